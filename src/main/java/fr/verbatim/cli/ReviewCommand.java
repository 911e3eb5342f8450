package fr.verbatim.cli;

import fr.verbatim.corpus.CorpusAppender;
import fr.verbatim.corpus.UnreadableFile;
import fr.verbatim.line.Line;
import fr.verbatim.model.Anchor;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Review;
import fr.verbatim.model.Review.Decision;
import fr.verbatim.model.Review.TextCorrection;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.ReviewMark;
import fr.verbatim.model.Withdrawal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verbatim review`: writes down what somebody decided on a quote, anchored in the words of its source.
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private static final String ARROW = "=>";

    private final Console console;

    @Parameters(paramLabel = "CITATION")
    private String id = "";

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--speaker", paramLabel = "ID")
    private List<String> speakers = new ArrayList<>();

    @Option(names = "--unnamed", paramLabel = "DESCRIPTION")
    private @Nullable String unnamed;

    @Option(names = "--ambiguous", paramLabel = "ID")
    private List<String> ambiguous = new ArrayList<>();

    @Option(names = "--text", paramLabel = "AVANT=>APRÈS")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "ID")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--event", paramLabel = "ID")
    private @Nullable String event;

    @Option(names = "--not-a-quote")
    private boolean notAQuote;

    @Option(names = "--withdraw", paramLabel = "RAISON")
    private Withdrawal.@Nullable Reason withdraw;

    @Option(names = "--likely")
    private boolean likely;

    @Option(names = "--basis", paramLabel = "SOURCE", defaultValue = "document")
    private ReviewBasis basis = ReviewBasis.DOCUMENT;

    @Option(names = "--by", paramLabel = "NOM", required = true)
    private String by = "";

    @Option(names = "--why", paramLabel = "POURQUOI")
    private @Nullable String why;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableFile {
        Corpus whole = CorpusReading.load(corpus.folder(), console);
        FoundQuote found =
                FoundQuote.find(whole, id).orElseThrow(() -> new CannotRun(Messages.of("review.unknown", id)));
        Withdrawal.Reason reason = withdraw;
        Path file = reason == null ? review(whole, found) : withdraw(found, reason);
        console.say(Messages.of("review.written", id, file));
        return ExitCode.OK;
    }

    private Path review(Corpus whole, FoundQuote found) throws UnreadableFile {
        refuseSecond(whole, found.quote());
        Decision decision = decision(whole);
        ReviewMark mark = new ReviewMark(by, LocalDate.now(ZoneId.systemDefault()), basis, why);
        List<Anchor> parts = found.quote().parts().stream()
                .map(part -> anchor(found.source().raw(), part))
                .toList();
        return appender().append(new Review(found.quote().source(), parts, decision, !likely, mark, "", 1));
    }

    private Path withdraw(FoundQuote found, Withdrawal.Reason reason) throws UnreadableFile {
        Path file = corpus.folder();
        for (QuotePart part : found.quote().parts()) {
            Withdrawal.Stretch stretch = new Withdrawal.Stretch(
                    id,
                    found.quote().source(),
                    part.codePointStart(),
                    part.codePointEnd(),
                    Digests.sha256(part.exact()));
            file = appender()
                    .append(new Withdrawal(
                            stretch, Withdrawal.Mode.REMOVE, reason, LocalDate.now(ZoneId.systemDefault()), 1));
        }
        return file;
    }

    private CorpusAppender appender() {
        return new CorpusAppender(corpus.folder());
    }

    /// Two decisions on the same words would contradict each other.
    private static void refuseSecond(Corpus whole, Quote quote) {
        for (Review other : whole.reviews()) {
            boolean same = other.source().equals(quote.source())
                    && other.parts().stream()
                            .anyMatch(part -> quote.parts().stream()
                                    .anyMatch(mine -> mine.exact().equals(part.exact())));
            if (same) {
                throw new CannotRun(Messages.of("review.twice", other.file(), other.line()));
            }
        }
    }

    private Decision decision(Corpus whole) {
        List<TextCorrection> corrections =
                texts.stream().map(ReviewCommand::correction).toList();
        List<String> sectors = tags.stream().filter(tag -> isSector(whole, tag)).toList();
        List<String> themes = tags.stream().filter(tag -> isTheme(whole, tag)).toList();
        if (sectors.size() + themes.size() < tags.size()) {
            throw new CannotRun(Messages.of("review.tag", String.join(", ", tags)));
        }
        speakers.forEach(speaker -> demandVoice(whole, speaker));
        String given = event;
        if (given != null && whole.authorities().findEvent(given).isEmpty()) {
            throw new CannotRun(Messages.of("review.event", given));
        }
        boolean nothing = speakers.isEmpty()
                && unnamed == null
                && ambiguous.isEmpty()
                && corrections.isEmpty()
                && tags.isEmpty()
                && given == null
                && !notAQuote;
        if (nothing) {
            throw new CannotRun(Messages.of("review.nothing"));
        }
        return new Decision(
                speakers,
                unnamed,
                ambiguous,
                corrections,
                null,
                given,
                sectors.isEmpty() ? null : sectors,
                themes.isEmpty() ? null : themes,
                notAQuote);
    }

    private static void demandVoice(Corpus whole, String id) {
        boolean known = whole.authorities().findPerson(id).isPresent()
                || whole.authorities().findOrganisation(id).isPresent();
        if (!known) {
            throw new CannotRun(Messages.of("review.speaker", id));
        }
    }

    private static boolean isSector(Corpus whole, String id) {
        return whole.vocabulary().sectors().stream()
                .anyMatch(sector -> sector.id().equals(id));
    }

    private static boolean isTheme(Corpus whole, String id) {
        return whole.vocabulary().themes().stream().anyMatch(theme -> theme.id().equals(id));
    }

    private static TextCorrection correction(String text) {
        int arrow = text.indexOf(ARROW);
        if (arrow <= 0) {
            throw new CannotRun(Messages.of("review.text", text));
        }
        return new TextCorrection(text.substring(0, arrow), text.substring(arrow + ARROW.length()));
    }

    /// Words that stand once need nothing round them.
    private static Anchor anchor(RawText raw, QuotePart part) {
        String text = raw.text();
        if (text.indexOf(part.exact()) == text.lastIndexOf(part.exact())) {
            return new Anchor(part.exact(), null, null);
        }
        int before = Math.max(0, part.span().start() - 32);
        int after = Math.min(text.length(), part.span().end() + 32);
        return new Anchor(
                part.exact(),
                text.substring(before, part.span().start()),
                text.substring(part.span().end(), after));
    }

    /// A quote of the corpus with the source it is cut from.
    record FoundQuote(CorpusSource source, Quote quote) {
        static Optional<FoundQuote> find(Corpus whole, String id) {
            Line line = CorpusReading.line(whole);
            return whole.sources().stream()
                    .filter(source -> id.startsWith(source.source().id() + "-"))
                    .flatMap(source -> line.process(source).quotes().stream()
                            .filter(quote -> quote.id().equals(id))
                            .map(quote -> new FoundQuote(source, quote)))
                    .findFirst();
        }
    }
}
