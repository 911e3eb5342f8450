package fr.verbatim.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.verbatim.index.Generations;
import fr.verbatim.index.LiveIndex;
import fr.verbatim.model.Site;
import fr.verbatim.search.LiveSearcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The site over the sample corpus on a free port, with a client for it.
final class RunningSite implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final Site SITE = new Site(
            "Verbatim", "https://verbatim.example", "contact@verbatim.example", null, null, false, Site.Limits.USUAL);

    private final LiveIndex index;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private final Generations generations;

    private RunningSite(Generations generations, Site site, String host, int port) {
        this.generations = generations;
        this.index = LiveIndex.open(generations, problem -> {
            throw new IllegalStateException(problem);
        });
        this.server = WebServer.start(new LiveSearcher(index), site, host, port);
    }

    static RunningSite over(Path folder) throws IOException {
        return over(folder, 0);
    }

    static RunningSite over(Path folder, int port) throws IOException {
        return listening(folder, "127.0.0.1", port);
    }

    static RunningSite listening(Path folder, String host, int port) throws IOException {
        return new RunningSite(filled(folder), SITE, host, port);
    }

    /// What an earlier one left behind.
    static RunningSite reopened(Path folder) {
        return new RunningSite(new Generations(folder), SITE, "127.0.0.1", 0);
    }

    /// The same corpus under other settings.
    static RunningSite of(Path folder, Site site) throws IOException {
        return new RunningSite(filled(folder), site, "127.0.0.1", 0);
    }

    static RunningSite of(Path folder, Site site, SampleCorpus corpus) throws IOException {
        return new RunningSite(filled(folder, corpus), site, "127.0.0.1", 0);
    }

    private static Generations filled(Path folder) throws IOException {
        return filled(folder, new SampleCorpus());
    }

    private static Generations filled(Path folder, SampleCorpus corpus) throws IOException {
        Generations generations = new Generations(folder);
        corpus.publish(generations);
        return generations;
    }

    /// Publishes a state of the corpus and takes it, as a running server does within a second.
    void publish(SampleCorpus corpus) throws IOException {
        corpus.publish(generations);
        index.checkNow();
    }

    int port() {
        return server.port();
    }

    List<String> routes() {
        return server.routes();
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(client, request(method, path, HttpRequest.BodyPublishers.noBody(), headers));
    }

    /// Over a connection of its own: one that the server closes after a refusal is not asked again.
    HttpResponse<String> post(String path, String body, String... headers) {
        try (HttpClient alone = HttpClient.newHttpClient()) {
            return send(alone, request("POST", path, HttpRequest.BodyPublishers.ofString(body), headers));
        }
    }

    private HttpRequest request(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        index.close();
    }

    /// The JSON of an answer; a body that is none fails the test and is shown.
    static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }
}
