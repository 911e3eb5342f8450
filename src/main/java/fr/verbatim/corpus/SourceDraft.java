package fr.verbatim.corpus;

import fr.verbatim.model.Display;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Translation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A document that could be read, before its metadata is checked against the rest of the corpus.
///
/// @param file name of the document's file
/// @param sha256 of its bytes
/// @param metadata null when there is no metadata file
/// @param front its front matter; null when it has none
record SourceDraft(
        String file,
        RawText raw,
        String sha256,
        @Nullable Fields metadata,
        @Nullable Fields front) {

    /// The id its metadata gives it, or else its front matter; whether it is right is checked later.
    Optional<String> findId() {
        if (metadata != null) {
            return Optional.ofNullable(metadata.text("id"));
        }
        if (front == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(front.text(front.has("id") ? "id" : "slug"));
    }

    /// What front matter alone makes of the document; empty when it does not say enough or says it wrongly.
    Optional<Source> fromFrontMatter(Registry registry) {
        if (front == null) {
            return Optional.empty();
        }
        String idKey = front.has("id") ? "id" : "slug";
        String id = registry.sources().claim(front, front.id(idKey));
        String title = front.required("title");
        String author = front.text("author");
        LocalDate published = front.date(front.has("published") ? "published" : "date");
        String url = front.address("url");
        String licence = front.text("licence");
        String language = front.text(front.has("language") ? "language" : "lang");
        Translation translation = front.inside("original", FrontMatter.ORIGINAL)
                .map(original -> new Translation(original.text("title"), original.address("url")))
                .orElse(null);
        return front.sound()
                ? Optional.of(new Source(
                        id,
                        title,
                        null,
                        author,
                        null,
                        published,
                        null,
                        null,
                        url,
                        sha256,
                        licence == null ? "unknown" : licence,
                        Display.QUOTES,
                        language == null ? "fr" : language,
                        null,
                        translation,
                        null,
                        null,
                        file))
                : Optional.empty();
    }
}
