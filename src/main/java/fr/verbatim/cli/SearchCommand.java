package fr.verbatim.cli;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.Generations;
import fr.verbatim.json.WireForm;
import fr.verbatim.search.Query;
import fr.verbatim.search.QueryParameters;
import fr.verbatim.search.Results;
import fr.verbatim.search.Searcher;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verbatim search`: the search of the page and the API. Its filters are the parameters of the API under their
/// own names, so that a new one needs no change here.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    private static final String WORDS = "q";

    private final Console console;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();

    @Mixin
    private IndexOption index = new IndexOption();

    @Parameters(paramLabel = "MOTS", arity = "0..*", descriptionKey = "words")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json")
    private boolean json;

    SearchCommand(Console console) {
        this.console = console;
    }

    /// The command with an option for every parameter of the API.
    static CommandSpec spec(Console console) {
        SearchCommand command = new SearchCommand(console);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        for (String name : QueryParameters.names()) {
            if (!name.equals(WORDS)) {
                Values values = new Values(command.parameters, name);
                OptionSpec.Builder option = OptionSpec.builder("--" + name)
                        .paramLabel("VALEUR")
                        .getter(values)
                        .setter(values);
                spec.addOption(
                        QueryParameters.isSingle(name)
                                ? option.type(String.class).build()
                                : option.type(List.class)
                                        .auxiliaryTypes(String.class)
                                        .build());
            }
        }
        return spec;
    }

    @Override
    public Integer call() {
        Map<String, List<String>> given = new LinkedHashMap<>(parameters);
        if (!words.isEmpty()) {
            given.put(WORDS, List.of(String.join(" ", words)));
        }
        Query query = QueryParameters.parse(given);
        GenerationReader reader = new Generations(index.folder())
                .openCurrent()
                .orElseThrow(() -> new CannotRun(Messages.of("search.no-index", index.folder())));
        try {
            Results results = Searcher.over(reader).search(query);
            show(results, query);
            return results.hits().isEmpty() ? ExitCode.FAULTS : ExitCode.OK;
        } finally {
            reader.release();
        }
    }

    /// Also beside the object, where `cursor` is: people read both.
    private void tellMore(Results results) {
        if (results.next() != null) {
            console.warn(Messages.of("search.more", results.next()));
        }
    }

    /// Where the API has the next page of the same search; null on the last.
    private static @Nullable String next(Query query, Results results) {
        return results.next() == null
                ? null
                : "/api/v1/quotes?"
                        + QueryParameters.of(query.withCursor(results.next())).entrySet().stream()
                                .flatMap(entry ->
                                        entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private void show(Results results, Query query) {
        String typed = query.words();
        if (json) {
            console.say(
                    new WireForm(null).results(results, next(query, results)).indented());
            tellMore(results);
            return;
        }
        QuoteLines lines = new QuoteLines(false);
        results.hits().forEach(hit -> {
            if (!hit.complete()) {
                console.say(Messages.of("search.partial-hit"));
            }
            if (hit.reason() != null) {
                console.say(Messages.of("search.reason", hit.reason()));
            }
            lines.of(hit.quote(), hit.source()).forEach(console::say);
            console.say("    " + hit.source().title());
            console.say("");
        });
        results.facets().forEach((filter, counts) -> {
            console.say(filter.parameter());
            counts.forEach(
                    count -> console.say("    " + count.count() + "  " + count.label() + " (" + count.value() + ")"));
        });
        String summary = typed.isBlank()
                ? Messages.of("search.summary-all", results.total())
                : Messages.of("search.summary", results.total(), typed);
        console.warn(
                summary + (results.partialTotal() == 0 ? "" : Messages.of("search.partial", results.partialTotal())));
        results.warnings().forEach(console::warn);
        if (results.suggestion() != null) {
            console.warn(Messages.of("search.suggestion", results.suggestion()));
        }
        results.alternatives()
                .forEach(other -> console.warn(Messages.of("search.alternative", other.total(), other.label())));
        tellMore(results);
    }

    /// Keeps the values of an option under the name of its parameter. Picocli adds a repeated one to those it gets,
    /// and refuses one that is given once when it comes again.
    private record Values(Map<String, List<String>> parameters, String name) implements IGetter, ISetter {
        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli declares it
        public <T> @Nullable T get() {
            @Nullable List<String> values = parameters.get(name);
            return (T) (values != null && QueryParameters.isSingle(name) ? values.getFirst() : values);
        }

        @Override
        @SuppressWarnings("unchecked") // the option was declared a list of texts
        public <T> T set(T value) {
            if (value instanceof List<?> values) {
                parameters.put(name, (List<String>) values);
            } else if (value instanceof String alone) {
                parameters.put(name, List.of(alone));
            }
            return value;
        }
    }
}
