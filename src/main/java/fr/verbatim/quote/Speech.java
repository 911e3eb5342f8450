package fr.verbatim.quote;

import fr.verbatim.text.Quotations.Quotation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A quotation in its sentence, with the narration on either side of it up to the next quotation.
///
/// @param sentence the whole sentence
/// @param quotation where the quotation stands in it
/// @param index of its token
/// @param from index of the first token after the quotation before
/// @param to index of the next quotation's token, or the number of tokens
/// @param length how many words it holds
record Speech(ProseSentence sentence, Quotation quotation, int index, int from, int to, int length) {
    private static final Pattern OWN_ARTICLE = Pattern.compile("(?:une?|des|du|de la) ");
    /// « 60 voyageurs en moyenne »
    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d\\s\\xA0\\u202F,.%]*[\\s\\xA0\\u202F]\\p{Ll}[^\\p{Lu}]+\\s[^\\p{Lu}]+");
    private static final Set<String> OPENERS =
            Set.of("que", "qu", "mais", "et", "car", "si", "comment", "pourquoi", "combien", "or", "parce", "puisque");

    /// The words of the quotation.
    String words() {
        return sentence.text().substring(quotation.start(), quotation.end());
    }

    boolean afterColon() {
        return index > from && sentence.is(index - 1, Token.Kind.COLON);
    }

    /// Whether it is governed by the conjunction right before it: « affirme que « … » ».
    boolean afterConjunction() {
        Token before = index > from ? sentence.token(index - 1) : null;
        return before != null
                && (before.folded().equals("que") || before.folded().equals("qu"));
    }

    /// Whether it opens the sentence or a clause, rather than being a part of one.
    boolean stands() {
        if (index == from) {
            return true;
        }
        Token before = sentence.token(index - 1);
        return !before.isWord() || OPENERS.contains(before.folded());
    }

    /// A fragment of speech begins with a small letter, or a figure and small letters; a name or title with a capital.
    boolean opensSmall() {
        String words = words();
        return !words.isEmpty()
                && (Character.isLowerCase(words.codePointAt(0))
                        || FIGURE.matcher(words).matches());
    }

    /// « dénonce « un saccage » »: two words or more with an article of their own are somebody's, where « la « brigade
    /// verte » » is a term.
    boolean opensWithArticle() {
        return length > 1 && OWN_ARTICLE.matcher(words()).lookingAt();
    }

    boolean isWholeSentence() {
        String words = words();
        return !words.isEmpty() && ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// What stands before the opening mark, from the quotation before it on, stripped.
    String lead() {
        int start = index == from ? quotation.open() : sentence.token(from).start();
        return sentence.text().substring(start, quotation.open()).strip();
    }

    List<Token> before() {
        return sentence.tokens().subList(from, index);
    }

    List<Token> after() {
        return sentence.tokens().subList(index + 1, to);
    }
}
