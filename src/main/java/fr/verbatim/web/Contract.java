package fr.verbatim.web;

import fr.verbatim.json.ContractText;
import fr.verbatim.model.Site.Limits;
import fr.verbatim.search.Searcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `GET /openapi.json`: what the API promises (OpenAPI 3.1). Kept by hand; tests hold it against what is
/// answered, both ways.
///
/// Its examples are asked of the corpus served, once a generation, and nothing of a corpus is kept in the program: what
/// was withdrawn, and however, is in no example because no answer has it.
final class Contract implements Answer {
    static final String PATH = "/openapi.json";
    static final String RESOURCE = "/fr/verbatim/web/openapi.json";

    private final ContractText text = new ContractText(read());
    private final Answers answers;
    private final Limits limits;
    private @Nullable Given given;

    /// @param answers those of the API, the ones still to be bound too
    /// @param limits of this site
    Contract(Answers answers, Limits limits) {
        this.answers = answers;
        this.limits = limits;
    }

    @Override
    public Reply to(Request request, Searcher searcher) {
        Api.requireJson(request);
        Api.requireNoParameters(request);
        return new Reply(200, Reply.JSON, given(searcher), Map.of("Access-Control-Allow-Origin", "*"));
    }

    /// The columns of the export as CSV, in their order, each with what it means.
    static Map<String, String> columns() {
        return new ContractText(read()).columns();
    }

    private synchronized byte[] given(Searcher searcher) {
        Given last = given;
        if (last == null || !last.generation().equals(searcher.generation())) {
            Map<String, String> names = new HashMap<>(ExampleNames.of(searcher));
            names.put("page", Integer.toString(limits.pageSize()));
            names.put("bytes", NumberFormat.getIntegerInstance(Locale.FRENCH).format(limits.queryBytes()));
            byte[] json = text.with(names, (asked, status) -> answers.find(asked, status, searcher));
            last = new Given(searcher.generation(), json);
            given = last;
        }
        return last.json();
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

    /// @param json as given over this generation
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Given(String generation, byte[] json) {}
}
