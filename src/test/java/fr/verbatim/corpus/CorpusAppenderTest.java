package fr.verbatim.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.verbatim.model.Anchor;
import fr.verbatim.model.Move;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Review;
import fr.verbatim.model.Review.Decision;
import fr.verbatim.model.Review.TextCorrection;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.ReviewMark;
import fr.verbatim.model.Role;
import fr.verbatim.model.Withdrawal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is appended reads back the same, and what stood there stays.
final class CorpusAppenderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final OrganisationRef CGT = new OrganisationRef("cgt", "CGT");

    @TempDir
    Path root;

    private TestFolder folder;
    private CorpusAppender appender;

    @BeforeEach
    void aFolderInOrder() throws IOException {
        folder = new TestFolder(root);
        appender = new CorpusAppender(root);
    }

    private static Review review(String exact, String why) {
        var decision = new Decision(
                List.of("ada-roux"),
                null,
                List.of(),
                List.of(new TextCorrection("lig ne", "")),
                QuoteKind.NOTE,
                "sommet",
                List.of(),
                null,
                false);
        var mark = new ReviewMark("Bo", DAY, ReviewBasis.RECORDING, why);
        return new Review("doc-a", List.of(new Anchor(exact, " \n", null)), decision, false, mark, "x", 1);
    }

    @Test
    void awkwardWordsOfASourceSurvive() throws IOException {
        List<String> awkward = List.of(
                "#TouchePasMaVF",
                "a: b",
                "« oui »\t\u00A0\u202F",
                "\"'\\",
                "\u0000\u0085\u2028\uFEFF",
                " espace ",
                "null",
                "😀 œ",
                "- x\n---\n");
        for (String exact : awkward) {
            appender.append(review(exact, "parce que : # oui"));
        }
        assertThat(folder.faults()).isEmpty();
        assertThat(folder.corpus().reviews())
                .extracting(review -> review.parts().getFirst().exact())
                .containsExactlyElementsOf(awkward);
        assertThat(folder.corpus().reviews().getLast().decision())
                .isEqualTo(review("x", "y").decision());
    }

    @Test
    void commentsAndFormsStayToTheLetter() throws IOException {
        String before = "# Gens\r\n  - id: bo-li  # oui\r\n    name: 'Bo'\r\n\r\n# fin";
        folder.write("people.yaml", before);
        var person = new Person(
                "lou-ba",
                "Lou Ba",
                List.of("L. Ba"),
                List.of(),
                List.of(new Role("présidente", CGT, Relation.SPEAKS_FOR, DAY, null), Role.of("autrice", null, null)));
        appender.append(person);
        assertThat(folder.text("people.yaml")).startsWith(before + "\r\n  - id: lou-ba\r\n    name: \"Lou Ba\"\r\n");
        assertThat(folder.corpus().authorities().findPerson("lou-ba")).contains(person);
    }

    @Test
    void anEmptyListInBracketsMakesRoom() throws IOException {
        folder.write("moved.yaml", "# Renvois\n[]\n");
        var moves = List.of(new Move("a-1", "a-2", DAY), new Move("a-3", "a-2", null));
        appender.append(moves);
        assertThat(folder.text("moved.yaml"))
                .isEqualTo("# Renvois\n- from: a-1\n  to: a-2\n  date: 2026-01-31\n- from: a-3\n  to: a-2\n");
        assertThat(folder.corpus().moves()).isEqualTo(moves);
    }

    @Test
    void withdrawalsOfEverySortReadBack() throws IOException {
        var targets = List.of(
                new Withdrawal.Stretch("doc-a-12345678", "doc-a", 0, 8, "0".repeat(64)),
                new Withdrawal.WholePerson("ada-roux"),
                new Withdrawal.WholeSource("doc-a"));
        for (Withdrawal.Target target : targets) {
            appender.append(new Withdrawal(target, Withdrawal.Mode.ANONYMISE, Withdrawal.Reason.LEGAL, DAY, 0));
        }
        assertThat(folder.corpus().withdrawals()).extracting(Withdrawal::target).containsExactlyElementsOf(targets);
    }

    @Test
    void anOrganisationReadsBack() throws IOException {
        var organisation = new Organisation("snj", "SNJ", List.of("S.N.J."), List.of("le SNJ"), "syndicat", List.of());
        appender.append(organisation);
        assertThat(folder.corpus().authorities().findOrganisation("snj")).contains(organisation);
    }

    @Test
    void aFileWithAFaultIsRefusedAndStaysAsItWas() throws IOException {
        for (String bad : List.of("- id: x\n  nom: y\n", "- {id: x\n", "[{id: x, name: X}]\n", "a: b\n")) {
            folder.write("people.yaml", bad);
            var person = new Person("lou-ba", "Lou Ba", List.of(), List.of(), List.of());
            assertThatThrownBy(() -> appender.append(person))
                    .as(bad)
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("people.yaml");
            assertThat(folder.text("people.yaml")).isEqualTo(bad);
        }
    }

    @Test
    void anIdIsNeverTakenTwice() {
        var person = new Person("ada-roux", "Ada Roux", List.of(), List.of(), List.of());
        assertThatThrownBy(() -> appender.append(person)).hasMessageContaining("est déjà pris");
    }
}
