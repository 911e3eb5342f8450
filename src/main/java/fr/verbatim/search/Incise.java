package fr.verbatim.search;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.search.WrittenAround.Said;
import fr.verbatim.search.WrittenAround.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whom the words beside a quotation name, as one would write them under it: « dénonce Mme Vairon, secrétaire générale
/// de Sud PTT ». Where some of them stand where the one who speaks does ([SpeechSlot]), the others are left out.
final class Incise {
    private static final Pattern TITLE =
            Pattern.compile("(?:M\\.?|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle)\\s+$");
    private static final Pattern ARTICLE = Pattern.compile("(?:[Ll]a\\s+|[Ll]es?\\s+|[Ll]['’]\\s*)$");
    /// Whoever is spoken to may be the one whose words follow: « répond à Y, qui affirmait : ».
    private static final Pattern GOES_ON = Pattern.compile("\\s*,?\\s*(?:qui|quand|lorsqu['’]?|dont)(?!\\p{L})");
    private static final Pattern JOINED = Pattern.compile("\\s*(?:,|et|ou)\\s*(?:(?:MM?\\.|Mmes?)\\s+)?");

    private final List<Mention> all;
    private final List<Mention> mentions;
    private final List<Mention> others;
    private final String sentence;
    private final Said said;
    private final boolean speaking;

    /// @param all named in the sentence, in order
    /// @param leads whether a quotation follows the sentence at once
    Incise(List<Mention> all, String sentence, boolean leads, WrittenAround around) {
        this.all = all;
        this.sentence = sentence;
        List<Mention> left = Concerned.leftOut(all, sentence);
        List<Mention> speak = left.stream()
                .filter(mention -> !isBehindOne(mention, left))
                .filter(mention -> speaks(mention, left) || isJoined(mention, left))
                .toList();
        this.speaking = !speak.isEmpty();
        this.mentions = speak.isEmpty() ? left : speak;
        this.others = all.stream()
                .filter(mention -> isPerson(mention)
                        && !mentions.contains(mention)
                        && (left.contains(mention)
                                || GOES_ON.matcher(sentence.substring(mention.end()))
                                        .lookingAt()))
                .toList();
        this.said = around.read(sentence, leads, taken());
    }

    /// Whether those named stand where the one who speaks does.
    boolean isSpeaking() {
        return speaking;
    }

    /// What stands beside the names and is not understood; beside those of bodies alone, what is said of somebody too:
    /// « un salarié de La Poste ».
    List<String> unread() {
        return mentions.stream().anyMatch(Incise::isPerson)
                ? said.unread()
                : Stream.concat(said.claims().stream(), said.unread().stream()).toList();
    }

    /// Who is named there too, and is neither said to speak nor plainly spoken to.
    List<String> others() {
        return others.stream().map(Mention::label).toList();
    }

    /// Empty when nobody is named. Whatever else the sentence says of those named stands behind their names.
    String names() {
        return names(said.claims());
    }

    /// With the functions right beside the names alone.
    String bareNames() {
        return names(List.of());
    }

    private String names(List<String> claims) {
        List<String> names = new ArrayList<>();
        List<String> organisations = new ArrayList<>();
        for (Mention mention : mentions) {
            if (isPerson(mention)) {
                names.add(titled(mention));
                roleBefore(mention, mentions).ifPresent(role -> names.add(role.text()));
                behind(mention, mentions).forEach(claim -> names.add(claim.text()));
            } else {
                organisations.add(mention.label());
            }
        }
        if (!names.isEmpty()) {
            names.addAll(claims);
        }
        return String.join(", ", names.isEmpty() ? organisations : names);
    }

    /// Where people are named, their titles and functions included; where none is, the organisations.
    private List<Taken> taken() {
        if (mentions.stream().noneMatch(Incise::isPerson)) {
            return mentions.stream()
                    .map(body -> new Taken(withArticle(body.start()), body.end()))
                    .toList();
        }
        return all.stream()
                .filter(Incise::isPerson)
                .map(person -> {
                    int start = beginning(person);
                    List<WrittenBehind.Claim> behind = behind(person, all);
                    return new Taken(
                            roleBefore(person, all).map(RoleBefore.Claim::start).orElse(start),
                            behind.isEmpty() ? person.end() : behind.getLast().end());
                })
                .toList();
    }

    private int withArticle(int start) {
        Matcher article = ARTICLE.matcher(sentence.substring(0, start));
        return article.find() ? article.start() : start;
    }

    private boolean isBehindOne(Mention mention, List<Mention> all) {
        return all.stream()
                .filter(other -> isPerson(other) && other.end() <= mention.start())
                .reduce((first, nearer) -> nearer)
                .filter(person -> isBehind(person, mention, sentence))
                .isPresent();
    }

    private boolean speaks(Mention mention, List<Mention> all) {
        int start = beginning(mention);
        int role = roleBefore(mention, all).map(RoleBefore.Claim::start).orElse(start);
        List<WrittenBehind.Claim> behind = behind(mention, all);
        int end = behind.isEmpty() ? mention.end() : behind.getLast().end();
        return SpeechSlot.is(sentence, start, mention.end())
                || SpeechSlot.is(sentence, start, end)
                || SpeechSlot.is(sentence, role, end)
                || Concerned.isOwner(mention, sentence);
    }

    /// One subject with somebody who speaks: « X, Y et Z ».
    private boolean isJoined(Mention mention, List<Mention> all) {
        int at = all.indexOf(mention);
        return isJoined(all, at, -1) || isJoined(all, at, 1);
    }

    private boolean isJoined(List<Mention> all, int from, int step) {
        int at = from;
        while (at + step >= 0 && at + step < all.size()) {
            Mention first = all.get(Math.min(at, at + step));
            Mention second = all.get(Math.max(at, at + step));
            if (!JOINED.matcher(sentence.substring(first.end(), second.start())).matches()) {
                return false;
            }
            at += step;
            if (speaks(all.get(at), all)) {
                return true;
            }
        }
        return false;
    }

    private String titled(Mention person) {
        return sentence.substring(beginning(person), person.start()) + person.label();
    }

    /// Where a name begins, its title included.
    private int beginning(Mention person) {
        Matcher title = TITLE.matcher(sentence.substring(0, person.start()));
        return title.find() ? title.start() : person.start();
    }

    private Optional<RoleBefore.Claim> roleBefore(Mention person, List<Mention> all) {
        int from = all.stream()
                .filter(other -> isPerson(other) && other.end() <= person.start())
                .mapToInt(Mention::end)
                .max()
                .orElse(0);
        return isPerson(person) ? RoleBefore.find(sentence, from, beginning(person)) : Optional.empty();
    }

    private List<WrittenBehind.Claim> behind(Mention person, List<Mention> all) {
        Predicate<Mention> next = other -> isPerson(other) && other.start() > person.start();
        int most =
                all.stream().filter(next).mapToInt(Mention::start).findFirst().orElse(sentence.length());
        return isPerson(person) ? WrittenBehind.all(sentence, person.end(), most) : List.of();
    }

    /// Whether an organisation is printed behind a person, in their function or after it.
    static boolean isBehind(Mention person, Mention next, String sentence) {
        if (!isPerson(person) || isPerson(next)) {
            return false;
        }
        List<WrittenBehind.Claim> behind = WrittenBehind.all(sentence, person.end(), sentence.length());
        return !behind.isEmpty() && next.start() < behind.getLast().end();
    }

    private static boolean isPerson(Mention mention) {
        return mention.voice() instanceof Voice.PersonVoice;
    }
}
