package fr.verbatim.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.verbatim.evaluate.NotesGold.GoldQuote;
import fr.verbatim.evaluate.NotesGold.GoldSignature;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesMetricsTest {
    private static final RawText RAW = new RawText("""
        Un.

        Deux.
        Trois.

        Anne Martin
        """);
    private static final NotesGold GOLD = new NotesGold(
            "notes.txt",
            "lines 1-6",
            List.of(new GoldSignature(List.of(6, 6), "Anne Martin", List.of())),
            List.of(
                    new GoldQuote(List.of(1), "Un.", "Anne Martin", "sure", List.of()),
                    new GoldQuote(List.of(3), "Deux.", null, "unsure", List.of("Anne Martin", "(public, non nommé)")),
                    new GoldQuote(List.of(4), "Trois.", "(public, non nommé)", "likely", List.of())));

    @Test
    void theSameCutAndNamesScoreEverything() {
        Score score = naming(List.of(
                quote("Un.", 0, named("Anne Martin", Certainty.ESTABLISHED)),
                quote("Deux.", 5, unnamed()),
                quote("Trois.", 11, unnamed())));
        assertThat(value(score, "named_right")).isEqualTo(2);
        assertThat(value(score, "sure_established_share")).isEqualTo(1);
        assertThat(value(score, "unsure_honest")).isEqualTo(1);
        assertThat(value(score, "established_wrong")).isZero();
        assertThat(score.faults()).isEmpty();
    }

    @Test
    void aNameOnAnOpenOrUnnamedQuoteIsWrong() {
        Score score = naming(List.of(
                quote("Un.", 0, named("Anne Martin", Certainty.PROBABLE)),
                quote("Deux.", 5, named("Anne Martin", Certainty.ESTABLISHED)),
                quote("Trois.", 11, named("Anne Martin", Certainty.PROBABLE))));
        assertThat(value(score, "established_wrong")).isEqualTo(1);
        assertThat(value(score, "probable_wrong")).isEqualTo(1);
        assertThat(value(score, "probable_wrong_share")).isCloseTo(0.5, within(1e-9));
        assertThat(value(score, "unsure_honest")).isZero();
    }

    @Test
    void twoAnnotatedQuotesGivenAsOneAreNeitherExactNorAnnotated() {
        Score score = new CutMetric(part(List.of(quote("Un.", 0, unnamed()), quote("Deux.\nTrois.", 5, unnamed()))))
                .measure();
        assertThat(value(score, "quotes_exact")).isEqualTo(1);
        assertThat(value(score, "quotes_not_annotated")).isEqualTo(1);
        assertThat(score.faults()).hasSize(3);
    }

    @Test
    void theSameWordsOnAnotherLineAreAnotherQuote() {
        RawText twice = new RawText("Un.\nUn.\n");
        NotesGold gold = new NotesGold(
                "twice.txt", null, List.of(), List.of(GOLD.quotes().getFirst()));
        Quote second = new Passage("p", null, "Un.").quote(0, false);
        Quote there = new Quote(
                second.id(),
                second.source(),
                List.of(twice.part(twice.span(4, 7))),
                "Un.",
                "Un.",
                List.of(),
                second.kind(),
                second.wording(),
                unnamed(),
                second.saying(),
                List.of(),
                null,
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                0);
        NotesPart part = new NotesPart(gold, twice, new Reading(List.of(there), List.of()));
        assertThat(value(new CutMetric(part).measure(), "quotes_exact")).isZero();
    }

    @Test
    void signaturesAreRightWithNameAndRoles() {
        NotesPart signed = new NotesPart(
                GOLD, RAW, new Reading(List.of(), List.of(new Reading.Signature(6, "ANNE MARTIN", List.of()))));
        assertThat(value(new SignatureMetric(signed).measure(), "signatures_right"))
                .isEqualTo(1);
        assertThat(value(new SignatureMetric(part(List.of())).measure(), "signatures_right"))
                .isZero();
    }

    private static Score naming(List<Quote> quotes) {
        return new NamingMetric(part(quotes)).measure();
    }

    private static NotesPart part(List<Quote> quotes) {
        return new NotesPart(GOLD, RAW, new Reading(quotes, List.of()));
    }

    private static double value(Score score, String name) {
        return score.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Quote quote(String text, int start, Attribution attribution) {
        Quote any = new Passage("p", null, text).quote(start, false);
        return new Quote(
                any.id(),
                any.source(),
                List.of(RAW.part(RAW.span(start, start + text.length()))),
                text,
                text,
                List.of(),
                any.kind(),
                any.wording(),
                attribution,
                any.saying(),
                List.of(),
                null,
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                start);
    }

    private static Attribution named(String name, Certainty certainty) {
        return new Attribution.Named(
                List.of(new Voice.PersonVoice("anne-martin", name, List.of(), true)), certainty, grounds());
    }

    private static Attribution unnamed() {
        return new Attribution.Unnamed(new Voice.UnnamedVoice("dans la salle"), Certainty.PROBABLE, grounds());
    }

    private static Grounds grounds() {
        return Grounds.of(0.9, List.of());
    }
}
