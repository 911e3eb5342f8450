package fr.verbatim.text;

import fr.verbatim.model.MappedText;
import fr.verbatim.text.Quotations.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts prose into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` (with the quotation marks and brackets that close after them) when
/// white space follows and the next word begins with a capital, a digit, an opening mark or a dash. It does not
/// end after an abbreviation or an initial, nor between quotation marks that close, so that a quotation of
/// several sentences stays with what introduces it.
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "pr", "me", "mgr", "st", "ste", "av", "bd", "cf", "ex",
            "env", "p", "pp", "vol", "n", "no", "art", "al", "éd", "ed", "fig", "chap", "coll", "dir", "janv", "févr",
            "juil", "sept", "oct", "nov", "déc", "tél", "ibid", "op", "cit", "vs");

    private Sentences() {}

    /// The sentences of a paragraph, in order, stripped; together they hold all its words.
    public static List<MappedText> split(MappedText paragraph) {
        return split(paragraph, Quotations.find(paragraph.text()));
    }

    /// The same where the quotations of the paragraph are known already.
    public static List<MappedText> split(MappedText paragraph, List<Quotation> quotations) {
        String text = paragraph.text();
        List<MappedText> sentences = new ArrayList<>();
        int start = 0;
        int next = 0;
        int i = 0;
        while (i < text.length()) {
            while (next < quotations.size() && quotations.get(next).close() <= i) {
                next++;
            }
            boolean inside = next < quotations.size() && quotations.get(next).open() <= i;
            int last = inside ? quotations.get(next).end() - 1 : i;
            int end = inside ? quotations.get(next).close() : i + 1;
            if (last >= 0 && isTerminal(text.charAt(last))) {
                end = afterClosers(text, end);
                if (endsHere(text, start, last, end) && !(inside && names(text, end))) {
                    add(sentences, paragraph, start, end);
                    start = end;
                }
            }
            i = end;
        }
        add(sentences, paragraph, start, text.length());
        return List.copyOf(sentences);
    }

    private static void add(List<MappedText> sentences, MappedText paragraph, int start, int end) {
        MappedText sentence = paragraph.slice(start, end).strip();
        if (!sentence.isBlank()) {
            sentences.add(sentence);
        }
    }

    static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /// Past further terminals and closing marks, a space before `»` included.
    private static int afterClosers(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isTerminal(c) || c == ')' || c == ']' || c == '»' || c == '”') {
                end++;
            } else if (MappedText.isSpace(c) && closerFollows(text, end + 1)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean closerFollows(String text, int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c == '»' || c == '!' || c == '?';
    }

    private static boolean endsHere(String text, int start, int terminal, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (!MappedText.isSpace(text.charAt(end))) {
            return false;
        }
        if (text.charAt(terminal) == '.' && end == terminal + 1 && isAbbreviation(text, start, terminal)) {
            return false;
        }
        int next = end;
        while (next < text.length() && MappedText.isSpace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || opensSentence(text.charAt(next));
    }

    /// A bracket or dash right after a quotation names who spoke it; that belongs to the quotation's sentence.
    private static boolean names(String text, int end) {
        int next = end;
        while (next < text.length() && MappedText.isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && "(—–-[".indexOf(text.charAt(next)) >= 0;
    }

    private static boolean opensSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "«“\"(—–-[".indexOf(c) >= 0;
    }

    private static boolean isAbbreviation(String text, int start, int terminal) {
        int from = terminal;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, terminal);
        boolean initial =
                word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !isQuoteNext(text, terminal + 1);
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.FRENCH));
    }

    /// « contre X. « J'arrose », dit… »: no surname opens with a quotation mark.
    private static boolean isQuoteNext(String text, int at) {
        int next = at;
        while (next < text.length() && MappedText.isSpace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && "«“".indexOf(text.charAt(next)) >= 0;
    }
}
