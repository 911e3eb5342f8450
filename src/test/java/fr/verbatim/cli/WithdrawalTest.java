package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
/// Withdrawn words and hidden names come out nowhere: every address of the site and every command is asked.

class WithdrawalTest extends WithdrawalCase {
    @Test
    void everyAddressAskedHereAnswersBeforeAnythingIsWithdrawn() throws Exception {
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/documents/depot").body()).contains("zorglub", "Nadia Ferhat");
            assertThat(site.get("/api/v1/sources/depot/text").body()).contains("zorglub");
            assertThat(site.get("/api/v1/quotes?size=100").body()).contains("zorglub", "Nadia Ferhat");
            assertThat(site.get("/personnes/nadia-ferhat").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theWordsOfAWithdrawnQuoteComeOutNowhere() throws Exception {
        String id = idOf("zorglub");
        assertThat(run("review", id, "--withdraw", "error", "--by", "Ada").exitCode())
                .isZero();
        assertThat(run("ingest", "--index", index.toString()).out())
                .contains(id)
                .doesNotContain("zorglub");
        assertNowhere("zorglub");
        try (Served site = new Served(corpus, index)) {
            assertGone(site, "/citations/" + id, "c'était une erreur");
            assertGone(site, "/api/v1/quotes/" + id, "c'était une erreur");
            assertGone(site, "/api/v1/quotes/" + id + "/citation?format=ris", "c'était une erreur");
            assertThat(site.get("/sitemap.xml").body()).doesNotContain(id);
            assertThat(site.get("/api/v1/quotes?q=dicte").body()).contains("\"total\":0");
        }
    }

    @Test
    void titleHeadingEventAndAddressThatRepeatTheWordsAreShownWithoutThem() throws Exception {
        String id = idOf("zorglub");
        repeatTheWords();
        assertInEveryRecord("orglub me dicte");
        assertThat(run("review", id, "--withdraw", "error", "--by", "Ada").exitCode())
                .isZero();
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.err()).contains("depot.txt: « title » de « depot »", "« name » de « veillee »");
        assertNowhere("zorglub");
        assertNowhere("ZORGLUB");
        assertInNoFileOfTheIndex("zorglu");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/sources/depot").body()).contains("Dépôt : « […] »");
            assertThat(site.get("/api/v1/events/veillee").body()).contains("Veillée « […] »");
            assertThat(site.get("/api/v1/quotes?q=collier").body()).contains("Veillée « […] »");
        }
        assertThat(run("check").out())
                .contains("depot.txt.yaml:2: « title »", "« url »", "events.yaml:2: « name »", "changer dans la fiche");
    }

    /// Addresses cannot be shown otherwise: whoever keeps the corpus is told, and what a document prints above its
    /// quotes
    /// is masked wherever it stands.
    @Test
    void idsAndTitlesOfOtherFilesThatRepeatTheWordsAreToldOrMasked() throws Exception {
        String id = idOf("zorglub");
        String other = "me-dicte-mes-gestes-du-matin-au-soir";
        Files.writeString(corpus.resolve("sources/autre.txt"), "« Rien ne presse », dit Paul Vernet.\n");
        Files.writeString(corpus.resolve("sources/autre.txt.yaml"), "id: " + other + "\ntitle: Autre\n");
        Path lone = Files.writeString(
                folder.resolve("copie.txt"),
                "Le zorglub me dicte mes gestes\n\n"
                        + "La réunion a duré jusqu'au soir, dans la grande salle.\n\n"
                        + "« Nous irons jusqu'au bout », a dit Paul Vernet.\n");
        assertThat(run("check").out()).doesNotContain("« id »");
        assertThat(run("extract", lone.toString(), "--json").out()).contains("zorglub");
        assertThat(run("review", id, "--withdraw", "error", "--by", "Ada").exitCode())
                .isZero();
        assertThat(run("check").out())
                .contains("« id » de « " + other + " » redit des mots retirés", "en donner un autre");
        assertThat(run("extract", lone.toString(), "--json").out())
                .contains("jusqu'au bout")
                .doesNotContain("zorglub");
    }

    @Test
    void theWordsOfAPersonWithdrawnGoFromEveryRecordToo() throws Exception {
        repeatTheWords();
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("zorglub");
        assertNowhere("ZORGLUB");
        assertInNoFileOfTheIndex("zorglu");
    }

    private void assertInEveryRecord(String words) throws Exception {
        try (Served site = new Served(corpus, index)) {
            for (String path : List.of("/api/v1/sources/depot", "/api/v1/events/veillee", "/documents/depot")) {
                assertThat(site.get(path).body()).as(path).contains(words);
            }
        }
    }

    @Test
    void aWithdrawalSaysByWhomAndWhyAndIsNotEnteredTwice() throws Exception {
        String id = idOf("zorglub");
        Run first = run("review", id, "--withdraw", "error", "--by", "Ada", "--why", "mots mal lus");
        assertThat(first.exitCode()).as(first.err()).isZero();
        String entered = Files.readString(corpus.resolve("withdrawals.yaml"));
        assertThat(entered).contains("by: \"Ada\"", "note: \"mots mal lus\"");
        Run again = run("review", id, "--withdraw", "error", "--by", "Ada");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("déjà retirée");
        assertThat(Files.readString(corpus.resolve("withdrawals.yaml"))).isEqualTo(entered);
    }

    @Test
    void aPersonWithdrawnIsNotShownFromACopyOutsideTheCorpus() throws Exception {
        Path copy = Files.writeString(folder.resolve("copie.txt"), NOTES);
        assertThat(run("extract", copy.toString()).out()).contains("zorglub", "Nadia Ferhat");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        Run extract = run("extract", copy.toString());
        assertThat(extract.out() + extract.err()).doesNotContain("zorglub").contains("Paul Vernet");
    }

    @Test
    void noGenerationThatHoldsTheWordsStaysOnTheDisk() throws Exception {
        assertThat(run("review", idOf("zorglub"), "--withdraw", "legal", "--by", "Ada")
                        .exitCode())
                .isZero();
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        try (Stream<Path> files = Files.list(index)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("generation-")))
                    .hasSize(1);
        }
    }

    @Test
    void aPersonWithdrawnHasNeitherWordsNorNameNorPage() throws Exception {
        String id = idOf("zorglub");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("zorglub");
        try (Served site = new Served(corpus, index)) {
            assertGone(site, "/citations/" + id, "à la demande de la personne");
            assertGone(site, "/personnes/nadia-ferhat", "à la demande de la personne");
            assertGone(site, "/api/v1/people/nadia-ferhat", "à la demande de la personne");
            assertRefused(site, "/api/v1/quotes?speaker=nadia-ferhat", "une personne retirée de ce site");
            assertThat(site.get("/personnes").body()).doesNotContain("Nadia");
            assertThat(site.get("/api/v1/people").body()).doesNotContain("Nadia");
            // A name cannot be parted from the words of somebody else; what he says without it stays.
            assertThat(site.get("/api/v1/quotes?q=dossiers").body()).doesNotContain("Nadia");
            assertThat(site.get("/api/v1/quotes?q=minute").body()).contains("Les écrans comptent nos pauses");
        }
        assertNowhere("Ferhat");
    }

    @Test
    void aPersonAnonymisedKeepsTheWordsAndHasNoNameAnywhere() throws Exception {
        withdraw("{person: nadia-ferhat, mode: anonymise, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("Nadia");
        assertNowhere("Ferhat");
        assertNowhere("La Cariste");
        assertNowhere("Porte-parole du Collectif");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/quotes?q=zorglub").body())
                    .contains("dicte mes gestes", "une personne dont le nom a été retiré");
            assertGone(site, "/personnes/nadia-ferhat", "à la demande de la personne");
            // Words that cannot be parted from the name go with it.
            assertThat(site.get("/api/v1/quotes?q=dossiers").body()).contains("\"total\":0");
            assertThat(site.get("/api/v1/quotes?speaker=nadia-ferhat").statusCode())
                    .isEqualTo(400);
        }
    }

    /// Headings and dates that a curator took over into the record of an event are words of the document, too.
    @Test
    void whatOnlyAWithdrawnSourcePrintedIsInNoRecordOfAnEvent() throws Exception {
        Files.writeString(corpus.resolve("sources/seance.txt"), "M. Paul Vernet : La nuit des bureaux fut longue.\n");
        Files.writeString(corpus.resolve("sources/seance.txt.yaml"), "id: seance\ntitle: S\nlayout: turns\n");
        Files.writeString(corpus.resolve("events.yaml"), """
            - id: veillee
              name: La veillée
              printed: ["LES ENTREPÔTS", "La nuit des bureaux"]
              date_printed: "du matin au soir"
              sources: [depot, seance]
            """);
        withdraw("{source: depot, mode: remove, reason: rights, date: 2026-01-31}");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/events/veillee").body())
                    .contains("La nuit des bureaux")
                    .doesNotContain("ENTREPÔTS", "du matin au soir");
        }
    }

    @Test
    void aSourceWithdrawnIsGoneWithItsTextEvenWhenNothingElseIsLeft() throws Exception {
        String id = idOf("zorglub");
        withdraw("{source: depot, mode: remove, reason: rights, date: 2026-01-31}");
        assertNowhere("zorglub");
        try (Served site = new Served(corpus, index)) {
            for (String path : List.of(
                    "/documents/depot",
                    "/api/v1/sources/depot",
                    "/api/v1/sources/depot/text",
                    "/citations/" + id,
                    "/api/v1/quotes/" + id)) {
                assertGone(site, path, "pour une question de droits");
            }
            assertRefused(site, "/?source=depot", "un document retiré de ce site");
        }
    }
}
