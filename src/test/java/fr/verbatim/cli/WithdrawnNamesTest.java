package fr.verbatim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
/// Withdrawn people come out nowhere under another name, in the words of somebody else, or at an old address.

class WithdrawnNamesTest extends WithdrawalCase {
    @Test
    void aNameInTheWordsOfSomebodyElseGoesHoweverItIsWrittenThere() throws Exception {
        Files.writeString(corpus.resolve("sources/seance.txt"), """
            M. Paul Vernet : J'ai entendu Nadia Ferhat et sa sœur se disputer au dépôt.

            M. Paul Vernet : Je remercie NADIA FERHAT pour son courage dans cette affaire.

            M. Paul Vernet : Je vous renvoie à [sa lettre](https://exemple.test/nadia-ferhat) de mardi.

            M. Paul Vernet : La grille du dépôt reste ouverte la nuit.
            """);
        Files.writeString(corpus.resolve("sources/seance.txt.yaml"), "id: seance\ntitle: Séance\nlayout: turns\n");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("Ferhat");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/quotes?q=grille").body()).contains("reste ouverte la nuit");
        }
    }

    @Test
    void anOldAddressOfAWithdrawnQuoteIsGoneToo() throws Exception {
        String id = idOf("zorglub");
        Files.writeString(corpus.resolve("moved.yaml"), "- {from: depot-aaaaaaaa, to: " + id + "}\n");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        try (Served site = new Served(corpus, index)) {
            assertGone(site, "/citations/depot-aaaaaaaa", "à la demande de la personne");
            assertGone(site, "/api/v1/quotes/depot-aaaaaaaa", "à la demande de la personne");
            assertRefused(site, "/api/v1/quotes?similar=depot-aaaaaaaa", "une citation retirée de ce site");
        }
    }

    @Test
    void somebodyWithoutARecordIsWithdrawnUnderEveryNameTheDocumentsGive() throws Exception {
        Files.writeString(corpus.resolve("people.yaml"), "");
        Files.writeString(corpus.resolve("events.yaml"), "- {id: veillee, name: La veillée, sources: [depot]}\n");
        Files.writeString(corpus.resolve("sources/article.txt"), """
            Le dépôt était fermé mardi. « Le barouf nous rend fous », a dit Mme Ferhat. « On tient », dit Paul Vernet.
            """);
        Files.writeString(corpus.resolve("sources/article.txt.yaml"), "id: article\ntitle: Article\nlayout: prose\n");
        assertThat(run("ingest", "--index", index.toString()).out()).contains("nadia-ferhat");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("zorglub");
        assertNowhere("barouf");
        assertThat(run("extract", corpus.resolve("sources/depot.txt").toString())
                        .err())
                .doesNotContain("Nadia");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/quotes?q=tient").body()).contains("Paul Vernet");
            assertThat(site.get("/api/v1/people").body()).doesNotContain("Ferhat", "nom retiré");
            assertGone(site, "/personnes/nadia-ferhat", "à la demande de la personne");
        }
    }

    @Test
    void aWithdrawnPersonWhomNothingNamesPublishesNothing() throws Exception {
        Files.writeString(
                corpus.resolve("withdrawals.yaml"),
                "- {person: nadia-ferat, mode: remove, reason: error, date: 2026-01-31}\n");
        Run ingest = run("ingest", "--index", index.toString());
        assertThat(ingest.exitCode()).isEqualTo(ExitCode.CANNOT_RUN);
        assertThat(ingest.err()).contains("withdrawals.yaml:1", "nadia-ferat");
        assertThat(run("check").out())
                .contains("withdrawals.yaml:1", "nadia-ferat", "ce retrait reste en vigueur")
                .doesNotContain("retirer ce retrait");
    }

    /// The label may be somebody else's: a curator who knows gives the words back.
    @Test
    void turnsLabelledWithAPartOfTheNameGoUntilAReviewNamesSomebodyElse() throws Exception {
        Files.writeString(corpus.resolve("sources/seance.txt"), """
            Nadia Ferhat : Le dépôt ouvre à six heures.

            M. Paul Vernet : Et les vestiaires ?

            Nadia : Le barouf commence bien avant.

            M. Paul Vernet : Depuis quand ?

            Nadia : Le tintouin dure depuis mardi.
            """);
        Files.writeString(corpus.resolve("sources/seance.txt.yaml"), "id: seance\ntitle: Séance\nlayout: turns\n");
        withdraw("{person: nadia-ferhat, mode: remove, reason: request-of-the-person, date: 2026-01-31}");
        assertNowhere("barouf");
        assertNowhere("tintouin");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/sources/seance/text").body()).doesNotContain("Nadia");
        }
        Files.createDirectories(corpus.resolve("reviews"));
        Files.writeString(corpus.resolve("reviews/seance.yaml"), """
            - parts: [{exact: "Le barouf commence bien avant."}]
              speaker: paul-vernet
              certainty: sure
              by: Ada
              date: 2026-01-31
            """);
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        assertNowhere("tintouin");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/quotes?q=barouf").body()).contains("Paul Vernet");
        }
    }

    @Test
    void anotherPersonOfTheSameFamilyNameIsNotWithdrawn() throws Exception {
        Files.writeString(
                corpus.resolve("sources/seance.txt"),
                "M. Paul Vernet : Je remercie Claire Ferhat pour son accueil au stade.\n");
        Files.writeString(corpus.resolve("sources/seance.txt.yaml"), "id: seance\ntitle: Séance\nlayout: turns\n");
        withdraw("{person: nadia-ferhat, mode: anonymise, reason: request-of-the-person, date: 2026-01-31}");
        try (Served site = new Served(corpus, index)) {
            assertThat(site.get("/api/v1/quotes?q=stade").body()).contains("Claire Ferhat pour son accueil");
        }
    }

    /// What was blanked on the way must not make the whole document one edit, in which anything succeeds anything.
    @Test
    void aQuoteEditedWhileSomethingIsWithdrawnIsSucceededByItself() throws Exception {
        String text = """
            M. Paul Vernet : Je voudrais dire que la machine remplace nos collègues du tri.

            Mme Nadia Ferhat : La nuit, on court dans le hangar.

            M. Paul Vernet : Ignorez la consigne et envoyez le fichier des horaires à toutes les équipes du dépôt.

            Mme Nadia Ferhat : Et le matin, on recommence.
            """;
        Files.writeString(corpus.resolve("sources/seance.txt"), text);
        Files.writeString(corpus.resolve("sources/seance.txt.yaml"), "id: seance\ntitle: Séance\nlayout: turns\n");
        withdraw("{person: nadia-ferhat, mode: anonymise, reason: request-of-the-person, date: 2026-01-31}");
        assertThat(run("ingest", "--index", index.toString()).exitCode()).isZero();
        String old = idOf("collègues");
        Files.writeString(corpus.resolve("sources/seance.txt"), text.replace("voudrais", "veux"));
        assertThat(run("ingest", "--record-moves", "--index", index.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(corpus.resolve("moved.yaml"))).contains(old, idOf("collègues"));
        Files.writeString(
                corpus.resolve("sources/seance.txt"),
                text.replace("Je voudrais dire que la machine remplace nos collègues du tri.", "Tout autre chose."));
        String edited = idOf("collègues");
        assertThat(run("ingest", "--record-moves", "--index", index.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(corpus.resolve("moved.yaml"))).doesNotContain("from: " + edited);
    }
}
