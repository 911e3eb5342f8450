package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Gender;
import fr.verbatim.text.GrammaticalNumber;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The people who govern a verb in the plural together, whatever is set between them: « Name, de l'association,
/// et Name, du syndicat, ont signé », « estiment Name (Union) et, à l'opposé, Name ». One of them alone is never its
/// subject.
final class JointSubject {
    /// How many tokens a verb's group may have before its finite verb.
    private static final int GROUP = 6;
    private static final Set<String> AND = Set.of("et", "puis", "ni");

    private final ProseSentence sentence;
    private final SubjectFinder finder;

    JointSubject(ProseSentence sentence, SubjectFinder finder) {
        this.sentence = sentence;
        this.finder = finder;
    }

    /// The whole subject of which one is found: the same where the verb does not ask for more; nobody where it does and
    /// they cannot be read.
    ///
    /// @param verb index of the first token of the verb's group
    /// @param from index of the first token where the others may stand
    /// @param to index after the last one
    Subject whole(Subject found, int verb, int from, int to) {
        Phrase phrase = found.phrase();
        boolean named = phrase.isNamed() && phrase.article() != Phrase.Article.INDEFINITE;
        if (!named || !isPlural(verb, verb + GROUP)) {
            return found;
        }
        List<Phrase> all = names(from, to);
        boolean joined = all.size() > 1
                && (all.getLast().plural()
                        || joins(all.get(all.size() - 2).to(), all.getLast().from()));
        List<Mention> names =
                all.stream().flatMap(one -> one.names().stream()).distinct().toList();
        if ((joined || all.size() == 1 && all.getFirst().plural()) && names.containsAll(phrase.names())) {
            return names.size() == phrase.names().size() ? found : Subject.of(together(all, names));
        }
        return phrase.plural() || phrase.names().size() > 1
                ? found
                : Subject.of(Phrase.nobody(phrase.from(), phrase.to()));
    }

    private Phrase together(List<Phrase> all, List<Mention> names) {
        int from = all.getFirst().from();
        int to = all.getLast().to();
        return new Phrase(
                Phrase.Kind.NAME,
                Phrase.Article.NONE,
                from,
                to,
                "",
                List.of(),
                Gender.EITHER,
                true,
                names,
                sentence.printed(from, to),
                "");
    }

    /// Whether the first finite verb of a stretch is a third person of the plural and nothing else.
    private boolean isPlural(int from, int to) {
        for (int at = from; at < Math.min(sentence.size(), to); at++) {
            List<WordReading> finite = Lexicon.french().readings(Grammar.lower(sentence.token(at))).stream()
                    .filter(reading -> reading.pos() == PartOfSpeech.VERB
                            && reading.verbForm() == VerbForm.FINITE
                            && reading.person() == 3)
                    .toList();
            if (!finite.isEmpty()) {
                return finite.stream().allMatch(reading -> reading.number() == GrammaticalNumber.PLURAL);
            }
        }
        return false;
    }

    /// The names in a row that no preposition governs, those after the last clear verb.
    private List<Phrase> names(int from, int to) {
        List<Phrase> names = new ArrayList<>();
        PhraseReader phrases = new PhraseReader(sentence);
        int at = from;
        while (at < to) {
            Optional<Phrase> phrase = phrases.at(at).filter(one -> one.isNamed() && one.to() <= to);
            if (sentence.is(at, Token.Kind.OPENING)) {
                at = after(at, Token.Kind.CLOSING, to);
            } else if (Grammar.RELATIVES.contains(sentence.token(at).folded())) {
                at = after(at, Token.Kind.COMMA, to);
            } else if (finder.isPreposition(at)) {
                at = finder.afterPreposition(at);
            } else if (phrase.isPresent()) {
                names.add(phrase.get());
                at = phrase.get().to();
            } else {
                if (Grammar.isClearlyVerb(sentence.token(at))) {
                    names.clear();
                }
                at++;
            }
        }
        return names;
    }

    private int after(int from, Token.Kind mark, int to) {
        int at = from;
        while (at < to && !sentence.is(at, mark)) {
            at++;
        }
        return at + 1;
    }

    private boolean joins(int from, int to) {
        for (int at = from; at < to; at++) {
            if (AND.contains(sentence.token(at).folded())) {
                return true;
            }
        }
        return false;
    }
}
