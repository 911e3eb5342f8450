package fr.verbatim.quote;

import java.util.Optional;

/// Name : « … »
final class NameColon implements SpeechCue {
    @Override
    public Optional<Spoken> find(Speech speech) {
        if (!speech.afterColon()) {
            return Optional.empty();
        }
        String lead = speech.lead();
        int colon = lead.length() - 1;
        return speech.mentionBefore(colon)
                .filter(mention -> lead.substring(mention.end(), colon).isBlank())
                .map(mention -> new Spoken(
                        mention,
                        "name-colon",
                        "« " + mention.label() + " : » précède la citation",
                        0.96,
                        speech.quotation().close()));
    }
}
