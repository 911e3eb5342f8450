package fr.verbatim.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;

/// `verbatim serve` in this process on a free port, until it is closed.
final class Served implements AutoCloseable {
    private static final String READY = "Verbatim est servi sur ";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Thread thread;
    private final String address;

    Served(Path corpus, Path index) throws IOException {
        PipedInputStream said = new PipedInputStream(1 << 20);
        PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        String[] args = {"serve", "--port", "0", "--corpus", corpus.toString(), "--index", index.toString()};
        thread = Thread.ofPlatform().name("serve").start(() -> Main.run(console, args));
        Scanner lines = new Scanner(said, StandardCharsets.UTF_8);
        String line = lines.nextLine();
        while (!line.startsWith(READY)) {
            line = lines.nextLine();
        }
        address = line.substring(READY.length());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// What it wrote beside its answers.
    String log() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
