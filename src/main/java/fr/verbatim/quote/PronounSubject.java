package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// « … », dit-elle · Elle ajoute : « … » : the person named last before.
final class PronounSubject implements SpeechCue {
    private static final Set<String> PRONOUNS = Set.of("il", "elle");

    @Override
    public Optional<Spoken> find(Speech speech) {
        Mention last = speech.mentionBefore(speech.quotation().open()).orElse(speech.lastPerson());
        if (last == null || !(inverted(speech.after()) || subject(speech))) {
            return Optional.empty();
        }
        return Optional.of(new Spoken(
                last,
                "pronoun",
                "un pronom renvoie à « " + last.label() + " », nommé·e juste avant",
                0.78,
                speech.quotation().close()));
    }

    private static boolean inverted(List<Word> after) {
        return after.stream()
                .limit(3)
                .anyMatch(word -> SpeechVerbs.isForm(word) && word.folded().matches(".*-(?:t-)?(?:il|elle)")
                        || word.folded().matches("a-t-(?:il|elle)"));
    }

    private static boolean subject(Speech speech) {
        List<Word> before = speech.before();
        for (int i = 0; i < before.size(); i++) {
            if (PRONOUNS.contains(before.get(i).folded()) && SpeechVerbs.verbFrom(before, i + 1) > 0) {
                return speech.afterColon() || before.getLast().folded().startsWith("qu");
            }
        }
        return false;
    }
}
