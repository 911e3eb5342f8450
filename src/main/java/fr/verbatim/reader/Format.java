package fr.verbatim.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats that are read, with the endings by which a file is known.
public enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml"),
    CAPTIONS("vtt", "srt");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so.
    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /// Every ending, without its dot.
    public static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .toList();
    }

    /// The format of a file by its ending; empty when the ending says nothing.
    public static Optional<Format> ofFile(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /// The format of that name, as the command line takes it.
    public static Optional<Format> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name) || format.endings.contains(name))
                .findFirst();
    }
}
