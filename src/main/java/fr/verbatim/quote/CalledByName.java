package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// « Bravo Guy ! », « Fatou, tu peux répéter ? », « Madame Bâ a raison »: who calls somebody by their name is somebody
/// else; « Moi, Guy, … » is what they say of themselves. « Vous exagérez, madame ! » is said to a woman.
final class CalledByName {
    private static final Set<String> BEFORE = Set.of(
            "bravo", "merci", "bonjour", "bonsoir", "salut", "dis", "dites", "ecoute", "ecoutez", "toi", "vous", "cher",
            "chere", "alors", "non", "oui");
    private static final Set<String> FORMS = Set.of("monsieur", "madame", "mme", "m", "docteur", "docteure", "maitre");
    /// Forms of address that need no name, with whom they are said to.
    private static final Map<String, Gender> ALONE =
            Map.of("monsieur", Gender.MASCULINE, "madame", Gender.FEMININE, "mademoiselle", Gender.FEMININE);
    private static final Set<String> SECOND_PERSON = Set.of("vous", "votre", "vos");
    private static final Pattern PART_BEFORE = Pattern.compile(".*[,.!?…«].*");
    private static final Pattern PART_BEHIND = Pattern.compile("^\\s*(?:[,.!?…].*|$)", Pattern.DOTALL);
    private static final Set<String> SELF = Set.of("moi", "appelle", "suis");
    private static final int SHORTEST_OPENING = 4;

    private CalledByName() {}

    /// The name of the signer that the words call.
    static Optional<Word> find(String text, Signer signer) {
        return named(text, signer, true);
    }

    /// The name of the signer that the words hold, whoever they speak to.
    static Optional<Word> mention(String text, Signer signer) {
        return named(text, signer, false);
    }

    /// « monsieur », « madame » without a name, set off as who speaks to somebody sets it, where one person of that
    /// gender
    /// signs.
    static Optional<Word> address(String text, Signer signer) {
        if (signer.speakers().size() != 1) {
            return Optional.empty();
        }
        List<Word> words = Words.of(text);
        // « J'ai été géomètre, monsieur » is said to nobody in particular.
        if (words.stream().noneMatch(word -> SECOND_PERSON.contains(word.folded()))) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean apart = PART_BEHIND.matcher(text.substring(word.end())).matches()
                    && (i == 0
                            || PART_BEFORE
                                    .matcher(text.substring(words.get(i - 1).end(), word.start()))
                                    .matches());
            if (apart && ALONE.get(word.folded()) == signer.gender()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static Optional<Word> named(String text, Signer signer, boolean called) {
        if (signer.speakers().size() != 1 || !(signer.speaker().voice() instanceof Voice.PersonVoice person)) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>(Fold.words(person.name()));
        names.removeAll(Fold.words(Signer.beside(signer.speaker())));
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean one = word.isCapitalised() && word.text().length() > 1 && names.contains(word.folded());
            if (one && !saysSelf(words, i) && (called ? calls(text, words, i) : stands(text, words, i))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static boolean saysSelf(List<Word> words, int at) {
        return at > 0 && SELF.contains(words.get(at - 1).folded());
    }

    /// A short name that opens a sentence may be another word.
    private static boolean stands(String text, List<Word> words, int at) {
        return words.get(at).text().length() >= SHORTEST_OPENING || !opens(text, words, at) || calls(text, words, at);
    }

    private static boolean calls(String text, List<Word> words, int at) {
        String behind = text.substring(words.get(at).end()).strip();
        String before = at == 0 ? "" : words.get(at - 1).folded();
        boolean cried = behind.startsWith("!") || behind.startsWith("?");
        boolean greeted = BEFORE.contains(before) && (behind.isEmpty() || ",!?.:…".indexOf(behind.charAt(0)) >= 0);
        boolean opens = opens(text, words, at) || FORMS.contains(before) && opens(text, words, at - 1);
        return cried || greeted || opens && behind.startsWith(",");
    }

    private static boolean opens(String text, List<Word> words, int at) {
        return at == 0
                || text.substring(words.get(at - 1).end(), words.get(at).start())
                        .matches(".*[.!?…«].*");
    }
}
