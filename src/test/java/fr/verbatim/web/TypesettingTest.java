package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TypesettingTest extends OnRunningSite {
    /// `~` stands for a space that does not break.
    @ParameterizedTest
    @CsvFileSource(resources = "/web/typesetting.tsv", delimiter = '\t', quoteCharacter = '`')
    void ourTextIsSetAsFrenchIsPrintedAndWordsOfOthersKeepEverySign(String html, String set) {
        assertThat(Typesetting.of(html)).isEqualTo(set.replace('~', '\u00A0'));
    }

    @Test
    void noPageHasASpaceThatMayBreakBeforeADoubleSign() {
        for (String path : new String[] {"/", "/?q=ia", "/aide", "/a-propos", "/citations/notes-etablie1"}) {
            org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(site.get(path).body());
            page.select(".words, .lead, .citation, code, pre, script, textarea").remove();
            assertThat(page.body().wholeText()).as(path).doesNotContainPattern(" [»:;!?]|« ");
        }
    }

    @Test
    void longTextTakesNoTimeToSpeakOf() {
        String html = "<p>" + "« 1^{ ".repeat(200_000) + "<a \"".repeat(1000);
        assertThat(Typesetting.of(html)).hasSizeGreaterThanOrEqualTo(html.length());
    }
}
