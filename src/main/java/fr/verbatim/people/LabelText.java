package fr.verbatim.people;

import fr.verbatim.model.MappedText;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// Parts of what is printed in a label.
final class LabelText {
    private static final Set<String> ADDRESSING = Set.of("a", "au", "aux", "vers", "devant", "avec");

    private LabelText() {}

    /// « au directeur » says to whom somebody speaks.
    static boolean introduces(String role) {
        List<Word> words = Words.of(role);
        boolean addressed =
                !words.isEmpty() && ADDRESSING.contains(words.getFirst().folded());
        return !addressed && words.stream().limit(2).anyMatch(word -> RoleNouns.contains(word.folded()));
    }

    static String withoutAddress(String name) {
        return name.replaceFirst(
                "^(?:" + AddressedLabels.ADDRESS + "|" + AddressedLabels.LONG + ")" + AddressedLabels.GAP, "");
    }

    static String withoutArticle(String function) {
        return function.replaceFirst("^(?:[Ll][ea]\\s+|[Ll]['’]\\s*)", "");
    }

    static boolean noClause(String text) {
        return Words.of(text).stream().noneMatch(ClauseWords::opensClause);
    }

    static int after(String line, int end) {
        int at = end;
        while (at < line.length() && MappedText.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
