package fr.verbatim.people;

import fr.verbatim.model.MappedText;
import fr.verbatim.text.Words;

/// Parts of what is printed in a label.
final class LabelText {
    private LabelText() {}

    static boolean introduces(String role) {
        return Words.of(role).stream().limit(2).anyMatch(word -> RoleNouns.contains(word.folded()));
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
