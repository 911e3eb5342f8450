package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.verbatim.model.Site;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every status that the contract tells of a route is provoked there, and none but these is given.
class ContractStatusesTest extends OnRunningSite {
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
    private static final String NOTIFICATION = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
    private static final String LONG = "a".repeat(WebServer.LONGEST_REQUEST);

    /// Need an export that somebody does not read, or a body that does not come, see [SlowReaderTest].
    private static final Set<String> SLOW = Set.of("408", "503");

    private final List<String> problemFields =
            List.of("type", "title", "status", "detail", "parameter", "value", "allowed", "nearest");

    private RunningSite strict;
    private String expired = "";

    @BeforeAll
    void prepare(@TempDir Path folder) throws IOException {
        expired = json(site.get("/api/v1/quotes?size=2")).get("next").asText();
        site.publish(new SampleCorpus().withdrawOthers());
        Site.Limits usual = Site.Limits.USUAL;
        strict = RunningSite.of(
                folder.resolve("strict"),
                new Site(
                        "Verbatim",
                        null,
                        null,
                        null,
                        null,
                        false,
                        new Site.Limits(usual.queryBytes(), usual.filterValues(), usual.pageSize(), 1, 1, 1)));
        assertThat(strict.get("/").statusCode()).isEqualTo(200);
    }

    @AfterAll
    void stopStrict() {
        strict.close();
    }

    @Test
    void everyStatusToldIsGiven() {
        List<String> faults = new ArrayList<>();
        told().forEach((operation, statuses) -> statuses.forEach(status -> {
            if (!SLOW.contains(status)) {
                HttpResponse<String> answer = provoke(operation, status);
                if (answer.statusCode() != Integer.parseInt(status)) {
                    faults.add(operation + " " + status + ": " + answer.statusCode());
                } else if (answer.statusCode() >= 400) {
                    problem(operation, answer).forEach(faults::add);
                }
            }
        }));
        assertThat(faults).isEmpty();
    }

    @Test
    void noOtherStatusIsGiven() {
        List<String> faults = new ArrayList<>();
        told().forEach((operation, statuses) -> {
            for (String status : new String[] {"400", "403", "404", "405", "406", "410", "413", "414", "415", "431"}) {
                String given = Integer.toString(provoke(operation, status).statusCode());
                if (!statuses.contains(given)) {
                    faults.add(operation + ": " + given);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    private HttpResponse<String> provoke(String operation, String status) {
        String template = template(operation);
        String path = answered(template);
        if (operation.startsWith("post ")) {
            return provokeAssistant(path, status);
        }
        return switch (status) {
            case "301" -> site.get(template.replace("{id}", SampleCorpus.FORMER));
            case "400" -> site.get(path + (path.contains("?") ? "&" : "?") + "inconnu=1");
            case "403" -> site.get(template.replace("{id}", "notes"));
            case "404" -> site.get(template.replace("{id}", "nulle-part"));
            case "405" -> site.send("POST", path);
            case "406" -> site.get(path, "Accept", "image/png");
            case "410" -> site.get(gone(template));
            case "414" -> site.get(path + (path.contains("?") ? "&" : "?") + "q=" + LONG);
            case "429" -> strict.get(path);
            case "431" -> site.get(path, "X-Long", LONG);
            default -> site.get(path);
        };
    }

    private HttpResponse<String> provokeAssistant(String path, String status) {
        return switch (status) {
            case "202" -> assistant(path, NOTIFICATION);
            case "400" -> assistant(path, "{");
            case "403" -> assistant(path, PING, "Origin", "https://ailleurs.example");
            case "405" -> site.get(path);
            case "406" -> site.post(path, PING, "Accept", "text/html", "Content-Type", "application/json");
            case "415" -> site.post(path, PING, "Content-Type", "text/plain");
            case "413" -> assistant(path, LONG + LONG);
            case "414" -> assistant(path + "?q=" + LONG, PING);
            case "429" -> strict.post(path, PING);
            case "431" -> assistant(path, PING, "X-Long", LONG);
            default -> assistant(path, PING);
        };
    }

    private HttpResponse<String> assistant(String path, String body, String... header) {
        List<String> headers = new ArrayList<>(
                List.of("Accept", "application/json, text/event-stream", "Content-Type", "application/json"));
        headers.addAll(List.of(header));
        return site.post(path, body, headers.toArray(String[]::new));
    }

    /// What was there once.
    private String gone(String template) {
        return switch (template) {
            case "/api/v1/quotes" -> expired;
            case Feed.PATH -> expired.replace("/api/v1/quotes", Feed.PATH) + "&sort=source";
            case "/api/v1/changes" -> template + "?since=000000000000";
            case "/api/v1/people/{id}" -> template.replace("{id}", SampleCorpus.WITHDRAWN_PERSON);
            case "/api/v1/sources/{id}", "/api/v1/sources/{id}/text" ->
                template.replace("{id}", SampleCorpus.WITHDRAWN_SOURCE);
            default -> template.replace("{id}", SampleCorpus.WITHDRAWN);
        };
    }

    /// An address of this kind that is answered.
    private String answered(String template) {
        return switch (template) {
            case "/api/v1/quotes/{id}", "/api/v1/quotes/{id}/citation" -> template.replace("{id}", "notes-etablie1");
            case "/api/v1/sources/{id}/text" -> template.replace("{id}", "lettre");
            case "/api/v1/verify" -> template + "?text=nous+avons+besoin+de+temps";
            case "/api/v1/changes" -> template + "?since=" + SampleCorpus.VERSION;
            default -> {
                String list = template.replace("/{id}", "");
                yield template.equals(list)
                        ? template
                        : json(site.get(list))
                                .at("/" + list.substring(list.lastIndexOf('/') + 1) + "/0/links/self")
                                .asText();
            }
        };
    }

    private List<String> problem(String operation, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (operation.startsWith("post ") && answer.statusCode() == 400) {
            // The protocol has its own form of error.
            return type.startsWith("application/json") ? List.of() : List.of(operation + " 400: " + type);
        }
        List<String> faults = new ArrayList<>();
        String what = operation + " " + answer.statusCode() + ": ";
        if (!type.startsWith("application/problem+json")) {
            return List.of(what + type);
        }
        JsonNode problem = json(answer);
        List<String> fields = new ArrayList<>();
        problem.fieldNames().forEachRemaining(fields::add);
        if (!fields.equals(problemFields) || problem.get("status").asInt() != answer.statusCode()) {
            faults.add(what + problem);
        }
        String needed = Map.of(405, "Allow", 429, "Retry-After").getOrDefault(answer.statusCode(), "Content-Type");
        if (answer.headers().firstValue(needed).isEmpty()) {
            faults.add(what + "without " + needed);
        }
        return faults;
    }

    private Map<String, Set<String>> told() {
        Map<String, Set<String>> told = new TreeMap<>();
        json(site.get(Contract.PATH))
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    Set<String> statuses = new TreeSet<>();
                    one.getValue().get("responses").fieldNames().forEachRemaining(statuses::add);
                    told.put(one.getKey() + " " + path.getKey(), statuses);
                }));
        return told;
    }

    private static String template(String operation) {
        return operation.substring(operation.indexOf(' ') + 1);
    }
}
