package fr.verbatim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// A client of the server on this machine, over one connection that stays open.
final class Loopback implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Loopback(int port) {
        this.port = port;
    }

    /// @param path up to the value of its last parameter
    void get(String path, String value) {
        URI address = URI.create("http://127.0.0.1:" + port + path + URLEncoder.encode(value, StandardCharsets.UTF_8));
        try {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + address, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
