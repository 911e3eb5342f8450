package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Quotations.Quotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A sentence of prose: its words, its quotations, its narration in tokens and the names in it.
///
/// @param words the sentence
/// @param quotations in it, offsets in the sentence
/// @param tokens of the narration
/// @param mentions named outside the quotations, by the index of their first token
record ProseSentence(MappedText words, List<Quotation> quotations, List<Token> tokens, Map<Integer, Placed> mentions) {
    /// A mention and the index after its last token.
    record Placed(Mention mention, int to) {}

    static ProseSentence of(MappedText words, List<Quotation> quotations, List<Mention> mentions) {
        List<Token> tokens = Narration.of(words.text(), quotations);
        Map<Integer, Placed> placed = new HashMap<>();
        int at = 0;
        for (Mention mention : mentions) {
            while (at < tokens.size() && tokens.get(at).start() < mention.start()) {
                at++;
            }
            int to = at;
            while (to < tokens.size() && tokens.get(to).end() <= mention.end()) {
                to++;
            }
            if (to > at && tokens.get(at).start() == mention.start()) {
                placed.put(at, new Placed(mention, to));
                at = to;
            }
        }
        return new ProseSentence(words, List.copyOf(quotations), List.copyOf(tokens), Map.copyOf(placed));
    }

    String text() {
        return words.text();
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    boolean isWord(int index, String folded) {
        return has(index)
                && tokens.get(index).folded().equals(folded)
                && tokens.get(index).isWord();
    }

    /// @param words folded
    boolean isOneOf(int index, Set<String> words) {
        return is(index, Token.Kind.WORD) && words.contains(tokens.get(index).folded());
    }

    boolean is(int index, Token.Kind kind) {
        return has(index) && tokens.get(index).is(kind);
    }

    /// « 45 ans »
    boolean isAge(int index) {
        return is(index, Token.Kind.WORD)
                && Character.isDigit(tokens.get(index).text().codePointAt(0))
                && isWord(index + 1, "ans");
    }

    Optional<Placed> mentionAt(int index) {
        return Optional.ofNullable(mentions.get(index));
    }

    /// As printed, from one token to the one before another.
    String printed(int from, int to) {
        return text().substring(token(from).start(), token(to - 1).end());
    }
}
