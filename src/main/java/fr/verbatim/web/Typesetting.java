package fr.verbatim.web;

import fr.verbatim.model.Superscripts;
import fr.verbatim.text.PrintedDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sets a finished page as French is printed: no line begins with « » », « : », « ; », « ! » or « ? », none ends with
/// « « », a day keeps its month and « ligne » its number, and raised letters are raised.
///
/// Somebody's words keep every sign: there, nothing is put in the place of anything; what may not be parted stands in
/// an element that does not break, and the signs of raised letters in elements that are not shown. What is typed into
/// a field, program text and what is no text at all are left alone.
final class Typesetting {
    /// Elements whose words are the document's, by their class.
    private static final Set<String> VERBATIM = Set.of("words", "lead", "citation", "reading", "difference");

    private static final Set<String> UNTOUCHED = Set.of("script", "style", "textarea", "code", "pre");
    /// Elements that hold text and no elements.
    private static final String TITLE = "title";

    private static final String CLASS = " class=\"";
    private static final String SIGNS = "»:;!?%";
    /// A space that may not break, in any text of ours.
    private static final Pattern KEPT = Pattern.compile(
            " (?:(?<=« )|(?=[»:;!?%])|(?<=\\b(?:[Ll]ignes?|page) )(?=\\d)" + "|(?<=\\b(?:\\d{1,2}|1er) )(?=(?:"
                    + PrintedDate.MONTH + ")\\b)|(?<=\\b(?:" + PrintedDate.MONTH + ") )(?=\\d{4}\\b))");
    /// In somebody's words, the stretch that may not break.
    private static final Pattern TIED = Pattern.compile("« (?:&#?\\w{1,8};|[^&<\\s])| [»:;!?]");

    private final String html;
    private final StringBuilder set;
    /// The element whose words are the document's, and how many of its name are open since; empty outside of one.
    private String verbatim = "";
    private int open;
    private String last = "";

    private Typesetting(String html) {
        this.html = html;
        this.set = new StringBuilder(html.length() + html.length() / 16);
    }

    static String of(String html) {
        return new Typesetting(printable(html)).set();
    }

    /// A text of ours in which no space breaks where French keeps it, for who copies it.
    static String kept(String text) {
        return KEPT.matcher(text).replaceAll("\u00A0");
    }

    private String set() {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? html.length() : tag;
            text(html.substring(at, end));
            at = tag < 0 ? end : tag(tag);
        }
        return set.toString();
    }

    /// @return where the text behind the tag, or behind an element that is left alone, begins
    private int tag(int start) {
        int end = tagEnd(start);
        String tag = html.substring(start, end);
        boolean closes = tag.startsWith("</");
        String name = name(tag, closes ? 2 : 1);
        set.append(tag);
        last = closes ? "" : name;
        if (!closes && UNTOUCHED.contains(name)) {
            int close = html.indexOf("</" + name, end);
            int behind = close < 0 ? html.length() : close;
            set.append(html, end, behind);
            return behind;
        }
        follow(tag, name, closes);
        return end;
    }

    private void follow(String tag, String name, boolean closes) {
        if (!verbatim.isEmpty()) {
            open += !name.equals(verbatim) ? 0 : closes ? -1 : 1;
            verbatim = open == 0 ? "" : verbatim;
            return;
        }
        int at = closes ? -1 : tag.indexOf(CLASS);
        if (at >= 0) {
            String classes = tag.substring(at + CLASS.length(), tag.indexOf('"', at + CLASS.length()));
            if (VERBATIM.contains(classes) || Stream.of(classes.split(" ", -1)).anyMatch(VERBATIM::contains)) {
                verbatim = name;
                open = 1;
            }
        }
    }

    /// Behind the closing bracket; one inside an attribute closes nothing.
    private int tagEnd(int start) {
        char quote = 0;
        for (int i = start + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private static String name(String tag, int from) {
        int end = from;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(from, end);
    }

    private void text(String text) {
        if (verbatim.isEmpty()) {
            String kept = mayPart(text) ? kept(text) : text;
            set.append(last.equals(TITLE) ? Superscripts.plain(kept) : raised(kept, false));
        } else {
            String tied = mayPart(text) ? TIED.matcher(text).replaceAll("<span class=\"tied\">$0</span>") : text;
            set.append(raised(tied, true));
        }
    }

    /// Whether a space stands where one of the patterns may have it: most texts have none.
    private static boolean mayPart(String text) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
            if (before == '«' || SIGNS.indexOf(after) >= 0 || isDigit(after) || isDigit(before) || before == 'r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The page without the signs that none may hold, wherever they were typed.
    private static String printable(String html) {
        for (int i = 0; i < html.length(); i++) {
            if (!isPrintable(html.charAt(i))) {
                StringBuilder clean = new StringBuilder(html);
                for (int j = i; j < clean.length(); j++) {
                    clean.setCharAt(j, isPrintable(clean.charAt(j)) ? clean.charAt(j) : '\uFFFD');
                }
                return clean.toString();
            }
        }
        return html;
    }

    private static boolean isPrintable(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= '\u007F' && c <= '\u009F';
        return !control && c != '\uFFFE' && c != '\uFFFF';
    }

    /// @param whole whether the signs stay in the page, though nobody sees them
    private static String raised(String text, boolean whole) {
        if (text.indexOf('^') < 0) {
            return text;
        }
        List<Superscripts.Place> places = Superscripts.all(text);
        StringBuilder raised = new StringBuilder();
        int at = 0;
        for (Superscripts.Place place : places) {
            raised.append(text, at, place.start());
            hide(raised, whole ? text.substring(place.start(), place.first()) : "");
            raised.append("<sup>").append(text, place.first(), place.last()).append("</sup>");
            hide(raised, whole ? text.substring(place.last(), place.end()) : "");
            at = place.end();
        }
        return raised.append(text, at, text.length()).toString();
    }

    private static void hide(StringBuilder text, String signs) {
        if (!signs.isEmpty()) {
            text.append("<span hidden>").append(signs).append("</span>");
        }
    }
}
