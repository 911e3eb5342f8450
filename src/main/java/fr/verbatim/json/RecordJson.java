package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Role;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Source;
import fr.verbatim.model.Theme;
import fr.verbatim.model.Translation;
import org.jspecify.annotations.Nullable;

/// Authority records, sources and vocabularies, each with its page and the number of its quotes.
final class RecordJson {
    private RecordJson() {}

    /// @param hasRecord false for a name that only documents give
    static ObjectNode person(Person person, boolean hasRecord, @Nullable String url, long quotes) {
        ObjectNode object = head(person.id(), url).put("name", person.name());
        object.set("aliases", Wire.texts(person.aliases()));
        object.set("printed", Wire.texts(person.printed()));
        object.set("roles", Wire.array(person.roles(), RecordJson::role));
        return object.put("has_record", hasRecord).put("quotes", quotes);
    }

    static ObjectNode organisation(Organisation organisation, @Nullable String url, long quotes) {
        ObjectNode object = head(organisation.id(), url).put("name", organisation.name());
        object.set("aliases", Wire.texts(organisation.aliases()));
        object.set("printed", Wire.texts(organisation.printed()));
        object.put("kind", organisation.kind());
        object.set("sectors", Wire.texts(organisation.sectors()));
        return object.put("quotes", quotes);
    }

    static ObjectNode event(Event event, @Nullable String url, long quotes) {
        ObjectNode object = head(event.id(), url).put("name", event.name());
        object.set("printed", Wire.texts(event.printed()));
        object.put("start", Wire.text(event.start())).put("end", Wire.text(event.end()));
        object.put("precision", Wire.value(event.precision())).put("date_printed", event.datePrinted());
        object.set("places", Wire.texts(event.places()));
        object.set("organisers", Wire.texts(event.organisers()));
        object.set("people", Wire.array(event.people(), RecordJson::participation));
        object.set("organisations", Wire.array(event.organisations(), RecordJson::participation));
        object.put("parent", event.parent());
        object.set("sources", Wire.texts(event.sources()));
        return object.put("quotes", quotes);
    }

    /// @param page our page of the source; `url` is where the source itself stands, as in a quote
    static ObjectNode source(Source source, @Nullable String page, long quotes) {
        ObjectNode object = head(source.id(), source.url()).put("page", page).put("title", source.title());
        object.set("publisher", AttributionJson.organisation(source.publisher()));
        object.put("author", source.author()).put("medium", source.medium());
        object.put("published", Wire.text(source.published()));
        object.put("obtained", Wire.text(source.obtained())).put("obtained_from", source.obtainedFrom());
        object.put("sha256", source.sha256()).put("licence", source.licence());
        object.put("display", Wire.value(source.display())).put("language", source.language());
        object.put("kind", source.kind());
        object.set("translation_of", translation(source.translationOf()));
        object.put("event", source.event());
        return object.put("quotes", quotes);
    }

    static ObjectNode sector(Sector sector, @Nullable String url, long quotes) {
        ObjectNode object = head(sector.id(), url).put("label", sector.label());
        object.put("parent", sector.parent()).put("naf", sector.naf()).put("scope", sector.scope());
        return object.put("quotes", quotes);
    }

    static ObjectNode theme(Theme theme, @Nullable String url, long quotes) {
        ObjectNode object = head(theme.id(), url).put("label", theme.label());
        return object.put("scope", theme.scope()).put("quotes", quotes);
    }

    private static ObjectNode head(String id, @Nullable String url) {
        return Wire.object().put("id", id).put("url", url);
    }

    private static ObjectNode role(Role role) {
        return AttributionJson.role(role).put("from", Wire.text(role.from())).put("until", Wire.text(role.until()));
    }

    private static ObjectNode participation(Event.Participation participation) {
        return Wire.object().put("id", participation.id()).put("part", participation.part());
    }

    private static @Nullable ObjectNode translation(@Nullable Translation translation) {
        return translation == null
                ? null
                : Wire.object().put("title", translation.title()).put("url", translation.url());
    }
}
