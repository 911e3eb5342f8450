package fr.verbatim.reader;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the elements of a page are to a reader of quotes.
///
/// | element | is |
/// |---|---|
/// | `h1`–`h6` | a heading |
/// | `li` | a list item |
/// | `p`, `dt`, `dd`, `td`, `div`, `blockquote`… | a paragraph |
/// | `nav`, `menu`, `header` and `footer` of the page, `figcaption` | furniture: read, never quoted |
/// | `script`, `form` and its fields, `svg`, `rt`, `del`, what is hidden… | left out |
/// | everything else | part of the running text |
final class HtmlElements {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> LEFT_OUT = Set.of(
            "audio",
            "button",
            "canvas",
            "datalist",
            "del",
            "embed",
            "head",
            "iframe",
            "input",
            "label",
            "noscript",
            "object",
            "option",
            "rp",
            "rt",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");

    private static final Set<String> SPEAKERS = Set.of(
            "speaker", "speaker-name", "locuteur", "locutrice", "orateur", "oratrice", "intervenant", "intervenante");

    /// What a `header` or `footer` may belong to instead of the whole page (HTML, « sectioning content »), and
    /// `figure`.
    private static final Set<String> SECTIONS = Set.of("article", "aside", "blockquote", "figure", "main", "section");

    /// A form that holds one of these is laid around the page and is no form to be filled in.
    private static final String PAGE_PARTS = "h1, main, article";

    private HtmlElements() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || isAuthorLine(element) || isSpeaker(element);
    }

    /// `<span class="speaker">Name</span> Words`: who speaks, before the words.
    private static boolean isSpeaker(Element element) {
        return element.hasAttr("class")
                && element.classNames().stream().anyMatch(name -> SPEAKERS.contains(name.toLowerCase(Locale.ROOT)));
    }

    /// `<blockquote>Words<cite>Name</cite></blockquote>`: the name is a line of its own wherever it is shown.
    private static boolean isAuthorLine(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("cite")
                && parent != null
                && parent.normalName().equals("blockquote");
    }

    /// Whether it sets off words that somebody else said: a block quotation, or the figure around it, whose
    /// caption says who.
    static boolean isQuotation(Element element) {
        return switch (element.normalName()) {
            case "blockquote" -> true;
            case "figure" ->
                element.children().stream().anyMatch(child -> child.normalName().equals("blockquote"));
            default -> false;
        };
    }

    static boolean isSection(Element element) {
        return SECTIONS.contains(element.normalName());
    }

    /// 1 to 6, or 0 for what is no heading.
    static int headingLevel(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    /// Whether it is there for finding one's way and not for being read.
    ///
    /// @param sections how many sections are open around it
    static boolean isFurniture(Element element, int sections) {
        return switch (element.normalName()) {
            case "nav", "menu" -> true;
            case "header", "footer" -> sections == 0;
            case "figcaption" ->
                !isCaptionOfQuotation(element) && element.text().indexOf('«') < 0;
            default -> false;
        };
    }

    /// The caption of a picture tells what it shows, unless it quotes; that of a block quotation says who said it.
    private static boolean isCaptionOfQuotation(Element element) {
        Element figure = element.parent();
        return figure != null && isQuotation(figure);
    }

    static boolean isLeftOut(Element element) {
        String name = element.normalName();
        return LEFT_OUT.contains(name)
                || isHidden(element)
                || isNoteCall(element)
                || (name.equals("form") && element.selectFirst(PAGE_PARTS) == null)
                || (name.equals("dialog") && !element.hasAttr("open"));
    }

    /// The raised number that leads to a footnote: it would stick to the word before it.
    private static boolean isNoteCall(Element element) {
        if (!element.normalName().equals("sup")) {
            return false;
        }
        Element parent = element.parent();
        Element child = element.firstElementChild();
        return (parent != null && isLinkWithinPage(parent)) || (child != null && isLinkWithinPage(child));
    }

    private static boolean isLinkWithinPage(Element element) {
        return element.normalName().equals("a") && element.attr("href").startsWith("#");
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    /// Whether HTML lets a writer leave it open (HTML, « Optional tags »). It lets them leave `html` and `body`
    /// open too; but who writes their start writes their end, unless the file was cut.
    static boolean needsNoEnd(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "caption" -> true;
            default -> false;
        };
    }
}
