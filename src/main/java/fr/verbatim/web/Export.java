package fr.verbatim.web;

import fr.verbatim.json.CsvForm;
import fr.verbatim.json.WireForm;
import fr.verbatim.search.AllHits;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Hit;
import fr.verbatim.search.QueryParameters;
import fr.verbatim.search.Searcher;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A whole result as a file, a quote a line, in the order and with the filters of the search. Written while it is
/// sent: the memory it takes does not grow with the quotes.
final class Export {
    static final String NDJSON = Api.ROOT + "/export.ndjson";
    static final String CSV = Api.ROOT + "/export.csv";
    static final Set<String> PATHS = Set.of(NDJSON, CSV);
    private static final String DIALECT = "dialect";
    /// Of paging and counting: an export has neither.
    private static final List<String> NOT_HERE = List.of("size", "cursor", "facets");
    private static final List<String> DIALECTS = Arrays.stream(CsvForm.Dialect.values())
            .map(CsvForm.Dialect::parameter)
            .toList();

    private final WireForm form;
    private final Setting setting;

    Export(Setting setting, WireForm form) {
        this.setting = setting;
        this.form = form;
    }

    void bind(Routes routes) {
        routes.get(NDJSON, this::ndjson).get(CSV, this::csv);
    }

    private Reply ndjson(Request request, Searcher searcher) {
        accept(request, "application/x-ndjson");
        WireForm sparse = SparseFields.of(request.parameters(), form);
        AllHits hits = hits(request, searcher, SparseFields.PARAMETER);
        return reply(hits, "", hit -> sparse.quote(hit).line() + "\n", "ndjson")
                .with(Api.CORPUS_VERSION, version(searcher));
    }

    private Reply csv(Request request, Searcher searcher) {
        accept(request, "text/csv");
        CsvForm csv = new CsvForm(setting.site().publicUrl(), dialect(request.parameters()), version(searcher));
        return reply(hits(request, searcher, DIALECT), csv.header(), csv::row, "csv")
                .with(Api.CORPUS_VERSION, version(searcher));
    }

    private static String version(Searcher searcher) {
        return searcher.version().version();
    }

    private static Reply reply(AllHits hits, String head, Function<Hit, String> row, String ending) {
        String type = ending.equals("csv")
                ? "text/csv; charset=utf-8; header=present"
                : "application/x-ndjson; charset=utf-8";
        return Reply.streamed(type, out -> write(hits, head, row, out))
                .with("Content-Disposition", "attachment; filename=\"citations." + ending + "\"");
    }

    private static void write(AllHits hits, String head, Function<Hit, String> row, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(head);
        hits.forEach(hit -> {
            try {
                writer.write(row.apply(hit));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.flush();
    }

    /// @param own the parameter that only this export takes
    private AllHits hits(Request request, Searcher searcher, String own) {
        Map<String, List<String>> asked = request.asked();
        for (String name : NOT_HERE) {
            if (asked.containsKey(name)) {
                throw new BadQuery(
                        name,
                        request.parameters().first(name).orElse(""),
                        allowed(),
                        "Le paramètre « " + name + " » n'existe pas ici : un export donne tout, d'une traite.");
            }
        }
        return searcher.all(
                QueryParameters.parse(asked, List.of(own), setting.site().limits()));
    }

    private static List<String> allowed() {
        return QueryParameters.names().stream()
                .filter(name -> !NOT_HERE.contains(name))
                .toList();
    }

    private static CsvForm.Dialect dialect(Parameters parameters) {
        List<String> values = parameters.all(DIALECT);
        if (values.isEmpty()) {
            return CsvForm.Dialect.RFC4180;
        }
        String value = values.getLast();
        return CsvForm.Dialect.find(value)
                .filter(found -> values.size() == 1)
                .orElseThrow(() -> new BadQuery(
                                DIALECT,
                                value,
                                DIALECTS,
                                "Le paramètre « dialect » vaut « " + value + " ». Il se donne une fois, et prend : "
                                        + String.join(", ", DIALECTS) + ".")
                        .nearest(value, DIALECTS));
    }

    private static void accept(Request request, String type) {
        if (!request.accepts(type)) {
            throw Refusals.notAcceptable(type);
        }
    }
}
