package fr.verbatim.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One document of the corpus, as its metadata describes it.
///
/// @param id unique among sources
/// @param title as one would cite it
/// @param publisher who publishes it; null when not known
/// @param author who wrote or drew it; null when not known
/// @param medium what it is to a reader (« note dessinée », « lettre d'information »…)
/// @param published the day it came out; null when not known
/// @param obtained when it came into the corpus; null when not known
/// @param obtainedFrom from whom; null when not known
/// @param url where it stands on the web
/// @param sha256 lower-case hexadecimal digest of the file; null for a file outside a corpus, and once words were taken
/// out of its text
/// @param licence a URI, or `unknown`
/// @param display how much of it may be shown
/// @param language BCP 47 tag
/// @param translationOf what it translates
/// @param layout how it sets out who speaks; null to recognise it
/// @param event the event the whole of it is about
/// @param file the file's name
public record Source(
        String id,
        String title,
        @Nullable OrganisationRef publisher,
        @Nullable String author,
        @Nullable String medium,
        @Nullable LocalDate published,
        @Nullable LocalDate obtained,
        @Nullable String obtainedFrom,
        @Nullable String url,
        @Nullable String sha256,
        String licence,
        Display display,
        String language,
        @Nullable String kind,
        @Nullable Translation translationOf,
        @Nullable Layout layout,
        @Nullable String event,
        String file) {
    public Source {
        Check.id("source id", id);
        Check.text("title", title);
        Check.text("licence", licence);
        Check.text("language", language);
        Check.text("file", file);
        Check.idOrNull("event", event);
    }

    /// A file about which nothing is known but its name.
    public static Source ofFile(String id, String file) {
        return new Source(
                id,
                file,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "unknown",
                Display.QUOTES,
                "fr",
                null,
                null,
                null,
                null,
                file);
    }

    /// The same under another title.
    public Source withTitle(String other) {
        return with(other, layout, translationOf);
    }

    /// The same, set out as said instead of as recognised.
    public Source withLayout(Layout other) {
        return with(title, other, translationOf);
    }

    /// The same as a translation of another text.
    public Source withTranslationOf(Translation original) {
        return with(title, layout, original);
    }

    /// The same once words were taken out of its text: the digest of the whole file would tell whoever guesses them.
    public Source altered() {
        return with(title, layout, translationOf, null);
    }

    private Source with(String newTitle, @Nullable Layout newLayout, @Nullable Translation newOriginal) {
        return with(newTitle, newLayout, newOriginal, sha256);
    }

    private Source with(
            String newTitle,
            @Nullable Layout newLayout,
            @Nullable Translation newOriginal,
            @Nullable String newDigest) {
        return new Source(
                id,
                newTitle,
                publisher,
                author,
                medium,
                published,
                obtained,
                obtainedFrom,
                url,
                newDigest,
                licence,
                display,
                language,
                kind,
                newOriginal,
                newLayout,
                event,
                file);
    }
}
