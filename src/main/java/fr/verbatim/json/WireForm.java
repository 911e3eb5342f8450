package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.model.Display;
import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Source;
import fr.verbatim.model.Theme;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Changes;
import fr.verbatim.search.Completion;
import fr.verbatim.search.FacetCount;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Neighbours;
import fr.verbatim.search.Results;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The front door: every object that leaves the program as JSON is built here.
///
/// Addresses are absolute and begin with the public one; without it `url` is null.
public final class WireForm {
    private static final String API = "/api/v1/";

    /// Names of the fields of a quote, in their order.
    public static final List<String> QUOTE_FIELDS = List.of(
            "id",
            "url",
            "text",
            "verbatim",
            "quotable",
            "lead",
            "context",
            "corrections",
            "kind",
            "wording",
            "attribution",
            "said",
            "sectors",
            "themes",
            "source",
            "selector",
            "match",
            "match_reason",
            "highlight");

    private final @Nullable String publicUrl;
    private final List<String> fields;

    /// @param publicUrl address of the site without a slash at the end; null when it is not public
    public WireForm(@Nullable String publicUrl) {
        this(publicUrl, QUOTE_FIELDS);
    }

    private WireForm(@Nullable String publicUrl, List<String> fields) {
        this.publicUrl = publicUrl;
        this.fields = List.copyOf(fields);
    }

    /// The same with only some fields of every quote, some of [#QUOTE_FIELDS].
    public WireForm only(List<String> some) {
        return new WireForm(publicUrl, some);
    }

    public WireObject quote(Hit hit) {
        return new WireObject(quoteNode(hit));
    }

    /// A quote by itself: with the ids of those before and after it in its document, and where what belongs to it is
    /// (paths; that of the text is null where the text may not be shown).
    public WireObject alone(Hit hit, Neighbours neighbours) {
        String id = hit.quote().id();
        ObjectNode object = quoteNode(hit);
        object.set(
                "neighbours",
                Wire.object().put("previous", id(neighbours.previous())).put("next", id(neighbours.next())));
        object.set(
                "links",
                Wire.object()
                        .put("self", API + "quotes/" + id)
                        .put("citation", API + "quotes/" + id + "/citation")
                        .put("similar", API + "quotes?similar=" + id)
                        .put("document", API + "sources/" + hit.source().id())
                        .put(
                                "text",
                                hit.source().display() == Display.FULL
                                        ? API + "sources/" + hit.source().id() + "/text"
                                        : null));
        return new WireObject(object);
    }

    private static @Nullable String id(@Nullable Quote quote) {
        return quote == null ? null : quote.id();
    }

    /// A quote that no query found: complete, nothing marked.
    public WireObject quote(Quote quote, Source source) {
        return quote(new Hit(quote, source, true, null));
    }

    /// A quote as JSON-LD, to stand inside a page: no `<` in it.
    ///
    /// @param named whether its name may be given to machines
    /// @param genre how the words came into the source, in French
    /// @param description who, when, of what kind, how sure, from which document, in French
    public String linkedData(Hit hit, boolean named, String genre, String description) {
        Quote quote = hit.quote();
        return LinkedData.of(quote, hit.source(), url("citations", quote.id()), named)
                .put("genre", genre)
                .put("description", description)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /// A page of a search. Where nothing was found, the warnings tell what leaving one thing out would find.
    ///
    /// @param next path of the next page with all parameters; null on the last
    public WireObject results(Results results, @Nullable String next) {
        ObjectNode object = Wire.object();
        object.put("total", results.total()).put("partial_total", results.partialTotal());
        object.set("quotes", Wire.array(results.hits(), this::quoteNode));
        object.set("facets", facets(results.facets()));
        object.put("suggestion", results.suggestion()).put("interpreted", results.interpreted());
        object.set("warnings", Wire.texts(warnings(results)));
        object.put("next", next).put("cursor", results.next());
        object.set("corpus", corpus(results.corpus()));
        return new WireObject(object);
    }

    /// Completions: `suggestions` is a list of `{text, query, kind, id, count, url}`, the likeliest first.
    /// `text` is to be shown, `query` to be put in the search field: it finds `count` quotes. `kind` is
    /// `person`, `organisation`, `event`, `sector`, `theme` or `term`; a `term` is a word of quotes and has
    /// neither `id` nor `url`.
    public WireObject completions(List<Completion> completions, Results.CorpusVersion corpus) {
        ObjectNode object = Wire.object();
        object.set("suggestions", Wire.array(completions, this::completion));
        object.set("corpus", corpus(corpus));
        return new WireObject(object);
    }

    /// What is different since a state of the corpus: ids, under what became of them.
    public WireObject changes(Changes changes) {
        ObjectNode object = Wire.object();
        object.set("since", corpus(changes.since()));
        object.set("added", Wire.texts(changes.added()));
        object.set("changed", Wire.texts(changes.changed()));
        object.set(
                "moved",
                Wire.array(
                        changes.moved(),
                        move -> Wire.object().put("id", move.from()).put("successor", move.to())));
        object.set("withdrawn", Wire.texts(changes.withdrawn()));
        object.set("removed", Wire.texts(changes.removed()));
        object.set("corpus", corpus(changes.corpus()));
        return new WireObject(object);
    }

    /// What an assistant is told of a quote.
    public WireObject cited(Hit hit, CitedWords words) {
        return new WireObject(CitedJson.of(quoteNode(hit), words));
    }

    /// Quotes found for an assistant.
    ///
    /// @param quotes each by [#cited]
    public WireObject citedResults(Results results, List<WireObject> quotes) {
        ObjectNode object = Wire.object();
        object.put("total", results.total()).put("partial_total", results.partialTotal());
        object.set("quotes", Wire.array(quotes, WireObject::node));
        object.put("suggestion", results.suggestion()).put("interpreted", results.interpreted());
        object.set("warnings", Wire.texts(warnings(results)));
        object.put("cursor", results.next());
        object.set("corpus", corpus(results.corpus()));
        return new WireObject(object);
    }

    /// Both vocabularies whole.
    public WireObject vocabularies(List<WireObject> sectors, List<WireObject> themes, Results.CorpusVersion corpus) {
        ObjectNode object = Wire.object();
        object.set("sectors", Wire.array(sectors, WireObject::node));
        object.set("themes", Wire.array(themes, WireObject::node));
        object.set("corpus", corpus(corpus));
        return new WireObject(object);
    }

    /// A person, with their roles.
    ///
    /// @param hasRecord false for a name that only documents give
    public WireObject person(Person person, boolean hasRecord, long quotes) {
        return linked(RecordJson.person(person, hasRecord, url("personnes", person.id()), quotes), "people", "speaker");
    }

    public WireObject organisation(Organisation organisation, long quotes) {
        return linked(
                RecordJson.organisation(organisation, url("organisations", organisation.id()), quotes),
                "organisations",
                "organisation");
    }

    public WireObject event(Event event, long quotes) {
        return linked(RecordJson.event(event, url("evenements", event.id()), quotes), "events", "event");
    }

    public WireObject source(Source source, long quotes) {
        return linked(RecordJson.source(source, url("documents", source.id()), quotes), "sources", "source");
    }

    public WireObject sector(Sector sector, long quotes) {
        return linked(RecordJson.sector(sector, url("secteurs", sector.id()), quotes), "sectors", "sector");
    }

    public WireObject theme(Theme theme, long quotes) {
        return linked(RecordJson.theme(theme, url("themes", theme.id()), quotes), "themes", "theme");
    }

    /// Where a record and its quotes are, as paths.
    private static WireObject linked(ObjectNode record, String kind, String parameter) {
        String id = record.get("id").asText();
        record.set(
                "links",
                Wire.object().put("self", API + kind + "/" + id).put("quotes", API + "quotes?" + parameter + "=" + id));
        return new WireObject(record);
    }

    /// A whole list of records under its name (`people`).
    public WireObject records(String name, List<WireObject> records, Results.CorpusVersion corpus) {
        ObjectNode object = Wire.object().put("total", records.size());
        object.set(name, Wire.array(records, WireObject::node));
        object.set("corpus", corpus(corpus));
        return new WireObject(object);
    }

    /// Whether words stand here as somebody wrote them, and under that name.
    public WireObject verification(Checked checked) {
        return new WireObject(checked.node(this::quoteNode));
    }

    /// What the line made of one file.
    public WireStream extract(Source source, List<Quote> quotes, List<Voice.PersonVoice> speakers, List<Event> events) {
        Map<String, Stream<ObjectNode>> lists = new LinkedHashMap<>();
        lists.put("quotes", quotes.stream().map(quote -> quoteNode(new Hit(quote, source, true, null))));
        lists.put("speakers", speakers.stream().map(ExtractJson::speaker));
        lists.put("events", events.stream().map(ExtractJson::event));
        ObjectNode head = Wire.object();
        head.set("source", RecordJson.source(source, null, quotes.size()));
        return new WireStream(head, lists);
    }

    /// `application/problem+json`.
    public static WireObject problem(Problem problem) {
        ObjectNode object = Wire.object();
        object.put("type", problem.type()).put("title", problem.title());
        object.put("status", problem.status()).put("detail", problem.detail());
        object.put("parameter", problem.parameter()).put("value", problem.value());
        object.set("allowed", Wire.texts(problem.allowed()));
        object.set("nearest", Wire.texts(problem.nearest()));
        return new WireObject(object);
    }

    /// That the server answers, and from which state of the corpus.
    public WireObject health(Results.CorpusVersion corpus) {
        return new WireObject(corpus(corpus).put("status", "ok"));
    }

    private ObjectNode quoteNode(Hit hit) {
        ObjectNode quote = QuoteJson.of(hit, url("citations", hit.quote().id()));
        return fields.equals(QUOTE_FIELDS) ? quote : quote.retain(fields);
    }

    private static ObjectNode corpus(Results.CorpusVersion corpus) {
        return Wire.object()
                .put("version", corpus.version())
                .put("date", corpus.date().toString());
    }

    private static ObjectNode facets(Map<Filter, List<FacetCount>> facets) {
        ObjectNode object = Wire.object();
        Arrays.stream(Filter.values())
                .filter(facets::containsKey)
                .forEach(filter -> object.set(
                        filter.parameter(), Wire.array(facets.getOrDefault(filter, List.of()), WireForm::count)));
        return object;
    }

    private ObjectNode completion(Completion completion) {
        String section = switch (completion.kind()) {
            case PERSON -> "personnes";
            case ORGANISATION -> "organisations";
            case EVENT -> "evenements";
            case SECTOR -> "secteurs";
            case THEME -> "themes";
            case TERM -> "";
        };
        return Wire.object()
                .put("text", completion.text())
                .put("query", completion.query())
                .put("kind", Wire.value(completion.kind()))
                .put("id", completion.id())
                .put("count", completion.count())
                .put("url", completion.id() == null ? null : url(section, completion.id()));
    }

    /// Of a search, with what leaving one thing out would find.
    public static List<String> warnings(Results results) {
        Stream<String> alternatives = results.alternatives().stream()
                .map(other -> "Rien ne répond ; " + other.label() + ", citations trouvées : " + other.total() + ".");
        return Stream.concat(results.warnings().stream(), alternatives).toList();
    }

    private static ObjectNode count(FacetCount count) {
        return Wire.object()
                .put("value", count.value())
                .put("label", count.label())
                .put("count", count.count())
                .put("parent", count.parent());
    }

    private @Nullable String url(String section, String id) {
        return publicUrl == null ? null : publicUrl + "/" + section + "/" + id;
    }
}
