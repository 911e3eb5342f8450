package fr.verbatim.search;

import fr.verbatim.index.GenerationRecords;
import fr.verbatim.model.Event;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells a title or a term between quotation marks from words that somebody is said to have said: it bears the
/// name of a document, an event or an organisation, it is led in as a title is, it stands alone in brackets, or
/// it is short and no clause.
final class WrittenTerms {
    /// Behind these stands a name or a noun, nobody's words.
    private static final Pattern LED_IN =
            Pattern.compile("(?:^|[\\s\u00A0\u202F(])(?:dans|lors|de|du|des|d['’]|à|au|aux"
                + "|le|la|les|l['’]|un|une|par|sur|pour|selon|intitulée?s?|titrée?s?|nommée?s?|appelée?s?|baptisée?s?|titre"
                + "|livre|rapport|article|ouvrage|tribune|film|revue|étude|atelier|débat|colloque|événement)"
                + "[\\s\u00A0\u202F]*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!…]$|[.!?…]\\s");
    private static final int SHORT = 5;
    private static final Set<String> BEFORE_VERBS = Set.of("n", "s", "j", "c", "m", "t", "qu");
    /// Those that are nouns too.
    private static final Set<String> COMMON_VERBS =
            Set.of("est", "a", "sont", "ont", "suis", "sommes", "fait", "va", "peut", "doit", "faut", "être", "avoir");

    private final Set<String> names;
    /// Of events, the places where they were held, and documents.
    private final Set<String> settings;

    WrittenTerms(GenerationRecords records) {
        Set<String> titles = letters(Stream.concat(
                records.sources().stream().map(source -> source.title()),
                records.events().stream().flatMap(WrittenTerms::names)));
        this.settings = letters(Stream.concat(
                titles.stream(),
                records.events().stream()
                        .flatMap(event -> event.places().stream())
                        .flatMap(WrittenTerms::parts)));
        this.names = letters(Stream.concat(
                titles.stream(), records.organisations().stream().map(organisation -> organisation.name())));
    }

    private static Stream<String> names(Event event) {
        return Stream.concat(Stream.of(event.name()), event.printed().stream());
    }

    /// « Maison du peuple, Brest » with its parts.
    private static Stream<String> parts(String place) {
        return Stream.concat(Stream.of(place), Stream.of(place.split(",")));
    }

    private static Set<String> letters(Stream<String> names) {
        return names.map(Fold::letters).collect(Collectors.toSet());
    }

    /// @param quote marked in the text
    boolean isTerm(String text, WrittenQuote quote) {
        List<Words.Word> words = Words.first(quote.words(), SHORT + 1);
        return words.size() < 3
                || isName(quote.words())
                || isTitle(text.substring(0, quote.open()), quote.words())
                || isGloss(text, quote)
                || words.size() <= SHORT && words.stream().noneMatch(word -> isClause(word));
    }

    /// Whether a document, an event or an organisation bears that name.
    boolean isName(String words) {
        return names.contains(Fold.letters(words));
    }

    /// Whether an event, the place of one or a document bears that name.
    boolean isSetting(String words) {
        return settings.contains(Fold.letters(words));
    }

    /// Alone in brackets it explains the word before: « une personne (« un enseignant, dans la salle ») ».
    private static boolean isGloss(String text, WrittenQuote quote) {
        return text.startsWith("(", quote.open() - 1) && text.startsWith(")", quote.close());
    }

    private static boolean isTitle(String before, String words) {
        int first = words.codePointAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && LED_IN.matcher(before).find()
                && !SENTENCE_END.matcher(words).find();
    }

    /// Whether a word is hardly anything but a finite verb, or what stands before one (« n'», « qu' »).
    private static boolean isClause(Words.Word word) {
        String lower = word.text().toLowerCase(Locale.FRENCH);
        Lexicon lexicon = Lexicon.french();
        boolean verb = lexicon.readings(lower).stream().anyMatch(reading -> reading.verbForm() == VerbForm.FINITE);
        return BEFORE_VERBS.contains(word.folded()) && word.isElision()
                || COMMON_VERBS.contains(lower)
                || verb && !lexicon.is(PartOfSpeech.NOUN, lower) && !lexicon.is(PartOfSpeech.ADJECTIVE, lower);
    }
}
