package fr.verbatim.search;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whom the words beside a quotation name: « dénonce Marie Vairon, de Sud PTT ».
final class Incise {
    /// Between a name and the organisation printed right behind it.
    private static final Pattern BEHIND =
            Pattern.compile("[\\s,(]*(?:(?:de|du|des|à|au|aux|chez|pour|la|le|les)\\s+|[dl]['’]\\s*){0,2}");

    private final List<Mention> mentions;
    private final String sentence;

    Incise(List<Mention> mentions, String sentence) {
        this.mentions = Concerned.leftOut(mentions, sentence);
        this.sentence = sentence;
    }

    /// As one would write them under the quotation; empty when nobody is named.
    String names() {
        List<String> names = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.voice() instanceof Voice.PersonVoice) {
                names.add(mention.label());
                if (i + 1 < mentions.size() && isBehind(mention, mentions.get(i + 1), sentence)) {
                    names.add(mentions.get(i + 1).label());
                }
            } else {
                organisations.add(mention.label());
            }
        }
        return String.join(", ", names.isEmpty() ? organisations : names);
    }

    /// Whether an organisation is printed right behind a person.
    static boolean isBehind(Mention person, Mention next, String sentence) {
        return person.voice() instanceof Voice.PersonVoice
                && !(next.voice() instanceof Voice.PersonVoice)
                && BEHIND.matcher(sentence.substring(person.end(), next.start()))
                        .matches();
    }
}
