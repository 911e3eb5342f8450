package fr.verbatim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.reader.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each fault is told once, with its line, the value and the remedy.
final class BadFolderTest {
    @TempDir
    Path root;

    private TestFolder folder;

    @BeforeEach
    void aFolderInOrder() throws IOException {
        folder = new TestFolder(root);
        assertThat(folder.faults()).isEmpty();
        assertThat(folder.load().corpus()).isNotNull();
    }

    static Stream<Arguments> badYaml() {
        return Stream.of(
                bad(
                        "people.yaml",
                        "- id: a\n  nmae: A\n",
                        "people.yaml:2: clé inconnue « nmae » dans une personne ; écrire « name »"),
                bad(
                        "people.yaml",
                        "- id: a\n  name: A\n  name: B\n",
                        "people.yaml:3: clé « name » en double (déjà ligne 2)"),
                bad("people.yaml", "- id: a\n\n  note: rien\n", "people.yaml:1: « name » manque dans une personne"),
                bad(
                        "people.yaml",
                        "- id: Été_1\n  name: A\n",
                        "people.yaml:1: « Été_1 » n'est pas un identifiant ; écrire"),
                bad("people.yaml", "- id: Été_1\n  name: A\n", "(« ete-1 »)"),
                bad("people.yaml", "- id: cgt\n  name: A\n", "people.yaml:1: l'identifiant « cgt » est déjà pris ("),
                bad(
                        "people.yaml",
                        "- id: a\n  name: A\n- id: a\n  name: B\n",
                        "people.yaml:3: l'identifiant « a » est déjà pris"),
                bad("people.yaml", "id: a\nname: A\n", "people.yaml:1: une liste est attendue"),
                bad("people.yaml", "- a\n", "people.yaml:1: une fiche est attendue après le tiret"),
                bad("people.yaml", "- id: a\n  name: A\n  aliases: [12]\n", "people.yaml:3: « 12 » n'est pas un nom"),
                bad("people.yaml", "- id: a\n  name: [A]\n", "people.yaml:2: « name » doit être une seule valeur"),
                bad(
                        "people.yaml",
                        "- id: a\n  name: A\n  roles: chef\n",
                        "people.yaml:3: « roles » doit être une liste"),
                bad(
                        "people.yaml",
                        "- id: a\n  name: A\n  roles:\n    - {title: x, organisation: cgtt}\n",
                        "people.yaml:4: organisation « cgtt » introuvable ; écrire « cgt », ou l'ajouter à"
                                + " organisations.yaml"),
                bad(
                        "people.yaml",
                        "- id: a\n  name: A\n  roles:\n    - {title: x, relation: member}\n",
                        "people.yaml:4: « relation » sans organisation"),
                bad(
                        "people.yaml",
                        "- id: a\n  name: A\n  roles:\n    - {organisation: cgt, relation: speaks}\n",
                        "people.yaml:4: « speaks » n'est pas une valeur de « relation » ; écrire speaks-for, member ou"
                                + " works-at"),
                bad(
                        "organisations.yaml",
                        "- id: cgt\n  name: #TouchePasMaVF\n",
                        "organisations.yaml:2: « #TouchePasMaVF » est lu comme un commentaire"),
                bad(
                        "organisations.yaml",
                        "- id: cgt\n  name: Collectif #TouchePasMaVF\n",
                        "écrire \"Collectif #TouchePasMaVF\""),
                bad(
                        "organisations.yaml",
                        "- id: cgt\n  name: C\n  aliases:\n    - #VF\n",
                        "organisations.yaml:4: « #VF » est lu comme un commentaire"),
                bad(
                        "organisations.yaml",
                        "- id: cgt\n  name: C\n  sectors: [livre]\n",
                        "organisations.yaml:3: secteur « livre »"),
                bad("events.yaml", event("start: 2025-02-30"), "events.yaml:3: la date « 2025-02-30 » n'existe pas"),
                bad("events.yaml", event("start: 10/02/2025"), "events.yaml:3: la date « 10/02/2025 » est mal écrite"),
                bad("events.yaml", event("start: 10/02/2025"), "(« 2025-02-10 »)"),
                bad("events.yaml", event("end: 2025-02-10"), "events.yaml:3: la fin (2025-02-10) vient sans début"),
                bad("events.yaml", event("start: 2025-02-10"), "events.yaml:1: la date n'a pas de « precision »"),
                bad("events.yaml", event("parent: nulle-part"), "events.yaml:3: événement « nulle-part » introuvable"),
                bad(
                        "events.yaml",
                        event("people: [{person: ada-rou}]"),
                        "events.yaml:3: personne « ada-rou » introuvable ; écrire « ada-roux »"),
                bad("events.yaml", event("sources: [doc-b]"), "events.yaml:3: document « doc-b » introuvable"),
                bad(
                        "events.yaml",
                        event("parent: autre") + "- id: autre\n  name: Autre\n  parent: sommet\n",
                        "events.yaml:3: « sommet » a pour parent « autre », qui a pour parent « sommet » : cela tourne"
                                + " en rond"),
                bad(
                        "sectors.yaml",
                        "- id: edition\n  label: L\n  parent: edition\n",
                        "sectors.yaml:3: « edition », qui a pour parent"),
                bad(
                        "synonyms.yaml",
                        "- terms: [IA]\n",
                        "synonyms.yaml:1: un groupe de synonymes a au moins deux termes"),
                bad("moved.yaml", "- from: a-1\n  to: a-1\n", "moved.yaml:2: « a-1 » renvoie à lui-même"),
                bad("site.yaml", "public_address: verbatim.fr\n", "site.yaml:1: « verbatim.fr » n'est pas une adresse"),
                bad(
                        "site.yaml",
                        "public_address: https://verbatim.fr/citer\n",
                        "site.yaml:1: « https://verbatim.fr/citer » a un chemin"),
                bad(
                        "site.yaml",
                        "trusted_proxy: oui\n",
                        "site.yaml:1: « oui » n'est pas une valeur de « trusted_proxy »"),
                bad(
                        "peoples.yaml",
                        "[]\n",
                        "peoples.yaml: ce fichier n'est lu par personne ; le renommer en « people.yaml »"));
    }

    static Stream<Arguments> badSyntax() {
        return Stream.of(
                bad("people.yaml", "- id: a\n\tname: A\n", "people.yaml:2: tabulation là où il faut des espaces"),
                bad("people.yaml", "- id: a\n  name: \"A\n", "people.yaml:2: guillemet ouvert et jamais fermé"),
                bad("people.yaml", "- id: a\n  name: A: B\n", "people.yaml:2: deux-points inattendus"),
                bad("people.yaml", "- id: a\n  printed: [A\n", "people.yaml:2: crochet [ mal fermé"),
                bad("people.yaml", "- {id: a\n", "people.yaml:1: accolade { mal fermée"),
                bad("people.yaml", "- id: a\n   name: A\n", "people.yaml:2: "),
                bad("people.yaml", "- id: a\n name: A\n", "people.yaml:2: ligne mal décalée"),
                bad("people.yaml", "- id: a\n  name: @A\n", "people.yaml:2: ce signe ne peut pas commencer une valeur"),
                bad("people.yaml", "- &x {id: a}\n- *x\n", "people.yaml:1: un & ou un * sans guillemets"),
                bad("people.yaml", "- id: a\n  name: !A\n", "people.yaml:2: un ! sans guillemets"),
                bad("people.yaml", "- id: a\n  name: \"A\u0000\"\n", "people.yaml:2: caractère invisible U+0000"),
                bad(
                        "people.yaml",
                        "- id: a\n---\n- id: b\n",
                        "people.yaml:2: une ligne « --- » commence un deuxième document"),
                bad(
                        "people.yaml",
                        "# Personnes\n[]\n- {id: a, name: A}\n",
                        "people.yaml:2: « [] » dit que la liste est vide, et des fiches la suivent"),
                bad("people.yaml", "[".repeat(100_000), "people.yaml:1: plus de 20 niveaux"));
    }

    @ParameterizedTest
    @MethodSource({"badYaml", "badSyntax"})
    void tellsFileLineValueAndRemedy(String file, String content, String expected) throws IOException {
        assertThat(folder.write(file, content).faults())
                .anySatisfy(fault -> assertThat(fault).contains(expected));
    }

    @ParameterizedTest
    @MethodSource("badSyntax")
    void aTopFileThatIsNoYamlStopsPublication(String file, String content, String expected) throws IOException {
        assertThat(folder.write(file, content).load().corpus()).isNull();
    }

    /// Whichever came first by name, its reviews and addresses may be the other's.
    @Test
    void ofTwoDocumentsUnderOneIdNeitherIsTaken() throws IOException {
        folder.write("sources/0.txt", "Autre chose.\n").write("sources/0.txt.yaml", "id: doc-a\ntitle: A\n");
        folder.write("sources/b.txt", "Encore autre chose.\n").write("sources/b.txt.yaml", "id: doc-b\ntitle: B\n");
        assertThat(folder.faults()).singleElement().asString().contains("« doc-a » est déjà pris");
        assertThat(folder.load().leftOut()).extracting(LoadedCorpus.LeftOut::id).containsExactly("doc-a", "doc-a");
    }

    @Test
    void everyEndingThatAReaderKnowsIsTaken() {
        assertThat(SourceFolder.ENDINGS).containsExactlyInAnyOrderElementsOf(Format.endings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.docx", "b.pdf", "b.PDF", "b"})
    void aFileOfNoFormatThatIsReadIsLeftOut(String name) throws IOException {
        folder.write("sources/" + name, "Du texte.\n").write("sources/" + name + ".yaml", "id: doc-b\ntitle: B\n");
        assertThat(folder.faults())
                .singleElement()
                .asString()
                .contains("sources/" + name + ": un fichier qui finit ainsi n'est pas lu ; l'enregistrer en texte");
        assertThat(folder.load().leftOut()).extracting(LoadedCorpus.LeftOut::id).containsExactly("doc-b");
    }

    static Stream<Arguments> badSources() {
        byte[] latin = "un\nd\u00e9but\n".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arguments.of(
                        "sources/a.txt",
                        latin,
                        "sources/a.txt:2: ce n'est pas de l'UTF-8 : octet 0xE9 à la position 4"),
                Arguments.of("sources/a.txt", utf8(""), "sources/a.txt: document vide"),
                Arguments.of("sources/a.txt", utf8("\uFEFF \n"), "sources/a.txt: document vide"),
                Arguments.of("sources/a.txt.yaml", utf8("id: doc-a\n"), "sources/a.txt.yaml:1: « title » manque"),
                Arguments.of(
                        "sources/a.txt.yaml",
                        utf8("id: doc-a\ntitle: A\nsha256: 12ab\n"),
                        "sources/a.txt.yaml:3: l'empreinte « 12ab » n'est pas celle du document"),
                Arguments.of(
                        "sources/a.txt.yaml",
                        utf8("id: doc-a\ntitle: A\npublisher: cg\n"),
                        "sources/a.txt.yaml:3: organisation « cg » introuvable ; écrire « cgt »"),
                Arguments.of(
                        "sources/a.txt.yaml",
                        utf8("id: doc-a\ntitle: A\nlayout: bulles\n"),
                        "sources/a.txt.yaml:3: « bulles » n'est pas une valeur de « layout »"),
                Arguments.of(
                        "reviews/doc-a.yaml",
                        utf8("- by: A\n  date: 2026-01-02\n"),
                        "reviews/doc-a.yaml:1: la relecture ne dit pas de quel"),
                Arguments.of(
                        "reviews/doc-a.yaml",
                        utf8("""
                            - parts: [{exact: Première}]
                              speaker: ada-rou
                              certainty: sure
                              by: A
                              date: 2026-01-02
                            """),
                        "reviews/doc-a.yaml:2: personne « ada-rou » introuvable ; écrire « ada-roux »"));
    }

    @ParameterizedTest
    @MethodSource("badSources")
    void aFaultOfOneSourceLeavesOutThisSourceAlone(String file, byte[] content, String expected) throws IOException {
        folder.write("sources/b.txt", "Autre document.\n").write("sources/b.txt.yaml", "id: doc-b\ntitle: B\n");
        folder.write(file, content);
        assertThat(folder.faults()).singleElement().asString().contains(expected);
        LoadedCorpus loaded = folder.load();
        assertThat(loaded.leftOut()).extracting(LoadedCorpus.LeftOut::id).containsExactly("doc-a");
        assertThat(folder.corpus().sources())
                .extracting(source -> source.source().id())
                .containsExactly("doc-b");
    }

    @Test
    void documentsAndMetadataComeInPairs() throws IOException {
        folder.write("sources/Débat 2.txt", "x\n").write("sources/c.txt.yaml", "id: c\ntitle: C\n");
        assertThat(folder.faults())
                .containsExactly(
                        "sources/Débat 2.txt: le document n'a pas de fiche ; écrire Débat 2.txt.yaml à côté, "
                                + "avec au moins « id: debat-2 » et « title: … »",
                        "sources/c.txt.yaml: la fiche n'a pas de document ; remettre « c.txt » à côté, ou enlever la"
                                + " fiche");
    }

    @Test
    void allFaultsAreToldAndNotOnlyTheFirst() throws IOException {
        folder.write("people.yaml", """
            - id: a
              nom: A
            - id: B
              name: B
            """).write("sources/a.txt", "");
        assertThat(folder.faults()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void aBadRecordIsLeftOutAndNothingRefersToIt() throws IOException {
        folder.write("people.yaml", """
            - id: ada-roux
              name: Ada Roux
              rôle: chef
            - id: bo-li
              name: Bo Li
            """);
        assertThat(folder.faults())
                .singleElement()
                .asString()
                .startsWith("people.yaml:3: clé inconnue « rôle » dans une personne");
        var authorities = folder.corpus().authorities();
        assertThat(authorities.people()).extracting(person -> person.id()).containsExactly("bo-li");
        assertThat(authorities.events().getFirst().people()).isEmpty();
    }

    @Test
    void missingOrEmptyFoldersPublishNothing(@TempDir Path empty) {
        assertThat(CorpusFolder.load(empty.resolve("x")).faults().toString()).contains("dossier du corpus introuvable");
        assertThat(CorpusFolder.load(empty).faults().toString()).contains("aucun document dans sources/");
        assertThat(CorpusFolder.load(empty).corpus()).isNull();
    }

    @Test
    void frontMatterThatDoesNotCloseIsAFault() throws IOException {
        folder.write("sources/b.md", "---\ntitle: B\nslug: b\n\nTexte\n");
        assertThat(folder.faults())
                .singleElement()
                .asString()
                .startsWith("sources/b.md:1: l'en-tête ouvert par « --- » ne se ferme pas");
    }

    @Test
    void twentyThousandPeopleTakeLinearTime() throws IOException {
        var people = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            people.append("- id: p-").append(i).append("\n  name: P").append(i).append('\n');
        }
        assertThat(folder.write("people.yaml", people.toString()).faults()).hasSize(1);
    }

    private static Arguments bad(String file, String content, String expected) {
        return Arguments.of(file, content, expected);
    }

    private static String event(String line) {
        return "- id: sommet\n  name: Sommet\n  " + line + "\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
