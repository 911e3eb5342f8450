package fr.verbatim.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Sends a reply: ETag, 304, compression, the headers every reply has, and no body for HEAD.
///
/// Done here and not by the HTTP library, whose ETags are unquoted and the same for both encodings, which sends
/// no `Vary` and answers HEAD with an empty 200.
final class ReplyWriter {
    private static final int WORTH_COMPRESSING = 1024;
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self';" + " frame-ancestors 'none'; object-src 'none'";

    private ReplyWriter() {}

    /// Sends a reply that is there whole.
    ///
    /// @param tag names the content, without quotes; null when it must not be kept
    static void send(Context context, Reply reply, @Nullable String tag) {
        boolean gzip = gzips(context, reply);
        if (!begin(context, reply, tag, gzip)) {
            body(context, reply, gzip);
        }
    }

    /// Sends a reply of whatever length, as it is written.
    ///
    /// @param mayGoOn asked again and again meanwhile
    /// @throws IOException when it could not be sent whole
    static void stream(Context context, Reply reply, String tag, BooleanSupplier mayGoOn) throws IOException {
        boolean gzip = gzips(context, reply);
        Streaming.@Nullable Body stream = reply.stream();
        if (stream == null || begin(context, reply, tag, gzip)) {
            return;
        }
        context.contentType(reply.contentType());
        if (gzip) {
            context.header("Content-Encoding", "gzip");
        }
        if (context.req().getMethod().equals("HEAD")) {
            // Sent now, without a length, as those of GET are; else the server would tell that of no body.
            context.res().flushBuffer();
        } else {
            Streaming.send(context, stream, gzip, mayGoOn);
        }
    }

    /// Sets the headers; whether that is all, because the client has the content already.
    private static boolean begin(Context context, Reply reply, @Nullable String tag, boolean gzip) {
        headers(context, reply);
        if (tag != null && reply.status() == 200) {
            context.header("ETag", "\"" + tag + (gzip ? "-gzip" : "") + "\"");
            if (matches(context.header("If-None-Match"), tag)) {
                context.status(304);
                return true;
            }
        }
        return false;
    }

    private static boolean gzips(Context context, Reply reply) {
        return worthCompressing(reply) && takesGzip(context.header("Accept-Encoding"));
    }

    private static void headers(Context context, Reply reply) {
        context.status(reply.status());
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Content-Security-Policy", POLICY);
        context.header("Referrer-Policy", "strict-origin-when-cross-origin");
        context.header("Vary", "Accept-Encoding");
        // Always asked again: a withdrawn word must not live on in a cache.
        context.header("Cache-Control", reply.status() < 400 ? "public, no-cache" : "no-store");
        reply.headers().forEach(context::header);
        if (context.path().startsWith("/api/") || context.path().equals("/health")) {
            context.header("Access-Control-Allow-Origin", "*");
            context.header(
                    "Access-Control-Expose-Headers",
                    "ETag, Link, X-Request-Id, RateLimit, RateLimit-Policy, Retry-After, " + Api.TEXT_HASH + ", "
                            + Api.CORPUS_VERSION);
        }
    }

    private static void body(Context context, Reply reply, boolean gzip) {
        byte[] body = gzip ? compressed(reply.body()) : reply.body();
        if (gzip) {
            context.header("Content-Encoding", "gzip");
        }
        if (body.length > 0) {
            context.contentType(reply.contentType());
        }
        // Set for GET too, or the server would send a long body in chunks and HEAD would differ.
        context.res().setContentLengthLong(body.length);
        if (!context.req().getMethod().equals("HEAD")) {
            context.result(body);
        }
    }

    private static boolean worthCompressing(Reply reply) {
        return reply.stream() != null || reply.body().length >= WORTH_COMPRESSING;
    }

    private static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        List<String> ranges = Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                .map(range -> range.replace(" ", ""))
                .toList();
        // What is said of gzip itself counts before what is said of everything.
        return Stream.of("gzip", "*")
                .flatMap(name -> ranges.stream().filter(range -> range.equals(name) || range.startsWith(name + ";")))
                .findFirst()
                .filter(range -> !range.matches(".*;q=0(\\.0*)?"))
                .isPresent();
    }

    /// Either encoding's tag names the same content to a client that asks whether it changed.
    private static boolean matches(@Nullable String asked, String tag) {
        if (asked == null) {
            return false;
        }
        return asked.trim().equals("*")
                || Arrays.stream(asked.split(",", -1))
                        .map(known -> known.trim().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals("\"" + tag + "\"") || known.equals("\"" + tag + "-gzip\""));
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
