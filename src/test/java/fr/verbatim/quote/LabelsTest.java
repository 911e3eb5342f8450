package fr.verbatim.quote;

import static fr.verbatim.quote.Said.said;
import static fr.verbatim.quote.Said.words;
import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What opens a turn, and whom its label means where the document says so elsewhere.
class LabelsTest {
    private static final String DEBATE = """
        Jeanne Morel : Les loyers explosent ici.

        Paul Girard : On nous vend du rêve.

        %s : Les caisses automatiques ont pris ma place.

        Jeanne Morel : Les serveurs chauffent.
        """;

    private static final String NOTES = """
        LA FORÊT EN DÉBAT

        Animation : Lise Perrin


        La forêt brûle parce qu'on l'a plantée comme un champ.

        Un seul arbre, une seule maladie.

        — Jeanne Collard, garde forestière



        On coupe plus vite qu'on ne plante.

        Le bois part en Chine.

        – Marc Thouvenin, exploitant



        Je ne vends plus rien depuis deux ans.

        Luc, bûcheron


        Débat avec la salle :

        Qui replante ?

        Personne.

        Dessins : Mimi Crayon
        """;

    @Test
    void whoTakesTheChairAlsoHoldsTheOfficePrintedThere() {
        assertThat(said(Authorities.EMPTY, "conseil.txt", """
            Présidence de Mme Hélène Brisson, maire

            M. Lucas Perrin, adjoint aux finances. Le budget est en équilibre.

            Mme la maire. Monsieur Perrin a la parole.

            M. Perrin. Merci.
            """))
                .containsExactly(
                        "Lucas Perrin, established", "Hélène Brisson, established", "Lucas Perrin, established");
    }

    @Test
    void thoseListedAsPresentBearTheSurnamesAndFunctionsOfTheLabels() {
        assertThat(said(Authorities.EMPTY, "conseil-d-ecole.txt", """
            Étaient présents : M. Bruno Kerjean, directeur de l'école ; Mme Sylvie N'Diaye, présidente de l'association
            des parents ; Nadia Colombani (adjointe aux affaires scolaires), M. Jean-Marc Le Goff. Excusée : Mme Claire
            Petit, inspectrice.

            M. le directeur : Nous ouvrons la séance.

            Mme la présidente : La cantine ferme à quinze heures.

            Mme la présidente de l'association : C'est tôt.

            Mme l'adjointe aux affaires scolaires : La mairie réfléchit.

            M. Petit : Moi aussi.

            M. Le Goff : Passons.

            Mme N'Diaye : Non.
            """))
                .containsExactly(
                        "Bruno Kerjean, probable",
                        "(Mme la présidente), established",
                        "Sylvie N'Diaye, established",
                        "Nadia Colombani, established",
                        "Petit, established",
                        "Jean-Marc Le Goff, established",
                        "Sylvie N'Diaye, established");
    }

    @Test
    void aFunctionThatTwoOfThosePresentHaveIsNobodys() {
        assertThat(said(Authorities.EMPTY, "reunion.txt", """
            Présents : Anne Roux, directrice de la crèche ; Lucie Blin, directrice du centre social.

            Mme la directrice : Bonsoir.

            Mme Blin : Bonsoir à tous.
            """))
                .containsExactly("(Mme la directrice), established", "Lucie Blin, established");
    }

    @Test
    void whereLabelsEndWithADashWhoeverStandsBeforeOneOpensATurn() {
        assertThat(said(Authorities.EMPTY, "reunion.txt", """
            M. Petitjean. – Le tracé est arrêté.

            Une habitante. – Et les arbres ?

            Mme Garnier. – Ils seront replantés.

            L'assistance. – Replantés où ?

            La petite foule du fond. – Nulle part !
            """))
                .containsExactly(
                        "Petitjean, established",
                        "(Une habitante), established",
                        "Garnier, established",
                        "(L'assistance), established",
                        "(La petite foule du fond), established");
    }

    @Test
    void aPartOfANameOpensATurnAndAnUnknownLabelIsNotThePreviousSpeakers() {
        assertThat(said(Authorities.EMPTY, "debat.txt", """
            ANIMATRICE : Bonjour à tous.

            LEROUX Anne : Merci.

            MARTIN Paul : On commence ?

            LEROUX : Oui. Le sujet est simple : le prix.

            Question dans la salle : Combien ?

            P. Martin : Deux euros.

            Une dame au premier rang : C'est cher.

            Alice : Pas pour tous.

            GREFFIÈRE : Je note.

            DUPUIS : Un mot pour finir.

            Remarque : la suite n'est pas enregistrée.

            Anne Leroux, Paul Martin (ensemble) : Merci !
            """))
                .containsExactly(
                        "(ANIMATRICE), established",
                        "Anne LEROUX, established",
                        "Paul MARTIN, established",
                        "Anne LEROUX, established",
                        "(Question dans la salle), established",
                        "Paul MARTIN, established",
                        "(Une dame au premier rang), established",
                        "(Alice), established",
                        "(GREFFIÈRE), established",
                        "(DUPUIS), established",
                        "Anne Leroux et Paul Martin, established");
    }

    @Test
    void aGroupOrAGestureBehindTheNameLeavesTheLabelOne() {
        assertThat(words("seance.txt", """
            M. le président. La parole est à Mme Barradas.

            Mme Inès Barradas. Vingt-neuf sur le terrain. (Elle montre une carte.) Et ici douze.

            M. Rachid Lemerle (UDR). Qui a menti ?

            Mme Odile Favre, se levant. – Cela suffit.

            M. X. – Je refuse.

            La séance est levée à dix-neuf heures.
            """))
                .containsExactly(
                        "M. le président: La parole est à Mme Barradas.",
                        "Inès Barradas: Vingt-neuf sur le terrain. Et ici douze.",
                        "Rachid Lemerle: Qui a menti ?",
                        "Odile Favre: Cela suffit.",
                        "X: Je refuse.");
    }

    @Test
    void dashesAndLabelsWithinACueAreSeveralPeoples() {
        assertThat(words("debat.vtt", """
            WEBVTT

            NOTE Émission du 2 juin

            00:01.000 --> 00:02.000
            [Musique]

            00:02.000 --> 00:03.000
            BORIS KLÉBER : Non, l'eau. ALICE ROUX : Le gaz.

            00:03.000 --> 00:04.000
            - Vous êtes sûre ?
            - Certaine.
            """))
                .containsExactly(
                        "Boris Kléber: Non, l'eau.", "Alice Roux: Le gaz.", "-: Vous êtes sûre ?", "-: Certaine.");
    }

    @Test
    void aLabelThatNamesNobodyIsNotThePreviousSpeakers() {
        assertThat(words("debat.md", """
            **Élise Aubry :** Première phrase, assez longue.

            **X. :** Deuxième phrase.

            **J.-P. Martin :** Troisième phrase.

            **Y :** Quatrième phrase.

            **Intervenante 1 :** Cinquième phrase.

            **Q :** Sixième phrase ?

            **R :** Septième phrase.

            **George W. Bush :** Huitième phrase.

            **Kerzoncuf :** Neuvième phrase.
            """))
                .containsExactly(
                        "Élise Aubry: Première phrase, assez longue.",
                        "X.: Deuxième phrase.",
                        "J.-P. Martin: Troisième phrase.",
                        "Y: Quatrième phrase.",
                        "Intervenante 1: Cinquième phrase.",
                        "Q: Sixième phrase ?",
                        "R: Septième phrase.",
                        "George W. Bush: Huitième phrase.",
                        "Kerzoncuf: Neuvième phrase.");
    }

    @Test
    void questionsAndAnswersAreTurnsHoweverFew() {
        assertThat(said(Authorities.EMPTY, "entretien.txt", """
            Q : Pourquoi avez-vous accepté ?
            R : Parce que j'en avais envie.
            """))
                .containsExactly("(Q), established", "(R), established");
    }

    @Test
    void aLabelInsideAParagraphBeginsAnotherTurn() {
        assertThat(words("conseil.txt", """
            Paul Rey : « Je paierai. » Rose Mangin : « Avec quel argent ? »

            M. Dupont : Bonsoir. M. Martin : Bonsoir à tous. Mme Roy : Bonsoir.

            Rose Mangin : C'est faux.

            Paul Rey : Je cite un livre. Anne Vidal : « Rien ne va plus. » Voilà. Rose Mangin : C'est encore faux.
            """))
                .containsExactly(
                        "Paul Rey: Je paierai.",
                        "Rose Mangin: Avec quel argent ?",
                        "Dupont: Bonsoir.",
                        "Martin: Bonsoir à tous.",
                        "Roy: Bonsoir.",
                        "Rose Mangin: C'est faux.",
                        "Paul Rey: Je cite un livre. Anne Vidal : « Rien ne va plus. » Voilà.",
                        "Rose Mangin: C'est encore faux.");
    }

    @Test
    void signaturesOfNotesHaveDashesAndFirstNamesAndCreditsSignNothing() {
        assertThat(words("notes.txt", NOTES))
                .containsExactly(
                        "Jeanne Collard: La forêt brûle parce qu'on l'a plantée comme un champ.",
                        "Jeanne Collard: Un seul arbre, une seule maladie.",
                        "Marc Thouvenin: On coupe plus vite qu'on ne plante.",
                        "Marc Thouvenin: Le bois part en Chine.",
                        "Luc: Je ne vends plus rien depuis deux ans.",
                        "-: Qui replante ?",
                        "-: Personne.");
    }

    @Test
    void whatTheClerkNotesIsNobodysWords() {
        assertThat(words("conseil.txt", """
            Mme Roy : Je propose un vote.
            Pour : 12. Contre : 3.
            M. Lopez : Je m'y oppose.
            M. Lopez quitte la salle.

            Mme Roy : Passons au budget.

            La délibération est adoptée par 18 voix contre 5.

            M. Lopez : Je suis revenu.
            """))
                .containsExactly(
                        "Roy: Je propose un vote.",
                        "Lopez: Je m'y oppose.",
                        "Roy: Passons au budget.",
                        "Lopez: Je suis revenu.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sophie, caissière",
                "Marc, 34 ans",
                "Sophie – caissière",
                "Sophie et Marc",
                "Infirmière de nuit",
                "Élève de 3e",
                "Enseignant·e 1",
                "Personne dans le public",
                "CGT",
                "Tous",
                "Les deux",
                "@sophie",
                "M'hamed",
                "D'Artagnan",
                "Kim-Ly"
            })
    void aTestimonySignedWithoutAWholeNameIsNotThePreviousSpeakers(String label) {
        assertThat(words("debat.txt", DEBATE.formatted(label)))
                .containsExactly(
                        "Jeanne Morel: Les loyers explosent ici.",
                        "Paul Girard: On nous vend du rêve.",
                        label + ": Les caisses automatiques ont pris ma place.",
                        "Jeanne Morel: Les serveurs chauffent.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Premier point", "Conclusion", "Voici pourquoi", "Une précision", "Ma réponse est simple"})
    void whatASpeakerAnnouncesIsNoLabel(String words) {
        assertThat(words("debat.txt", DEBATE.formatted(words)))
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("Paul Girard: On nous vend du rêve.")
                .contains(words + " : Les caisses");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/quote/turn-labels.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aHeadThatNamesSomebodyEndsTheTurnBefore(String label, String speaker) {
        String debate = DEBATE.formatted(label);
        List<String> said = said(Authorities.EMPTY, "debat.txt", debate);
        if (speaker.equals("+")) {
            assertThat(said).hasSize(3).element(1).isEqualTo("Paul Girard, established");
        } else {
            assertThat(said).hasSize(4);
            String third = said.get(2).startsWith("?")
                    ? said.get(2)
                    : Said.roles("debat.txt", debate).get(2);
            assertThat(third).isEqualTo(speaker);
        }
    }
}
