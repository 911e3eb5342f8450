package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds who is reported in a sentence without quotation marks. Naming somebody is not enough: a speech verb
/// whose subject they are governs a clause, or the sentence says that it repeats them.
///
/// | sentence | |
/// |---|---|
/// | *comme l'a rappelé X* | repeats X |
/// | *X estime que …*, *X a expliqué comment …* | a clause of X's |
/// | *Selon X, …*, *D'après X, …* | X's view |
/// | *… rappeler …, grâce à l'intervention de X* | what X came to say |
final class ReportedSpeech {
    private static final Pattern ACCORDING = Pattern.compile("(?iu)^(?:selon|d['’]après)\\s+(?:l['’]|la |le |les )?$");
    private static final Pattern INTERVENTION = Pattern.compile(
            "(?iu)(?:grâce à|à travers|lors de|par)\\s+(?:l['’]intervention|la voix|le témoignage|la bouche)\\s+(?:du"
                    + " |de la |de l['’]|de |d['’]|des )$");
    private static final Set<String> CLAUSE =
            Set.of("que", "qu", "comment", "pourquoi", "combien", "quel", "quelle", "quels", "quelles");
    private static final int CLAUSE_REACH = 10;

    private ReportedSpeech() {}

    /// @param mention who is reported
    record Reported(Mention mention, String cue, String explanation, double probability) {}

    static Optional<Reported> find(String sentence, List<Mention> mentions) {
        List<Word> words = Words.of(sentence);
        for (Mention mention : mentions) {
            String before = sentence.substring(0, mention.start());
            if (ACCORDING.matcher(before).find()) {
                return reported(
                        mention,
                        "according-to",
                        "la phrase commence par « " + before.strip() + " " + mention.label() + " »",
                        0.97);
            }
            if (repeated(words, mention)) {
                return reported(mention, "as-said", "la phrase dit répéter les propos de " + mention.label(), 0.98);
            }
            if (INTERVENTION.matcher(before).find() && speechBefore(words, mention)) {
                return reported(mention, "intervention", "la phrase résume l'intervention de " + mention.label(), 0.85);
            }
            if (governsClause(words, mention)) {
                return reported(mention, "speech-verb", mention.label() + " est le sujet d'un verbe de parole", 0.97);
            }
        }
        return Optional.empty();
    }

    private static Optional<Reported> reported(Mention mention, String cue, String explanation, double probability) {
        return Optional.of(new Reported(mention, cue, explanation, probability));
    }

    /// « comme l'a rappelé X », « comme le souligne X »
    private static boolean repeated(List<Word> words, Mention mention) {
        int verb = lastBefore(words, mention.start());
        if (verb < 0) {
            return false;
        }
        int at = verb;
        while (at >= 0 && List.of("le", "la", "l", "les").contains(words.get(at).folded())) {
            at--;
        }
        if (at < 0 || !SpeechVerbs.isForm(words.get(at))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.get(i).folded().equals("comme")) {
                return true;
            }
        }
        return false;
    }

    private static boolean speechBefore(List<Word> words, Mention mention) {
        return words.stream().filter(word -> word.end() <= mention.start()).anyMatch(SpeechVerbs::isForm);
    }

    private static boolean governsClause(List<Word> words, Mention mention) {
        int next = lastBefore(words, mention.end()) + 1;
        int verb = SpeechVerbs.verbFrom(words, next);
        if (verb < 0) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(words.size(), verb + 1 + CLAUSE_REACH); i++) {
            if (CLAUSE.contains(words.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /// The index of the last word that ends at or before an offset, -1 when none does.
    private static int lastBefore(List<Word> words, int offset) {
        int last = -1;
        for (int i = 0; i < words.size() && words.get(i).end() <= offset; i++) {
            last = i;
        }
        return last;
    }
}
