package fr.verbatim.corpus;

import fr.verbatim.model.Display;
import fr.verbatim.model.Layout;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Source;
import fr.verbatim.model.Translation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a [Source] of what its metadata file says.
final class MetadataReader {
    static final Shape METADATA = Shape.of(
            "la fiche d'un document",
            "id",
            "title",
            "publisher",
            "author",
            "medium",
            "kind",
            "published",
            "obtained",
            "url",
            "sha256",
            "licence",
            "display",
            "language",
            "translation_of",
            "layout",
            "event",
            "note");

    private static final Shape OBTAINED = Shape.of("« obtained »", "date", "from");
    private static final Shape TRANSLATION = Shape.of("« translation_of »", "title", "url");
    private static final List<String> PLAIN = List.of("medium", "note");

    /// What a document is; listed so that a slip is seen, and as the API gives it.
    private enum Kind {
        ARTICLE,
        CAPTIONS,
        INTERVIEW,
        LETTER,
        MINUTES,
        NEWSLETTER,
        OTHER,
        PAGE,
        POST,
        REPORT,
        SPEECH,
        STATEMENT,
        TRANSCRIPT
    }

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final String UNKNOWN_LICENCE = "unknown";

    private final Registry registry;
    private final Map<String, Organisation> organisations;

    /// @param organisations those that were kept, by id
    MetadataReader(Registry registry, Map<String, Organisation> organisations) {
        this.registry = registry;
        this.organisations = organisations;
    }

    /// The source; empty when the metadata has a fault. Front matter fills the title, the author and the original where
    /// the metadata is silent about them (`author: null` is not silent: it says that nobody knows).
    Optional<Source> source(SourceDraft draft, Fields record) {
        String id = registry.sources().claim(record, record.id("id"));
        checkDigest(record, draft);
        Optional<Fields> obtained = record.inside("obtained", OBTAINED);
        LocalDate obtainedOn = obtained.map(of -> of.date("date")).orElse(null);
        String obtainedFrom = obtained.map(of -> of.text("from")).orElse(null);
        String url = record.address("url");
        LocalDate published = record.date("published");
        OrganisationRef publisher = publisher(record);
        String event = event(record);
        Display display = record.choice("display", Display.class);
        Layout layout = record.choice("layout", Layout.class);
        String author = filled(record, draft.front(), "author");
        String title = filled(record, draft.front(), "title");
        PLAIN.forEach(record::text);
        checkClosedValues(record);
        Translation translation = translation(record, draft.front());
        if (title == null || !record.sound()) {
            record.demand("title", title);
            return Optional.empty();
        }
        return Optional.of(new Source(
                id,
                title,
                publisher,
                author,
                record.text("medium"),
                published,
                obtainedOn,
                obtainedFrom,
                url,
                draft.sha256(),
                or(record.text("licence"), UNKNOWN_LICENCE),
                display == null ? Display.QUOTES : display,
                or(record.text("language"), "fr"),
                record.text("kind"),
                translation,
                layout,
                event,
                draft.file()));
    }

    /// Faults of fields that change nothing of the words: the document stands in spite of them.
    private static void checkClosedValues(Fields record) {
        List<String> kinds = Arrays.stream(Kind.values()).map(Choices::written).toList();
        String kind = record.text("kind");
        if (kind != null && !kinds.contains(kind)) {
            record.looseEnd("kind", Choices.complaint("kind", kind, kinds));
        }
        String language = record.text("language");
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            record.looseEnd(
                    "language", "« " + language + " » n'est pas un code de langue ; écrire comme « fr » ou « fr-CA »");
        }
        String licence = record.text("licence");
        if (licence != null && !licence.equals(UNKNOWN_LICENCE) && !Fields.isWebAddress(licence)) {
            record.looseEnd(
                    "licence",
                    "« " + licence + " » n'est pas une licence ; écrire son adresse (https://…), ou unknown");
        }
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private @Nullable OrganisationRef publisher(Fields record) {
        String id = record.text("publisher");
        if (id == null) {
            return null;
        }
        References.demand(record, "publisher", registry.organisations(), id);
        Organisation known = organisations.get(id);
        return known == null ? null : known.ref();
    }

    private @Nullable String event(Fields record) {
        String event = record.text("event");
        if (event != null) {
            References.demand(record, "event", registry.events(), event);
        }
        return event;
    }

    private static void checkDigest(Fields record, SourceDraft draft) {
        String written = record.text("sha256");
        if (written != null && !written.equalsIgnoreCase(draft.sha256())) {
            record.fault(
                    "sha256",
                    "l'empreinte « " + written
                            + " » n'est pas celle du document ; s'il a été changé par erreur, remettre "
                            + "celui reçu, sinon écrire " + draft.sha256());
        }
    }

    private static @Nullable String filled(Fields record, @Nullable Fields front, String key) {
        return record.has(key) || front == null ? record.text(key) : front.text(key);
    }

    private static @Nullable Translation translation(Fields record, @Nullable Fields front) {
        Optional<Fields> found = record.has("translation_of") || front == null
                ? record.inside("translation_of", TRANSLATION)
                : front.inside("original", FrontMatter.ORIGINAL);
        return found.map(original -> new Translation(original.text("title"), original.address("url")))
                .orElse(null);
    }
}
