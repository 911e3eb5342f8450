package fr.verbatim.cli;

import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Layout;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A file given by its path, which a corpus may know or not.
final class LoneFile {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ID = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final String NAMELESS = "document";

    private LoneFile() {}

    /// What a corpus knows of a file: the source of the same name and the same text; else what its name tells.
    static Source known(Path file, RawText raw, Corpus corpus) {
        Source alone = source(file);
        return corpus.sources().stream()
                .filter(source -> source.source().file().equals(alone.file()))
                .filter(source -> source.raw().text().equals(raw.text()))
                .map(CorpusSource::source)
                .findFirst()
                .orElse(alone);
    }

    /// The same source, set out as said instead of as recognised.
    static Source withLayout(Source source, Layout layout) {
        return new Source(
                source.id(),
                source.title(),
                source.publisher(),
                source.author(),
                source.medium(),
                source.published(),
                source.obtained(),
                source.obtainedFrom(),
                source.url(),
                source.sha256(),
                source.licence(),
                source.display(),
                source.language(),
                source.kind(),
                source.translationOf(),
                layout,
                source.event(),
                source.file());
    }

    /// What can be told of it: an id made of its name.
    static Source source(Path file) {
        Path name = file.getFileName();
        return Source.ofFile(id(name == null ? "" : name.toString()), name == null ? NAMELESS : name.toString());
    }

    /// The letters and digits of a file's name, as an id wants them.
    static String id(String name) {
        String bare = ENDING.matcher(name).replaceAll("");
        String plain =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
        String id = EDGES.matcher(NOT_ID.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"))
                .replaceAll("");
        return id.isEmpty() ? NAMELESS : id;
    }
}
