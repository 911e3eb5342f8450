package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
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
            "/panorama",
            "/dossier",
            "/verifier?text=On+nous+a+dit+que+l%27IA+allait+remplacer+des+emplois&speaker=Marie+Vairon",
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
    @CsvSource({"LIGHT, 1280, true", "DARK, 1280, true", "LIGHT, 320, true", "LIGHT, 320, false"})
    void everyPageIsAccessibleAndFitsItsWindow(ColorScheme scheme, int width, boolean script) {
        try (BrowserContext context = chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900))) {
            List<String> faults = new ArrayList<>();
            Page page = context.newPage();
            if (!script) {
                // Axe itself needs a browser that runs scripts, so it is ours alone that does not come.
                page.route("**/*.js", Route::abort);
            }
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
        all.add(dossier(page));
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

    @Test
    void completionsAreChosenByKeyboardAndAnnounced() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(served.address() + "/");
            Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Chercher"));
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
            box.pressSequentially("traduc");
            Locator options = page.locator("[role=option]");
            options.first().waitFor();
            assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            box.press("ArrowDown");
            String chosen = options.first().getAttribute("data-text");
            assertThat(box.getAttribute("aria-activedescendant"))
                    .isEqualTo(options.first().getAttribute("id"));
            assertThat(box.inputValue()).isEqualTo("traduc");
            box.press("Escape");
            assertThat(options.first().isVisible()).isFalse();
            box.press("ArrowDown");
            options.first().waitFor();
            box.press("ArrowDown");
            box.press("Enter");
            page.waitForURL("**q=**");
            assertThat(page.locator("#q").inputValue()).isEqualTo(chosen);
        }
    }

    @Test
    void aFilterUpdatesTheResultsInPlaceKeepsTheFocusAndTheHistory() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(served.address() + "/?q=IA");
            page.evaluate("window.here = true");
            int before = count(page);
            Locator box = page.locator(".filters input[type=checkbox]").first();
            String value = box.getAttribute("value");
            box.check();
            page.waitForURL("**" + value + "**");
            page.waitForFunction("before => parseInt(document.querySelector('.total').textContent) < before", before);
            assertThat(page.evaluate("document.activeElement.value")).isEqualTo(value);
            assertThat(page.locator("[role=status]").count()).isOne();
            assertThat(page.title()).contains(count(page) + "\u00A0citation");
            page.goBack();
            page.waitForFunction("before => parseInt(document.querySelector('.total').textContent) === before", before);
            assertThat(page.locator(".filters input:checked").count()).isZero();
            page.goForward();
            page.waitForFunction("before => parseInt(document.querySelector('.total').textContent) < before", before);
            page.locator(".chips a").first().click();
            page.waitForFunction("before => parseInt(document.querySelector('.total').textContent) === before", before);
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
            assertThat(page.evaluate("window.here")).isEqualTo(true);
        }
    }

    @Test
    void quotesOfSeveralPagesAreGatheredInADossierAndPrinted() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(served.address() + "/?q=traduction");
            page.locator("a[data-dossier]").first().click();
            assertThat(page.locator("main > [aria-live]").textContent()).isEqualTo("Ajoutée au dossier (1 citation).");
            page.navigate(served.address() + "/?q=onclusive");
            page.locator("a[data-dossier]").first().click();
            page.locator("#mon-dossier").click();
            page.waitForURL("**/dossier?id=*&id=*");
            assertThat(page.locator(".chosen .card").count()).isEqualTo(2);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (int width : List.of(700, 480)) {
                page.setViewportSize(width, 900);
                assertThat(page.locator(".actions").first().isVisible()).isFalse();
                assertThat(page.locator(".sources li").first().isVisible()).isTrue();
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                                .intValue())
                        .isNotPositive();
            }
        }
    }

    /// A dossier that somebody hands on is an address; opening it must not cost one's own.
    @Test
    void aDossierThatIsHandedOnIsOpenedBesideOnesOwn() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            String other = served.address() + dossier(page);
            page.navigate(served.address() + "/?q=onclusive");
            page.locator("a[data-dossier]").first().click();
            page.navigate(other);
            assertThat(page.locator("#autre-dossier").isVisible()).isTrue();
            assertThat(page.locator("#mon-dossier").innerText()).isEqualTo("Dossier (1)");
            page.locator(".actions a:has-text('Retirer')").first().click();
            page.waitForURL(url -> !url.equals(other));
            assertThat(page.locator("#mon-dossier").innerText()).isEqualTo("Dossier (1)");
            page.locator("#autre-dossier a:has-text('Voir le mien')").click();
            page.waitForURL("**/dossier?id=*");
            assertThat(page.locator(".chosen .card").count()).isEqualTo(1);
            page.navigate(other);
            page.locator("#autre-dossier a:has-text('Ajouter ces citations au mien')")
                    .click();
            page.waitForURL(url -> !url.equals(other));
            assertThat(page.locator("#autre-dossier").isVisible()).isFalse();
            assertThat(page.locator("#mon-dossier").innerText()).isEqualTo("Dossier (5)");
            page.locator(".actions a:has-text('Retirer')").first().click();
            page.locator("#mon-dossier:text-is('Dossier (4)')").waitFor();
        }
    }

    /// Prints what the site promises of a page of results, and holds what does not hang on the machine.
    @Test
    void aPageOfResultsIsLightAndStandsStill() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            List<String> requests = new ArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(served.address() + "/?q=IA");
            // Observed, not polled for: the site's policy forbids a page to evaluate strings later on.
            Number paint = (Number) page.evaluate("new Promise(done => new PerformanceObserver(list =>"
                    + " list.getEntriesByName('first-contentful-paint').forEach(one => done(one.startTime)))"
                    + ".observe({ type: 'paint', buffered: true }))");
            Number bytes = (Number) page.evaluate("[...performance.getEntriesByType('navigation'),"
                    + " ...performance.getEntriesByType('resource')].reduce((sum, one) => sum +"
                    + " one.encodedBodySize, 0)");
            Number shift = (Number) page.evaluate("new Promise(done => { let sum = 0;"
                    + " new PerformanceObserver(list => list.getEntries().forEach(one => { sum += one.value; }))"
                    + ".observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300); })");
            System.out.printf(
                    "page of results: %d bytes gzip, %d requests, layout shift %.3f, first paint %.0f ms%n",
                    bytes.intValue(), requests.size(), shift.doubleValue(), paint.doubleValue());
            assertThat(bytes.intValue()).isLessThan(40_000);
            assertThat(requests).hasSizeLessThanOrEqualTo(4).allMatch(url -> url.startsWith(served.address()));
            assertThat(shift.doubleValue()).isZero();
        }
    }

    /// A dossier of the first quotes of a search.
    private String dossier(Page page) {
        page.navigate(served.address() + "/?q=traduction");
        List<String> ids = new ArrayList<>();
        page.locator("a[data-dossier]").all().stream()
                .limit(3)
                .forEach(link -> ids.add("id=" + link.getAttribute("data-dossier")));
        return "/dossier?" + String.join("&", ids) + "&id=nulle-part-00000000";
    }

    private static int count(Page page) {
        String said = page.locator("[role=status]").first().innerText();
        return Integer.parseInt(said.replaceAll("\\D.*$", ""));
    }
}
