package fr.verbatim.quote;

import fr.verbatim.quote.Token.Kind;
import fr.verbatim.text.Quotations.Quotation;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a sentence into the tokens of its narration: words and the marks between them, quotations closed.
final class Narration {
    private static final Set<String> ABBREVIATED =
            Set.of("m", "mm", "mme", "mmes", "mlle", "me", "dr", "pr", "mgr", "st");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})*");

    private Narration() {}

    /// The tokens in order; linear in the length of the sentence.
    ///
    /// @param quotations of the sentence, in order, none overlapping
    static List<Token> of(String sentence, List<Quotation> quotations) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Quotation quotation : quotations) {
            stretch(sentence, at, quotation.open(), tokens);
            tokens.add(Token.mark(Kind.QUOTATION, quotation.open(), quotation.close()));
            at = quotation.close();
        }
        stretch(sentence, at, sentence.length(), tokens);
        return tokens;
    }

    private static void stretch(String sentence, int from, int to, List<Token> tokens) {
        if (from >= to) {
            return;
        }
        String text = sentence.substring(from, to);
        int at = 0;
        for (Word word : Words.of(text)) {
            marks(text, at, word.start(), from, tokens);
            tokens.add(Token.word(word.text(), from + word.start(), from + word.end()));
            at = word.end();
        }
        marks(text, at, text.length(), from, tokens);
    }

    private static void marks(String text, int start, int end, int shift, List<Token> tokens) {
        for (int i = start; i < end; i++) {
            boolean behind = text.charAt(i) == '.'
                    && !tokens.isEmpty()
                    && tokens.getLast().end() == shift + i;
            boolean title = behind && ABBREVIATED.contains(tokens.getLast().folded());
            boolean initial = behind && !title && isInitial(tokens.getLast());
            if (initial) {
                tokens.add(tokens.removeLast().asInitial());
            }
            Kind kind = title || initial ? null : kind(text, i);
            if (kind != null) {
                tokens.add(Token.mark(kind, shift + i, shift + i + 1));
            }
        }
    }

    /// « Cédric L. », « J.R.R. Tolkien »
    private static boolean isInitial(Token token) {
        return INITIALS.matcher(token.text()).matches();
    }

    private static @Nullable Kind kind(String text, int at) {
        return switch (text.charAt(at)) {
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case '–', '—' -> Kind.DASH;
            case '-' -> at == 0 || text.charAt(at - 1) == ' ' ? Kind.DASH : null;
            case '(', '[' -> Kind.OPENING;
            case ')', ']' -> Kind.CLOSING;
            case '.', '!', '?', '…' -> Kind.STOP;
            default -> null;
        };
    }
}
