package fr.verbatim.search;

import fr.verbatim.model.Site.Limits;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the parameters that API, page and command line share, and writes them.
///
/// | parameter | value |
/// |---|---|
/// | `q` | words, see [WordSyntax]; at most [Limits#queryBytes] bytes |
/// | `match` | `all`, `best`, `any` |
/// | the name of a [Filter] | a value; repeated for alternatives; at most [Limits#filterValues] in all |
/// | `from`, `to` | a day, `2025-02-10` |
/// | `sort` | `relevance`, `source`, `date`, `-date`, `-updated`, `random` with a `seed` |
/// | `seed` | a whole number, for `sort=random` alone |
/// | `similar` | the id of a quote to which all hits are to be close |
/// | `facets` | names of filters, repeated or parted by commas, or `none` |
/// | `size` | 1 to [Limits#pageSize] |
/// | `cursor` | from an earlier answer |
public final class QueryParameters {
    private static final List<String> SINGLE =
            List.of("q", "match", "from", "to", "sort", "seed", "similar", "size", "cursor");
    private static final Map<String, Match> MATCHES =
            orderedMap(List.of("all", "best", "any"), List.of(Match.ALL, Match.BEST, Match.ANY));
    private static final Map<String, Sort> SORTS = orderedMap(
            List.of("relevance", "source", "date", "-date", "-updated", "random"),
            List.of(
                    Sort.RELEVANCE,
                    Sort.SOURCE,
                    Sort.DATE,
                    Sort.DATE_DESCENDING,
                    Sort.UPDATED_DESCENDING,
                    Sort.RANDOM));

    private final Map<String, List<String>> given;

    private final List<String> others;

    private final Limits limits;

    private QueryParameters(Map<String, List<String>> given, List<String> others, Limits limits) {
        this.given = given;
        this.others = others;
        this.limits = limits;
    }

    /// Every parameter there is.
    public static List<String> names() {
        Stream<String> filters = Arrays.stream(Filter.values()).map(Filter::parameter);
        return Stream.of(
                        Stream.of("q", "match"),
                        filters,
                        Stream.of("from", "to", "similar", "sort", "seed", "facets", "size", "cursor"))
                .flatMap(names -> names)
                .toList();
    }

    /// Whether a parameter is given once at most.
    public static boolean isSingle(String name) {
        return SINGLE.contains(name);
    }

    /// The values a parameter may have; empty where the list is open.
    public static List<String> values(String name) {
        return switch (name) {
            case "match" -> List.copyOf(MATCHES.keySet());
            case "sort" -> List.copyOf(SORTS.keySet());
            default -> Filter.find(name).map(Labels::closedValues).orElse(List.of());
        };
    }

    /// The query of these parameters. Ids are checked by [Searcher#search].
    ///
    /// @param given values by name, as decoded from an address
    /// @throws BadQuery for an unknown parameter or a value that is none
    public static Query parse(Map<String, List<String>> given) {
        return parse(given, List.of(), Limits.USUAL);
    }

    /// The same on a site of its own limits, where an address may take parameters that are no business of the search.
    ///
    /// @param others their names
    /// @throws BadQuery for an unknown parameter or a value that is none
    public static Query parse(Map<String, List<String>> given, List<String> others, Limits limits) {
        return new QueryParameters(given, List.copyOf(others), limits).read();
    }

    /// The parameters of a query, in the order of [#names]; those with their usual value are left out.
    public static Map<String, List<String>> of(Query query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", query.words().isBlank() ? null : query.words());
        put(parameters, "match", query.match() == Match.ALL ? null : name(MATCHES, query.match()));
        for (Filter filter : Filter.values()) {
            List<String> values = query.filters().getOrDefault(filter, List.of());
            if (!values.isEmpty()) {
                parameters.put(filter.parameter(), values);
            }
        }
        put(parameters, "from", query.from() == null ? null : query.from().toString());
        put(parameters, "to", query.to() == null ? null : query.to().toString());
        put(parameters, "similar", query.similar());
        boolean usual = query.sort() == usualSort(query.words(), query.similar());
        put(parameters, "sort", usual ? null : name(SORTS, query.sort()));
        put(parameters, "seed", query.sort() == Sort.RANDOM ? Long.toString(query.seed()) : null);
        putFacets(parameters, query.facets());
        put(parameters, "size", query.size() == Query.DEFAULT_SIZE ? null : Integer.toString(query.size()));
        put(parameters, "cursor", query.cursor());
        return parameters;
    }

    private Query read() {
        given.keySet().forEach(this::checkName);
        for (String name : SINGLE) {
            List<String> values = given.getOrDefault(name, List.of());
            if (values.size() > 1) {
                throw bad(name, values.get(1), List.of(), "Le paramètre « " + name + " » est donné deux fois.");
            }
        }
        String words = words();
        @Nullable LocalDate from = day("from");
        @Nullable LocalDate to = day("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw bad(
                    "from",
                    from.toString(),
                    List.of(),
                    "Le paramètre « from » (" + from + ") est après « to » (" + to + ").");
        }
        @Nullable String similar = given.containsKey("similar") ? value("similar", "") : null;
        Sort sort = choice("sort", SORTS, usualSort(words, similar));
        return new Query(
                words,
                choice("match", MATCHES, Match.ALL),
                filters(),
                from,
                to,
                sort,
                facets(),
                size(),
                given.containsKey("cursor") ? value("cursor", "") : null,
                seed(sort),
                similar);
    }

    /// A sample that nobody can draw again is none: the order by lot needs its seed, and no other order has one.
    private long seed(Sort sort) {
        if (sort != Sort.RANDOM && !given.containsKey("seed")) {
            return 0;
        }
        String value = value("seed", "");
        String needed = " : « sort=random » demande un nombre entier, de 1 à 18 chiffres, pour que le même tirage"
                + " puisse être refait.";
        if (!given.containsKey("seed")) {
            throw bad("seed", null, List.of(), "Le paramètre « seed » manque" + needed);
        }
        if (sort != Sort.RANDOM) {
            throw bad("seed", value, List.of(), "Le paramètre « seed » ne va qu'avec « sort=random ».");
        }
        if (!value.matches("[0-9]{1,18}")) {
            throw bad("seed", value, List.of(), "Le paramètre « seed » vaut « " + value + " »" + needed);
        }
        return Long.parseLong(value);
    }

    private String words() {
        String words = value("q", "");
        if (words.getBytes(StandardCharsets.UTF_8).length > limits.queryBytes()) {
            String bound =
                    "Le paramètre « q » dépasse " + limits.queryBytes() + " octets : raccourcissez la recherche.";
            throw bad("q", null, List.of(), bound);
        }
        if (given.containsKey("q") && words.isBlank()) {
            String empty = "Le paramètre « q » est vide : donnez des mots, ou retirez-le pour tout avoir.";
            throw bad("q", words, List.of(), empty);
        }
        return words;
    }

    private void checkName(String name) {
        List<String> names = Stream.concat(names().stream(), others.stream()).toList();
        if (!names.contains(name)) {
            throw unknown(name, names);
        }
    }

    /// That there is no such parameter.
    ///
    /// @param names those that there are
    public static BadQuery unknown(String name, List<String> names) {
        return bad(
                        name,
                        null,
                        names,
                        "Le paramètre « " + name + " » n'existe pas. Les paramètres possibles sont : "
                                + String.join(", ", names) + ".")
                .nearest(name, names);
    }

    private Map<Filter, List<String>> filters() {
        Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
        int count = 0;
        for (Filter filter : Filter.values()) {
            List<String> values = given.getOrDefault(filter.parameter(), List.of());
            count += values.size();
            if (count > limits.filterValues()) {
                throw bad(
                        filter.parameter(),
                        null,
                        List.of(),
                        "Il y a plus de " + limits.filterValues() + " valeurs de filtres.");
            }
            for (String value : values) {
                checkFilter(filter, value);
            }
            if (!values.isEmpty()) {
                filters.put(filter, values.stream().distinct().toList());
            }
        }
        return filters;
    }

    private static void checkFilter(Filter filter, String value) {
        if (value.isBlank()) {
            throw bad(
                    filter.parameter(),
                    value,
                    List.of(),
                    "Le paramètre « " + filter.parameter() + " » est vide :" + " donnez une valeur ou retirez-le.");
        }
        if (filter == Filter.YEAR) {
            IdCheck.checkYear(value);
        } else if (!Labels.closedValues(filter).isEmpty()) {
            IdCheck.checkClosed(filter, value);
        }
    }

    private Set<Filter> facets() {
        List<String> names = new ArrayList<>();
        for (String list : given.getOrDefault("facets", List.of())) {
            names.addAll(Arrays.asList(list.split(",", -1)));
        }
        if (names.equals(List.of("none"))) {
            return Set.of();
        }
        List<String> allowed = new ArrayList<>(Arrays.stream(Filter.values())
                .filter(Filter::isFacet)
                .map(Filter::parameter)
                .toList());
        Set<Filter> facets = new LinkedHashSet<>();
        for (String name : names) {
            Filter facet = Filter.find(name)
                    .filter(Filter::isFacet)
                    .orElseThrow(() -> bad(
                                    "facets",
                                    name,
                                    allowed,
                                    "Le paramètre « facets » nomme « " + name + " ». Les valeurs possibles sont : "
                                            + String.join(", ", allowed) + ", ou none seul.")
                            .nearest(name, allowed));
            facets.add(facet);
        }
        return facets;
    }

    private int size() {
        String value = value("size", Integer.toString(Math.min(Query.DEFAULT_SIZE, limits.pageSize())));
        int size = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
        if (size < 1 || size > limits.pageSize()) {
            throw bad(
                    "size",
                    value,
                    List.of(),
                    "Le paramètre « size » vaut « " + value + " » : il faut un nombre de 1 à " + limits.pageSize()
                            + ".");
        }
        return size;
    }

    private @Nullable LocalDate day(String name) {
        if (!given.containsKey(name)) {
            return null;
        }
        String value = value(name, "");
        try {
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw badDay(name, value, "ce jour n'existe pas");
        }
        throw badDay(name, value, "il faut une date comme 2025-02-10");
    }

    private <T> T choice(String name, Map<String, T> choices, T usual) {
        if (!given.containsKey(name)) {
            return usual;
        }
        String value = value(name, "");
        T chosen = choices.get(value);
        if (chosen == null) {
            List<String> allowed = List.copyOf(choices.keySet());
            throw bad(
                            name,
                            value,
                            allowed,
                            "Le paramètre « " + name + " » vaut « " + value + " ». Les valeurs possibles sont : "
                                    + String.join(", ", allowed) + ".")
                    .nearest(value, allowed);
        }
        return chosen;
    }

    private String value(String name, String otherwise) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.getFirst();
    }

    /// With words the best first, without any in the order of the documents.
    public static Sort usualSort(String words, @Nullable String similar) {
        return words.isBlank() && similar == null ? Sort.SOURCE : Sort.RELEVANCE;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, List.of(value));
        }
    }

    private static void putFacets(Map<String, List<String>> parameters, Set<Filter> facets) {
        if (!facets.isEmpty()) {
            List<String> names =
                    EnumSet.copyOf(facets).stream().map(Filter::parameter).toList();
            parameters.put("facets", List.of(String.join(",", names)));
        }
    }

    private static <T> String name(Map<String, T> names, T value) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static <T> Map<String, T> orderedMap(List<String> names, List<T> values) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), values.get(i));
        }
        return map;
    }

    private static BadQuery badDay(String name, String value, String why) {
        return bad(name, value, List.of(), "Le paramètre « " + name + " » vaut « " + value + " » : " + why + ".");
    }

    private static BadQuery bad(String name, @Nullable String value, List<String> allowed, String message) {
        return new BadQuery(name, value, allowed, message);
    }
}
