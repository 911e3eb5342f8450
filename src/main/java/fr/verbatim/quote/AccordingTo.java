package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Selon Name, « … » · d'après Name · pour Name · « … », selon Name
final class AccordingTo implements SpeechCue {
    private static final Pattern OPENS = Pattern.compile("(?iu)(?:^|[\\s,(])(?:selon|d['’]après|pour|aux yeux de)\\s+");

    @Override
    public Optional<Spoken> find(Speech speech) {
        String sentence = speech.sentence();
        Matcher matcher = OPENS.matcher(sentence);
        while (matcher.find()) {
            boolean outside = matcher.end() <= speech.quotation().open()
                    || matcher.start() >= speech.quotation().close();
            boolean adjoins = matcher.start() == 0
                    || matcher.start() >= speech.quotation().close()
                            && matcher.start() - speech.quotation().close() <= 2;
            Optional<Mention> mention = outside && adjoins ? speech.mentionAt(matcher.end()) : Optional.empty();
            if (mention.isPresent()) {
                String label = mention.get().label();
                return Optional.of(new Spoken(
                        mention.get(),
                        "according-to",
                        "« " + matcher.group().strip() + " " + label + " » donne l'auteur",
                        0.95,
                        Math.max(mention.get().end(), speech.quotation().close())));
            }
        }
        return Optional.empty();
    }
}
