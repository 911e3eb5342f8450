package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;

/// Name a déclaré : « … » · Name explique que « … »
final class VerbBefore implements SpeechCue {
    @Override
    public Optional<Spoken> find(Speech speech) {
        List<Word> before = speech.before();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (SpeechVerbs.isForm(before.get(i))) {
                return subject(speech, before, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Spoken> subject(Speech speech, List<Word> before, int verb) {
        boolean introduces =
                speech.afterColon() || before.getLast().folded().startsWith("qu") || verb == before.size() - 1;
        if (!introduces) {
            return Optional.empty();
        }
        Optional<Mention> subject = speech.mentionBefore(before.get(verb).start());
        return subject.map(mention -> new Spoken(
                mention,
                "verb-before",
                "« " + mention.label() + " … " + before.get(verb).text() + " » introduit la citation",
                0.96,
                speech.quotation().close()));
    }
}
