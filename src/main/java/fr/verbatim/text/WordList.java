package fr.verbatim.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads a list of words that a room keeps as a resource: words parted by white space, `#` begins a comment.
public final class WordList {
    private WordList() {}

    /// The words of a resource that stands beside `owner`, in their order.
    ///
    /// @throws IllegalStateException when there is no such resource
    public static Set<String> load(Class<?> owner, String resource) {
        Set<String> words = new LinkedHashSet<>();
        lines(owner, resource).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return words;
    }

    /// The lines of such a resource that hold something, stripped.
    ///
    /// @throws IllegalStateException when there is no such resource
    public static List<String> lines(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Bug: no resource " + resource + " beside " + owner.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: cannot read " + resource, e);
        }
    }

    /// The words, folded.
    public static Set<String> loadFolded(Class<?> owner, String resource) {
        Set<String> folded = new LinkedHashSet<>();
        load(owner, resource).forEach(word -> folded.add(Fold.fold(word)));
        return folded;
    }
}
