package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/// Name montre le panneau : « … » · Name sourit devant la pancarte : « … » · Name porte un tee-shirt : « … ». What is
/// written on a thing that stands before the colon is nobody's, unless a verb of saying or writing governs it.
final class Surface implements SpeechCue {
    private static final double SURE = 0.9;
    private static final int REACH = 20;
    private static final Set<String> SURFACES = Set.of(
            "panneau",
            "panneaux",
            "pancarte",
            "pancartes",
            "banderole",
            "banderoles",
            "affiche",
            "affiches",
            "affichette",
            "plaque",
            "ecriteau",
            "ecriteaux",
            "tee-shirt",
            "tee-shirts",
            "t-shirt",
            "t-shirts",
            "maillot",
            "sweat",
            "autocollant",
            "autocollants",
            "badge",
            "badges",
            "brassard",
            "calicot",
            "drapeau",
            "enseigne",
            "ardoise",
            "mur",
            "murs",
            "facade",
            "vitrine",
            "stele",
            "inscription",
            "inscriptions",
            "tag",
            "tags",
            "graffiti",
            "fresque");
    private static final Set<String> SAYING = Set.of(
            "dire",
            "déclarer",
            "affirmer",
            "expliquer",
            "répondre",
            "annoncer",
            "préciser",
            "ajouter",
            "raconter",
            "témoigner",
            "commenter",
            "soupirer",
            "lancer",
            "lâcher",
            "crier",
            "scander",
            "rappeler",
            "plaisanter",
            "écrire",
            "inscrire",
            "peindre",
            "taguer",
            "griffonner",
            "tracer");

    @Override
    public Optional<Spoken> find(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int noun = speech.index() - 2;
        while (sentence.is(noun, Token.Kind.WORD)
                && !sentence.isOneOf(noun, SURFACES)
                && Grammar.is(sentence.token(noun), PartOfSpeech.ADJECTIVE)) {
            noun--;
        }
        if (!speech.afterColon() || noun <= speech.from() || !sentence.isOneOf(noun, SURFACES)) {
            return Optional.empty();
        }
        for (int at = noun - 1; at >= Math.max(speech.from(), noun - REACH); at--) {
            if (says(sentence.token(at))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Spoken(
                Subject.of(Phrase.nobody(noun, noun + 1)),
                WordsOf.CUE,
                "« " + sentence.printed(noun, noun + 1)
                        + " » : la phrase dit où les mots sont écrits, pas de qui ils sont",
                SURE,
                noun,
                noun + 1));
    }

    private static boolean says(Token token) {
        return token.isWord()
                && Lexicon.french().readings(Grammar.lower(token)).stream()
                        .anyMatch(reading -> reading.pos() == PartOfSpeech.VERB && SAYING.contains(reading.lemma()));
    }
}
