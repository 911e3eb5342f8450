package fr.verbatim.corpus;

import fr.verbatim.model.Synonyms;
import java.util.ArrayList;
import java.util.List;

/// Reads `synonyms.yaml`.
final class SynonymReader {
    static final Shape GROUP = Shape.of("un groupe de synonymes", "terms", "note");

    private SynonymReader() {}

    static List<Synonyms> synonyms(ListFile file) {
        var read = new ArrayList<Synonyms>();
        for (Fields record : file.records(GROUP)) {
            List<String> terms = record.texts("terms");
            record.text("note");
            if (terms.size() < 2 && record.sound()) {
                record.fault("terms", "un groupe de synonymes a au moins deux termes ; écrire terms: [\"…\", \"…\"]");
            }
            if (record.sound()) {
                read.add(new Synonyms(terms));
            }
        }
        return read;
    }
}
