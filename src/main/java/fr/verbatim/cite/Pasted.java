package fr.verbatim.cite;

import java.util.regex.Pattern;

/// Citations to paste into a page or a text, with everything in them that would be markup escaped.
final class Pasted {
    private static final String MARKDOWN_SIGNS = "\\`*_{}[]<>()#+-.!|~&";
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:figure|figcaption|blockquote|p|div|br|li|ul|ol|t[rdh]|table|thead|tbody|h[1-6])(?:\\s[^<>]*)?/?>");
    private static final Pattern INLINE =
            Pattern.compile("</?(?:a|q|cite|span|em|strong|i|b|u|sup|sub|small|mark)(?:\\s[^<>]*)?>");
    /// No text has them but one out of HTML.
    private static final Pattern TYPOGRAPHIC =
            Pattern.compile("&(?:nbsp|[lr]aquo|[lr][sd]quo|hellip|[nm]dash|shy|quot|amp|#39|#8217|#x27);");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]<>()#+\\-.!|~&])");
    private static final Pattern QUOTED_LINE = Pattern.compile("^(?:> ?)+", Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile("<(https?://[^<>\\s]*)>");

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

    /// What a reader sees of a text that may be HTML or Markdown: what is pasted from here, and much else.
    /// Blocks are on lines of their own; linear in the text.
    static String plain(String pasted) {
        boolean html = BLOCK.matcher(pasted).find()
                || INLINE.matcher(pasted).find()
                || TYPOGRAPHIC.matcher(pasted).find();
        if (html) {
            String bare = INLINE.matcher(BLOCK.matcher(pasted).replaceAll("\n")).replaceAll("");
            return bare.replace("&nbsp;", "\u00A0")
                    .replace("&laquo;", "«")
                    .replace("&raquo;", "»")
                    .replace("&rsquo;", "’")
                    .replace("&lsquo;", "‘")
                    .replace("&ldquo;", "“")
                    .replace("&rdquo;", "”")
                    .replace("&hellip;", "…")
                    .replace("&ndash;", "–")
                    .replace("&mdash;", "—")
                    .replace("&shy;", "")
                    .replace("&#8217;", "’")
                    .replace("&#x27;", "'")
                    .replace("&#39;", "'")
                    .replace("&quot;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        }
        String lines = QUOTED_LINE.matcher(pasted).replaceAll("");
        return ESCAPED.matcher(ADDRESS.matcher(lines).replaceAll("$1")).replaceAll("$1");
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
