package fr.verbatim.quote;

import fr.verbatim.people.FirstNames;
import fr.verbatim.people.Trades;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.GrammaticalNumber;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.WordReading;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How somebody presents themselves in their own words: « Je suis prof de lettres », « En tant que sage-femme », « Moi
/// psychologue », « mon métier de brancardier ».
///
/// @param shown the words that present
/// @param description who they say they are, in their words
/// @param trades it names, as keys of [Trades]
/// @param gender it says
/// @param name they give; empty for none
record Presentation(String shown, String description, Set<String> trades, Gender gender, String name) {
    /// How far into the description the noun of the person stands.
    private static final int REACH = 3;

    private static final String WHO = "(?<who>[^,.;:!?…«»]{3,90}?)";
    private static final String END =
            "(?=\\s(?:et|mais|depuis|donc|alors|parce|dans une|je|j['’]|on|nous|qui)\\b|\\s?[,.;:!?…«]|$)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?iU)\\b(?:moi,? )?(?:je|qui) suis " + WHO + END),
            Pattern.compile("(?iU)\\ben (?:tant que|ma qualité d[e'’]|qualité d[e'’]) ?" + WHO + END),
            Pattern.compile("(?iU)(?:^|[.!?…,]\\s)comme " + WHO + "(?=,? (?:je|j['’]|nous|on)(?:\\b|\\p{L}))"),
            Pattern.compile("(?iU)(?:^|[.!?…,]\\s)moi,? " + WHO + "(?=,? (?:je|j['’]|on)(?:\\b|\\p{L}))"),
            Pattern.compile("^(?<who>\\p{Lu}[^,.;:!?…«»]{3,60}), (?=je\\b|j['’])"),
            Pattern.compile("(?iU)(?:^|[.!?…,]\\s)nous,? (?:les |autres,? )" + WHO + END),
            Pattern.compile("(?iU)\\bmon (?:métier|travail|boulot) d[e'’] ?" + WHO + END),
            Pattern.compile("(?iU)\\bde la part d['’]" + WHO + END));

    private static final Pattern PLAIN = Pattern.compile("(?iU)\\b(?:moi,? )?je suis (?<who>\\p{L}{4,})");

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Jj]e suis|[Mm]oi,(?= \\p{Lu}[\\p{L}-]+,)|[Mm]oi,? c['’]est|[Jj]e m['’]appelle|[Mm]on nom"
                    + " est|[Ii]ci) (?<name>\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|d[eu]|des))*)");

    Presentation {
        trades = Set.copyOf(trades);
    }

    static Optional<Presentation> find(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.find() && mayBeName(named.group("name").split(" ", 2)[0])) {
            String name = named.group("name");
            return Optional.of(new Presentation(named.group(), name, Set.of(), Gender.EITHER, name));
        }
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                Optional<Presentation> found =
                        read(matcher.group().strip(), matcher.group("who").strip());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Matcher noun = PLAIN.matcher(text);
        while (noun.find()) {
            if (isOnlyNoun(noun.group("who"))) {
                return Optional.of(new Presentation(noun.group(), noun.group("who"), Set.of(), Gender.EITHER, ""));
            }
        }
        return Optional.empty();
    }

    /// A first name, or a word that only names are made of.
    private static boolean mayBeName(String word) {
        return FirstNames.contains(word) || Lexicon.french().readings(word).isEmpty();
    }

    /// « je suis maman », « je suis greffière »: a noun without an article says what somebody is, listed or not.
    private static boolean isOnlyNoun(String word) {
        List<WordReading> readings = Lexicon.french().readings(word);
        return !readings.isEmpty()
                && readings.stream()
                        .allMatch(reading ->
                                reading.pos() == PartOfSpeech.NOUN && reading.number() != GrammaticalNumber.PLURAL);
    }

    /// A noun of a person within the first words, only an article or an adjective before it.
    private static Optional<Presentation> read(String shown, String who) {
        List<Word> words = Words.of(who);
        for (int i = 0; i < Math.min(REACH, words.size()); i++) {
            String word = words.get(i).folded();
            if (Trades.contains(word)) {
                Set<String> trades = new LinkedHashSet<>(Trades.allKeys(who));
                return Optional.of(new Presentation(shown, who, trades, gender(word), ""));
            }
            if (!qualifies(words.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Gender gender(String noun) {
        return Trades.gender(noun);
    }

    private static boolean qualifies(Word word) {
        Lexicon lexicon = Lexicon.french();
        return Set.of("un", "une", "le", "la", "l'", "simple", "juste").contains(Fold.fold(word.text()))
                || lexicon.is(PartOfSpeech.ADJECTIVE, word.text()) && !lexicon.is(PartOfSpeech.VERB, word.text());
    }
}
