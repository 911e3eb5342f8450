package fr.verbatim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Corpus;
import fr.verbatim.model.Display;
import fr.verbatim.model.Layout;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Review;
import fr.verbatim.model.Source;
import fr.verbatim.model.Translation;
import fr.verbatim.model.Withdrawal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a folder in order gives.
final class CorpusFolderTest {
    private static final Path REAL = Path.of("corpus");

    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void aFolderInOrder() throws IOException {
        folder = new TestFolder(root);
    }

    @Test
    void theCorpusOfTheProjectHasNoFault() {
        LoadedCorpus loaded = CorpusFolder.load(REAL);
        assertThat(loaded.faults()).isEmpty();
        assertThat(corpus(loaded).sources())
                .extracting(one -> one.source().id())
                .containsExactly(
                        "contre-sommet-ia",
                        "cnnum-2025-02-14",
                        "pause-ia-charte-des-valeurs",
                        "pause-ia-passez-a-l-action");
        assertThat(corpus(loaded).sources())
                .extracting(one -> one.source().layout())
                .doesNotContainNull();
    }

    @Test
    void rolesCarryTheOrganisationAndTheRelation() {
        var roles = corpus(CorpusFolder.load(REAL))
                .authorities()
                .findPerson("marie-vairon")
                .orElseThrow()
                .roles();
        assertThat(roles).extracting(role -> role.relation()).contains(Relation.SPEAKS_FOR, Relation.WORKS_AT);
        assertThat(roles.getFirst().organisation()).isEqualTo(new OrganisationRef("sud-ptt", "Sud PTT"));
    }

    @Test
    void metadataFillsTheSource() throws IOException {
        folder.write("sources/a.txt.yaml", """
            id: doc-a
            title: "A"
            author: null  # inconnu
            published: 2025-02-14
            obtained: {date: 2025-03-01, from: "une amie"}
            licence: https://creativecommons.org/licenses/by/4.0/
            display: full
            translation_of: {title: "A!", url: "https://a.example"}
            layout: drawn-notes
            """);
        assertThat(folder.faults()).isEmpty();
        Source source = folder.corpus().sources().getFirst().source();
        assertThat(source.display()).isEqualTo(Display.FULL);
        assertThat(source.layout()).isEqualTo(Layout.DRAWN_NOTES);
        assertThat(source.published()).hasToString("2025-02-14");
        assertThat(source.obtainedFrom()).isEqualTo("une amie");
        assertThat(source.translationOf()).isEqualTo(new Translation("A!", "https://a.example"));
        assertThat(source.author()).isNull();
        assertThat(source.sha256()).hasSize(64);
    }

    @Test
    void metadataWinsOverFrontMatterAndFrontMatterFillsItsGaps() throws IOException {
        folder.write("sources/b.md", "---\ntitle: Tête\nauthor: Zoé\nx: [\n---\nTexte\n")
                .write("sources/b.md.yaml", "id: doc-b\ntitle: Fiche\n");
        assertThat(folder.faults()).isEmpty();
        folder.write("sources/b.md", "---\ntitle: Tête\nauthor: Zoé\nautre: 1\n---\nTexte\n");
        Source source = folder.corpus().sources().get(1).source();
        assertThat(source.title()).isEqualTo("Fiche");
        assertThat(source.author()).isEqualTo("Zoé");
    }

    @Test
    void frontMatterIsEnoughForMarkdown() throws IOException {
        folder.write("sources/b.md", "\uFEFF---\r\ntitle: Tête\r\nslug: doc-b\r\n---\r\nTexte\r\n");
        assertThat(folder.faults()).isEmpty();
        Source source = folder.corpus().sources().get(1).source();
        assertThat(source.id()).isEqualTo("doc-b");
        assertThat(source.title()).isEqualTo("Tête");
    }

    @Test
    void frontMatterThatSaysTooLittleIsTold() throws IOException {
        folder.write("sources/b.md", "---\ndescription: rien\n---\nTexte\n");
        assertThat(folder.faults()).allSatisfy(fault -> assertThat(fault).startsWith("sources/b.md:2: "));
        assertThat(folder.faults()).anySatisfy(fault -> assertThat(fault).contains("« title » manque"));
    }

    @Test
    void reviewsKeepTheWordsOfTheSourceUntouched() throws IOException {
        folder.write("reviews/doc-a.yaml", """
            - parts: [{exact: "Première  ligne.", prefix: " "}]
              speakers: [ada-roux, cgt]
              text: [{from: "ligne ", to: ""}]
              kind: note
              sectors: []
              certainty: likely
              by: "Bo"
              date: 2026-01-02
            """);
        assertThat(folder.faults()).isEmpty();
        Review review = folder.corpus().reviews().getFirst();
        assertThat(review.parts().getFirst().exact()).isEqualTo("Première  ligne.");
        assertThat(review.parts().getFirst().prefix()).isEqualTo(" ");
        assertThat(review.decision().corrections().getFirst().to()).isEmpty();
        assertThat(review.decision().kind()).isEqualTo(QuoteKind.NOTE);
        assertThat(review.decision().sectors()).isEmpty();
        assertThat(review.decision().themes()).isNull();
        assertThat(review.sure()).isFalse();
        assertThat(review.line()).isEqualTo(1);
    }

    @Test
    void withdrawalsAreReadWithTheirTargets() throws IOException {
        folder.write("withdrawals.yaml", """
            - {person: ada-roux, mode: anonymise, reason: request-of-the-person, date: 2026-01-02}
            - {source: doc-a, mode: remove, reason: rights, date: 2026-01-02}
            - source: doc-a
              quote: doc-a-12345678
              start: 0
              end: 8
              sha256: %s
              mode: remove
              reason: error
              date: 2026-01-02
            """.formatted("0".repeat(64)));
        assertThat(folder.faults()).isEmpty();
        assertThat(folder.corpus().withdrawals())
                .extracting(Withdrawal::target)
                .hasExactlyElementsOfTypes(
                        Withdrawal.WholePerson.class, Withdrawal.WholeSource.class, Withdrawal.Stretch.class);
    }

    @Test
    void anyFaultOfWithdrawalsFailsClosed() throws IOException {
        for (String bad : List.of(
                "- {source: doc-a, mode: remove, reason: parce-que, date: 2026-01-02}\n",
                "- {source: doc-a, start: 3, mode: remove, reason: error, date: 2026-01-02}\n",
                "- {quote: doc-a-12345678, mode: remove, reason: error, date: 2026-01-02}\n",
                "- rien\n",
                "tout: rien\n")) {
            folder.write("withdrawals.yaml", bad);
            assertThat(folder.faults()).as(bad).isNotEmpty();
            assertThat(folder.load().corpus()).as(bad).isNull();
        }
    }

    @Test
    void aWithdrawnPersonWhoseRecordIsLeftOutFailsClosed() throws IOException {
        folder.write("withdrawals.yaml", "- {person: ada-roux, mode: remove, reason: error, date: 2026-01-02}\n")
                .write("people.yaml", "- id: ada-roux\n  nom: Ada Roux\n");
        assertThat(folder.load().corpus()).isNull();
    }

    @Test
    void metadataMayOutliveAWithdrawnDocument() throws IOException {
        folder.write("withdrawals.yaml", "- {source: doc-a, mode: remove, reason: rights, date: 2026-01-02}\n")
                .delete("sources/a.txt");
        assertThat(folder.faults()).isEmpty();
        assertThat(folder.corpus().sources()).isEmpty();
    }

    @Test
    void aMissingFileCountsAsEmptyAndVocabulariesComeWithTheProgram() throws IOException {
        for (String name : List.of("people", "organisations", "events", "sectors", "themes")) {
            folder.delete(name + ".yaml");
        }
        folder.write("sources/a.txt.yaml", "\uFEFFid: doc-a\ntitle: A\n");
        assertThat(folder.faults()).isEmpty();
        assertThat(folder.corpus().vocabulary()).isEqualTo(BundledVocabulary.load());
        assertThat(BundledVocabulary.load().sectors()).isNotEmpty();
    }

    @Test
    void theHashChangesWithEveryFileAndItsNameButNotWithHiddenOnes() throws IOException {
        String before = CorpusFolder.hash(root);
        assertThat(folder.corpus().hash()).isEqualTo(before);
        assertThat(CorpusFolder.hash(folder.write(".people.yaml.swp", "x").root()))
                .isEqualTo(before);
        assertThat(CorpusFolder.hash(folder.write("note.txt", "").root())).isNotEqualTo(before);
    }

    private static Corpus corpus(LoadedCorpus loaded) {
        return Objects.requireNonNull(loaded.corpus(), () -> loaded.faults().toString());
    }
}
