package fr.verbatim.quote;

import static fr.verbatim.quote.Said.words;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Interviews in which not every paragraph is an answer.
class InterviewTest {
    @Test
    void aQuestionWithoutLabelIsNoPartOfTheAnswerAboveIt() {
        assertThat(words("entretien.txt", """
            Solveig Amrani dirige le port. Propos recueillis par Tancrède Villemur.

            Solveig Amrani : Le quai a cent ans.

            Que dites-vous au pêcheur Yann Cozic, qui parle d'un « cimetière de bateaux » ?

            S. A. : Qu'il vienne le voir.

            Votre père, Driss Amrani, répétait : « La mer ne prévient jamais deux fois. »

            S. A. : Il avait raison.

            Il m'a tout appris. Et pourquoi le taire ?

            Je lui dois ce métier.
            """))
                .containsExactly(
                        "Solveig Amrani: Le quai a cent ans.",
                        "Solveig Amrani: Qu'il vienne le voir.",
                        "Driss Amrani: La mer ne prévient jamais deux fois.",
                        "Solveig Amrani: Il avait raison.\n"
                                + "Il m'a tout appris. Et pourquoi le taire ?\n"
                                + "Je lui dois ce métier.");
    }

    @Test
    void whatTheJournalistTellsBetweenAnswersIsNotTheAnswers() {
        assertThat(words("entretien.txt", """
            Propos recueillis par Tancrède Villemur.

            La Gazette : Et la grue ?

            Solveig Amrani : Elle rouille.

            Son adjoint, Côme Leguen, tempère : « Elle passe ses contrôles. » De quoi relancer le débat.

            Le maire non plus n'en veut pas.

            La Gazette : Un regret ?

            Solveig Amrani : Aucun.

            Mon grand-père, Paul Amrani, disait : « Regretter, c'est ramer à l'envers. »
            """))
                .containsExactly(
                        "La Gazette: Et la grue ?",
                        "Solveig Amrani: Elle rouille.",
                        "Côme Leguen: Elle passe ses contrôles.",
                        "-: Le maire non plus n'en veut pas.",
                        "La Gazette: Un regret ?",
                        "Solveig Amrani: Aucun.\n"
                                + "Mon grand-père, Paul Amrani, disait : « Regretter, c'est ramer à l'envers. »");
    }

    @Test
    void anAnswerUnderAQuestionInBoldEndsWhereTheJournalistTells() {
        assertThat(words("entretien.md", """
            # Le port qui tient

            La directrice du port, Solveig Amrani, nous reçoit sur le quai.

            **Pourquoi rester ?**

            Parce que tout est là.

            Solveig Amrani montre la grue du doigt.

            Rien ne bouge.

            **Et demain ?**

            Demain, on repeint.
            """))
                .containsExactly(
                        "Solveig Amrani: Parce que tout est là.",
                        "-: Rien ne bouge.",
                        "Solveig Amrani: Demain, on repeint.");
    }

    @Test
    void aTurnThatIsAQuotationFromEndToEndHasItsWordsAlone() {
        assertThat(words("debat.txt", """
            Rose Artaud : « La cantine fermera »

            Jean Vidal : « Elle restera », dit mon « chef ».
            """))
                .containsExactly("Rose Artaud: La cantine fermera", "Jean Vidal: « Elle restera », dit mon « chef ».");
    }

    @Test
    void whoHasTheFloorIsNotLabelledAgainUnlessSomebodyElseSpoke() {
        assertThat(words("seance.txt", """
            M. Paul Roux. Je lis le rapport.

            Il compte trois parties. Qui les a lues ?

            Mme Anne Petit. Moi.

            M. Paul Roux. Merci.

            Le scrutin est annoncé dans la salle.

            M. Paul Roux. Le vote est clos.
            """))
                .containsExactly(
                        "Paul Roux: Je lis le rapport.\nIl compte trois parties. Qui les a lues ?",
                        "Anne Petit: Moi.",
                        "Paul Roux: Merci.",
                        "Paul Roux: Le vote est clos.");
    }

    @Test
    void plainQuestionsAreAskedWhereTheDocumentSaysWhoTookItDown() {
        assertThat(words("marais.txt", """
            Solveig Amrani dirige la réserve depuis dix ans.

            Propos recueillis par Louis Ferrand

            Pourquoi ce marais ?

            Parce que tout est là. Qui le sait ? Personne.

            Dans votre livre, vous racontez une nuit de crue…

            J'ai eu peur. (Rires.) Un garde m'a dit : « Vous n'êtes pas morte. »

            Le préfet dit que « rien ne presse ». Qu'en pensez-vous ?

            Rien du tout. Le préfet ?

            Racontez-nous l'hiver.

            Long.

            Lire aussi : Le marais en dix dates
            """))
                .containsExactly(
                        "Solveig Amrani: Parce que tout est là. Qui le sait ? Personne.",
                        "Solveig Amrani: J'ai eu peur. Un garde m'a dit : « Vous n'êtes pas morte. »",
                        "Solveig Amrani: Rien du tout. Le préfet ?",
                        "Solveig Amrani: Long.");
    }

    @Test
    void answersBelowADashAreGivenWithoutIt() {
        assertThat(words("oud.txt", """
            Rachid Benali fabrique des ouds à Sète.

            – Chez qui avez-vous appris ?

            – Chez mon oncle.

            – Et le bois ?

            – Du noyer.

            Entretien réalisé par Inès Vauquelin
            """)).containsExactly("Rachid Benali: Chez mon oncle.", "Rachid Benali: Du noyer.");
    }

    @Test
    void aParagraphInBoldAmongQuestionsIsTheInterviewers() {
        assertThat(words("ecole.md", """
            Denis Tréguer dirige l'école de Brest.

            **Combien d'élèves avez-vous ?**

            Deux cents.

            **L'école manque de moyens.**

            Oui. On ferme une classe.

            **Que demandez-vous ?**

            Un poste.
            """))
                .containsExactly(
                        "Denis Tréguer: Deux cents.",
                        "Denis Tréguer: Oui. On ferme une classe.",
                        "Denis Tréguer: Un poste.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Paul et Lise Andrieu dirigent le Royal.", "Paul Andrieu et sa sœur Lise dirigent le Royal."})
    void twoInterviewedUnderOneNameAreNotOne(String introduction) {
        assertThat(words("royal.md", introduction + """


            **Comment choisissez-vous ?**

            On se dispute.

            **Et ensuite ?**

            On tranche.
            """)).containsExactly("-: On se dispute.", "-: On tranche.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Pourquoi ce bois ?** Parce qu'il chante.",
                "**Pourquoi ce bois ?**  \nParce qu'il chante.",
                "**Un mot sur le bois.**\nParce qu'il chante."
            })
    void aQuestionAndItsAnswerMayShareAParagraph(String second) {
        assertThat(words("oud.md", """
            # Faut-il encore des luthiers ?

            Rachid Benali fabrique des ouds à Sète.

            **Chez qui avez-vous appris ?**

            Chez mon oncle. Qui d'autre ?

            %s

            **Et demain ?**

            On verra.
            """.formatted(second)))
                .containsExactly(
                        "Rachid Benali: Chez mon oncle. Qui d'autre ?",
                        "Rachid Benali: Parce qu'il chante.",
                        "Rachid Benali: On verra.");
    }

    @Test
    void aQuestionInBoldBeforeALineBreakIsNoPartOfTheAnswer() {
        assertThat(words("oud.html", """
            <h1>Le luthier</h1><p>Rachid Benali fabrique des ouds à Sète.</p>
            <p><strong>Chez qui avez-vous appris ?</strong><br>Chez mon oncle.</p>
            <p><strong>Et le bois ?</strong><br>Du noyer.</p>
            """))
                .containsExactly("Rachid Benali: Chez mon oncle.", "Rachid Benali: Du noyer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" — ", "\n", "\n– "})
    void aPlainQuestionIsPartedFromItsAnswer(String gap) {
        assertThat(words("oud.txt", """
            Rachid Benali fabrique des ouds à Sète.

            Chez qui avez-vous appris ?%sChez mon oncle.

            Et le bois ?%sDu noyer.

            Propos recueillis par Inès Vauquelin
            """.formatted(gap, gap)))
                .containsExactly("Rachid Benali: Chez mon oncle.", "Rachid Benali: Du noyer.");
    }

    @Test
    void anAnswerMayEndWithAQuestionAndALineLeftOpenIsNobodys() {
        assertThat(words("ecole.txt", """
            « Une école n'est pas un musée »

            Josette Roumens part à la retraite.

            Que retenez-vous ?

            Les odeurs.

            Et puis les prénoms. Qui s'en souvient ?

            La classe unique a-t-elle un avenir ?

            Elle en a un. Mais qui le veut ?

            Le rectorat dit le contraire…

            Qu'il vienne voir.

            Un souvenir

            La neige, en 1985.

            Propos recueillis par Denis Roumier

            Contacté, le rectorat n'a pas donné suite.
            """))
                .containsExactly(
                        "Josette Roumens: Les odeurs. Et puis les prénoms. Qui s'en souvient ?",
                        "Josette Roumens: Elle en a un. Mais qui le veut ?",
                        "-: Le rectorat dit le contraire…",
                        "Josette Roumens: Qu'il vienne voir.",
                        "Josette Roumens: La neige, en 1985.");
    }

    @Test
    void labelsMayEndWithAFullStopAlone() {
        assertThat(words("arbres.txt", """
            Léon Castel : « Il faut planter »

            Pépiniériste, Léon Castel répond à nos questions.

            La Gazette. Pourquoi ?

            Léon Castel. Pour l'ombre.

            La Gazette. Quelles essences ?

            L. C. Du chêne. Jamais une seule.

            Et les maires ?

            L. C. Ils attendent.

            Propos recueillis par Marthe Soula
            """))
                .containsExactly(
                        "Léon Castel: Il faut planter",
                        "La Gazette: Pourquoi ?",
                        "Léon Castel: Pour l'ombre.",
                        "La Gazette: Quelles essences ?",
                        "Léon Castel: Du chêne. Jamais une seule.",
                        "Léon Castel: Ils attendent.");
    }

    @Test
    void severalWhoAreAskedSpeakBehindNameAndTrade() {
        assertThat(words("caisses.txt", """
            Faut-il supprimer les caisses ?

            Aline Couderc, caissière à Rodez. Je fais ce métier depuis vingt ans.

            Gilles Tournier, directeur de magasin. Nous formons les équipes.
            """))
                .containsExactly(
                        "Aline Couderc: Je fais ce métier depuis vingt ans.",
                        "Gilles Tournier: Nous formons les équipes.");
    }

    @Test
    void whoIsPortrayedBehindNameAndTradeSaysNothing() {
        assertThat(words("listes.txt", """
            Trois candidats

            Léa Vidal, avocate. Elle veut réformer la cantine.

            Paul Roux, boulanger. Né à Lure, il vend du pain.

            Anne Petit, infirmière. Elle a trois enfants.
            """)).isEmpty();
    }

    @Test
    void whoeverIsPresentedByNameAndTradeSpeaksUnderThatName() {
        assertThat(words("chevaux.txt", """
            Alma Berger, vétérinaire à Lure, soigne les chevaux.

            La Gazette : Pourquoi ?

            Alma Berger : Par hasard.

            La Gazette : Un souvenir ?

            Alma Berger : La neige.

            Le haras n'a pas souhaité s'exprimer.

            Propos recueillis par Ève Maurel
            """))
                .containsExactly(
                        "La Gazette: Pourquoi ?",
                        "Alma Berger: Par hasard.",
                        "La Gazette: Un souvenir ?",
                        "Alma Berger: La neige.");
    }

    @Test
    void aReporterWhoTellsOfThoseNamedWithTheirTradeIsNotThem() {
        assertThat(words("cafe.txt", """
            Zoé Petit, infirmière. Je la retrouve au café. « On tient », dit-elle.

            Paul Roux, boulanger. Mon voisin de table se tait.
            """)).containsExactly("Zoé Petit: On tient");
    }
}
