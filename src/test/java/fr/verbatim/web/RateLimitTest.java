package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Site;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateLimitTest {
    private static final String PATH = "/api/v1/quotes";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws IOException {
        try (RunningSite site = RunningSite.of(folder, site(false))) {
            for (int left = 2; left >= 0; left--) {
                HttpResponse<String> answer = site.get(PATH);
                assertThat(answer.statusCode()).isEqualTo(200);
                // However many of three are left, one more comes 20 s after the first was taken.
                assertThat(header(answer, "RateLimit")).matches("\"client\";r=" + left + ";t=(19|20)");
                assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"client\";q=3;w=60");
            }
            HttpResponse<String> refused = site.get(PATH);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 20);
            assertThat(header(refused, "RateLimit")).isEqualTo("\"client\";r=0;t=" + header(refused, "Retry-After"));
            assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
            assertThat(header(refused, "X-Request-Id")).isNotBlank();
            assertThat(refused.body()).contains("\"status\":429", "\"parameter\":null");
            assertThat(site.get("/").statusCode()).isEqualTo(429);
            assertThat(site.get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aForwardingHeaderIsBelievedOnlyOfATrustedProxy() throws IOException {
        try (RunningSite site = RunningSite.of(folder, site(false))) {
            for (int i = 0; i < 4; i++) {
                int status = site.get(PATH, "X-Forwarded-For", "192.0.2." + i).statusCode();
                assertThat(status).isEqualTo(i < 3 ? 200 : 429);
            }
        }
    }

    @Test
    void behindATrustedProxyClientsAreWhoTheProxySaysTheyAre() throws IOException {
        try (RunningSite site = RunningSite.of(folder, site(true))) {
            for (int i = 0; i < 4; i++) {
                // What the client itself wrote before the proxy's own entry does not count.
                String forwarded = "198.51.100." + i + ", 192.0.2.7";
                assertThat(site.get(PATH, "X-Forwarded-For", forwarded).statusCode())
                        .isEqualTo(i < 3 ? 200 : 429);
            }
            assertThat(site.get(PATH, "X-Forwarded-For", "192.0.2.8").statusCode())
                    .isEqualTo(200);
            for (int i = 0; i < 4; i++) {
                assertThat(site.get(PATH, "X-Forwarded-For", "2001:db8::" + i).statusCode())
                        .isEqualTo(i < 3 ? 200 : 429);
            }
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void exportsAreCountedForThemselvesToo() throws IOException {
        try (RunningSite site = RunningSite.of(folder, site(false, limits(100, 2)))) {
            for (int left = 1; left >= 0; left--) {
                HttpResponse<String> answer = site.get(Export.NDJSON);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(header(answer, "RateLimit")).contains("\"client\";r=9", "\"export\";r=" + left + ";t=");
                assertThat(header(answer, "RateLimit-Policy")).contains("\"client\";q=100;", "\"export\";q=2;w=60");
            }
            HttpResponse<String> refused = site.get(Export.CSV);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 30);
            assertThat(header(refused, "RateLimit")).endsWith("\"export\";r=0;t=" + header(refused, "Retry-After"));
            assertThat(refused.body()).contains("2 exports par minute");
            assertThat(site.send("HEAD", Export.CSV).statusCode()).isEqualTo(200);
            assertThat(site.get(PATH).statusCode()).isEqualTo(200);
        }
    }

    private static Site site(boolean trustedProxy) {
        return site(trustedProxy, limits(3, 600));
    }

    private static Site site(boolean trustedProxy, Site.Limits limits) {
        return new Site("Verbatim", null, null, null, null, trustedProxy, limits);
    }

    private static Site.Limits limits(int requests, int exports) {
        return new Site.Limits(10_000, 500, 100, requests, exports, 4);
    }
}
