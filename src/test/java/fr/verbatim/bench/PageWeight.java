package fr.verbatim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a browser transfers to show a page for the first time: the page and the files it names.
///
/// @param path of the page
/// @param requests the page's own among them
/// @param gzipped bytes of all bodies as transferred
/// @param plain bytes of the page alone before compression
record PageWeight(String path, int requests, int gzipped, int plain) {
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");

    static PageWeight of(int port, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String page = new String(get(client, port, path, "identity"), StandardCharsets.UTF_8);
            List<String> paths = new ArrayList<>(List.of(path));
            Matcher file = FILE.matcher(page);
            while (file.find()) {
                paths.add(file.group(1));
            }
            int gzipped = 0;
            for (String one : paths) {
                gzipped += get(client, port, one, "gzip").length;
            }
            return new PageWeight(path, paths.size(), gzipped, page.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static byte[] get(HttpClient client, int port, String path, String encoding) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Encoding", encoding)
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + path, e);
        }
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-34s %d bytes gzip in %d requests; the page alone %d bytes before compression",
                "weight of " + path,
                gzipped,
                requests,
                plain);
    }
}
