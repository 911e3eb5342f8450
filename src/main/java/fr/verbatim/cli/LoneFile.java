package fr.verbatim.cli;

import fr.verbatim.corpus.LoneSource;
import fr.verbatim.line.LineResult;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
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

    /// What a corpus knows of a file: the source of the same name and the same text; else what the document's
    /// own head says, else what its name tells.
    static Source known(Path file, RawText raw, Corpus corpus) {
        Source alone = source(file);
        return corpus.sources().stream()
                .filter(source -> source.source().file().equals(alone.file()))
                .filter(source -> source.raw().text().equals(raw.text()))
                .map(CorpusSource::source)
                .findFirst()
                .or(() -> LoneSource.fromFrontMatter(alone.file(), raw))
                .orElse(alone);
    }

    /// The same source under the title that its document prints, where only the file's name was known.
    static Source titled(LineResult result) {
        Source source = result.document().source();
        String title = result.masthead().title();
        return title == null || !source.title().equals(source.file()) ? source : source.withTitle(title);
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
