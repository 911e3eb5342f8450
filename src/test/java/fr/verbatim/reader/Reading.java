package fr.verbatim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Notice;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads examples and says what the tests want to know of them.
final class Reading {
    private Reading() {}

    /// Reads a text as if it stood in a file of that name.
    static Document of(String file, String text) {
        return Readers.read(Source.ofFile("essai", file), new RawText(text));
    }

    /// Reads an example of `src/test/resources/reader`.
    static Document ofExample(String file) {
        return of(file, example(file));
    }

    static String example(String file) {
        try (InputStream example = Objects.requireNonNull(Reading.class.getResourceAsStream("/reader/" + file), file)) {
            return new String(example.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `KIND text` of every block, with the level where there is one; line breaks as `⏎`.
    static List<String> outline(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind()
                        + (block.level() > 0 ? " " + block.level() : "")
                        + " "
                        + block.text().text().replaceAll("\\R", "⏎"))
                .toList();
    }

    /// The same without furniture.
    static List<String> said(Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() != BlockKind.FURNITURE)
                .map(block -> block.text().text().replaceAll("\\R", "⏎"))
                .toList();
    }

    static List<Integer> noticedLines(Document document) {
        return document.notices().stream().map(Notice::line).toList();
    }

    /// What holds of every document, whatever stands in it: blocks have words and stand in order, and every
    /// character of theirs maps into the span of its block, none before the one in front of it. What was copied is
    /// the same in the raw text; what is not was marked up or written another way there.
    static void assertMapped(Document document) {
        RawText raw = document.raw();
        int blockStart = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).as("order of %s", block).isGreaterThanOrEqualTo(blockStart);
            blockStart = block.span().start();
            assertThat(block.text().isBlank()).as("blank %s", block).isFalse();
            int before = block.span().start();
            for (int i = 0; i < block.text().length(); i++) {
                Span place = block.text().span(raw, i, i + 1);
                if (!block.span().covers(place) || place.start() < before || place.length() == 0) {
                    throw new AssertionError("unit " + i + " maps to " + place + " in " + block);
                }
                before = place.start();
                String cut = raw.cut(place);
                boolean same = cut.equals(block.text().text().substring(i, i + 1));
                if (!same && "&\\<\0".indexOf(cut.charAt(0)) < 0) {
                    throw new AssertionError("unit " + i + " maps to " + cut + " in " + block);
                }
            }
        }
    }
}
