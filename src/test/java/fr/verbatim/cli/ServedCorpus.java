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
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The real corpus, served as the command serves it, on a free port until it is closed.
final class ServedCorpus implements AutoCloseable {
    private static final String READY = "Verbatim est servi sur ";

    private final Thread thread;
    private final FutureTask<Integer> serving;
    private final String ingested;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedCorpus(Thread thread, FutureTask<Integer> serving, String ingested, String address) {
        this.thread = thread;
        this.serving = serving;
        this.ingested = ingested;
        this.address = address;
    }

    /// @param index a folder for the index, which may hold none yet
    static ServedCorpus over(Path index) throws IOException {
        PipedInputStream said = new PipedInputStream(1 << 20);
        PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(out, err, false, false);
        FutureTask<Integer> serving =
                new FutureTask<>(() -> Main.run(console, "serve", "--port", "0", "--index", index.toString()));
        Thread thread = Thread.ofPlatform().name("serve").start(serving);
        Scanner lines = new Scanner(said, StandardCharsets.UTF_8);
        String first = lines.nextLine();
        String line = first;
        while (!line.startsWith(READY)) {
            line = lines.nextLine();
        }
        return new ServedCorpus(thread, serving, first, line.substring(READY.length()));
    }

    /// The first line that it printed.
    String ingested() {
        return ingested;
    }

    /// Without a slash at the end.
    String address() {
        return address;
    }

    /// What it answers at a path.
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// Stops it as Ctrl-C would; its exit code.
    int stop() throws InterruptedException, ExecutionException, TimeoutException {
        thread.interrupt();
        return serving.get(30, TimeUnit.SECONDS);
    }

    /// Waits until it has let go of the index: whoever made that folder may delete it then.
    @Override
    public void close() {
        client.close();
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
