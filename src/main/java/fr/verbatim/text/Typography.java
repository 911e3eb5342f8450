package fr.verbatim.text;

import java.io.Reader;
import java.text.Normalizer;

/// Characters: one spelling for what looks the same, so that words are cut alike however the text was typed or scanned.
///
/// | read | becomes | why |
/// |---|---|---|
/// | `e` and a combining accent | `é` | texts out of PDF files; folding would leave the accent |
/// | ’ ʼ ‘ ′ ´ and the grave accent | `'` | `lʼIA` is elided like `l'IA` |
/// | U+202F, U+00A0, thin spaces | space | U+202F glues words to the punctuation after them |
/// | U+2010, U+2011, – between letters | `-` | |
/// | soft hyphen, zero width, direction marks | nothing | `intelli­gence` is one word |
/// | œ æ ﬁ ﬂ | letters | `cœur` is `coeur`; before any stemming |
/// | ² ³ ₂ ᵉ ʳ ᵐ | plain | `m²`, `CO₂`, `2ᵉ` |
/// | `1^{re}`, `M^{me}` | `1re`, `Mme` | superscripts as text recognition writes them |
final class Typography extends WholeTextFilter {
    private static final int LONGEST_SUPERSCRIPT = 6;

    Typography(Reader input) {
        super(input);
    }

    @Override
    CharSequence rewrite(String text) {
        Rewriting rewriting = new Rewriting(text);
        while (rewriting.at < text.length()) {
            rewriting.step();
        }
        return rewriting.out;
    }

    /// One pass over the text.
    private final class Rewriting {
        private final String text;
        private final StringBuilder out;
        private int at;
        private int closing = -1;

        private Rewriting(String text) {
            this.text = text;
            this.out = new StringBuilder(text.length() + 8);
        }

        private void step() {
            char c = text.charAt(at);
            int marks = at + 1;
            while (Character.isLetter(c) && marks < text.length() && Marks.isCombining(text.charAt(marks))) {
                marks++;
            }
            if (marks > at + 1) {
                String letter = Marks.bounded(text.substring(at, marks));
                put(Normalizer.normalize(letter, Normalizer.Form.NFC), marks - at);
            } else if (at == closing) {
                put("", 1);
            } else if (c == '^') {
                superscript();
            } else {
                put(plain(c), 1);
            }
        }

        private void superscript() {
            boolean braced = text.startsWith("{", at + 1);
            int most = Math.min(text.length(), at + LONGEST_SUPERSCRIPT + 1);
            int end = braced ? text.indexOf('}', at, most) : -1;
            if (end > at + 2) {
                closing = end;
                put("", 2);
            } else {
                put(at > 0 && !braced && Character.isLetterOrDigit(text.charAt(at - 1)) ? "" : " ", 1);
            }
        }

        private void put(String replacement, int consumed) {
            out.append(replacement);
            at += consumed;
            if (replacement.length() != consumed) {
                addOffCorrectMap(out.length(), at - out.length());
            }
        }
    }

    private static String plain(char c) {
        return switch (c) {
            case '\u2019', '\u02BC', '\u2018', '\u201B', '\u2032', '\u00B4', '`', '\uFF07' -> "'";
            case '\u00A0', '\u202F', '\u2007', '\u2008', '\u2009', '\u200A', '\u2002', '\u2003', '\u3000' -> " ";
            case '\u2010', '\u2011', '\u2013', '\u2212', '\uFE63', '\uFF0D' -> "-";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> "";
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            case 'æ' -> "ae";
            case 'Æ' -> "AE";
            case 'ﬁ' -> "fi";
            case 'ﬂ' -> "fl";
            case 'ﬀ' -> "ff";
            case 'ﬃ' -> "ffi";
            case 'ﬄ' -> "ffl";
            case '²', '₂' -> "2";
            case '³', '₃' -> "3";
            case '¹', '₁' -> "1";
            case '⁴', '₄' -> "4";
            case 'ᵉ' -> "e";
            case 'ʳ' -> "r";
            case 'ᵐ' -> "m";
            case 'ˢ' -> "s";
            case 'ⁿ' -> "n";
            case 'ᵈ' -> "d";
            case 'ᵗ' -> "t";
            default -> String.valueOf(c);
        };
    }
}
