package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Source;
import fr.verbatim.model.Translation;
import fr.verbatim.model.Voice;
import org.jspecify.annotations.Nullable;

/// A quote for search engines, in the vocabulary of schema.org.
final class LinkedData {
    private LinkedData() {}

    /// @param named whether the name may be given to machines
    static ObjectNode of(Quote quote, Source source, @Nullable String url, boolean named) {
        ObjectNode object = Wire.object().put("@context", "https://schema.org").put("@type", "Quotation");
        if (url != null) {
            object.put("@id", url).put("url", url);
        }
        object.put("text", EditedWords.printed(quote)).put("inLanguage", source.language());
        if (named) {
            object.set("creator", creators(quote.attribution()));
        }
        Saying saying = quote.saying();
        if (saying.date() != null) {
            object.put("dateCreated", saying.date().toString());
        }
        if (saying.event() != null) {
            object.set("recordedAt", event(saying));
        }
        ObjectNode work = Wire.object().put("@type", "CreativeWork").put("name", source.title());
        if (source.url() != null) {
            work.put("url", source.url());
        }
        if (source.translationOf() != null) {
            work.set("translationOfWork", original(source.translationOf()));
        }
        object.set("isPartOf", work);
        return object;
    }

    private static ObjectNode original(Translation translated) {
        ObjectNode original = Wire.object().put("@type", "CreativeWork");
        if (translated.title() != null) {
            original.put("name", translated.title());
        }
        if (translated.url() != null) {
            original.put("url", translated.url());
        }
        return original;
    }

    private static ObjectNode event(Saying saying) {
        ObjectNode event = Wire.object().put("@type", "Event");
        event.put("name", saying.event() == null ? null : saying.event().name());
        if (saying.date() != null) {
            event.put("startDate", saying.date().toString());
            event.put("endDate", (saying.end() == null ? saying.date() : saying.end()).toString());
        }
        if (!saying.places().isEmpty()) {
            event.set(
                    "location",
                    Wire.array(
                            saying.places(),
                            place -> Wire.object().put("@type", "Place").put("name", place)));
        }
        return event;
    }

    private static ArrayNode creators(Attribution attribution) {
        ArrayNode creators = Wire.object().putArray("creator");
        switch (attribution) {
            case Attribution.Named named -> named.speakers().forEach(person -> creators.add(agent("Person", person)));
            case Attribution.Collective collective -> creators.add(agent("Organization", collective.speaker()));
            case Attribution.Unnamed unnamed -> {}
            case Attribution.Ambiguous ambiguous -> {}
            case Attribution.Unknown unknown -> {}
        }
        return creators;
    }

    private static ObjectNode agent(String type, Voice voice) {
        return Wire.object().put("@type", type).put("name", voice.display());
    }
}
