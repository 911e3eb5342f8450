package fr.verbatim.search;

import fr.verbatim.text.SpeechVerbs;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a sentence beside a quotation may say that its words are not what they seem: « Cette citation est fausse. »,
/// « C'est une blague. », « Elle ne l'a jamais dit. », « Propos de son mari. » What such a sentence says of them is not
/// judged: nothing is concluded beside it.
final class Doubts {
    /// « c'est », « ceci », « rien de tel »: they may take up the words.
    private static final Pattern TAKES_UP = Pattern.compile(
            "(?<!\\p{L})(?:c['’](?:est|était|étaient)|ce\\s+(?:sont|n['’]\\p{L}+|ne|qu['’]\\p{L}+|que)"
                + "|(?:ces|cette|cet|les|ses)\\s+(?:mots|réponse|déclaration|sortie|dépêche|interview)|ceci|cela|ça|en\\s+(?:fait|réalité)|rien\\s+de\\s+tel|voilà"
                + "|(?:l['’]|les\\s+|en\\s+)(?:a|ai|as|avait|ont|avaient|aurait|aura)(?:\\s+\\p{L}+)?\\s+\\p{L}+)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL = Pattern.compile("#\\p{L}|[\\x{274C}\\x{2753}\\x{26A0}\\x{1F6AB}\\x{1F925}]");

    /// What the references of this site say of how the words came down.
    private static final Pattern KIND = Pattern.compile(
            "\\P{L}*(?:propos rapportés, pas ses mots|note dessinée, pas un enregistrement)\\P{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Doubts() {}

    /// @param sentence of its own, neither leading up to a quotation nor going on behind it
    /// @param bare whether words without a verb are about it: they stand on one line with the quotation
    static boolean is(String sentence, boolean bare) {
        List<Word> words = Words.of(sentence);
        if (isMarked(sentence)) {
            return true;
        }
        if (KIND.matcher(sentence).matches() || words.stream().allMatch(Doubts::isReference)) {
            return false;
        }
        return words.stream().anyMatch(word -> Surroundings.is("doubting", word.folded()))
                || TAKES_UP.matcher(sentence).find()
                || words.stream().anyMatch(Doubts::isDenying) && words.stream().anyMatch(Doubts::isSpeech)
                || bare && words.stream().noneMatch(Doubts::isVerb);
    }

    /// What the reference of a quotation says of it: « Nom donné par la source. »
    private static boolean isReference(Word word) {
        return Surroundings.is("reference", word.folded())
                || Surroundings.is("introducing", word.folded())
                || word.text().chars().allMatch(Character::isDigit);
    }

    /// « ❌ », « #fakenews »: a sign says it.
    static boolean isMarked(String text) {
        return LABEL.matcher(text).find();
    }

    private static boolean isDenying(Word word) {
        return Surroundings.is("denying", word.folded());
    }

    private static boolean isSpeech(Word word) {
        return !SpeechVerbs.readings(word.text()).isEmpty();
    }

    private static boolean isVerb(Word word) {
        return Harmless.isFinite(word.text().toLowerCase(Locale.FRENCH));
    }
}
