package fr.verbatim.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// « … » (Name) · « … » – Name
final class NameAfter implements SpeechCue {
    private static final Pattern OPENS = Pattern.compile("^\\s*[.,!?]?\\s*(?<mark>[(–—]|- )\\s*");

    @Override
    public Optional<Spoken> find(Speech speech) {
        Matcher opens = OPENS.matcher(speech.tail());
        if (!opens.find()) {
            return Optional.empty();
        }
        int offset = speech.quotation().close() + opens.end();
        String how = opens.group("mark").equals("(") ? "entre parenthèses" : "après un tiret";
        return speech.mentionAt(offset)
                .map(mention -> new Spoken(
                        mention,
                        "name-after",
                        "« " + mention.label() + " » est donné " + how + " juste après la citation",
                        0.98,
                        closing(speech.sentence(), mention.end())));
    }

    private static int closing(String sentence, int from) {
        int bracket = sentence.indexOf(')', from);
        return bracket >= 0 ? bracket + 1 : sentence.length();
    }
}
