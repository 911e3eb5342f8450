package fr.verbatim.quote;

import fr.verbatim.quote.SpeechCue.Spoken;
import fr.verbatim.text.Quotations.Quotation;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which quotations of a sentence are speech, and what in the sentence says whose.
final class DirectSpeech {
    /// The ways of naming a speaker, the most explicit first.
    private static final List<SpeechCue> CUES = List.of(
            new CitedBehind(),
            new NameAfter(),
            new VerbAfter(),
            new Cleft(),
            new WordsOf(),
            new Surface(),
            new Citing(),
            new NameColon(),
            new VerbBefore(),
            new Gapping(),
            new AccordingTo(),
            new LeadSubject());

    private static final double INHERITED = 0.97;
    private static final int LONGEST_TITLE = 10;
    private static final int SHORTEST_WHOLE = 6;
    private static final int SHORTEST_INTRODUCED = 4;

    private DirectSpeech() {}

    /// A quotation that is speech.
    ///
    /// @param spoken what says whose; null when the sentence does not
    /// @param continued whether it goes on with the one before: the two are one quote
    record Utterance(Speech speech, @Nullable Spoken spoken, boolean continued) {
        /// Whether the words are of somebody whom the one who speaks has cited: that one goes on.
        boolean cites() {
            return spoken != null && spoken.cue().equals(Citing.CUE);
        }
    }

    /// @param tells whether a quotation says inside whose it is
    static List<Utterance> of(ProseSentence sentence, Predicate<Quotation> tells) {
        List<Speech> speeches = speeches(sentence);
        List<@Nullable Spoken> spoken = new ArrayList<>(speeches.size());
        for (Speech speech : speeches) {
            spoken.add(find(speech).orElse(null));
        }
        inheritForward(speeches, spoken);
        inheritBackward(speeches, spoken);
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < speeches.size(); i++) {
            Speech speech = speeches.get(i);
            if (spoken.get(i) != null || isWhole(speech) || tells.test(speech.quotation())) {
                boolean continued = i > 0 && spoken.get(i - 1) != null && continues(speeches.get(i - 1), speech);
                utterances.add(new Utterance(speech, spoken.get(i), continued));
            }
        }
        return utterances;
    }

    private static List<Speech> speeches(ProseSentence sentence) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Token.Kind.QUOTATION)) {
                indexes.add(i);
            }
        }
        List<Speech> speeches = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            int from = from(sentence, indexes, i);
            int to = i + 1 < indexes.size() ? indexes.get(i + 1) : sentence.size();
            Quotation quotation = sentence.quotations().get(i);
            int length = Words.of(sentence.text().substring(quotation.start(), quotation.end()))
                    .size();
            speeches.add(new Speech(sentence, quotation, indexes.get(i), from, to, length));
        }
        return speeches;
    }

    /// Where the narration before a quotation begins: after the one before, unless that is a title, as in « selon
    /// Name, autrice de « … », « … » ».
    private static int from(ProseSentence sentence, List<Integer> indexes, int quotation) {
        int before = quotation - 1;
        while (before >= 0
                && isTitle(sentence, indexes.get(before), sentence.quotations().get(before))) {
            before--;
        }
        return before < 0 ? 0 : indexes.get(before) + 1;
    }

    private static boolean isTitle(ProseSentence sentence, int index, Quotation title) {
        String words = sentence.text().substring(title.start(), title.end());
        boolean governed = TitleWords.govern(sentence, index)
                || TitleWords.standBeside(sentence, index)
                || sentence.is(index - 1, Token.Kind.WORD)
                        && TitleWords.contains(sentence.token(index - 1).folded());
        return governed
                && !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && ".!".indexOf(words.charAt(words.length() - 1)) < 0
                && Words.of(words).size() <= LONGEST_TITLE
                && (sentence.is(index + 1, Token.Kind.COMMA) || sentence.is(index + 1, Token.Kind.CLOSING));
    }

    private static Optional<Spoken> find(Speech speech) {
        if (speech.length() == 0 || isTitle(speech.sentence(), speech.index(), speech.quotation())) {
            return Optional.empty();
        }
        for (SpeechCue cue : CUES) {
            Optional<Spoken> found = cue.find(speech);
            if (found.isPresent()) {
                return found.map(spoken -> Rumour.weighed(Beside.of(speech, spoken)));
            }
        }
        return Optional.empty();
    }

    /// « A », dit Name, avant d'ajouter : « B » · Name dénonce « a » et « b ».
    private static void inheritForward(List<Speech> speeches, List<@Nullable Spoken> spoken) {
        for (int i = 1; i < speeches.size(); i++) {
            Spoken before = spoken.get(i - 1);
            Spoken own = spoken.get(i);
            if (before == null) {
                continue;
            }
            if (own != null && before.cue().equals(Citing.CUE)) {
                continue;
            }
            boolean without =
                    own == null && (joins(speeches.get(i)) || continues(speeches.get(i - 1), speeches.get(i)));
            if (without || own != null && own.subject() == null) {
                spoken.set(i, same(before));
            }
        }
    }

    /// « A », « B », dit Name.
    private static void inheritBackward(List<Speech> speeches, List<@Nullable Spoken> spoken) {
        for (int i = speeches.size() - 2; i >= 0; i--) {
            Spoken after = spoken.get(i + 1);
            Speech speech = speeches.get(i);
            if (spoken.get(i) == null
                    && after != null
                    && after.subject() != null
                    && speech.stands()
                    && joins(speeches.get(i + 1))
                    && speech.length() >= 2) {
                spoken.set(i, same(after));
            }
        }
    }

    private static Spoken same(Spoken other) {
        return new Spoken(
                other.subject(),
                "same-sentence",
                "la même phrase cite « "
                        + (other.subject() == null
                                ? ""
                                : other.subject().phrase().printed()) + " » de part et d'autre",
                other.probability() * INHERITED + (1 - INHERITED) * 0.5,
                other.from(),
                other.to(),
                other.reservation());
    }

    /// Nothing but marks, « et » and « que » stands between a quotation and the one before.
    private static boolean joins(Speech speech) {
        return speech.from() > 0
                && speech.index() - speech.from() <= 4
                && speech.before().stream()
                        .allMatch(token -> !token.isWord() && !token.is(Token.Kind.COLON)
                                || Grammar.COORDINATORS.contains(token.folded())
                                || token.folded().equals("que")
                                || token.folded().equals("qu"));
    }

    /// « A », dit Name, « goes on with a small letter »
    private static boolean continues(Speech before, Speech speech) {
        return speech.opensSmall()
                && !before.isWholeSentence()
                && speech.index() > speech.from() + 1
                && speech.sentence().is(speech.index() - 1, Token.Kind.COMMA)
                && speech.sentence().is(speech.from(), Token.Kind.COMMA);
    }

    /// A sentence that is nothing but a quotation, or one that a colon introduces, is speech even when nobody is named.
    private static boolean isWhole(Speech speech) {
        boolean alone = speech.before().stream().noneMatch(Token::isWord)
                && speech.after().stream().noneMatch(Token::isWord)
                && !speech.afterColon();
        if (alone) {
            return speech.isWholeSentence() ? speech.length() >= 2 : speech.length() >= SHORTEST_WHOLE;
        }
        boolean titled = TitleWords.introduce(speech.before());
        return speech.afterColon() && speech.isWholeSentence() && !titled && speech.length() >= SHORTEST_INTRODUCED;
    }
}
