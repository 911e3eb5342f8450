package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the real corpus every link to a place in a page finds it: the lines of a proof above all.
class LinksTest {
    @Test
    void everyLinkToAPlaceInAPageFindsIt(@TempDir Path index) throws Exception {
        try (ServedCorpus served = ServedCorpus.over(index)) {
            List<String> paths = new ArrayList<>(List.of("/", "/?q=IA&size=100", "/api", "/aide", "/panorama"));
            page(served, "/documents")
                    .select("a[href^=/documents/]")
                    .eachAttr("href")
                    .forEach(paths::add);
            Map<String, Set<String>> ids = new HashMap<>();
            Set<String> dead = new TreeSet<>();
            for (String path : with(served, paths)) {
                for (String href : page(served, path).select("main a[href*=#]").eachAttr("href")) {
                    String to = href.startsWith("#") ? path : href.replaceFirst("#.*", "");
                    if (!ids.containsKey(to)) {
                        ids.put(to, ids(page(served, to)));
                    }
                    if (!ids.get(to).contains(href.replaceFirst(".*#", ""))) {
                        dead.add(path + " → " + href);
                    }
                }
            }
            assertThat(ids).hasSizeGreaterThan(4);
            assertThat(dead).isEmpty();
        }
    }

    /// These pages and that of every quote.
    private static Set<String> with(ServedCorpus served, List<String> paths) throws Exception {
        Set<String> all = new TreeSet<>(paths);
        for (String path : paths) {
            page(served, path).select("a[href^=/citations/]").eachAttr("href").forEach(all::add);
        }
        return all;
    }

    private static Set<String> ids(Document page) {
        return page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }

    private static Document page(ServedCorpus served, String path) throws IOException, InterruptedException {
        return Jsoup.parse(served.get(path).body());
    }
}
