package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.quote.Phrase.Article;
import fr.verbatim.quote.Phrase.Kind;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.SpeechVerbs;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a determiner with its noun and what defines it: adjectives, complements, the name of who holds the function.
final class NounReader {
    private static final int LONGEST = 24;
    private static final Set<String> OF = Set.of("de", "du", "des", "d");
    private static final Set<String> FIELD = Set.of("à", "au", "aux", "en", "chez");
    /// Nouns of people that have their field after `à` or `en`: « l'adjointe aux finances ».
    private static final Set<String> FIELDED = WordList.loadFolded(NounReader.class, "fielded-nouns.txt");

    private final ProseSentence sentence;
    private final int limit;

    NounReader(ProseSentence sentence) {
        this(sentence, sentence.size());
    }

    /// @param limit index of the token where every phrase ends at the latest: « l'accusé | hausse »
    NounReader(ProseSentence sentence, int limit) {
        this.sentence = sentence;
        this.limit = limit;
    }

    /// The phrase whose determiner or bare noun stands at `index`.
    Optional<Phrase> at(int index) {
        String first = sentence.token(index).folded();
        return read(index, Grammar.isDeterminer(first));
    }

    private Optional<Phrase> read(int index, boolean determined) {
        int head = Epithets.behind(sentence, index, determined);
        if (!sentence.is(head, Token.Kind.WORD) || !isHead(head, determined)) {
            return Optional.empty();
        }
        if (determined && sentence.mentionAt(head).isPresent()) {
            ProseSentence.Placed placed = sentence.mentionAt(head).get();
            return Optional.of(new Phrase(
                    Kind.NAME,
                    Article.DEFINITE,
                    index,
                    placed.to(),
                    "",
                    List.of(),
                    Gender.EITHER,
                    false,
                    List.of(placed.mention()),
                    sentence.printed(index, placed.to()),
                    ""));
        }
        return Optional.of(new Definition(index, head, determined).read());
    }

    /// The same where the article stands in the preposition: « (les mots) du maire » is the mayor.
    Optional<Phrase> contracted(int preposition) {
        boolean plural = !sentence.isWord(preposition, "du") && !sentence.isWord(preposition, "au");
        return read(preposition, true)
                .map(phrase -> new Phrase(
                        phrase.kind(),
                        Article.DEFINITE,
                        phrase.from(),
                        phrase.to(),
                        phrase.head(),
                        phrase.words(),
                        plural ? Gender.EITHER : Gender.MASCULINE,
                        plural,
                        phrase.names(),
                        (plural ? "les" : "le")
                                + phrase.printed()
                                        .substring(sentence.token(preposition)
                                                .text()
                                                .length()),
                        phrase.role()));
    }

    private boolean isHead(int head, boolean determined) {
        Token token = sentence.token(head);
        if (isOne(head)) {
            return true;
        }
        if (token.folded().length() < 2 || Grammar.PREPOSITIONS.contains(token.folded())) {
            return false;
        }
        if (!determined) {
            boolean noun =
                    Grammar.is(token, PartOfSpeech.NOUN) || token.folded().indexOf('-') > 0;
            return token.isAcronym()
                    || Grammar.isPerson(token.folded()) && noun && !isVerb(token) && !actsOn(head) && !inPhrase(head);
        }
        return token.isCapitalised() || Grammar.is(token, PartOfSpeech.NOUN) || Grammar.mayBePerson(token.folded());
    }

    /// « l'un des prévenus »
    private boolean isOne(int head) {
        return (sentence.isWord(head, "un") || sentence.isWord(head, "une"))
                && sentence.isWord(head - 1, "l")
                && (sentence.isWord(head + 1, "des")
                        || sentence.isWord(head + 1, "d")
                        || sentence.isWord(head + 1, "de"));
    }

    /// A bare « juge », « note » after a comma is rather a verb.
    private static boolean isVerb(Token token) {
        return SpeechVerbs.find(token.text(), EnumSet.of(VerbForm.FINITE)).isPresent();
    }

    /// « Coralie, garde le sien »: a verb before its object.
    private boolean actsOn(int head) {
        boolean object = sentence.is(head + 1, Token.Kind.WORD)
                && Grammar.isDeterminer(sentence.token(head + 1).folded())
                && !sentence.isOneOf(head + 1, OF);
        return object
                && Lexicon.french().readings(Grammar.lower(sentence.token(head))).stream()
                        .anyMatch(reading -> reading.verbForm() == VerbForm.FINITE && reading.person() == 3);
    }

    /// « a mis en garde Ana Ruiz »
    private boolean inPhrase(int head) {
        return sentence.isWord(head - 1, "en");
    }

    /// « et la présidente de rappeler »: an infinitive that is no noun defines nobody.
    private static boolean isInfinitive(Token token) {
        return !Grammar.is(token, PartOfSpeech.NOUN)
                && SpeechVerbs.find(token.text(), EnumSet.of(VerbForm.INFINITIVE))
                        .isPresent();
    }

    /// What follows a head noun and defines it, as far as it goes.
    private final class Definition {
        private final int from;
        private final int head;
        private final boolean determined;
        private final List<String> words = new ArrayList<>();
        private final List<Mention> names = new ArrayList<>();
        private int to;
        private int roleEnd;
        private final int roleStart;
        private boolean personInside;
        /// Whether the word before is one person in a complement: a name right behind is theirs.
        private boolean anothers;

        Definition(int from, int head, boolean determined) {
            this.from = from;
            this.head = head;
            this.determined = determined;
            this.to = head + 1;
            this.roleEnd = head + 1;
            words.add(sentence.token(head).folded());
            int start = head;
            while (start - 1 >= from
                    && Grammar.isPartOfFunction(sentence.token(start - 1).folded())) {
                start--;
                if (Grammar.NOT_NOW.contains(sentence.token(start).folded())) {
                    words.add(sentence.token(start).folded());
                }
            }
            this.roleStart = start;
        }

        Phrase read() {
            while (to - from < LONGEST && to < limit && sentence.is(to, Token.Kind.WORD) && step()) {
                roleEnd = names.isEmpty() ? to : roleEnd;
            }
            if (to < limit && sentence.is(to, Token.Kind.QUOTATION) && names.isEmpty() && Grammar.isBody(headWord())) {
                to++;
            }
            if (sentence.isWord(to, "qui") && names.isEmpty()) {
                // Without a comma the clause defines: « le gendarme qui a dressé le procès-verbal » is nobody's echo.
                words.add("qui");
            }
            return phrase();
        }

        private String headWord() {
            return sentence.token(head).folded();
        }

        /// Takes one more word or complement; false when the phrase ends.
        private boolean step() {
            Token token = sentence.token(to);
            Optional<ProseSentence.Placed> placed = sentence.mentionAt(to);
            if (placed.isPresent()) {
                return named(placed.get());
            }
            anothers = false;
            if (Grammar.ADDRESS.contains(token.folded())
                    && token.isCapitalised()
                    && sentence.mentionAt(to + 1).isPresent()) {
                return named(sentence.mentionAt(to + 1).get());
            }
            if (OF.contains(token.folded()) && !token.isCapitalised()) {
                return complement(to + 1);
            }
            boolean fielded = !determined && Grammar.isPerson(headWord()) || FIELDED.contains(headWord());
            boolean inField = token.folded().equals("en") && Grammar.isPerson(headWord())
                    || FIELD.contains(token.folded()) && fielded;
            if (inField && !token.isCapitalised()) {
                return complement(to + 1);
            }
            int name = BodyName.goesOn(sentence, head, to);
            if (name > to) {
                for (int i = to; i < name; i++) {
                    words.add(sentence.token(i).folded());
                }
                to = name;
                return true;
            }
            int joined = determined ? BodyName.joined(sentence, from, head, to) : to;
            if (joined > to) {
                words.add(sentence.token(joined - 1).folded());
                to = joined;
                return true;
            }
            return modifier(token);
        }

        /// A name right after the noun is whose function it is, unless a nearer person stands between.
        private boolean named(ProseSentence.Placed placed) {
            if (!anothers && (personInside || !names.isEmpty() || kind() == Kind.THING || kind() == Kind.TIME)) {
                return false;
            }
            to = placed.to();
            // « la fille du peintre Jean Morin » is not Jean Morin.
            if (!anothers) {
                names.add(placed.mention());
            }
            return anothers;
        }

        /// « de la clinique », « de Paul Ménard »: the noun or name after a preposition, its article passed over.
        private boolean complement(int index) {
            int at = index;
            while (sentence.has(at)
                    && (Grammar.isDeterminer(sentence.token(at).folded())
                            || Grammar.isPreposed(sentence.token(at).folded()))
                    && at - index < 3) {
                at++;
            }
            at = at > index ? Epithets.behind(sentence, at) : at;
            Optional<ProseSentence.Placed> placed = sentence.mentionAt(at);
            int title = at;
            if (placed.isEmpty()
                    && sentence.has(at)
                    && Grammar.ADDRESS.contains(sentence.token(at).folded())) {
                placed = sentence.mentionAt(at + 1);
                title = at + 1;
            }
            if (placed.isPresent()) {
                personInside = personInside || placed.get().mention().voice() instanceof Voice.PersonVoice;
                for (int i = title; i < placed.get().to(); i++) {
                    words.add(sentence.token(i).folded());
                }
                to = placed.get().to();
                return true;
            }
            if (!sentence.is(at, Token.Kind.WORD)
                    || Grammar.isTime(sentence.token(at).folded())
                    || isInfinitive(sentence.token(at))) {
                return false;
            }
            Token noun = sentence.token(at);
            boolean person = Grammar.isPerson(noun.folded()) && !noun.isCapitalised();
            personInside = personInside || person;
            anothers = person && isOnePerson(index, at);
            words.add(noun.folded());
            to = at + 1;
            return true;
        }

        /// « du peintre », « de la présidente », « d'un élu »; in « des usagers » the name behind is the head's.
        private boolean isOnePerson(int index, int noun) {
            return noun == index
                    ? sentence.isWord(index - 1, "du")
                    : Determiners.isSingular(sentence.token(index).folded());
        }

        private boolean modifier(Token token) {
            if (token.text().length() < 3 || isVerb(token) || Grammar.PREPOSITIONS.contains(token.folded())) {
                return false;
            }
            boolean capital = token.isCapitalised();
            boolean defines = Grammar.is(token, PartOfSpeech.ADJECTIVE)
                    || Grammar.isPerson(headWord())
                            && Grammar.is(token, PartOfSpeech.NOUN)
                            && !Grammar.isTime(token.folded())
                            && !Grammar.isClearlyVerb(token)
                            && !isAuxiliary(token);
            boolean closed = Grammar.isDeterminer(token.folded())
                    || Grammar.RELATIVES.contains(token.folded())
                    || Grammar.COORDINATORS.contains(token.folded());
            if (capital || (defines || isUnlisted(token)) && !closed && !isAuxiliary(token)) {
                words.add(token.folded());
                to++;
                return true;
            }
            return false;
        }

        /// « l'entraîneur palois »: a word right after a noun of people that no dictionary lists is an adjective, most
        /// often that of a town.
        private boolean isUnlisted(Token token) {
            return determined
                    && to == head + 1
                    && Grammar.isPerson(headWord())
                    && Lexicon.french().readings(Grammar.lower(token)).isEmpty();
        }

        private boolean isAuxiliary(Token token) {
            return VerbReader.isAuxiliary(token.folded());
        }

        private Phrase phrase() {
            String determiner = determined ? sentence.token(from).folded() : "";
            Gender listed = Grammar.gender(sentence.token(head), PartOfSpeech.NOUN);
            Gender gender = Determiners.gender(determiner, headWord(), listed);
            boolean plural = determined
                    ? !Determiners.isSingular(determiner)
                    : headWord().endsWith("s") && !headWord().equals("fils");
            String role = determined && !names.isEmpty() || !determined || kind() == Kind.PERSON
                    ? sentence.printed(roleStart, Math.max(head + 1, roleEnd))
                    : "";
            return new Phrase(
                    kind(),
                    article(determiner),
                    from,
                    to,
                    headWord(),
                    words,
                    gender,
                    plural,
                    names,
                    sentence.printed(from, to),
                    role);
        }

        private Article article(String determiner) {
            if (!determined) {
                return Article.NONE;
            }
            return Grammar.INDEFINITE.contains(determiner) ? Article.INDEFINITE : Article.DEFINITE;
        }

        private Kind kind() {
            String word = headWord();
            if (Grammar.isTime(word)) {
                return Kind.TIME;
            }
            Token token = sentence.token(head);
            // « selon Le Courrier du Marais »: no common noun has a capital on its article.
            boolean titled = determined && from > 0 && sentence.token(from).isCapitalised();
            boolean name = names.isEmpty()
                    && token.isCapitalised()
                    && (titled || determined && Media.isName(sentence, from, to));
            if (Grammar.isBody(word) || isBodyAcronym(token) || name) {
                return Kind.BODY;
            }
            if (Grammar.isRecord(word)) {
                return Kind.RECORD;
            }
            if (Grammar.isBearing(word) && sentence.isOneOf(from - 1, OF)) {
                return Kind.THING;
            }
            if (Grammar.mayBePerson(word)
                    || isOne(head)
                    || token.isAcronym()
                    || !names.isEmpty() && names.getFirst().voice() instanceof Voice.PersonVoice) {
                return Kind.PERSON;
            }
            boolean capital = token.isCapitalised() && head > 0 && determined;
            return !capital ? Kind.THING : Grammar.isPeople(token) ? Kind.PERSON : Kind.BODY;
        }

        /// « la CGT », unlike « le PDG » and « un CRS ».
        private boolean isBodyAcronym(Token token) {
            boolean one = determined && article(sentence.token(from).folded()) == Article.INDEFINITE;
            return token.isAcronym() && !one && !Grammar.isPerson(token.folded()) && !Grammar.isRecord(token.folded());
        }
    }
}
