package fr.verbatim.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads a resource of this room line by line; a line that begins with `#` is a comment.
final class Resource {
    private Resource() {}

    /// The lines that hold something, stripped.
    ///
    /// @throws IllegalStateException when there is no such resource
    static List<String> lines(String name) {
        try (InputStream stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Bug: no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: cannot read " + name, e);
        }
    }
}
