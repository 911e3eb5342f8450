package fr.verbatim.quote;

import fr.verbatim.model.Voice.OrganisationVoice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Bodies that a document names by a common noun once and by their name alone elsewhere: « le fonds Rivage Capital »,
/// then
/// « se félicite Rivage Capital »; « Véloscope, jeune entreprise de Tours », then « Véloscope répond ».
final class NamedBodies {
    private static final int LONGEST = 4;
    /// Nouns of bodies before a name only: « les fonds manquent », « une marque de café ».
    private static final Set<String> BEFORE_NAMES =
            Set.of("fonds", "studio", "label", "marque", "enseigne", "start-up", "startup", "plateforme", "reseau");
    private static final int REACH = 5;

    private final Registry registry;
    private final Map<String, OrganisationVoice> bodies = new HashMap<>();

    NamedBodies(Registry registry) {
        this.registry = registry;
    }

    /// Takes note of the bodies a sentence names so.
    void learn(ProseSentence sentence) {
        for (int at = 1; at < sentence.size(); at++) {
            Token noun = sentence.token(at - 1);
            if (!noun.isWord() || noun.isCapitalised() || !isBody(noun)) {
                continue;
            }
            int end = at;
            while (end < Math.min(sentence.size(), at + LONGEST) && isName(sentence, end)) {
                end++;
            }
            boolean whole = end > at + 1 || end == at + 1 && isUnknown(sentence.token(at));
            if (whole && !sentence.isWord(end, "et")) {
                String name = noun.text() + " " + sentence.printed(at, end);
                add(sentence.printed(at, end), name);
            }
        }
        presented(sentence);
    }

    /// « Véloscope, jeune entreprise »
    private void presented(ProseSentence sentence) {
        if (!isName(sentence, 0) || !isUnknown(sentence.token(0)) || !sentence.is(1, Token.Kind.COMMA)) {
            return;
        }
        for (int at = 2;
                at < Math.min(sentence.size(), REACH) && sentence.token(at).isWord();
                at++) {
            if (isBody(sentence.token(at))) {
                add(sentence.token(0).text(), sentence.token(0).text());
                return;
            }
        }
    }

    private void add(String alone, String name) {
        bodies.putIfAbsent(Fold.key(alone), new OrganisationVoice(registry.organisation(name)));
    }

    /// The body whose name stands alone at a token.
    Optional<ProseSentence.Placed> at(ProseSentence sentence, int at) {
        boolean goesOn = sentence.is(at - 1, Token.Kind.WORD)
                && (sentence.token(at - 1).isCapitalised() || isBody(sentence.token(at - 1)));
        if (bodies.isEmpty() || goesOn || !isName(sentence, at)) {
            return Optional.empty();
        }
        for (int end = Math.min(sentence.size(), at + LONGEST); end > at; end--) {
            OrganisationVoice voice = isName(sentence, end - 1) && !isName(sentence, end)
                    ? bodies.get(Fold.key(sentence.printed(at, end)))
                    : null;
            if (voice != null) {
                int from = sentence.token(at).start();
                int to = sentence.token(end - 1).end();
                return Optional.of(
                        new ProseSentence.Placed(new Mention(voice, sentence.printed(at, end), from, to), end));
            }
        }
        return Optional.empty();
    }

    private static boolean isName(ProseSentence sentence, int at) {
        return sentence.is(at, Token.Kind.WORD)
                && sentence.token(at).isCapitalised()
                && sentence.mentionAt(at).isEmpty();
    }

    private static boolean isBody(Token noun) {
        return Grammar.isBody(noun.folded()) || BEFORE_NAMES.contains(noun.folded());
    }

    private static boolean isUnknown(Token token) {
        return token.text().length() > 2
                && Lexicon.french().readings(Grammar.lower(token)).isEmpty();
    }
}
