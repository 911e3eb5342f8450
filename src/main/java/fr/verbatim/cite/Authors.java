package fr.verbatim.cite;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may be given as author in a field that machines read: only who was reviewed, or whom the source gives; never for
/// reported speech, whose words are the writer's, nor for words that the source does not give as said.
public final class Authors {
    /// Words that begin a family name of several words.
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d'", "le", "la", "les", "el", "al", "ben", "ibn", "abd", "van", "von", "da", "di",
            "dos");

    private Authors() {}

    /// Empty when nobody may be given.
    public static List<Author> of(Quote quote) {
        boolean sure = quote.attribution()
                .certainty()
                .map(certainty -> certainty != Certainty.PROBABLE)
                .orElse(false);
        if (!sure || quote.kind() == QuoteKind.REPORTED || quote.saying().reservation() != null) {
            return List.of();
        }
        return switch (quote.attribution()) {
            case Attribution.Named named ->
                named.speakers().stream().map(person -> person(person.name())).toList();
            case Attribution.Collective collective ->
                List.of(new Author(collective.speaker().display(), null, null));
            case Attribution.Unnamed unnamed -> List.of();
            case Attribution.Ambiguous ambiguous -> List.of();
            case Attribution.Unknown unknown -> List.of();
        };
    }

    /// Takes a name apart only where it can be done in one way: a first name and a family name of one word, or one that
    /// begins with a particle. Any other stays whole, which is never wrong.
    static Author person(String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return new Author(name, null, null);
        }
        String rest = name.substring(space + 1);
        int second = rest.indexOf(' ');
        String first = rest.substring(0, second < 0 ? rest.length() : second).toLowerCase(Locale.FRENCH);
        boolean apart = second < 0 || PARTICLES.contains(first) || first.startsWith("d'") || first.startsWith("d’");
        return apart ? new Author(name, name.substring(0, space), rest) : new Author(name, null, null);
    }

    /// An author.
    ///
    /// @param name whole
    /// @param given null for an organisation, and where the name cannot be taken apart
    /// @param family null with `given`
    public record Author(
            String name, @Nullable String given, @Nullable String family) {
        /// « Vairon, Marie », as Zotero reads a page; a name that is not taken apart ends with a comma there, which
        /// tells it that the name is whole.
        public String inverted() {
            return family == null ? name + "," : family + ", " + given;
        }
    }
}
