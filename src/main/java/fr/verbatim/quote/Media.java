package fr.verbatim.quote;

import fr.verbatim.people.MediaNames;
import fr.verbatim.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The media that a sentence names, and what it says of them.
final class Media {
    private static final Set<String> RELAYING = Set.of(
            "rapporter", "relater", "révéler", "dévoiler", "citer", "relayer", "indiquer", "signaler", "raconter");
    private static final Set<String> OF = Set.of("de", "du", "des", "d", "la", "l");
    private static final int LONGEST = 5;

    private Media() {}

    /// Whether a subject is a medium.
    static boolean isMedium(Subject subject) {
        return find(Fold.words(subject.phrase().printed())).isPresent();
    }

    /// Whether a medium only hands on what somebody else said: « rapporte Le Parisien ».
    static boolean relays(Subject subject, String lemma) {
        return relays(lemma) && isMedium(subject);
    }

    /// Whether a verb says that words are handed on.
    static boolean relays(String lemma) {
        return RELAYING.contains(lemma);
    }

    /// The medium that exactly these words name, article or not.
    static Optional<String> find(List<String> words) {
        return MediaNames.find(words);
    }

    /// « selon le Parisien », unlike « le Parisien Paul Durand »: whether exactly these tokens name a medium.
    static boolean isName(ProseSentence sentence, int from, int to) {
        return find(Fold.words(sentence.printed(from, to))).isPresent();
    }

    /// « La Dépêche de l'Ille » is not La Dépêche: the index after the place in a name, `at` where none goes on with
    /// it.
    private static int ofPlace(ProseSentence sentence, int at) {
        int next = at;
        while (next < at + 2 && sentence.isOneOf(next, OF)) {
            next++;
        }
        return next > at
                        && sentence.is(next, Token.Kind.WORD)
                        && sentence.token(next).isCapitalised()
                ? next + 1
                : at;
    }

    /// The medium whose name begins at a token, the longest first.
    static Optional<String> at(ProseSentence sentence, int index) {
        for (int length = LONGEST; length > 0; length--) {
            int end = index + length;
            boolean capital = sentence.has(end - 1) && sentence.token(index).isCapitalised();
            if (capital && sentence.token(end - 1).isWord()) {
                Optional<String> found = find(Fold.words(sentence.printed(index, end)));
                if (found.isPresent()) {
                    int last = ofPlace(sentence, end);
                    return last > end ? Optional.of(sentence.printed(index, last)) : found;
                }
            }
        }
        return Optional.empty();
    }
}
