package fr.verbatim.web;

import fr.verbatim.json.WireForm;
import fr.verbatim.model.Display;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Site.Limits;
import fr.verbatim.model.Source;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Query;
import fr.verbatim.search.QueryParameters;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Quotes and texts over the API.
final class Api {
    static final String ROOT = "/api/v1";

    /// SHA-256 of the text as it is before any compression. Not that of the file where words were withdrawn.
    static final String TEXT_HASH = "X-Text-SHA256";

    /// Which state of the corpus an export is of; other answers tell it in `corpus`.
    static final String CORPUS_VERSION = "X-Corpus-Version";

    private final WireForm form;
    private final Limits limits;

    Api(WireForm form, Limits limits) {
        this.form = form;
        this.limits = limits;
    }

    Reply quotes(Request request, Searcher searcher) {
        requireJson(request);
        WireForm sparse = SparseFields.of(request.parameters(), form);
        Query query = QueryParameters.parse(request.asked(), List.of(SparseFields.PARAMETER), limits);
        Results results = searcher.search(query);
        if (results.next() == null) {
            return Reply.json(sparse.results(results, null));
        }
        String next = request.parameters().replacing("cursor", results.next()).on(ROOT + "/quotes");
        return Reply.json(sparse.results(results, next)).with("Link", "<" + next + ">; rel=\"next\"");
    }

    /// Completions of `q`; none for nothing.
    Reply suggest(Request request, Searcher searcher) {
        requireJson(request);
        String typed = request.parameters().first("q").orElse("");
        request.asked().forEach((name, values) -> {
            if (!name.equals("q") || values.size() > 1) {
                throw new BadQuery(
                        name,
                        values.getLast(),
                        List.of("q"),
                        "Le paramètre « " + name + " » n'est pas attendu ici : il faut « q », une seule fois.");
            }
        });
        return Reply.json(form.completions(searcher.complete(typed), searcher.version()));
    }

    Reply quote(Request request, Searcher searcher) {
        requireJson(request);
        WireForm sparse = SparseFields.of(request.parameters(), form);
        requireOnly(request, List.of(SparseFields.PARAMETER));
        String id = request.id();
        return switch (searcher.fate(id)) {
            case Fate.Found found ->
                Reply.json(sparse.alone(
                        found.hit(), searcher.neighbours(found.hit().quote())));
            case Fate.Moved moved -> Reply.moved(ROOT + "/quotes/" + moved.successor());
            case Fate.Withdrawn withdrawn -> throw Refusals.withdrawn("Ce propos", withdrawn);
            case Fate.Missing missing -> throw Refusals.quoteNotFound(id, List.of());
        };
    }

    /// The text as decoded, so that positions can be checked; only where the source may be shown whole.
    Reply text(Request request, Searcher searcher) {
        requireNoParameters(request);
        Source source = DocumentPages.find(searcher, request.id());
        if (source.display() != Display.FULL) {
            throw Refusals.notShown(source.id());
        }
        if (!request.accepts("text/plain")) {
            throw Refusals.notAcceptable("text/plain");
        }
        String text = searcher.findRawText(source.id())
                .map(RawText::text)
                .orElseThrow(() -> new IllegalStateException("Bug: source " + source.id() + " has no text"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Reply(200, "text/plain; charset=utf-8", bytes, Map.of(TEXT_HASH, Digests.sha256(bytes)));
    }

    Reply health(Request request, Searcher searcher) {
        requireNoParameters(request);
        return Reply.json(form.health(searcher.version())).with("Cache-Control", "no-store");
    }

    static void requireJson(Request request) {
        if (!request.accepts("application/json")) {
            throw Refusals.notAcceptable("application/json");
        }
    }

    static void requireNoParameters(Request request) {
        requireOnly(request, List.of());
    }

    static void requireOnly(Request request, List<String> known) {
        request.asked().forEach((name, values) -> {
            if (known.contains(name)) {
                return;
            }
            throw new BadQuery(
                            name,
                            values.getFirst(),
                            known,
                            "Le paramètre « " + name + " » n'existe pas ici : cette adresse "
                                    + (known.isEmpty()
                                            ? "n'en prend aucun."
                                            : "ne prend que : " + String.join(", ", known) + "."))
                    .nearest(name, known);
        });
    }
}
