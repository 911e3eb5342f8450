package fr.verbatim.quote;

import fr.verbatim.text.WordList;
import java.util.Arrays;
import java.util.List;

/// Reads a resource of this room line by line; a line that begins with `#` is a comment.
final class Resource {
    private Resource() {}

    /// The words of all lines.
    static List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .toList();
    }

    /// The lines that hold something, stripped.
    ///
    /// @throws IllegalStateException when there is no such resource
    static List<String> lines(String name) {
        return WordList.lines(Resource.class, name);
    }
}
