package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.quote.Phrase.Article;
import fr.verbatim.quote.Phrase.Kind;
import fr.verbatim.text.Gender;
import fr.verbatim.text.GrammaticalNumber;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads noun phrases: a pronoun, a name, or a determiner with a noun and what defines it.
///
/// | words | phrase |
/// |---|---|
/// | *M. Ménard*, *Paul Ménard et Luc Petit* | the people named |
/// | *la ministre de la Santé Hélène Marchetti* | she, by name, with her function |
/// | *la fille de Paul Ménard* | the daughter, unnamed |
/// | *le syndicat SUD Santé*, *la CGT* | the body of that name |
final class PhraseReader {
    private static final Map<String, Gender> PRONOUNS = Map.of(
            "il",
            Gender.MASCULINE,
            "elle",
            Gender.FEMININE,
            "ils",
            Gender.MASCULINE,
            "elles",
            Gender.FEMININE,
            "iel",
            Gender.EITHER);
    private static final Map<String, Gender> DEMONSTRATIVES = Map.of(
            "celui-ci",
            Gender.MASCULINE,
            "celle-ci",
            Gender.FEMININE,
            "ce-dernier",
            Gender.MASCULINE,
            "cette-derniere",
            Gender.FEMININE,
            "l-interesse",
            Gender.MASCULINE,
            "l-interessee",
            Gender.FEMININE);
    private static final Set<String> CONTRACTED = Set.of("du", "des", "au", "aux");
    private static final Set<String> OTHERS = Set.of("je", "j", "tu", "nous", "vous", "on", "ça", "cela", "ceci", "c");

    /// How many names one subject may join; keeps the reading of a chain of names linear.
    private static final int MOST_NAMES = 6;

    private final ProseSentence sentence;
    private final NounReader nouns;

    PhraseReader(ProseSentence sentence) {
        this(sentence, sentence.size());
    }

    /// @param limit index of a token that is known to be no part of a phrase, such as the verb of a subject
    PhraseReader(ProseSentence sentence, int limit) {
        this.sentence = sentence;
        this.nouns = new NounReader(sentence, limit);
    }

    /// The phrase that begins at a token; empty when none does.
    Optional<Phrase> at(int index) {
        if (!sentence.has(index) || !sentence.token(index).isWord()) {
            return Optional.empty();
        }
        return single(index).map(this::coordinated);
    }

    /// What the preposition at a token governs; the article in `du`, `des`, `au` and `aux` is the phrase's.
    Optional<Phrase> governed(int preposition) {
        return CONTRACTED.contains(sentence.token(preposition).folded())
                ? nouns.contracted(preposition)
                : at(preposition + 1);
    }

    private Optional<Phrase> single(int index) {
        Optional<Phrase> simple = pronoun(index).or(() -> name(index));
        return simple.isPresent() ? simple : nouns.at(index);
    }

    /// « Me Brun et son confrère Lucas Weil », « le maire et la préfète »: several, unless the second has a
    /// verb of its own.
    private Phrase coordinated(Phrase first) {
        boolean joins = sentence.isWord(first.to(), "et") && first.kind() != Kind.PRONOUN && first.maySpeak();
        Optional<Phrase> second = joins ? single(first.to() + 1) : Optional.empty();
        if (second.isPresent() && first.isRole() && second.get().isRole() && isSecondRole(first, second.get())) {
            return first.withRole(second.get(), sentence);
        }
        if (second.isEmpty()
                || second.get().kind() != Kind.NAME
                        && second.get().kind() != Kind.PERSON
                        && second.get().kind() != Kind.BODY
                || second.get().article() == Article.NONE && !second.get().isNamed()
                || ownVerb(second.get().to())) {
            return first;
        }
        List<Mention> names = new ArrayList<>(first.names());
        names.addAll(second.get().names());
        boolean all = first.isNamed() && second.get().isNamed();
        return new Phrase(
                all ? Kind.NAME : Kind.PERSON,
                Article.DEFINITE,
                first.from(),
                second.get().to(),
                "",
                List.of(),
                Gender.EITHER,
                true,
                all ? names : List.of(),
                sentence.printed(first.from(), second.get().to()),
                "");
    }

    /// « son épouse et trésorière »: without an article of its own a noun is another function of the same person.
    private static boolean isSecondRole(Phrase first, Phrase second) {
        return first.article() != Article.NONE
                && !first.plural()
                && !first.isNamed()
                && second.article() == Article.NONE
                && !second.plural();
    }

    /// A finite verb in the singular follows: another clause begins.
    private boolean ownVerb(int at) {
        return sentence.is(at, Token.Kind.WORD)
                && new VerbReader(sentence).isFinite(at)
                && Lexicon.french().readings(Grammar.lower(sentence.token(at))).stream()
                        .noneMatch(reading -> reading.number() == GrammaticalNumber.PLURAL);
    }

    private Optional<Phrase> pronoun(int index) {
        String word = sentence.token(index).folded();
        Gender gender = PRONOUNS.get(word);
        if (gender != null) {
            return Optional.of(pronoun(Kind.PRONOUN, gender, index, index + 1));
        }
        if (OTHERS.contains(word)) {
            return Optional.of(pronoun(Kind.OTHER_PRONOUN, Gender.EITHER, index, index + 1));
        }
        Gender single = DEMONSTRATIVES.get(word);
        if (single != null) {
            return Optional.of(pronoun(Kind.PRONOUN, single, index, index + 1));
        }
        Gender pair = sentence.has(index + 1)
                ? DEMONSTRATIVES.get(word + "-" + sentence.token(index + 1).folded())
                : null;
        return Optional.ofNullable(pair).map(found -> pronoun(Kind.PRONOUN, found, index, index + 2));
    }

    /// « selon lui », « d'après eux »: a pronoun after a preposition.
    Optional<Phrase> stressed(int index) {
        boolean plural = sentence.isWord(index, "eux");
        return plural || sentence.isWord(index, "lui")
                ? Optional.of(pronoun(Kind.PRONOUN, Gender.MASCULINE, index, index + 1))
                : Optional.empty();
    }

    private Phrase pronoun(Kind kind, Gender gender, int from, int to) {
        String word = sentence.token(from).folded();
        boolean plural = word.equals("ils") || word.equals("elles") || word.equals("eux");
        return new Phrase(
                kind,
                Article.NONE,
                from,
                to,
                word,
                List.of(),
                gender,
                plural,
                List.of(),
                sentence.printed(from, to),
                "");
    }

    /// A name, with the form of address before it and the names joined to it.
    private Optional<Phrase> name(int index) {
        boolean addressed = Grammar.ADDRESS.contains(sentence.token(index).folded())
                && sentence.token(index).isCapitalised()
                && sentence.mentionAt(index + 1).isPresent();
        int at = addressed ? index + 1 : index;
        Optional<ProseSentence.Placed> first = sentence.mentionAt(at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> names = new ArrayList<>();
        names.add(first.get().mention());
        int to = first.get().to();
        while (names.size() < MOST_NAMES && sentence.isWord(to, "et")) {
            int next = sentence.has(to + 1)
                            && Grammar.ADDRESS.contains(sentence.token(to + 1).folded())
                    ? to + 2
                    : to + 1;
            Optional<ProseSentence.Placed> more = sentence.mentionAt(next);
            if (more.isEmpty()) {
                break;
            }
            names.add(more.get().mention());
            to = more.get().to();
        }
        Gender gender = addressed
                ? Grammar.addressGender(sentence.token(index).folded())
                : Grammar.gender(sentence.token(at), PartOfSpeech.PROPER_NOUN);
        return Optional.of(new Phrase(
                Kind.NAME,
                Article.NONE,
                index,
                to,
                "",
                List.of(),
                gender,
                names.size() > 1,
                names,
                sentence.printed(index, to),
                ""));
    }
}
