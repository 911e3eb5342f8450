package fr.verbatim.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/// Reads a list of words that a room keeps as a resource: words parted by white space, `#` begins a comment.
public final class WordList {
    private WordList() {}

    /// The words of a resource that stands beside `owner`, in their order.
    ///
    /// @throws IllegalStateException when there is no such resource
    public static Set<String> load(Class<?> owner, String resource) {
        Set<String> words = new LinkedHashSet<>();
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Bug: no resource " + resource + " beside " + owner.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String content = line.startsWith("#") ? "" : line;
                for (String word : content.strip().split("\\s+")) {
                    if (!word.isEmpty()) {
                        words.add(word);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: cannot read " + resource, e);
        }
        return words;
    }

    /// The same, folded.
    public static Set<String> loadFolded(Class<?> owner, String resource) {
        Set<String> folded = new LinkedHashSet<>();
        load(owner, resource).forEach(word -> folded.add(Fold.fold(word)));
        return folded;
    }
}
