package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.model.Because;
import fr.verbatim.model.Correction;
import fr.verbatim.model.EditedWords;
import fr.verbatim.model.EventRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.Reservation;
import fr.verbatim.model.Saying;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Source;
import fr.verbatim.model.ThemeTag;
import fr.verbatim.model.TimeRange;
import fr.verbatim.search.Hit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A quote: the same object everywhere.
final class QuoteJson {
    private QuoteJson() {}

    static ObjectNode of(Hit hit, @Nullable String url) {
        Quote quote = hit.quote();
        ObjectNode object = Wire.object();
        object.put("id", quote.id()).put("url", url);
        object.put("text", quote.text()).put("verbatim", quote.verbatim());
        object.put("quotable", EditedWords.printed(quote)).put("lead", quote.lead());
        object.set("context", Wire.texts(quote.context()));
        object.set("corrections", Wire.array(quote.corrections(), correction -> correction(correction, quote.text())));
        object.put("kind", Wire.value(quote.kind())).put("wording", Wire.value(quote.wording()));
        object.set("attribution", AttributionJson.of(quote.attribution()));
        object.set("said", said(quote.saying()));
        object.set("sectors", Wire.array(quote.sectors(), QuoteJson::sector));
        object.set("themes", Wire.array(quote.themes(), QuoteJson::theme));
        object.set("source", source(hit.source()));
        object.set("selector", selector(quote));
        object.put("match", hit.complete() ? "complete" : "partial");
        return object.put("match_reason", hit.reason()).put("highlight", hit.highlight());
    }

    private static ObjectNode correction(Correction correction, String text) {
        ObjectNode object = Wire.object();
        object.put("from", correction.from()).put("to", correction.to());
        object.put("start", text.codePointCount(0, correction.start()));
        object.put("by", correction.by()).put("date", correction.date().toString());
        return object.put("why", correction.why());
    }

    private static ObjectNode said(Saying saying) {
        ObjectNode object = Wire.object();
        object.put("date", Wire.text(saying.date())).put("end", Wire.text(saying.end()));
        object.put("date_basis", Wire.value(saying.dateBasis()));
        object.set("places", Wire.texts(saying.places()));
        object.set("event", event(saying.event()));
        object.set("via", Wire.texts(saying.via()));
        object.set("reservation", reservation(saying.reservation()));
        return object;
    }

    private static @Nullable ObjectNode reservation(@Nullable Reservation reservation) {
        return reservation == null
                ? null
                : Wire.object().put("kind", Wire.value(reservation.kind())).put("printed", reservation.printed());
    }

    private static @Nullable ObjectNode event(@Nullable EventRef event) {
        return event == null
                ? null
                : Wire.object().put("id", event.id()).put("name", event.name()).put("parent", event.parent());
    }

    private static ObjectNode sector(SectorTag tag) {
        ObjectNode object = Wire.object();
        object.put("id", tag.id()).put("label", tag.label()).put("relation", Wire.value(tag.relation()));
        object.set("because", Wire.array(tag.because(), QuoteJson::because));
        return object;
    }

    private static ObjectNode theme(ThemeTag tag) {
        ObjectNode object = Wire.object();
        object.put("id", tag.id()).put("label", tag.label());
        object.set("because", Wire.array(tag.because(), QuoteJson::because));
        return object;
    }

    private static ObjectNode because(Because because) {
        return Wire.object().put("type", Wire.value(because.type())).put("text", because.text());
    }

    private static ObjectNode source(Source source) {
        ObjectNode object = Wire.object();
        object.put("id", source.id()).put("title", source.title());
        object.put(
                "publisher",
                source.publisher() == null ? null : source.publisher().name());
        object.put("published", Wire.text(source.published()));
        return object.put("url", source.url()).put("licence", source.licence());
    }

    private static ObjectNode selector(Quote quote) {
        ObjectNode object = Wire.object();
        object.put("exact", quote.parts().stream().map(QuotePart::exact).collect(Collectors.joining(" ")));
        object.put("prefix", quote.prefix()).put("suffix", quote.suffix());
        object.put("page", quote.page());
        object.set("time", time(quote.time()));
        object.set("parts", Wire.array(quote.parts(), QuoteJson::part));
        return object;
    }

    /// Seconds from the beginning of the recording.
    private static @Nullable ObjectNode time(@Nullable TimeRange time) {
        return time == null
                ? null
                : Wire.object().put("start", time.startMillis() / 1000.0).put("end", time.endMillis() / 1000.0);
    }

    private static ObjectNode part(QuotePart part) {
        ObjectNode object = Wire.object();
        object.put("start", part.codePointStart()).put("end", part.codePointEnd());
        object.set("lines", Wire.lines(part.span().firstLine(), part.span().lastLine()));
        return object.put("exact", part.exact());
    }
}
