package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages over the real corpus, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/?q=enseignantes",
            "/?q=IA&certainty=probable",
            "/?q=xyzzyx",
            "/secteurs",
            "/secteurs/traduction",
            "/themes",
            "/themes/remuneration",
            "/personnes",
            "/personnes/sandrine-larizza",
            "/organisations",
            "/evenements",
            "/evenements/contre-sommet-ia-2025",
            "/documents",
            "/documents/contre-sommet-ia",
            "/verifier?text=On+nous+a+dit",
            "/aide",
            "/api",
            "/a-propos",
            "/mentions-legales",
            "/citations/nulle-part");

    private ServedCorpus served;
    private Chromium chromium;

    @BeforeAll
    void open(@TempDir Path index) throws IOException {
        chromium = Chromium.open();
        served = ServedCorpus.over(index);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (served != null) {
            served.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 320"})
    void everyPageIsAccessibleAndFitsItsWindow(ColorScheme scheme, int width) {
        try (BrowserContext context = chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900))) {
            List<String> faults = new ArrayList<>();
            Page page = context.newPage();
            for (String path : allPages(page)) {
                page.navigate(served.address() + path);
                for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                    faults.add(path + ": " + rule.getId() + " "
                            + rule.getNodes().getFirst().getHtml());
                }
                Object wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
                if (((Number) wide).intValue() > 0) {
                    faults.add(path + ": " + wide + " px too wide");
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    /// The fixed ones and one quote of each kind and certainty, found by the home page's own links.
    private List<String> allPages(Page page) {
        List<String> all = new ArrayList<>(PAGES);
        for (String filter : List.of("kind=note&certainty=established", "certainty=reviewed", "kind=reported")) {
            page.navigate(served.address() + "/?" + filter);
            all.add(page.locator("article a[href^='/citations/']").first().getAttribute("href"));
        }
        return all;
    }

    @Test
    void anActivistFiltersTestimoniesByTradeWithoutJavaScript() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(served.address() + "/");
            page.getByRole(AriaRole.SEARCHBOX).fill("traduction");
            page.keyboard().press("Enter");
            page.waitForURL("**q=traduction**");
            int before = count(page);
            Locator box = page.locator("input[name=sector][value=traduction]");
            box.check();
            page.locator("button:has-text('Appliquer')").first().click();
            page.waitForURL("**sector=traduction**");
            assertThat(count(page)).isPositive().isLessThanOrEqualTo(before);
            assertThat(page.locator("article blockquote").count()).isPositive();
        }
    }

    @Test
    void aJournalistGoesFromASearchToACitation() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(served.address() + "/?q=onclusive");
            page.locator("article a[href^='/citations/']").first().click();
            page.waitForURL("**/citations/**");
            String words = page.locator("blockquote").first().innerText();
            assertThat(words).contains("Onclusive");
            assertThat(page.content()).contains("Habib El Kettani", "10 février 2025", "Note dessinée");
        }
    }

    private static int count(Page page) {
        String said = page.locator("[role=status]").first().innerText();
        return Integer.parseInt(said.replaceAll("\\D.*$", ""));
    }
}
