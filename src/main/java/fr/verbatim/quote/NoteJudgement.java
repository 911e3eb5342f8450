package fr.verbatim.quote;

import fr.verbatim.quote.NoteReading.Speaking;
import java.util.List;
import java.util.regex.Pattern;

/// How likely the best reading of a bubble has to be for its name to be printed, and to be the only one.
///
/// A probability says how well a reading explains the page. What it leaves out is that the page may mean something
/// else: a gap, a title, a place far from any signature are weaker ground than the words of the bubble itself.
final class NoteJudgement {
    private static final double NEARLY_ONE = 1e-9;
    /// « Qui reste quand tout le monde part ? » below a title may go on with it.
    private static final Pattern QUESTION = Pattern.compile("[^.!?…]{5,80}\\?");

    private static final Pattern ANSWERS_BACK =
            Pattern.compile("(?iuU)(?:et|mais|alors|bravo|merci)\\s[^.!?…]{2,80}[?!]|(.{3,30}), \\1\\s?!");

    private final NoteRun run;
    private final List<SpeakerModel.Odds> all;
    private final SpeakerModel.Odds odds;
    private final int index;

    /// @param all the odds of the bubbles of the run
    /// @param index which of them
    NoteJudgement(NoteRun run, List<SpeakerModel.Odds> all, int index) {
        this.run = run;
        this.all = all;
        this.odds = all.get(index);
        this.index = index;
    }

    /// How likely a reading must be to be printed.
    double enough(NoteReading best) {
        if (!best.isSigned() || tell(best)) {
            return Weights.PROBABLE;
        }
        if (sum(best.speaking(), true) - sum(best.speaking(), false) >= Weights.AGAINST_WORDS) {
            return Weights.PROBABLE_AGAINST_WORDS;
        }
        int away = toSignature(best.speaking());
        if (away >= Weights.FAR_FROM_SIGNATURE && !borderStandsOut()) {
            return Weights.PROBABLE_FAR;
        }
        if (run.after() == null && !continues(best)) {
            return asks(index) ? Weights.PROBABLE_QUESTION_BELOW_LAST : Weights.PROBABLE_BELOW_LAST;
        }
        if (best.speaking() == Speaking.BEFORE && somebodyOpens()) {
            return Weights.PROBABLE_BEFORE_OPENING;
        }
        boolean afterRoom = odds.cues().floor() != null && !odds.cues().opens();
        return afterRoom ? Weights.PROBABLE_AFTER_ROOM : away == 0 ? Weights.PROBABLE_BESIDE : Weights.PROBABLE;
    }

    /// Whether the page leaves no other reading.
    boolean isOnly(NoteReading best) {
        if (!best.isSigned()) {
            // Somebody who says who they are speaks for themselves; what follows may be anybody's.
            return best.speaking() == Speaking.ROOM
                    && odds.cues().opens()
                    && best.people().isEmpty()
                    && best.probability() >= Weights.ESTABLISHED_BY_WORDS;
        }
        double least = tell(best) ? Weights.ESTABLISHED_BY_WORDS : Weights.ESTABLISHED;
        double otherwise = logOdds(best.probability()) - otherReading(best);
        return best.probability() >= least
                && best.anyhow() >= Weights.ESTABLISHED_ANYHOW
                && otherwise >= logOdds(Weights.ESTABLISHED_ANYHOW)
                && odds.cues().floor() == null
                && (run.after() != null || tell(best) || isSureBelowLast())
                && !roomOpensNext()
                && !mayBeSubtitle()
                && (tell(best) || !answersBack())
                && (tell(best) || !standsApart(best))
                && (toSignature(best.speaking()) < Weights.ESTABLISHED_NEAR || tell(best) || run.before() == null)
                && !run.doubtful();
    }

    /// Whether a bubble below the last signature of the note is near enough to it, and no question or its answer.
    private boolean isSureBelowLast() {
        return index < Weights.ESTABLISHED_BELOW_LAST && !asks(index) && (index == 0 || !asks(index - 1));
    }

    private boolean asks(int bubble) {
        return run.bubbles().get(bubble).text().endsWith("?");
    }

    /// Whether the place of a picture parts the only bubble above a signature from those before it, whose signer the
    /// page leaves open as well.
    private boolean standsApart(NoteReading best) {
        return best.speaking() == Speaking.AFTER
                && index > 0
                && index == all.size() - 1
                && odds.cues().gapBefore()
                && all.get(index - 1).probabilities().after() < Weights.ESTABLISHED_ANYHOW;
    }

    /// Whether a bubble goes on with what stands before it, or its words speak for the signer at all.
    private boolean continues(NoteReading best) {
        return sum(best.speaking(), false) >= Weights.SOME_EVIDENCE
                || odds.cues().border().stream().anyMatch(cue -> cue.cue().equals(Continuation.CUE));
    }

    /// Whether somebody begins further down the run: where exactly, a bubble that says nothing of its own leaves open.
    private boolean somebodyOpens() {
        return all.subList(index + 1, all.size()).stream()
                .anyMatch(one ->
                        one.cues().border().stream().anyMatch(cue -> cue.cue().equals(Opening.CUE)));
    }

    /// Whether the words of the bubble say whose they are.
    private boolean tell(NoteReading best) {
        return sum(best.speaking(), false) >= Weights.TELLING_EVIDENCE;
    }

    /// @param other whether for the other signer
    private double sum(Speaking speaking, boolean other) {
        boolean before = (speaking == Speaking.BEFORE) != other;
        return RunChances.sum(before ? odds.cues().forBefore() : odds.cues().forAfter());
    }

    /// How many bubbles stand between this one and the signature.
    private int toSignature(Speaking speaking) {
        return speaking == Speaking.BEFORE ? index : all.size() - 1 - index;
    }

    /// Whether one place of the run is its border by far.
    private boolean borderStandsOut() {
        double best = 0;
        double earlier = 0;
        for (SpeakerModel.Odds one : all) {
            double after = one.probabilities().after();
            best = Math.max(best, after - earlier);
            earlier = after;
        }
        return Math.max(best, 1 - earlier) >= Weights.BORDER_STANDS_OUT;
    }

    /// What would speak against a reading if a title were that of a poster begun before it.
    private double otherReading(NoteReading best) {
        boolean lateTitle = run.titleAt() > index && best.speaking() == Speaking.BEFORE;
        return lateTitle && !tell(best) ? Weights.TITLE_IS_LATE : 0;
    }

    /// Somebody in the room may have begun a bubble before the one in which they say who they are.
    private boolean roomOpensNext() {
        return index + 1 < all.size() && all.get(index + 1).cues().opens();
    }

    /// « Et la piscine, alors ? », « L'étude, l'étude ! »: so the room answers who has spoken, or who speaks goes on.
    private boolean answersBack() {
        return ANSWERS_BACK.matcher(run.bubbles().get(index).text().strip()).lookingAt();
    }

    private boolean mayBeSubtitle() {
        boolean first = index == Math.max(0, run.titleAt()) && (run.titleAt() >= 0 || run.before() == null);
        return first
                && QUESTION.matcher(run.bubbles().get(index).text().strip()).matches();
    }

    static double logOdds(double probability) {
        return Math.log(probability / Math.max(NEARLY_ONE, 1 - probability));
    }
}
