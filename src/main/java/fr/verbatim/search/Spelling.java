package fr.verbatim.search;

import java.util.List;
import java.util.Optional;

/// Other spellings of words that nobody knows, with what they are synonyms of.
record Spelling(Vocabulary vocabulary, SynonymTable synonyms) {
    /// The nearest word; empty where none is near.
    Optional<String> findNear(Wanted.Words unknown) {
        return vocabulary.findNear(unknown.typed());
    }

    /// A word, answered by its nearest spelling too, and by the synonyms of that.
    Wanted.Words corrected(Wanted.Words words, String near) {
        Wanted.Words meant = Understanding.word(near, words.start(), Token.all(Understanding.stems(near), near));
        return words.or(synonyms.expand(List.of(meant), word -> false).getFirst());
    }
}
