package fr.verbatim.cite;

/// Citations to paste into a page or a text, with everything in them that would be markup escaped.
final class Pasted {
    private static final String MARKDOWN_SIGNS = "\\`*_{}[]<>()#+-.!|~&";

    private Pasted() {}

    static String html(Citable citable, String reference) {
        String cite = citable.url() == null ? "" : " cite=\"" + escaped(citable.url()) + "\"";
        String words = "<p>" + escaped(citable.set()) + "</p>";
        String quoted = citable.quoted() ? "<blockquote" + cite + ">" + words + "</blockquote>" : words;
        return "<figure>\n" + quoted + "\n<figcaption>" + linked(citable, escaped(reference))
                + "</figcaption>\n</figure>";
    }

    static String markdown(Citable citable, String reference) {
        String words = markdownEscaped(citable.set());
        String beneath = citable.url() == null
                ? markdownEscaped(reference)
                : markdownEscaped(without(reference, citable.url())) + "<" + citable.url() + ">";
        return citable.quoted() ? "> " + words + "\n>\n> " + beneath : words + "\n\n" + beneath;
    }

    private static String linked(Citable citable, String reference) {
        if (citable.url() == null) {
            return reference;
        }
        String url = escaped(citable.url());
        return without(reference, url) + "<a href=\"" + url + "\">" + url + "</a>";
    }

    /// The reference ends with the address.
    private static String without(String reference, String url) {
        return reference.endsWith(url) ? reference.substring(0, reference.length() - url.length()) : reference + " ";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A point or a dash is a sign only at the beginning of a line, but escaping it does no harm.
    private static String markdownEscaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean matters = MARKDOWN_SIGNS.indexOf(c) >= 0 && !(isMidWord(c) && i > 0);
            escaped.append(matters ? "\\" : "").append(c == '\n' ? ' ' : c);
        }
        return escaped.toString();
    }

    private static boolean isMidWord(char c) {
        return c == '.' || c == '-' || c == '+' || c == '(' || c == ')' || c == '#' || c == '!';
    }
}
