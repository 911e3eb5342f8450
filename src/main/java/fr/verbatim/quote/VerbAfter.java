package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;

/// « … », souligne Name · « … », a déclaré Name
final class VerbAfter implements SpeechCue {
    @Override
    public Optional<Spoken> find(Speech speech) {
        List<Word> after = speech.after();
        int verb = SpeechVerbs.verbFrom(after, 0);
        if (verb < 0) {
            return Optional.empty();
        }
        Optional<Mention> subject = speech.mentionAt(after.get(verb).end());
        return subject.map(mention -> new Spoken(
                mention,
                "verb-after",
                "« " + after.get(verb).text() + " " + mention.label() + " » suit la citation",
                0.98,
                mention.end()));
    }
}
