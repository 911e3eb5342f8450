package fr.verbatim.corpus;

import fr.verbatim.model.Synonyms;
import java.util.ArrayList;
import java.util.List;

/// Reads `synonyms.yaml`: groups of `terms`, which say the same, and of `near`, which are said of the same things.
final class SynonymReader {
    static final Shape GROUP = Shape.of("un groupe de synonymes", "terms", "near", "note");

    private SynonymReader() {}

    static List<Synonyms> synonyms(ListFile file) {
        var read = new ArrayList<Synonyms>();
        for (Fields record : file.records(GROUP)) {
            List<String> terms = record.texts("terms");
            List<String> near = record.texts("near");
            record.text("note");
            String key = near.isEmpty() ? "terms" : "near";
            List<String> group = near.isEmpty() ? terms : near;
            if (!terms.isEmpty() && !near.isEmpty()) {
                record.fault("near", "un groupe a « terms » ou « near », pas les deux ; en faire deux groupes");
            } else if (group.size() < 2 && record.sound()) {
                record.fault(key, "un groupe de synonymes a au moins deux termes ; écrire " + key + ": [\"…\", \"…\"]");
            }
            if (record.sound()) {
                read.add(new Synonyms(near.isEmpty() ? Synonyms.Strength.EXACT : Synonyms.Strength.NEAR, group));
            }
        }
        return read;
    }
}
