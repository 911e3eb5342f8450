package fr.verbatim.people;

import fr.verbatim.model.Role;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.WordReading;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether the bearer of a name in a document may be the person of a record: a baker is not the union's secretary who
/// bears her name.
final class Namesakes {
    private static final Set<String> LINKS = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "a", "au", "aux", "et", "en", "pour", "chez", "ancien");

    private Namesakes() {}

    /// Whether a quality printed is one of those recorded: an organisation in common, or the same title where one of
    /// the two names no organisation. Where either has none, nothing tells them apart.
    static boolean mayBeOne(List<Role> recorded, List<Role> printed) {
        return recorded.isEmpty()
                || printed.isEmpty()
                || recorded.stream().anyMatch(one -> printed.stream().anyMatch(other -> agree(one, other)));
    }

    private static boolean agree(Role one, Role other) {
        Set<String> bodies = body(one);
        Set<String> others = body(other);
        if (!bodies.isEmpty() && !others.isEmpty()) {
            return share(bodies, others);
        }
        Set<String> words = title(one);
        words.addAll(bodies);
        Set<String> more = title(other);
        more.addAll(others);
        return share(words, more);
    }

    private static boolean share(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<String> title(Role role) {
        return role.title() == null ? new LinkedHashSet<>() : words(role.title());
    }

    private static Set<String> body(Role role) {
        return role.organisation() == null
                ? new LinkedHashSet<>()
                : words(role.organisation().name());
    }

    /// Lemmas, folded, so that a feminine and a plural are the same word.
    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Fold.words(text)) {
            if (!LINKS.contains(word)) {
                words.add(word);
                Lexicon.french().readings(word).stream()
                        .map(WordReading::lemma)
                        .map(Fold::fold)
                        .forEach(words::add);
            }
        }
        return words;
    }
}
