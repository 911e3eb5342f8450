package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Superscripts;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Hit;
import fr.verbatim.search.NameFit;
import fr.verbatim.search.NameReading;
import fr.verbatim.search.Searcher;
import fr.verbatim.search.WrittenQuote;
import fr.verbatim.web.Verification.Claim;
import fr.verbatim.web.Verification.Name;
import fr.verbatim.web.Verification.Part;
import fr.verbatim.web.Verification.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Verifies what somebody pasted: the words, perhaps between quotation marks in a sentence that tells whose they are,
/// perhaps of several quotes.
final class Verifier {
    /// Below this share of common words two sentences are not taken for the same.
    private static final double NEAR = 0.6;
    /// Fewer words stand anywhere; they tell nothing, unless they are the whole of a quote.
    private static final int FEWEST_WORDS = 3;

    private static final Set<Words> FAITHFUL = EnumSet.of(Words.EXACT, Words.TRUNCATED, Words.ABRIDGED);

    private final Searcher searcher;

    Verifier(Searcher searcher) {
        this.searcher = searcher;
    }

    /// @param text at most [Verification#LONGEST] characters
    /// @param speaker a name, perhaps with a title, a role, an organisation; may be empty
    Verification verify(String text, String speaker) {
        String written = DiffWord.unbracketed(Superscripts.plain(text));
        Verification whole = compare(new Claim(written, speaker, false));
        if (whole.words() == Words.NOT_FOUND) {
            Optional<String> once = Repetition.once(written);
            if (once.isPresent()) {
                return verify(once.get(), speaker);
            }
        }
        WrittenQuote quote = WrittenQuote.of(written);
        int around = DiffWord.count(quote.around());
        boolean faithful = FAITHFUL.contains(whole.words()) || whole.words() == Words.JOINED;
        if (around == 0 || faithful || DiffWord.count(quote.words()) < FEWEST_WORDS) {
            return whole;
        }
        String named = searcher.writtenNames().named(quote.around());
        Verification inner = compare(new Claim(quote.words(), speaker.isBlank() ? named : speaker, true));
        // « Selon X, l'enjeu est de « … » »: what names who speaks is no word of theirs, though some of it be.
        boolean told = !named.isBlank() && FAITHFUL.contains(inner.words());
        return inner.hits().isEmpty() || !told && isOfTheQuote(written, quote.words(), around, inner) ? whole : inner;
    }

    /// Whether what stands outside the marks is words of the quote too: most of it is found there.
    private static boolean isOfTheQuote(String written, String words, int around, Verification inner) {
        String held = inner.hits().stream().map(hit -> hit.quote().text()).collect(Collectors.joining(" "));
        int gained = new WordDiff(written, held).shared() - new WordDiff(words, held).shared();
        return gained * 2 >= around;
    }

    private Verification compare(Claim claim) {
        List<Hit> near = Passage.allNear(searcher, claim.text());
        Part single = single(near, claim.text(), claim.speaker());
        List<Part> parts = FAITHFUL.contains(single.words()) || single.words() == Words.TOO_SHORT
                ? List.of()
                : parts(near, claim, single.passage());
        if (parts.stream().allMatch(part -> part.hit().isEmpty())) {
            return new Verification(claim, single.words(), single.name(), List.of(single));
        }
        boolean faithful = parts.stream().map(Part::words).allMatch(FAITHFUL::contains);
        Name worst = parts.stream().map(Part::name).max(Name::compareTo).orElse(Name.NOT_ASKED);
        return new Verification(claim, faithful ? Words.JOINED : Words.MODIFIED, worst, parts);
    }

    /// One for each quote in the words; none where one quote alone explains as much of them.
    private List<Part> parts(List<Hit> near, Claim claim, Optional<Passage> alone) {
        int shared = alone.map(found -> found.diff().shared()).orElse(0);
        return Montage.of(claim.text(), near)
                .filter(cut -> cut.exact() > shared && (alone.isEmpty() || cut.quotes() > 1))
                .map(Montage.Cut::pieces)
                .orElse(List.of())
                .stream()
                .map(piece -> single(piece.hit() == null ? near : List.of(piece.hit()), piece.text(), claim.speaker()))
                .toList();
    }

    /// What is nearest to the text as a whole.
    private Part single(List<Hit> near, String text, String speaker) {
        boolean tooShort = DiffWord.count(text) < FEWEST_WORDS;
        return Passage.nearest(
                        near,
                        text,
                        passage -> name(passage.hit(), read(passage.hit(), speaker), speaker) == Name.CONFIRMED)
                .filter(passage -> passage.diff().share() >= NEAR)
                .filter(passage -> !tooShort || passage.diff().isWhole())
                .map(passage -> part(text, passage, speaker))
                .orElseGet(() -> new Part(
                        text,
                        tooShort && DiffWord.count(text) > 0 ? Words.TOO_SHORT : Words.NOT_FOUND,
                        Name.NOT_ASKED,
                        new NameReading(NameFit.OTHER, ""),
                        Optional.empty()));
    }

    private Part part(String text, Passage passage, String speaker) {
        NameReading reading = read(passage.hit(), speaker);
        return new Part(
                text, words(passage.diff()), name(passage.hit(), reading, speaker), reading, Optional.of(passage));
    }

    private static Words words(WordDiff diff) {
        if (!diff.isPart()) {
            return Words.MODIFIED;
        }
        if (diff.hidesCut()) {
            return Words.TRUNCATED;
        }
        return diff.isWhole() ? Words.EXACT : diff.isAbridged() ? Words.ABRIDGED : Words.TRUNCATED;
    }

    private NameReading read(Hit hit, String speaker) {
        return speaker.isBlank()
                ? new NameReading(NameFit.OTHER, "")
                : searcher.writtenNames().read(speaker, hit.quote(), hit.source());
    }

    private Name name(Hit hit, NameReading reading, String speaker) {
        if (speaker.isBlank()) {
            return Name.NOT_ASKED;
        }
        Quote quote = hit.quote();
        Attribution attribution = quote.attribution();
        boolean reported = quote.kind() == QuoteKind.REPORTED;
        boolean sure = Citing.bearsName(quote);
        boolean open = attribution instanceof Attribution.Unknown || attribution instanceof Attribution.Unnamed;
        return switch (reading.fit()) {
            case SAME, DESCRIBED, FUNCTION -> sure ? Name.CONFIRMED : Name.UNCONFIRMED;
            case OTHER_ROLE, NEAR, TOO_LITTLE, SPOKEN_FOR, REPORTER, PARTLY, WITHHELD -> Name.UNCONFIRMED;
            case TIED -> reported ? Name.UNCONFIRMED : Name.MISATTRIBUTED;
            case OTHER -> open || !sure && isCandidate(attribution, speaker) ? Name.UNCONFIRMED : Name.MISATTRIBUTED;
        };
    }

    private boolean isCandidate(Attribution attribution, String speaker) {
        List<Voice> others = attribution.grounds().alternatives().stream()
                .map(Candidate::voice)
                .toList();
        return searcher.writtenNames().mayBe(speaker, others);
    }
}
