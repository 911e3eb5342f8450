package fr.verbatim.web;

import fr.verbatim.cite.CitationFormat;
import fr.verbatim.cite.Citations;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Fate;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Searcher;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// `GET /api/v1/quotes/{id}/citation?format=`: one quote as a citation.
final class CitationAnswer implements Answer {
    private static final String FORMAT = "format";
    private static final List<String> FORMATS = Arrays.stream(CitationFormat.values())
            .map(CitationFormat::parameter)
            .toList();

    private static final List<String> MEDIA_TYPES = Arrays.stream(CitationFormat.values())
            .map(CitationFormat::mediaType)
            .toList();

    private final Addresses addresses;

    CitationAnswer(Addresses addresses) {
        this.addresses = addresses;
    }

    /// Where the citation of a quote stands.
    static String path(String id, CitationFormat format) {
        return Api.ROOT + "/quotes/" + id + "/citation?" + FORMAT + "=" + format.parameter();
    }

    /// The form that `format` names; without it, the one that the client likes best.
    @Override
    public Reply to(Request request, Searcher searcher) {
        CitationFormat format =
                request.parameters().first(FORMAT).isPresent() ? format(request.parameters()) : negotiated(request);
        String id = request.id();
        return switch (searcher.fate(id)) {
            case Fate.Found found -> reply(found.hit(), format);
            case Fate.Moved moved -> Reply.moved(path(moved.successor(), format));
            case Fate.Withdrawn withdrawn -> throw Refusals.withdrawn("Ce propos", withdrawn);
            case Fate.Missing missing -> throw Refusals.quoteNotFound(id, List.of());
        };
    }

    private Reply reply(Hit hit, CitationFormat format) {
        String id = hit.quote().id();
        String citation =
                Citations.cite(Citing.of(hit.quote(), hit.source(), addresses.absolute(Addresses.quote(id))), format);
        String disposition = switch (format) {
            case TEXT, HTML, MARKDOWN -> "inline";
            case CSL, BIBTEX, RIS -> "attachment; filename=\"" + id + "." + format.extension() + "\"";
        };
        return new Reply(
                200,
                format.mediaType() + "; charset=utf-8",
                citation.getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Disposition", disposition, "Vary", "Accept, Accept-Encoding"));
    }

    private static CitationFormat negotiated(Request request) {
        format(request.parameters());
        String type = request.accept().best(MEDIA_TYPES).orElseThrow(() -> Refusals.notAcceptable(MEDIA_TYPES));
        return Arrays.stream(CitationFormat.values())
                .filter(format -> format.mediaType().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /// @throws BadQuery for another parameter, or a value that is no format
    static CitationFormat format(Parameters parameters) {
        for (String name : parameters.values().keySet()) {
            if (!name.equals(FORMAT)) {
                throw bad(name, parameters.first(name).orElse(""), "Le paramètre « " + name + " » n'existe pas ici.");
            }
        }
        List<String> values = parameters.all(FORMAT);
        String value = values.isEmpty() ? CitationFormat.TEXT.parameter() : values.getFirst();
        if (values.size() > 1) {
            throw bad(FORMAT, values.get(1), "Le paramètre « format » est donné plusieurs fois.");
        }
        return CitationFormat.find(value)
                .orElseThrow(() -> bad(FORMAT, value, "Le paramètre « format » vaut « " + value + " ».")
                        .nearest(value, FORMATS));
    }

    private static BadQuery bad(String parameter, String value, String what) {
        return new BadQuery(
                parameter, value, FORMATS, what + " « format » prend : " + String.join(", ", FORMATS) + ".");
    }
}
