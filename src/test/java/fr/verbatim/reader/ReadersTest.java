package fr.verbatim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
    @ParameterizedTest
    @CsvSource({"a.txt,TEXT", "a.b.MD,MARKDOWN", "a.xhtml,HTML", "a.vtt,CAPTIONS", "A.SRT,CAPTIONS"})
    void formatIsKnownByTheEnding(String file, Format format) {
        assertThat(Format.ofFile(file)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"markdown,MARKDOWN", "html,HTML", "captions,CAPTIONS", "srt,CAPTIONS", "text,TEXT"})
    void formatIsKnownByItsName(String name, Format format) {
        assertThat(Format.find(name)).contains(format);
    }

    @Test
    void unknownEndingsAreSniffed() {
        assertThat(Format.ofFile("a.pdf")).isEmpty();
        assertThat(Reading.outline(Reading.of("page", "\uFEFF <!DOCTYPE html><p>un</p>")))
                .containsExactly("PARAGRAPH un");
        assertThat(Reading.outline(Reading.of("notes", "<p>un</p>"))).containsExactly("PARAGRAPH <p>un</p>");
    }

    @Test
    void plainTextLinesAreParagraphsWhereOneIsTooLongToBeWrapped() {
        String line =
                "Une ligne que personne ne couperait à la main, ".repeat(4).strip();
        assertThat(Reading.said(Reading.of("a.txt", line + "\ndeux\n\ntrois\nquatre.\n- cinq")))
                .containsExactly(line, "deux", "trois", "quatre.", "cinq");
        assertThat(Reading.said(Reading.of("a.txt", "trois\nquatre.\n\n- cinq\n1) six")))
                .containsExactly("trois⏎quatre.", "cinq", "six");
    }

    @Test
    void plainTextTellsHeadingsFromWords() {
        Document document =
                Reading.of("a.txt", "LES EFFETS DE L'IA\n\nIl a dit oui.\n\nLe travail\n\n" + "mot ".repeat(60));
        assertThat(Reading.outline(document).subList(0, 3))
                .containsExactly("HEADING 2 LES EFFETS DE L'IA", "PARAGRAPH Il a dit oui.", "HEADING 2 Le travail");
        Reading.assertMapped(document);
    }
}
