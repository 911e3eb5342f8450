package fr.verbatim.web;

import fr.verbatim.json.Problem;
import fr.verbatim.json.WireForm;
import fr.verbatim.json.WireObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is answered. Immutable, as long as nobody writes into the body.
final class Reply {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";

    private final int status;
    private final String contentType;
    private final byte[] body;
    private final Map<String, String> headers;
    private final Streaming.@Nullable Body stream;

    /// @param contentType with its charset
    /// @param body as sent without compression
    /// @param headers beyond those that every reply has
    Reply(int status, String contentType, byte[] body, Map<String, String> headers) {
        this(status, contentType, body, headers, null);
    }

    private Reply(
            int status, String contentType, byte[] body, Map<String, String> headers, Streaming.@Nullable Body stream) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        this.headers = Map.copyOf(headers);
        this.stream = stream;
    }

    static Reply html(int status, byte[] page) {
        return new Reply(status, HTML, page, Map.of());
    }

    static Reply json(WireObject object) {
        return new Reply(200, JSON, line(object), Map.of());
    }

    /// A body that is written while it is sent, of whatever length.
    static Reply streamed(String contentType, Streaming.Body body) {
        return new Reply(200, contentType, new byte[0], Map.of(), body);
    }

    static Reply problem(Problem problem) {
        byte[] body = line(WireForm.problem(problem));
        return new Reply(problem.status(), "application/problem+json; charset=utf-8", body, Map.of());
    }

    static Reply moved(String path) {
        return new Reply(301, "text/plain; charset=utf-8", new byte[0], Map.of("Location", path));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, contentType, body, more, stream);
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    byte[] body() {
        return body;
    }

    /// Null where [#body] has all of it.
    Streaming.@Nullable Body stream() {
        return stream;
    }

    Map<String, String> headers() {
        return headers;
    }

    private static byte[] line(WireObject object) {
        return (object.line() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
