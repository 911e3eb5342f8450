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
}
