package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a curator writes through the command line, over a copy of the project's corpus.
class CurationTest {
    private static final Pattern ID = Pattern.compile("contre-sommet-ia-[0-9a-z]{8}");
    private static final String WORDS = "\"scier la branche\"";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Path corpus = Path.of("corpus");
    private Path index = Path.of("index");

    @BeforeEach
    void copyCorpus() throws IOException {
        corpus = folder.resolve("corpus");
        index = folder.resolve("index");
        Path original = Path.of("corpus");
        try (Stream<Path> files = Files.walk(original)) {
            files.forEach(file -> copy(file, corpus.resolve(original.relativize(file))));
        }
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
    }

    @Test
    void aReviewOutlivesTheNextIngestAndIsNotGivenTwice() {
        String id = idOf(WORDS);
        Run first = run("review", id, "--speaker", "stephanie-le-cam", "--by", "Ada", "--why", "relu");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(run("check").exitCode()).isZero();
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        assertThat(idOf(WORDS)).isEqualTo(id);
        assertThat(search(WORDS).out()).contains("Relu");
        assertThat(run("review", id, "--unnamed", "une juriste", "--by", "Ada").err())
                .contains("déjà relus", "contre-sommet-ia.yaml");
    }

    @Test
    void aWithdrawnQuoteIsFoundNoMore() throws IOException {
        String id = idOf(WORDS);
        assertThat(run("review", id, "--withdraw", "error", "--by", "Ada").exitCode())
                .isZero();
        assertThat(Files.readString(corpus.resolve("withdrawals.yaml")))
                .contains(id)
                .doesNotContain("scier");
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.out()).contains(id);
        assertThat(search(WORDS).exitCode()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void aWithdrawalThatNoLongerAnchorsPublishesNothing() throws IOException {
        assertThat(run("review", idOf(WORDS), "--withdraw", "request-of-the-person", "--by", "Ada")
                        .exitCode())
                .isZero();
        Path source = corpus.resolve("sources/2025-02-10-contre-sommet-de-l-ia.txt");
        Files.writeString(source, Files.readString(source).replace("scier la branche", "couper la branche"));
        Path metadata = corpus.resolve("sources/2025-02-10-contre-sommet-de-l-ia.txt.yaml");
        Files.writeString(metadata, Files.readString(metadata).replaceAll("(?m)^sha256:.*$", ""));
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.exitCode()).as(ingest.out()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(ingest.err()).contains("withdrawals.yaml");
    }

    @Test
    void aProposedPersonIsTakenOverWithTheOrganisationsOfTheirRoles() throws IOException {
        Files.writeString(corpus.resolve("sources/depot.txt"), """
            LES ENTREPÔTS

            On court après la machine toute la nuit.

            Nadia Ferhat, porte-parole du Collectif des caristes

            Elle ne s'arrête jamais.
            """);
        Files.writeString(corpus.resolve("sources/depot.txt.yaml"), "id: depot\ntitle: Dépôt\nlayout: drawn-notes\n");
        assertThat(run("ingest", "--index", index.toString()).out()).contains("nadia-ferhat");
        assertThat(run("accept", "nadia-ferhat").out()).contains("Nadia Ferhat", "collectif-des-caristes");
        assertThat(run("check").exitCode()).isZero();
        assertThat(run("ingest", "--index", index.toString()).out()).doesNotContain("nadia-ferhat");
    }

    @Test
    void oneNameInTwoDocumentsIsNotSilentlyOnePerson() throws IOException, InterruptedException {
        document("hopital", "« Les urgences débordent », raconte Nadia Ferhat, infirmière à Lyon.");
        document("mairie", "« Il faut voter ce texte », demande Nadia Ferhat, maire de Vaulx.");
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.out()).contains("plusieurs documents", "hopital : infirmière", "mairie : maire");
        try (Served served = new Served(corpus, index)) {
            assertThat(served.get("/personnes/nadia-ferhat").body())
                    .contains("2 documents donnent ce nom", "infirmière", "maire")
                    .doesNotContain("Rôle");
            assertThat(served.get("/api/v1/people/nadia-ferhat").body())
                    .contains("\"has_record\":false", "infirmière", "maire");
        }
    }

    private void document(String id, String words) throws IOException {
        Files.writeString(corpus.resolve("sources/" + id + ".txt"), words + "\n");
        Files.writeString(corpus.resolve("sources/" + id + ".txt.yaml"), "id: " + id + "\ntitle: " + id + "\n");
    }

    @Test
    void whatCannotBeDecidedIsToldInOneLine() {
        String id = idOf(WORDS);
        assertThat(run("review", id, "--by", "Ada").err()).hasLineCount(1).contains("--speaker");
        assertThat(run("review", id, "--speaker", "personne", "--by", "Ada").err())
                .hasLineCount(1)
                .contains("personne");
        assertThat(run("review", "contre-sommet-ia-00000000", "--unnamed", "x", "--by", "Ada")
                        .err())
                .hasLineCount(1)
                .contains("contre-sommet-ia-00000000");
        assertThat(run("accept", "personne").exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
    }

    private String idOf(String words) {
        Matcher id = ID.matcher(search(words).out());
        assertThat(id.find()).as(words).isTrue();
        return id.group();
    }

    private Run search(String words) {
        return Run.of("search", words, "--index", index.toString());
    }

    private Run run(String... args) {
        return Run.of(Stream.concat(Stream.of(args), Stream.of("--corpus", corpus.toString()))
                .toArray(String[]::new));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
