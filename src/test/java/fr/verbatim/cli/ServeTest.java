package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path index;

    @Test
    void withoutAnIndexItMakesOneThenAnswersUntilItIsStopped() throws Exception {
        try (ServedCorpus served = ServedCorpus.over(index)) {
            assertThat(served.ingested()).contains("citation(s)");
            assertThat(status(served.address() + "/health")).isEqualTo(200);
            assertThat(served.stop()).isEqualTo(ExitCode.OK);
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
