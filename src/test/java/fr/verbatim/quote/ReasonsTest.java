package fr.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.reader.Readers;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a reader is told about shared words can be seen in the lines given for it.
class ReasonsTest {
    private static final Set<String> SHARED = Set.of("signature-words", "repeated-words");
    private static final Pattern KIN =
            Pattern.compile("un mot de la même famille que « [^»]+ »(?: \\(« (?<word>[^»]+) »\\))?");
    private static final Pattern WORD = Pattern.compile("« (?<word>[^»]+) »");

    static List<Path> notes() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/quote/notes"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void everyWordShownStandsInTheLinesGivenForIt(Path note) throws IOException {
        RawText raw = new RawText(Files.readString(note));
        for (Quote quote : quotes(raw)) {
            for (Evidence evidence : quote.attribution().grounds().evidence()) {
                if (SHARED.contains(evidence.cue())) {
                    assertThat(words(Spaces.fold(raw.cut(evidence.span()))))
                            .as(evidence.explanation())
                            .containsAll(shown(evidence.explanation()));
                }
            }
        }
    }

    @Test
    void oneWordIsTheWordAndAWordOfTheFamilySaysSo() {
        assertThat(explanations("""
            LA PAGE DES MOTS

            Une traduction n'est pas un calcul.

            On nous demande des traductions au kilo, jamais des scénarios.

            Anne Petit, scénariste, syndicat de la traduction

            LA PAGE DE L'EMPLOI

            On nous dit de travailler plus.

            Paul Roux, conseiller, France Travail
            """))
                .contains("le mot « traduction » se trouve dans la signature"
                        + " « Anne Petit, scénariste, syndicat de la traduction »")
                .anyMatch(one -> one.startsWith("un mot de la même famille que « traductions » (« traduction »)"))
                .noneMatch(one -> one.contains("« travailler »"));
    }

    private static List<String> explanations(String note) {
        return quotes(new RawText(note)).stream()
                .flatMap(quote -> quote.attribution().grounds().evidence().stream())
                .map(Evidence::explanation)
                .toList();
    }

    private static List<Quote> quotes(RawText raw) {
        Source source = Source.ofFile("note", "note.txt");
        return new Quoter(Authorities.EMPTY)
                .quote(Readers.read(source, raw), List.of())
                .quotes();
    }

    /// The words of an explanation that are said to stand in the lines.
    private static Set<String> shown(String explanation) {
        String said = explanation.replaceFirst(" se trouv.*| d'une bulle.*", "");
        Set<String> shown = new HashSet<>();
        Matcher kin = KIN.matcher(said);
        while (kin.find()) {
            if (kin.group("word") != null) {
                shown.addAll(words(kin.group("word")));
            }
        }
        Matcher word = WORD.matcher(KIN.matcher(said).replaceAll(""));
        while (word.find()) {
            shown.addAll(words(word.group("word")));
        }
        return shown;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Words.of(text).forEach(word -> words.add(Fold.fold(word.text())));
        return words;
    }
}
