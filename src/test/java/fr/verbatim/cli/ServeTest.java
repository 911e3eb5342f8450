package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
    private static final String READY = "Verbatim est servi sur ";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path index;

    @Test
    void withoutAnIndexItMakesOneThenAnswersUntilItIsStopped() throws Exception {
        try (PipedInputStream said = new PipedInputStream(1 << 20);
                PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
                Scanner lines = new Scanner(said, StandardCharsets.UTF_8)) {
            Console console = new Console(out, err, false, false);
            FutureTask<Integer> serving =
                    new FutureTask<>(() -> Main.run(console, "serve", "--port", "0", "--index", index.toString()));
            Thread thread = Thread.ofPlatform().name("serve").start(serving);
            String line = lines.nextLine();
            assertThat(line).contains("citation(s)");
            while (!line.startsWith(READY)) {
                line = lines.nextLine();
            }
            assertThat(status(line.substring(READY.length()) + "/health")).isEqualTo(200);
            thread.interrupt();
            assertThat(serving.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
        }
    }

    @Test
    void aPortInUseIsToldWithTheRemedy() throws IOException {
        assertThat(Run.of("ingest", "--index", index.toString()).exitCode()).isZero();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Run run = Run.of("serve", "--port", port, "--index", index.toString());
            assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
            assertThat(run.err()).contains(port, "--port").hasLineCount(1);
        }
    }

    @Test
    void aPublicAddressThatIsNoneIsRefused() {
        Run run = Run.of("serve", "--port", "0", "--index", index.toString(), "--public-url", "verbatim");
        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(run.err()).contains("--public-url");
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
