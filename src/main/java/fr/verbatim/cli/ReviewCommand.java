package fr.verbatim.cli;

import fr.verbatim.corpus.CorpusAppender;
import fr.verbatim.corpus.Id;
import fr.verbatim.corpus.UnreadableFile;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.Review;
import fr.verbatim.model.Review.Decision;
import fr.verbatim.model.Review.TextCorrection;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.ReviewMark;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Withdrawal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--kind", paramLabel = "SORTE")
    private @Nullable QuoteKind kind;

    @Option(names = "--join", paramLabel = "CITATION")
    private List<String> joined = new ArrayList<>();

    @Option(names = "--cut", paramLabel = "MOTS")
    private List<String> cut = new ArrayList<>();

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
        if (by.isBlank()) {
            throw new CannotRun(Messages.of("review.by"));
        }
        FoundQuote found = FoundQuote.of(whole, id);
        refuseWithdrawn(whole, found);
        Withdrawal.Reason reason = withdraw;
        if (reason != null && !isEmpty()) {
            throw new CannotRun(Messages.of("review.withdraw-alone"));
        }
        Path file = reason == null ? review(whole, found) : withdraw(found, reason);
        console.say(Messages.of("review.written", id, file));
        if (!cut.isEmpty()) {
            ReviewedWords.cut(found, cut)
                    .dropped(found)
                    .forEach(words -> console.warn(Messages.of("review.cut-drops", words)));
        }
        return ExitCode.OK;
    }

    /// A decision is anchored in the words, which may be written down no more.
    private static void refuseWithdrawn(Corpus whole, FoundQuote found) {
        if (WithoutWithdrawn.isGone(found, whole)) {
            throw new CannotRun(Messages.of("review.withdrawn", found.quote().id()));
        }
    }

    private Path review(Corpus whole, FoundQuote found) throws UnreadableFile {
        ReviewedWords words = words(whole, found);
        Decision decision = decision(whole, words.exact());
        words.refuseSecond(whole);
        ReviewMark mark = new ReviewMark(by, LocalDate.now(ZoneId.systemDefault()), basis, why);
        return appender().append(new Review(found.quote().source(), words.anchors(), decision, !likely, mark, "", 1));
    }

    private ReviewedWords words(Corpus whole, FoundQuote found) {
        if (!joined.isEmpty() && !cut.isEmpty()) {
            throw new CannotRun(Messages.of("review.join-or-cut"));
        }
        if (joined.contains(id)) {
            throw new CannotRun(Messages.of("review.join-itself", id));
        }
        List<FoundQuote> others =
                joined.stream().map(other -> FoundQuote.of(whole, other)).toList();
        others.forEach(other -> refuseWithdrawn(whole, other));
        boolean decided = !speakers.isEmpty() || !ambiguous.isEmpty() || unnamed != null;
        if (!decided) {
            others.stream()
                    .filter(other -> isAnothers(found, other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new CannotRun(Messages.of(
                                "review.join-speakers", other.quote().id()));
                    });
        }
        return cut.isEmpty() ? ReviewedWords.joined(found, others) : ReviewedWords.cut(found, cut);
    }

    /// Whether two quotes are said to be of people who have nobody in common.
    private static boolean isAnothers(FoundQuote one, FoundQuote other) {
        List<Voice> voices = one.quote().attribution().voices();
        List<Voice> others = other.quote().attribution().voices();
        return !voices.isEmpty() && !others.isEmpty() && voices.stream().noneMatch(others::contains);
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
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            file = appender().append(new Withdrawal(stretch, Withdrawal.Mode.REMOVE, reason, today, by, why, 1));
        }
        return file;
    }

    private CorpusAppender appender() {
        return new CorpusAppender(corpus.folder());
    }

    private Decision decision(Corpus whole, List<String> words) {
        if (isEmpty()) {
            throw new CannotRun(Messages.of("review.nothing"));
        }
        List<TextCorrection> corrections =
                texts.stream().map(ReviewCommand::correction).toList();
        corrections.forEach(correction -> demandWords(words, correction));
        List<String> sectors =
                tags.stream().filter(tag -> isSector(whole, tag)).distinct().toList();
        List<String> themes =
                tags.stream().filter(tag -> isTheme(whole, tag)).distinct().toList();
        if (sectors.size() + themes.size() < tags.stream().distinct().count()) {
            throw new CannotRun(Messages.of("review.tag", String.join(", ", tags)));
        }
        refuseTwoVoices();
        speakers.forEach(speaker -> demandVoice(whole, "--speaker", speaker));
        ambiguous.forEach(candidate -> demandCandidate(whole, candidate));
        String given = event;
        if (given != null && whole.authorities().findEvent(given).isEmpty()) {
            throw new CannotRun(Messages.of("review.event", given));
        }
        return new Decision(
                speakers.stream().distinct().toList(),
                unnamed,
                ambiguous.stream().distinct().toList(),
                corrections,
                kind,
                given,
                sectors.isEmpty() ? null : sectors,
                themes.isEmpty() ? null : themes,
                notAQuote);
    }

    private boolean isEmpty() {
        return !notAQuote && unnamed == null && ambiguous.isEmpty() && speakers.isEmpty() && hasNoMending();
    }

    /// Nothing that changes what is said of words that stay a quote, who says them apart.
    private boolean hasNoMending() {
        return texts.isEmpty() && tags.isEmpty() && event == null && kind == null && joined.isEmpty() && cut.isEmpty();
    }

    /// One decision says one thing of who speaks.
    private void refuseTwoVoices() {
        int said = (speakers.isEmpty() ? 0 : 1)
                + (unnamed == null ? 0 : 1)
                + (ambiguous.isEmpty() ? 0 : 1)
                + (notAQuote ? 1 : 0);
        if (said > 1) {
            throw new CannotRun(Messages.of("review.contradiction"));
        }
        if (notAQuote && !(texts.isEmpty() && tags.isEmpty() && event == null && kind == null)) {
            throw new CannotRun(Messages.of("review.not-a-quote"));
        }
        if (ambiguous.stream().distinct().count() == 1) {
            throw new CannotRun(Messages.of("review.one-candidate"));
        }
        if (unnamed != null && unnamed.isBlank()) {
            throw new CannotRun(Messages.of("review.blank"));
        }
    }

    /// A candidate may be described, as somebody unnamed; what is written as an id must be one.
    private static void demandCandidate(Corpus whole, String candidate) {
        if (Id.isOne(candidate)) {
            demandVoice(whole, "--ambiguous", candidate);
        }
    }

    private static void demandVoice(Corpus whole, String option, String id) {
        boolean known = whole.authorities().findPerson(id).isPresent()
                || whole.authorities().findOrganisation(id).isPresent();
        if (!known) {
            throw new CannotRun(Messages.of("review.speaker", option, id));
        }
    }

    private static boolean isSector(Corpus whole, String id) {
        return whole.vocabulary().sectors().stream()
                .anyMatch(sector -> sector.id().equals(id));
    }

    private static boolean isTheme(Corpus whole, String id) {
        return whole.vocabulary().themes().stream().anyMatch(theme -> theme.id().equals(id));
    }

    /// A correction of words that are not there would change nothing, and nobody would know.
    private void demandWords(List<String> words, TextCorrection correction) {
        boolean there = words.stream().anyMatch(stretch -> folded(stretch).contains(folded(correction.from())));
        if (!there) {
            throw new CannotRun(Messages.of("review.no-such-words", correction.from()));
        }
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static TextCorrection correction(String text) {
        int arrow = text.indexOf(ARROW);
        if (arrow <= 0 || text.substring(0, arrow).equals(text.substring(arrow + ARROW.length()))) {
            throw new CannotRun(Messages.of("review.text", text));
        }
        return new TextCorrection(text.substring(0, arrow), text.substring(arrow + ARROW.length()));
    }
}
