package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything a curator may decide on a quote, and what becomes of its address.
class ReviewTest {
    private static final String NOTES = """
        LES ENTREPÔTS

        On court après la machine toute la nuit.

        Le casque me dicte mes gestes du matin au soir. Personne ne répond.

        Et le collier serre quand je ralentis.

        Nadia Ferhat, cariste
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Path corpus = Path.of("corpus");
    private Path index = Path.of("index");

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = folder.resolve("corpus");
        index = folder.resolve("index");
        Files.createDirectories(corpus.resolve("sources"));
        Files.writeString(corpus.resolve("sources/depot.txt"), NOTES);
        Files.writeString(corpus.resolve("sources/depot.txt.yaml"), "id: depot\ntitle: Dépôt\nlayout: drawn-notes\n");
        Files.writeString(corpus.resolve("people.yaml"), "- {id: nadia-ferhat, name: \"Nadia Ferhat\"}\n");
        assertThat(ingest().exitCode()).isZero();
    }

    @Test
    void aQuoteCutOtherwiseLeavesItsAddressLeadingToTheNewCut() throws Exception {
        String old = idOf("casque");
        assertThat(review(old, "--cut", "Le casque me dicte mes gestes du matin au soir.")
                        .exitCode())
                .isZero();
        Run told = run("ingest", "--record-moves", "--index", index.toString());
        String fresh = idOf("casque");
        assertThat(fresh).isNotEqualTo(old);
        assertThat(told.out()).contains(old + " → " + fresh);
        assertThat(Files.readString(corpus.resolve("moved.yaml"))).contains(old, fresh);
        assertThat(run("check").exitCode()).isZero();
        // What is recorded outlives the index.
        Path another = folder.resolve("another-index");
        try (Served site = new Served(corpus, another)) {
            HttpResponse<String> answer = site.get("/citations/" + old);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains("/citations/" + fresh);
            assertThat(site.get("/api/v1/quotes/" + old).statusCode()).isEqualTo(301);
        }
    }

    @Test
    void quotesAreJoinedInTheOrderOfTheText() {
        assertThat(review(idOf("collier"), "--join", idOf("machine"), "--speaker", "nadia-ferhat")
                        .exitCode())
                .isZero();
        assertThat(ingest().exitCode()).isZero();
        assertThat(idOf("machine")).isEqualTo(idOf("collier"));
        assertThat(search("machine"))
                .contains("toute la nuit", "Et le collier serre")
                .contains("Relu");
    }

    @Test
    void quotesOfTwoPeopleAreJoinedOnlyWhenSomebodySaysWhoseTheWholeIs() {
        assertThat(review(idOf("casque"), "--unnamed", "une voix dans la salle").exitCode())
                .isZero();
        assertThat(ingest().exitCode()).isZero();
        String other = idOf("casque");
        Run refused = review(idOf("collier"), "--join", other);
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.err()).contains(other, "--speaker");
    }

    @Test
    void whatACutLeavesOutIsTold() {
        Run cut = review(idOf("casque"), "--cut", "Le casque me dicte mes gestes");
        assertThat(cut.exitCode()).isZero();
        assertThat(cut.err()).contains("ne seront plus cités", "« du matin au soir. Personne ne répond. »");
    }

    @Test
    void theTextIsCorrectedAndTheCorrectionShown() {
        String id = idOf("casque");
        assertThat(review(id, "--text", "casque=>casque vocal").exitCode()).isZero();
        assertThat(ingest().exitCode()).isZero();
        assertThat(idOf("vocal")).as("a correction keeps the address").isEqualTo(id);
    }

    @Test
    void aCorrectionWhoseWordsAreGoneIsAFaultAtItsLine() throws IOException {
        String cut = "Le casque me dicte mes gestes du matin au soir. Personne ne répond.";
        Files.createDirectories(corpus.resolve("reviews"));
        Files.writeString(
                corpus.resolve("reviews/depot.yaml"),
                "- {parts: [{exact: \"%s\"}], text: [{from: perdu, to: trouvé}], by: Ada, date: 2026-01-31}%n"
                        .formatted(cut));
        Run check = run("check");
        assertThat(check.exitCode()).isEqualTo(ExitCode.FAULTS);
        assertThat(check.out()).contains("reviews/depot.yaml:1: ", "« perdu »", "relisez");
    }

    @Test
    void aReviewedNameSaysInFrenchOnWhichDay() throws IOException {
        String id = idOf("casque");
        assertThat(review(id, "--speaker", "nadia-ferhat").exitCode()).isZero();
        Path file = corpus.resolve("reviews/depot.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("date: \\d{4}-\\d{2}-\\d{2}", "date: 2026-02-01"));
        Run explained = run("extract", corpus.resolve("sources/depot.txt").toString(), "--explain");
        assertThat(explained.out()).contains("relu par Ada, le 1er février 2026");
    }

    @Test
    void theKindIsMended() {
        assertThat(review(idOf("casque"), "--kind", "reported").exitCode()).isZero();
        assertThat(ingest().exitCode()).isZero();
        assertThat(Run.of("search", "casque", "--kind", "reported", "--index", index.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void whatIsNoQuoteIsFoundNoMore() {
        assertThat(review(idOf("casque"), "--not-a-quote").exitCode()).isZero();
        assertThat(ingest().exitCode()).isZero();
        assertThat(Run.of("search", "casque", "--index", index.toString()).exitCode())
                .isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void anUnsureReviewLeavesTheNameProbableAndSaysWhatItWasMadeFrom() throws Exception {
        assertThat(review(idOf("casque"), "--speaker", "nadia-ferhat", "--likely", "--basis", "recording")
                        .exitCode())
                .isZero();
        assertThat(ingest().exitCode()).isZero();
        assertThat(Run.of("search", "casque", "--certainty", "probable", "--index", index.toString())
                        .exitCode())
                .isZero();
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/citations/" + idOf("casque")).body())
                    .contains("Attribution probable", "enregistrement par Ada")
                    .doesNotContain("après la mise en page et les mots");
        }
    }

    @Test
    void aSecondReviewOfSomeOfTheWordsIsRefused() {
        String id = idOf("casque");
        assertThat(review(id, "--cut", "Le casque me dicte mes gestes du matin au soir.")
                        .exitCode())
                .isZero();
        String fresh = "Personne ne répond.";
        assertThat(review(idOf("machine"), "--cut", fresh).exitCode()).isZero();
        assertThat(ingest().exitCode()).isZero();
        assertThat(review(idOf("répond"), "--unnamed", "une cariste").err()).contains("déjà relus", "depot.yaml");
    }

    @Test
    void aReviewWhoseWordsAreGoneIsAFaultAtItsLine() throws IOException {
        assertThat(review(idOf("casque"), "--speaker", "nadia-ferhat").exitCode())
                .isZero();
        Files.writeString(corpus.resolve("sources/depot.txt"), NOTES.replace("casque", "bandeau"));
        Run check = run("check");
        assertThat(check.exitCode()).isEqualTo(ExitCode.FAULTS);
        assertThat(check.out()).contains("reviews/depot.yaml:2: ", "ne se trouvent plus");
    }

    /// A lost decision could put a wrong name back under words.
    @ParameterizedTest
    @CsvSource({"--speaker nadia-ferhat, ne se trouvent plus", "--text casque=>heaume, ne se trouve"})
    void aDocumentWhoseReviewIsLostIsSetAside(String decision, String told) throws IOException {
        String id = idOf("casque");
        assertThat(review(id, decision.split(" ", -1)).exitCode()).isZero();
        Files.writeString(corpus.resolve("sources/autre.txt"), "La grille reste ouverte.\n\nPaul Vernet, gardien\n");
        Files.writeString(corpus.resolve("sources/autre.txt.yaml"), "id: autre\ntitle: A\nlayout: drawn-notes\n");
        Path file = corpus.resolve("reviews/depot.yaml");
        Files.writeString(file, Files.readString(file).replace("casque", "bandeau"));
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.exitCode()).isEqualTo(ExitCode.FAULTS);
        assertThat(ingest.out() + ingest.err()).contains("reviews/depot.yaml:2: ", "laissé de côté");
        assertThat(search("casque")).doesNotContain(id);
        assertThat(search("grille")).contains("La grille reste ouverte");
        assertThat(run("check").out()).contains(told);
    }

    @Test
    void stretchesOutOfOrderAreNoCut() {
        Run cut = review(idOf("casque"), "--cut", "Personne ne répond.", "--cut", "Le casque me dicte mes gestes");
        assertThat(cut.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(cut.err()).contains("dans l'ordre du document").hasLineCount(1);
        assertThat(corpus.resolve("reviews")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--speaker nadia-ferhat", "--cut Personne", "--withdraw error"})
    void whatWasWithdrawnIsReviewedNoMore(String options) {
        String id = idOf("casque");
        assertThat(review(id, "--withdraw", "error").exitCode()).isZero();
        Run again = review(id, options.split(" ", 2));
        assertThat(again.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(again.err()).contains("déjà retirée").doesNotContain("casque me dicte");
        assertThat(corpus.resolve("reviews")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cut ailleurs                             | ces mots ne sont pas dans le document",
                "--unnamed x --not-a-quote                  | se contredisent",
                "--speaker nadia-ferhat --unnamed x         | se contredisent",
                "--ambiguous nadia-ferhat                   | au moins deux candidats",
                "--kind zut                                 | --kind ne peut pas valoir « zut », mais : note, direct",
                "--join depot-00000000                      | depot-00000000",
                "--tag zut                                  | --tag zut",
                "--event zut                                | --event zut",
                "--text zut                                 | avant=>après",
                "--withdraw zut                             | request-of-the-person, error, rights, legal",
                "--ambiguous nadia-ferhat --ambiguous nadia-ferhat | au moins deux candidats",
                "--ambiguous nadia-ferhat --ambiguous zut   | --ambiguous zut",
                "--text ailleurs=>là                        | « ailleurs » n'est pas dans les mots",
                "--text casque=>casque                      | deux textes qui diffèrent",
                "--not-a-quote --kind note                  | ne laisse rien à corriger",
                "--withdraw error --speaker nadia-ferhat    | retire la citation entière",
                "--likely                                   | aucune décision",
                "--speaker zut                              | ni personne ni organisation",
            })
    void aWrongDecisionIsToldInOneLineAndWritesNothing(String options, String told) {
        Run run = review(idOf("casque"), options.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(run.err()).contains(told).hasLineCount(1);
        assertThat(corpus.resolve("reviews")).doesNotExist();
    }

    private Run review(String id, String... options) {
        return run(Stream.concat(Stream.of("review", id, "--by", "Ada"), Stream.of(options))
                .toArray(String[]::new));
    }

    private Run ingest() {
        return run("ingest", "--index", index.toString());
    }

    private String search(String words) {
        return Run.of("search", words, "--index", index.toString()).out();
    }

    private String idOf(String words) {
        Matcher id = Pattern.compile("depot-[0-9a-z]{8}").matcher(search(words));
        assertThat(id.find()).as(words).isTrue();
        return id.group();
    }

    private Run run(String... args) {
        return Run.of(Stream.concat(Stream.of(args), Stream.of("--corpus", corpus.toString()))
                .toArray(String[]::new));
    }
}
