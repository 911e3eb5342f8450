package fr.verbatim.people;

import fr.verbatim.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// Words that begin a sentence or the name of an organisation, never that of a person; from `not-names.txt`.
final class NotNames {
    private static final Set<String> WORDS = load("not-names.txt");

    private NotNames() {}

    static boolean contains(String folded) {
        int hyphen = folded.indexOf('-');
        return WORDS.contains(folded) || hyphen > 0 && WORDS.contains(folded.substring(0, hyphen) + "-");
    }

    /// The words of a resource of this room, folded; `#` begins a comment.
    static Set<String> load(String resource) {
        Set<String> words = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NotNames.class.getResourceAsStream(resource), "Bug: no resource " + resource),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String content = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
                for (String word : content.strip().split("\\s+")) {
                    if (!word.isEmpty()) {
                        words.add(Fold.fold(word));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: cannot read " + resource, e);
        }
        return Set.copyOf(words);
    }
}
