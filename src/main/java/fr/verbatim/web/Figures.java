package fr.verbatim.web;

import fr.verbatim.web.page.AboutPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How good the attribution is: the figures of the command `evaluate`, as the README prints them.
final class Figures {
    private static final String RESOURCE = "figures.md";

    private Figures() {}

    static List<AboutPage.Measured> measured() {
        return lines().stream()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(1).split("\\|", -1))
                .map(cells -> new AboutPage.Measured(plain(cells[0]), plain(cells[1]), plain(cells[2])))
                .toList();
    }

    static List<String> remarks() {
        return lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("|"))
                .map(Figures::plain)
                .toList();
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "").strip();
    }

    static List<String> lines() {
        try (InputStream in = Figures.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Bug: resource " + RESOURCE + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
