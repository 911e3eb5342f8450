package fr.verbatim.web;

import fr.verbatim.search.BadQuery;
import fr.verbatim.search.ExpiredCursor;
import fr.verbatim.search.Searcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is answered at which path, to be asked from inside the program.
final class Answers {
    private final List<Bound> bound = new ArrayList<>();

    /// @param path in which `{id}` stands for one part of it
    void add(String path, Answer answer) {
        String pattern = Pattern.quote(path).replace("{id}", "\\E(?<id>[^/]+)\\Q");
        bound.add(new Bound(Pattern.compile(pattern), answer));
    }

    boolean has(String path) {
        return bound.stream().anyMatch(one -> one.path().matcher(path).matches());
    }

    /// The body of an answer; empty when it has not this status.
    ///
    /// @param target path and parameters, as a client would write them
    Optional<String> find(String target, int status, Searcher searcher) {
        Reply reply = ask(target, searcher);
        return reply.status() == status ? Optional.of(body(reply)) : Optional.empty();
    }

    /// What is thrown instead of an answer, as it is told to the client. Anything else is thrown on.
    static Refusal refusal(RuntimeException thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal;
            case BadQuery bad -> new Refusal(Refusals.badParameter(bad), List.of());
            case ExpiredCursor expired -> new Refusal(Refusals.expired(expired), List.of());
            default -> throw thrown;
        };
    }

    private Reply ask(String target, Searcher searcher) {
        String[] pieces = target.split("\\?", 2);
        try {
            for (Bound one : bound) {
                Matcher path = one.path().matcher(pieces[0]);
                if (path.matches()) {
                    String id = one.path().pattern().contains("<id>") ? path.group("id") : "";
                    Parameters parameters = Parameters.read(pieces.length > 1 ? pieces[1] : null);
                    return one.answer().to(new Request(pieces[0], id, parameters, Accept.of(null)), searcher);
                }
            }
            throw Refusals.noSuchPage(pieces[0]);
        } catch (Refusal | BadQuery | ExpiredCursor thrown) {
            return Reply.problem(refusal(thrown).problem());
        }
    }

    private static String body(Reply reply) {
        Streaming.Body stream = reply.stream();
        if (stream == null) {
            return new String(reply.body(), StandardCharsets.UTF_8);
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            stream.writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Bound(Pattern path, Answer answer) {}
}
