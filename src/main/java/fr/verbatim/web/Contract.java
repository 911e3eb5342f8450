package fr.verbatim.web;

import fr.verbatim.json.ContractText;
import fr.verbatim.search.Searcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// `GET /openapi.json`: what the API promises (OpenAPI 3.1). Kept by hand; tests hold it against what is answered, both
/// ways.
///
/// Its examples are answers over the corpus as it was. As soon as anything they hold is withdrawn, none is given: the
/// words of a withdrawn quote, and the name of its speaker, stand in several of them.
final class Contract implements Answer {
    static final String PATH = "/openapi.json";
    static final String RESOURCE = "/fr/verbatim/web/openapi.json";

    private final ContractText text = new ContractText(read());

    @Override
    public Reply to(Request request, Searcher searcher) {
        Api.requireJson(request);
        Api.requireNoParameters(request);
        byte[] given = searcher.isAnyWithdrawn(text.ids()) ? text.bare() : text.whole();
        return new Reply(200, Reply.JSON, given, Map.of("Access-Control-Allow-Origin", "*"));
    }

    private static byte[] read() {
        try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Bug: resource " + RESOURCE + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
