package fr.verbatim.web;

import static fr.verbatim.web.RunningSite.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of one search, while the corpus changes between them.
class CursorTest {

    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private RunningSite site;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        site = RunningSite.over(folder.resolve("index"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void everyQuoteComesOnceWhenTheCorpusIsIngestedAnewBetweenTwoPages(int size) throws IOException {
        HttpResponse<String> page = site.get("/api/v1/quotes?size=" + size);
        List<String> ids = new ArrayList<>(ids(page));
        SampleCorpus smaller = new SampleCorpus();
        smaller.quotes.removeFirst();
        site.publish(smaller);
        while (page.headers().firstValue("Link").isPresent()) {
            String next = page.headers().firstValue("Link").orElseThrow();
            assertThat(next).isEqualTo("<" + json(page).get("next").asText() + ">; rel=\"next\"");
            page = site.get(json(page).get("next").asText());
            assertThat(json(page).get("total").asInt()).isEqualTo(new SampleCorpus().quotes.size());
            ids.addAll(ids(page));
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(new SampleCorpus().quotes.size());
        assertThat(json(site.get("/api/v1/quotes")).get("total").asInt()).isEqualTo(smaller.quotes.size());
    }

    @Test
    void aCursorOfAGenerationThatIsNoLongerHeldIsGoneForGood() throws IOException {
        String next = json(site.get("/api/v1/quotes?size=2")).get("next").asText();
        site.publish(new SampleCorpus());
        assertThat(site.get(next).statusCode()).isEqualTo(200);
        site.publish(new SampleCorpus());
        HttpResponse<String> gone = site.get(next);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(json(gone).get("parameter").asText()).isEqualTo("cursor");
        assertThat(json(gone).get("detail").asText()).contains("Reprenez la recherche");
    }

    @Test
    void noCursorBringsBackWhatWasWithdrawnMeanwhile() throws IOException {
        String next = json(site.get("/api/v1/quotes?size=2")).get("next").asText();
        assertThat(site.get(next).body()).contains("notes-deuxmorc");
        site.publish(new SampleCorpus().withdraw("notes-deuxmorc"));
        HttpResponse<String> gone = site.get(next);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).doesNotContain("licenciées");
    }

    @Test
    void cursorsMadeUpWithARightChecksumAreRefusedToo() {
        String cursor =
                parameter(json(site.get("/api/v1/quotes?size=2")).get("next").asText());
        String line = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String start = line.substring(0, line.lastIndexOf("|l"));
        for (String end : List.of("|f3f800000", "|l1|l2", "|f1|l2", "|lx", "|l99999999999999999999")) {
            String forged = site.get("/api/v1/quotes?size=2&cursor=" + written(start + end))
                    .body();
            assertThat(forged).as(end).contains("\"status\":400", "\"parameter\":\"cursor\"");
        }
    }

    private static String written(String line) {
        CRC32 crc = new CRC32();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        String all = line + "|" + Long.toHexString(crc.getValue());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String parameter(String path) {
        return path.substring(path.indexOf("cursor=") + "cursor=".length());
    }

    private static List<String> ids(HttpResponse<String> page) {
        List<String> ids = new ArrayList<>();
        json(page).get("quotes").forEach(quote -> ids.add(quote.get("id").asText()));
        return ids;
    }
}
