package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.verbatim.json.WireForm;
import fr.verbatim.search.Query;
import fr.verbatim.search.QueryParameters;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The contract against what is answered, both ways: nothing in it is unreal, nothing real is missing from it.
class ContractTest extends OnRunningSite {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> OUTSIDE_THE_API = Set.of("/health", Contract.PATH, Assistant.PATH, Feed.PATH);
    /// Objects that hold what was asked for.
    private static final Set<String> NOT_WHOLE = Set.of("Facets", "SparseQuote", "SparseQuoteAlone");

    private JsonNode contract;

    @BeforeAll
    void read() throws IOException {
        contract = MAPPER.readTree(site.get(Contract.PATH).body());
    }

    @Test
    void everyRouteForProgramsIsToldAndEveryRouteToldIsThere() {
        assertThat(operations().keySet())
                .containsExactlyInAnyOrderElementsOf(site.routes().stream()
                        .filter(ContractTest::isForPrograms)
                        .toList());
    }

    @Test
    void theReadmeNamesEveryPathAndNoOther() throws IOException {
        Set<String> named = Pattern.compile("`(/api/v1/[^`?]*|/recherche[.]atom|/health|/openapi[.]json|/mcp)[^`]*`")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(path -> path.group(1))
                .collect(Collectors.toSet());
        Set<String> told = new TreeSet<>();
        contract.get("paths").fieldNames().forEachRemaining(told::add);
        assertThat(told).containsAll(named);
        // Of a list, one record is where the list is.
        told.removeIf(path -> path.endsWith("/{id}") && named.contains(path.replace("/{id}", "")));
        assertThat(named).containsAll(told);
    }

    @Test
    void whatIsNotToldIsNoJson() {
        for (String route : site.routes()) {
            if (!isForPrograms(route)) {
                String path = route.substring(route.indexOf(' ') + 1).replaceAll("[{<]id[}>]", "x");
                assertThat(site.get(path).headers().firstValue("Content-Type").orElse(""))
                        .as(route)
                        .doesNotContain("json");
            }
        }
    }

    @Test
    void theParametersOfTheSearchAreThoseItReads() {
        JsonNode search = operation("get /api/v1/quotes");
        assertThat(names(search))
                .containsExactlyElementsOf(
                        Stream.concat(QueryParameters.names().stream(), Stream.of(SparseFields.PARAMETER))
                                .toList());
        for (JsonNode parameter : parameters(search)) {
            JsonNode schema = parameter.get("schema");
            JsonNode values = schema.has("items") ? schema.at("/items/enum") : schema.path("enum");
            if (!List.of("facets", SparseFields.PARAMETER)
                    .contains(parameter.get("name").asText())) {
                assertThat(texts(values))
                        .as(parameter.get("name").asText())
                        .containsExactlyInAnyOrderElementsOf(
                                QueryParameters.values(parameter.get("name").asText()));
            }
        }
        JsonNode size = contract.at("/components/parameters/size/schema");
        assertThat(size.get("maximum").asInt()).isEqualTo(Query.MAX_SIZE);
        assertThat(size.get("default").asInt()).isEqualTo(Query.DEFAULT_SIZE);
    }

    @Test
    void everyParameterToldIsReadAndAnyOtherRefused() throws IOException {
        for (Map.Entry<String, JsonNode> operation : gets().entrySet()) {
            String path = path(operation.getKey());
            JsonNode refused = MAPPER.readTree(site.get(path + "?inconnu=1").body());
            assertThat(refused.get("parameter").asText()).as(path).isEqualTo("inconnu");
            for (JsonNode parameter : parameters(operation.getValue())) {
                String name = parameter.get("name").asText();
                if (parameter.get("in").asText().equals("query")) {
                    JsonNode answer = MAPPER.readTree(json(site.get(path + "?" + name + "=")));
                    assertThat(answer.path("detail").asText())
                            .as(path + " " + name)
                            .doesNotContain("n'existe pas ici");
                    assertThat(site.get(path + "?" + name + "=").body())
                            .as(path + " " + name)
                            .doesNotContain("Les paramètres possibles sont");
                }
            }
        }
    }

    @Test
    void aValueOutsideItsSchemaIsRefused() {
        List<String> taken = new ArrayList<>();
        for (Map.Entry<String, JsonNode> operation : gets().entrySet()) {
            for (JsonNode parameter : parameters(operation.getValue())) {
                String schema = parameter.get("schema").toString();
                boolean closed = Stream.of("enum", "pattern", "format", "minimum")
                        .anyMatch(word -> schema.contains("\"" + word + "\""));
                if (parameter.get("in").asText().equals("query") && closed) {
                    String asked = path(operation.getKey()) + "?"
                            + parameter.get("name").asText() + "=zz-inconnu";
                    if (site.get(asked).statusCode() != 400) {
                        taken.add(asked);
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void everyAnswerHasTheFieldsToldAndNoOther() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> operation : gets().entrySet()) {
            JsonNode schema = operation.getValue().at("/responses/200/content/application~1json/schema");
            for (String asked : asked(operation.getKey())) {
                if (!schema.isMissingNode()) {
                    HttpResponse<String> answer = site.get(asked);
                    assertThat(answer.statusCode()).as(asked).isEqualTo(200);
                    check(schema, MAPPER.readTree(answer.body())).forEach(fault -> faults.add(asked + ": " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aQuoteOfWhichNoFieldsWereAskedForIsWhole() throws IOException {
        JsonNode found =
                MAPPER.readTree(site.get("/api/v1/quotes?size=100").body()).get("quotes");
        assertThat(found).isNotEmpty();
        for (JsonNode quote : found) {
            assertThat(check(contract.at("/components/schemas/Quote"), quote)).isEmpty();
        }
        JsonNode alone =
                MAPPER.readTree(site.get("/api/v1/quotes/notes-etablie1").body());
        assertThat(check(contract.at("/components/schemas/QuoteAlone"), alone)).isEmpty();
        assertThat(texts(contract.at("/components/parameters/fields/schema/items/enum")))
                .containsExactlyElementsOf(WireForm.QUOTE_FIELDS);
    }

    @Test
    void everyVerdictThereIsIsTold() {
        assertThat(texts(contract.at("/components/schemas/WordsFinding/properties/verdict/enum")))
                .containsExactlyElementsOf(values(Verification.Words.values()));
        assertThat(values(Verification.Name.values()))
                .containsAll(texts(contract.at("/components/schemas/NameFinding/properties/verdict/enum")));
        assertThat(texts(contract.at("/components/schemas/Stretch/properties/change/enum")))
                .containsExactlyElementsOf(values(WordDiff.Change.values()));
    }

    /// A value that no document happens to have today is in tomorrow's.
    @ParameterizedTest
    @CsvSource({
        "Role/properties/relation, Relation",
        "DatedRole/properties/relation, Relation",
        "Event/properties/precision, Basis",
        "Said/properties/date_basis, Basis",
        "ReviewMark/properties/basis, ReviewBasis",
        "Attribution/properties/certainty/oneOf/0, Certainty",
        "Quote/properties/kind, QuoteKind",
        "Quote/properties/wording, Wording",
        "SectorTag/properties/relation, SectorTag$Relation",
        "Source/properties/display, Display",
    })
    void everyClosedListIsThatOfTheProgram(String field, String type) throws ClassNotFoundException {
        Enum<?>[] constants =
                (Enum<?>[]) Class.forName("fr.verbatim.model." + type).getEnumConstants();
        List<String> told = new ArrayList<>(texts(contract.at("/components/schemas/" + field + "/enum")));
        told.remove("null");
        assertThat(told).containsExactlyInAnyOrderElementsOf(values(constants));
    }

    private static List<String> values(Enum<?>[] constants) {
        return Stream.of(constants).map(Verification::value).toList();
    }

    @Test
    void everyLineOfAnExportIsAQuote() throws IOException {
        JsonNode schema =
                operation("get /api/v1/export.ndjson").at("/responses/200/content/application~1x-ndjson/schema");
        for (String line : site.get("/api/v1/export.ndjson").body().lines().toList()) {
            assertThat(check(schema, MAPPER.readTree(line))).isEmpty();
        }
    }

    @Test
    void objectsAreToldWhole() {
        contract.at("/components/schemas").properties().forEach(schema -> {
            assertThat(schema.getValue().get("additionalProperties").asBoolean(true))
                    .as(schema.getKey())
                    .isFalse();
            if (!NOT_WHOLE.contains(schema.getKey())) {
                List<String> fields = new ArrayList<>();
                schema.getValue().get("properties").fieldNames().forEachRemaining(fields::add);
                assertThat(texts(schema.getValue().get("required"))).containsExactlyElementsOf(fields);
            }
        });
    }

    /// Addresses that are answered, one at least.
    private List<String> asked(String operation) {
        String path = path(operation);
        if (path.endsWith("/verify")) {
            return List.of(path + "?text=nous+avons+besoin+de+temps", path + "?text=xyzzyx&speaker=Marie");
        }
        if (path.equals(ChangesAnswer.PATH)) {
            return List.of(path + "?since=" + SampleCorpus.VERSION);
        }
        if (path.equals("/api/v1/quotes")) {
            return List.of(
                    path + "?size=100",
                    path + "?q=ia&facets=speaker,sector,kind",
                    path + "?q=xyzzyx",
                    path + "?fields=id,attribution",
                    path + "?sort=random&seed=1",
                    path + "?similar=notes-etablie1");
        }
        return List.of(path);
    }

    private String path(String operation) {
        String template = operation.substring(operation.indexOf(' ') + 1);
        String id = switch (template) {
            case "/api/v1/quotes/{id}", "/api/v1/quotes/{id}/citation" -> "notes-etablie1";
            case "/api/v1/sources/{id}/text" -> "lettre";
            default -> template.endsWith("/{id}") ? first(template) : "";
        };
        return template.replace("{id}", id);
    }

    private String first(String template) {
        String list = template.replace("/{id}", "");
        try {
            return MAPPER.readTree(site.get(list).body())
                    .at("/" + list.substring(list.lastIndexOf('/') + 1) + "/0/id")
                    .asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String json(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("json")
                        && answer.body().startsWith("{")
                ? answer.body().lines().findFirst().orElse("{}")
                : "{}";
    }

    private List<String> check(JsonNode schema, JsonNode answer) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", contract.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Map<String, JsonNode> gets() {
        Map<String, JsonNode> gets = new LinkedHashMap<>(operations());
        gets.keySet().removeIf(operation -> !operation.startsWith("get "));
        return gets;
    }

    private JsonNode operation(String name) {
        return Objects.requireNonNull(operations().get(name), name);
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(one -> operations.put(one.getKey() + " " + path.getKey(), one.getValue())));
        return operations;
    }

    private List<JsonNode> parameters(JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(one -> parameters.add(
                        one.has("$ref") ? contract.at(one.get("$ref").asText().substring(1)) : one));
        return parameters;
    }

    private List<String> names(JsonNode operation) {
        return parameters(operation).stream()
                .map(one -> one.get("name").asText())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static boolean isForPrograms(String route) {
        String path = route.substring(route.indexOf(' ') + 1);
        return path.startsWith("/api/") || OUTSIDE_THE_API.contains(path);
    }
}
