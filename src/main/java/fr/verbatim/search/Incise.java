package fr.verbatim.search;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom the words beside a quotation name, as one would write them under it: « dénonce Mme Vairon, secrétaire générale
/// de Sud PTT ».
final class Incise {
    /// Between a name and the organisation printed right behind it.
    private static final Pattern BEHIND =
            Pattern.compile("[\\s,(]*(?:(?:de|du|des|à|au|aux|chez|pour|la|le|les)\\s+|[dl]['’]\\s*){0,2}");
    private static final Pattern TITLE =
            Pattern.compile("(?:M\\.?|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle)\\s+$");
    private static final Pattern MARKS = Pattern.compile("^[\\s,(—–-]+(?:\\d{1,3}\\s+ans,?\\s+(?:et\\s+)?)?");

    private final List<Mention> mentions;
    private final String sentence;

    Incise(List<Mention> mentions, String sentence) {
        this.mentions = Concerned.leftOut(mentions, sentence);
        this.sentence = sentence;
    }

    /// Empty when nobody is named.
    String names() {
        List<String> names = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.voice() instanceof Voice.PersonVoice) {
                names.add(titled(mention));
                int most = mentions.stream()
                        .filter(next -> isPerson(next) && next.start() > mention.start())
                        .mapToInt(Mention::start)
                        .findFirst()
                        .orElse(sentence.length());
                RoleBefore.find(sentence, before(mention), beginning(mention)).ifPresent(names::add);
                names.addAll(roles(mention, most));
                if (i + 1 < mentions.size() && isRightBehind(mention, mentions.get(i + 1), sentence)) {
                    names.add(mentions.get(i + 1).label());
                }
            } else {
                organisations.add(mention.label());
            }
        }
        return String.join(", ", names.isEmpty() ? organisations : names);
    }

    private String titled(Mention person) {
        return sentence.substring(beginning(person), person.start()) + person.label();
    }

    /// Where a name begins, its title included.
    private int beginning(Mention person) {
        Matcher title = TITLE.matcher(sentence.substring(0, person.start()));
        return title.find() ? title.start() : person.start();
    }

    /// Where the person named before ends.
    private int before(Mention person) {
        return mentions.stream()
                .filter(other -> isPerson(other) && other.end() <= person.start())
                .mapToInt(Mention::end)
                .max()
                .orElse(0);
    }

    /// The functions written behind a name, read as they are in the field for it.
    private List<String> roles(Mention person, int most) {
        List<String> roles = new ArrayList<>();
        int from = person.end();
        for (int end : ends(person, most, sentence)) {
            roles.add(MARKS.matcher(sentence.substring(from, end))
                    .replaceFirst("")
                    .strip());
            from = end;
        }
        return roles;
    }

    /// Where each function behind a name ends.
    private static List<Integer> ends(Mention person, int most, String sentence) {
        List<Integer> ends = new ArrayList<>();
        int from = person.end();
        for (int end = RoleBehind.end(sentence, from, most); end > from; end = RoleBehind.end(sentence, from, most)) {
            ends.add(end);
            from = end;
        }
        return ends;
    }

    private static int rolesEnd(Mention person, String sentence) {
        List<Integer> ends = ends(person, sentence.length(), sentence);
        return ends.isEmpty() ? person.end() : ends.getLast();
    }

    /// Whether an organisation is printed behind a person, in their function or after it.
    static boolean isBehind(Mention person, Mention next, String sentence) {
        return isPerson(person)
                && !isPerson(next)
                && (next.start() < rolesEnd(person, sentence) || isRightBehind(person, next, sentence));
    }

    private static boolean isRightBehind(Mention person, Mention next, String sentence) {
        int from = rolesEnd(person, sentence);
        return isPerson(person)
                && !isPerson(next)
                && next.start() >= from
                && BEHIND.matcher(sentence.substring(from, next.start())).matches();
    }

    private static boolean isPerson(Mention mention) {
        return mention.voice() instanceof Voice.PersonVoice;
    }
}
