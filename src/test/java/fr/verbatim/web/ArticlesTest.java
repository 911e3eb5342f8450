package fr.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ArticlesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/web/articles.tsv", delimiter = '\t')
    void namesTakeTheArticleThatTheirFirstWordShowsAndNoOther(String name, String after, String afterDe) {
        assertThat(Articles.theOrganisation(name)).isEqualTo(after);
        assertThat(Articles.ofOrganisation(name)).isEqualTo(afterDe);
    }
}
