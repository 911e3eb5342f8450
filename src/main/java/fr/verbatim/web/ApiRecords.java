package fr.verbatim.web;

import fr.verbatim.json.WireForm;
import fr.verbatim.json.WireObject;
import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Source;
import fr.verbatim.model.Theme;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Searcher;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The records over the API, each list whole and each record alone, with the number of their quotes.
final class ApiRecords {
    private final List<Kind<?>> kinds;
    private final WireForm form;

    ApiRecords(WireForm form) {
        this.form = form;
        this.kinds = List.of(
                new Kind<>("people", Searcher::people, Person::id, this::person),
                new Kind<>("organisations", Searcher::organisations, Organisation::id, plain(form::organisation)),
                new Kind<>("events", Searcher::events, Event::id, plain(form::event)),
                new Kind<>("sources", Searcher::sources, Source::id, plain(form::source)),
                new Kind<>("sectors", Searcher::sectors, Sector::id, plain(form::sector)),
                new Kind<>("themes", Searcher::themes, Theme::id, plain(form::theme)));
    }

    private WireObject person(Person person, long quotes, Searcher searcher) {
        return form.person(person, searcher.isKnown(person), quotes);
    }

    /// A form that needs nothing but the record.
    private static <T> Written<T> plain(BiFunction<T, Long, WireObject> form) {
        return (record, quotes, searcher) -> form.apply(record, quotes);
    }

    void bind(Routes routes) {
        for (Kind<?> kind : kinds) {
            routes.get(Api.ROOT + "/" + kind.name(), (request, searcher) -> list(kind, request, searcher));
            routes.get(Api.ROOT + "/" + kind.name() + "/{id}", (request, searcher) -> one(kind, request, searcher));
        }
    }

    private <T> Reply list(Kind<T> kind, Request request, Searcher searcher) {
        Api.requireJson(request);
        Api.requireNoParameters(request);
        List<WireObject> records = kind.records().apply(searcher).stream()
                .map(record -> kind.write(record, searcher))
                .toList();
        return Reply.json(form.records(kind.name(), records, searcher.version()));
    }

    private <T> Reply one(Kind<T> kind, Request request, Searcher searcher) {
        Api.requireJson(request);
        Api.requireNoParameters(request);
        return kind.records().apply(searcher).stream()
                .filter(counted -> kind.id().apply(counted.record()).equals(request.id()))
                .findFirst()
                .map(counted -> Reply.json(kind.write(counted, searcher)))
                .orElseThrow(() -> Refusals.absent(fate(kind, request.id(), searcher), "La fiche", request.id()));
    }

    /// People and sources can be withdrawn, nothing else can.
    private static Fate fate(Kind<?> kind, String id, Searcher searcher) {
        return switch (kind.name()) {
            case "people" -> searcher.fate(id);
            case "sources" -> searcher.fate(id + "-");
            default -> new Fate.Missing(null);
        };
    }

    /// One kind of record.
    ///
    /// @param name in the path and in the answer
    private record Kind<T>(
            String name, Function<Searcher, List<Counted<T>>> records, Function<T, String> id, Written<T> form) {
        WireObject write(Counted<T> counted, Searcher searcher) {
            return form.write(counted.record(), counted.quotes(), searcher);
        }
    }

    /// Writes a record with the number of its quotes.
    private interface Written<T> {
        WireObject write(T record, long quotes, Searcher searcher);
    }
}
