package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Short words before a colon that hold somebody who may speak, known or not: « Public 1 », « Le patron, furieux »,
/// « A. R. et P. D. », « Tous deux », « Le Courrier des ateliers ». What speakers announce holds nobody: « Première
/// chose », « Attention ». Where turns stand, such words open one that is nobody's known rather than go on with the
/// turn of somebody else.
final class SpeakingHeads {
    private static final String GAP = AddressedLabels.GAP;
    private static final String LETTERS = "\\p{Lu}\\p{Ll}?\\.(?:[\\s-]?\\p{Lu}\\p{Ll}?\\.)*";
    private static final Pattern INITIALS = Pattern.compile(LETTERS + "(?:" + GAP + "\\p{Lu}[\\p{L}'’-]+)?");
    private static final Pattern ADDRESSED =
            Pattern.compile("(?:" + AddressedLabels.ADDRESS + ")" + GAP + "\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern HANDLE = Pattern.compile("@[\\w.-]{2,40}");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<noun>\\p{L}+)(?:[\\s\\xA0\\u202F]*[n°ºo.]{1,3})?[\\s\\xA0\\u202F]*\\d{1,3}");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?:(?:tous|toutes|les) (?:deux|trois|quatre|cinq)|l une? et l autre|tous|toutes|tout le monde|ensemble)"
                    + "(?: ensemble| en choeur)?");
    private static final Pattern AND = Pattern.compile("\\s*(?:,?\\s+(?:et|&)\\s+|/)\\s*");
    private static final Pattern HOW = Pattern.compile("\\s*[,(\\[].*", Pattern.DOTALL);
    /// « Le Courrier »: a title, whose noun is written like a name.
    private static final Pattern TITLED = Pattern.compile("(?:L[ae]s?\\s+|L['’])\\p{Lu}\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern SPEECH_END = Pattern.compile("[.!?…][\\s»”\")]*$");
    private static final Set<String> DETERMINERS =
            Set.of("le", "la", "l", "les", "un", "une", "des", "deux", "trois", "autre", "autres", "jeune", "meme");
    private static final Set<String> COUNTED =
            Set.of("public", "salle", "question", "reponse", "intervention", "n", "no", "numero", "micro", "voix");
    private static final Set<String> ASKED = Set.of("question", "reponse");
    /// What speaks and is nobody.
    private static final Set<String> SPEAKING =
            Set.of("robot", "robots", "machine", "ordinateur", "radio", "repondeur", "voix", "haut-parleur", "public");
    private static final Set<String> OWN =
            Set.of("mon", "ma", "mes", "ton", "ta", "tes", "notre", "nos", "votre", "vos", "moi", "me", "toi", "merci");
    private static final int MOST_WORDS = 7;

    private SpeakingHeads() {}

    /// Whether words before a colon are such a head of what follows.
    ///
    /// @param label without a clause in it
    /// @param said what stands behind the colon
    static boolean open(String label, String said) {
        List<Word> words = Words.of(label);
        if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> OWN.contains(word.folded()))) {
            return false;
        }
        String bare = HOW.matcher(label).replaceFirst("");
        boolean somebody = !bare.isBlank()
                && beginsSpeech(said)
                && (areAll(bare) || TITLED.matcher(bare).matches() && !label.contains(","));
        return HANDLE.matcher(label).matches() || somebody;
    }

    /// One name by itself is a label, or calls somebody: « Anne Roy, bravo ».
    private static boolean areAll(String heads) {
        List<String> each = List.of(AND.split(heads));
        return TOGETHER.matcher(Fold.key(heads)).matches()
                || each.stream().allMatch(head -> isSomebody(head) || each.size() > 1 && isNamed(head));
    }

    private static boolean isNamed(String head) {
        return INITIALS.matcher(head).matches()
                || ADDRESSED.matcher(head).matches()
                || LabelNames.isName(head)
                || FirstNames.contains(head);
    }

    private static boolean isSomebody(String head) {
        if (HANDLE.matcher(head).matches() || ASKED.contains(Fold.key(head))) {
            return true;
        }
        Matcher numbered = NUMBERED.matcher(head);
        if (numbered.matches()) {
            String noun = Fold.fold(numbered.group("noun"));
            return COUNTED.contains(noun) || UnnamedLabel.isPerson(noun);
        }
        List<Word> words = Words.of(head);
        int noun = 0;
        while (noun < words.size() - 1 && DETERMINERS.contains(words.get(noun).folded())) {
            noun++;
        }
        return !words.isEmpty() && speaks(words.get(noun).folded());
    }

    private static boolean speaks(String noun) {
        return SPEAKING.contains(noun) || UnnamedLabel.isPerson(noun);
    }

    /// « Secrétaire de séance : Luc Amar » fills in a form, and « Le patron : un lâche » goes on with a sentence.
    private static boolean beginsSpeech(String said) {
        List<Word> words = Words.first(said, MOST_WORDS);
        return !words.isEmpty()
                && !Character.isLowerCase(said.codePointAt(words.getFirst().start()))
                && (SPEECH_END.matcher(said).find() || words.stream().anyMatch(SpeakingHeads::isVerb));
    }

    private static boolean isVerb(Word word) {
        return Lexicon.french().readings(word.text()).stream()
                .anyMatch(reading -> reading.verbForm() == VerbForm.FINITE);
    }
}
