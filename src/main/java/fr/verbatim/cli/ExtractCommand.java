package fr.verbatim.cli;

import fr.verbatim.corpus.SourceFile;
import fr.verbatim.corpus.UnreadableFile;
import fr.verbatim.json.WireForm;
import fr.verbatim.line.LineResult;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.Layout;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.reader.Format;
import fr.verbatim.search.Echo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verbatim extract`: what the line makes of one file, without any index.
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private static final String AUTO = "auto";

    private final Console console;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Parameters(paramLabel = "FICHIER", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = AUTO)
    private String format = AUTO;

    @Option(names = "--layout", paramLabel = "DISPOSITION", defaultValue = AUTO)
    private String layout = AUTO;

    @Option(names = "--without-reviews")
    private boolean withoutReviews;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--json")
    private boolean json;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableFile {
        @Nullable Format chosenFormat = format();
        @Nullable Layout chosenLayout = layout();
        RawText raw = SourceFile.read(file);
        Corpus whole = CorpusReading.loadIfThere(corpus, console);
        Corpus known = withoutReviews ? CorpusReading.withoutReviews(whole) : whole;
        Source source = LoneFile.known(file, raw, known);
        LineResult made = CorpusReading.line(known)
                .process(chosenLayout == null ? source : source.withLayout(chosenLayout), raw, chosenFormat);
        LineResult result = WithoutWithdrawn.of(made, known);
        result.notices().forEach(notice -> console.warn(notice.toString()));
        show(result, WithoutWithdrawn.records(known, made));
        return result.quotes().isEmpty() ? ExitCode.FAULTS : ExitCode.OK;
    }

    private void show(LineResult result, Corpus known) {
        Source source = LoneFile.titled(result);
        if (json) {
            console.say(new WireForm(null)
                    .extract(source, result.quotes(), Extracted.speakers(result), Extracted.events(result, known)));
            return;
        }
        QuoteLines lines = new QuoteLines(explain);
        result.quotes().forEach(quote -> {
            lines.of(quote, source).forEach(console::say);
            console.say("");
        });
        console.warn(
                result.quotes().isEmpty()
                        ? Messages.of("extract.none", file)
                        : Messages.of("extract.summary", file, result.quotes().size()));
        result.proposals().forEach(person -> console.warn(Messages.of("extract.proposed", person.name(), person.id())));
    }

    private @Nullable Format format() {
        if (format.equals(AUTO)) {
            return null;
        }
        return Format.find(format)
                .orElseThrow(() ->
                        new CannotRun(Messages.of("extract.format-unknown", Echo.of(format), names(Format.values()))));
    }

    private @Nullable Layout layout() {
        if (layout.equals(AUTO)) {
            return null;
        }
        return Arrays.stream(Layout.values())
                .filter(one -> Messages.name(one).equals(layout))
                .findFirst()
                .orElseThrow(() ->
                        new CannotRun(Messages.of("extract.layout-unknown", Echo.of(layout), names(Layout.values()))));
    }

    private static String names(Enum<?>[] values) {
        return List.of(values).stream().map(Messages::name).collect(Collectors.joining(", "));
    }
}
