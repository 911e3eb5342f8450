package fr.verbatim.web;

import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.search.Hit;
import fr.verbatim.search.NameReading;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether somebody's words stand here as written, and under that name: two questions, two verdicts, over all and for
/// each quote that is in them.
///
/// @param claim what was read as the words and the name
/// @param words what became of the words
/// @param name what the document says of the name
/// @param parts one for each quote, in the order of what was written; at least one
record Verification(Claim claim, Words words, Name name, List<Part> parts) {
    /// The longest text that is compared, in code points.
    static final int LONGEST = 2000;

    Verification {
        parts = List.copyOf(parts);
    }

    /// The verdict over parts: of words set as one, whether they are; of words set apart, the worst.
    static Verification of(Claim claim, List<Part> parts) {
        Name worst = parts.stream().map(Part::name).max(Name::compareTo).orElse(Name.NOT_ASKED);
        return new Verification(claim, words(claim, parts), worst, parts);
    }

    private static Words words(Claim claim, List<Part> parts) {
        Words worst = parts.stream().map(Part::words).max(Words::compareTo).orElse(Words.NOT_FOUND);
        if (parts.size() == 1 || parts.stream().allMatch(part -> part.hit().isEmpty())) {
            return worst;
        }
        if (!worst.isFaithful()) {
            return Words.MODIFIED;
        }
        return claim.form() == Form.APART ? worst : Words.JOINED;
    }

    /// What became of the words.
    enum Words {
        EXACT,
        TRUNCATED,
        /// Words of one quote, some left out of the middle, and marked so.
        ABRIDGED,
        /// Words of several quotes, set as one.
        JOINED,
        MODIFIED,
        /// Too few to be compared.
        TOO_SHORT,
        NOT_FOUND;

        /// Whether they are the document's, though perhaps not all of them.
        boolean isFaithful() {
            return switch (this) {
                case EXACT, TRUNCATED, ABRIDGED, JOINED -> true;
                case MODIFIED, TOO_SHORT, NOT_FOUND -> false;
            };
        }
    }

    /// How the words stand in what was pasted.
    enum Form {
        /// They are all of it.
        WHOLE,
        /// One quotation, taken out of what stands around.
        ISOLATED,
        /// Several quotations, each for itself.
        APART
    }

    /// What the document says of the name, from the best to the worst.
    enum Name {
        /// None was given, or no words to look for it under.
        NOT_ASKED,
        CONFIRMED,
        /// The document does not tell whose the words are, or not with certainty; or the name is too little of one.
        UNCONFIRMED,
        /// The document gives the words to somebody else.
        MISATTRIBUTED
    }

    /// What was read of what somebody pasted.
    ///
    /// @param text the words alone, as written
    /// @param speaker the name alone, as written; may be empty
    /// @param aside titles and terms between quotation marks that were not taken for anybody's words
    /// @param repeated whether the words were pasted several times over
    record Claim(String text, String speaker, Form form, List<String> aside, boolean repeated) {
        Claim {
            aside = List.copyOf(aside);
        }
    }

    /// One quote, or words that are in none.
    ///
    /// @param text what was written of it
    /// @param given what became of the name given with it
    /// @param passage the quote compared with; empty when nothing is near
    /// @param incise a clause of the writer's that was left out of the comparison; empty for none
    record Part(String text, Words words, NamesGiven.Judged given, Optional<Passage> passage, String incise) {
        Part without(String clause, String whole) {
            return new Part(whole, words, given, passage, clause);
        }

        Name name() {
            return given.name();
        }

        NameReading reading() {
            return given.reading();
        }

        Optional<Hit> hit() {
            return passage.map(Passage::hit);
        }

        List<WordDiff.Stretch> stretches() {
            return passage.map(found -> found.diff().stretches()).orElse(List.of());
        }

        boolean hidesCut() {
            return passage.filter(found -> found.diff().hidesCut()).isPresent();
        }

        boolean isReported() {
            return hit().filter(hit -> hit.quote().kind() == QuoteKind.REPORTED).isPresent();
        }
    }

    Verification repeatedly() {
        return new Verification(
                new Claim(claim.text(), claim.speaker(), claim.form(), claim.aside(), true), words, name, parts);
    }

    /// The quotes compared with.
    List<Hit> hits() {
        return parts.stream().flatMap(part -> part.hit().stream()).toList();
    }

    /// All words, what became of each.
    List<WordDiff.Stretch> stretches() {
        return parts.stream().flatMap(part -> part.stretches().stream()).toList();
    }

    /// The part that decided what is said of the name.
    Part namedWorst() {
        return parts.stream().max(Comparator.comparing(Part::name)).orElseThrow();
    }

    /// Whether the quotes are of one voice.
    Voices voices() {
        return Voices.of(hits().stream().map(Hit::quote).toList());
    }

    /// Whether the quotes follow each other in one document as they do in what was written.
    boolean isNeighbouring() {
        for (int i = 1; i < parts.size(); i++) {
            Optional<Quote> before = parts.get(i - 1).hit().map(Hit::quote);
            Optional<Quote> after = parts.get(i).hit().map(Hit::quote);
            if (before.isEmpty() || after.isEmpty() || !before.get().isFollowedBy(after.get())) {
                return false;
            }
        }
        return true;
    }

    /// One word for both, as the first version of the API had it: a wrong name before changed words, those before a
    /// name that is not sure.
    String verdict() {
        boolean named = name == Name.MISATTRIBUTED || name == Name.UNCONFIRMED && words.isFaithful();
        return named ? value(name) : value(words == Words.ABRIDGED ? Words.TRUNCATED : words);
    }

    static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
