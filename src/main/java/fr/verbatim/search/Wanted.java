package fr.verbatim.search;

import fr.verbatim.text.FrenchAnalysis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One thing that a query asks for.
sealed interface Wanted {
    /// The words of the query it comes from.
    String typed();

    /// Words to be found in a quote or in what is said of it.
    ///
    /// @param start where they begin in the query, in UTF-16 units
    /// @param end exclusive
    /// @param ways any of which answers
    /// @param family ways in which words of the same family stand, which only rank
    /// @param together words that answer too when a quote has all of them; empty for none
    /// @param synonyms what is searched besides, as the synonyms are written
    /// @param near what counts as a part of it, as the synonyms are written; its ways are among the family
    record Words(
            String typed,
            int start,
            int end,
            List<Way> ways,
            List<Way> family,
            List<Words> together,
            List<String> synonyms,
            List<String> near)
            implements Wanted {
        public Words {
            ways = List.copyOf(ways);
            family = List.copyOf(family);
            together = List.copyOf(together);
            synonyms = List.copyOf(synonyms);
            near = List.copyOf(near);
        }

        /// Whether it is one word, written together or as a compound, which synonyms may be looked up for.
        boolean isOneWord() {
            return !ways.isEmpty()
                    && together.isEmpty()
                    && ways.getFirst().isWord()
                    && ways.getFirst().form() == Form.STEM;
        }

        /// Words of which no other form and no family is looked for.
        static Words of(String typed, int start, List<Way> ways) {
            return new Words(typed, start, start + typed.length(), ways, List.of(), List.of(), List.of(), List.of());
        }

        /// Of a word with several lemmas the one that it is itself: « étudiant » is first a student, and then studying.
        /// Empty where all are alike.
        Optional<Way> itself() {
            if (!isOneWord()) {
                return Optional.empty();
            }
            Set<String> lemmas = ways.getFirst().firstTerms();
            String lemma = FrenchAnalysis.key(typed.strip());
            return lemmas.size() > 1 && lemmas.contains(lemma)
                    ? Optional.of(new Way(Form.STEM, List.of(new Way.Place(0, Set.of(lemma)))))
                    : Optional.empty();
        }

        /// Whether it is one plain word, which other spellings may be looked up for.
        boolean isPlainWord() {
            return isOneWord() && typed.strip().chars().allMatch(Character::isLetter);
        }

        /// The same, answered by another word too.
        Words or(Words other) {
            return new Words(
                    typed,
                    start,
                    end,
                    Stream.concat(ways.stream(), other.ways.stream()).toList(),
                    Stream.concat(family.stream(), other.family.stream()).toList(),
                    together,
                    Stream.concat(synonyms.stream(), other.synonyms.stream()).toList(),
                    Stream.concat(near.stream(), other.near.stream()).toList());
        }

        /// The same, with words beside its family.
        Words withNear(List<Way> ways, List<String> written) {
            return new Words(
                    typed,
                    start,
                    end,
                    this.ways,
                    Stream.concat(family.stream(), ways.stream()).distinct().toList(),
                    together,
                    synonyms,
                    Stream.concat(near.stream(), written.stream()).distinct().toList());
        }

        @Override
        public Stream<Words> words() {
            return Stream.concat(Stream.of(this), together.stream());
        }
    }

    /// Any of several things, `a OU b`.
    record Either(List<Wanted> things) implements Wanted {
        public Either {
            things = List.copyOf(things);
        }

        @Override
        public String typed() {
            return String.join(" ou ", things.stream().map(Wanted::typed).toList());
        }

        @Override
        public Stream<Words> words() {
            return things.stream().flatMap(Wanted::words);
        }
    }

    /// What was said on these days, or has the words of the date.
    record Dated(Days days, Words written) implements Wanted {
        @Override
        public String typed() {
            return written.typed();
        }

        @Override
        public Stream<Words> words() {
            return Stream.of(written);
        }
    }

    /// Quotes with one of these values, `secteur:poste`.
    ///
    /// @param start where it begins in the query, in UTF-16 units
    /// @param end exclusive
    /// @param label how the values are called, in French; empty when there is none
    record Valued(String typed, int start, int end, Filter filter, List<String> values, String label)
            implements Wanted {
        public Valued {
            values = List.copyOf(values);
        }

        @Override
        public Stream<Words> words() {
            return Stream.empty();
        }
    }

    /// The words in it.
    Stream<Words> words();

    /// Those of them that answer on their own; words that make a term together are one.
    default Stream<Words> alone() {
        return switch (this) {
            case Words words -> Stream.of(words);
            case Either either -> either.things().stream().flatMap(Wanted::alone);
            case Dated dated -> Stream.of(dated.written());
            case Valued valued -> Stream.empty();
        };
    }

    /// Whether it names records only: such a thing narrows a search as a filter does, partial hits too.
    default boolean isNarrowing() {
        return words().findAny().isEmpty();
    }

    /// Every way in it, to be marked in a text.
    default Stream<Way> allWays() {
        return words().flatMap(words -> words.ways().stream());
    }
}
