package fr.verbatim.search;

import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what is written right behind a name to say who it is: functions, and whom they speak for or belong to,
/// whether anybody here knows it or not: « Marie Vairon, 45 ans, secrétaire générale (CGT), au nom de La Poste ». Where
/// one clause ends and what follows tells when or where, nothing more is found.
final class WrittenBehind {
    /// More are not read.
    private static final int MOST = 8;

    private static final Pattern AGE =
            Pattern.compile("^\\s*[,(—–]\\s*\\d{1,3}\\s+ans(?=\\s*[,)—–]|\\s+et\\s)(?:\\s+et)?");
    private static final Pattern MARKS = Pattern.compile("^[\\s,(—–/-]+(?:\\d{1,3}\\s+ans,?\\s+(?:et\\s+)?)?");
    private static final Pattern OPENS = Pattern.compile("^(?<mark>\\s*[,(\\[—–/|]\\s*|\\s+-\\s+)?\\s*"
        + "(?<tie>(?:(?<for>au\\s+nom|du\\s+côté|pour\\s+le\\s+compte)\\s+(?:de\\s+|du\\s+|des\\s+|d['’])"
        + "|qui\\s+est\\s+|en\\s+tant\\s+que\\s+|en\\s+(?:sa\\s+)?qualité\\s+d[e'’]\\s*|(?<head>à\\s+la\\s+tête\\s+)d[eu'’]\\s*"
        + "|(?<to>à|aux?)\\s+|(?<pour>pour)\\s+|(?:des?|du|chez|et)\\s+|d['’]\\s*))?"
        + "(?<article>(?:la|les?|une?)\\s+|l['’]\\s*)?");

    private WrittenBehind() {}

    /// @param text as one writes it in the field for a name, without what ties it to the name
    /// @param end where it ends in the sentence
    record Claim(String text, int end) {}

    /// In order.
    ///
    /// @param from where the name ends
    /// @param most where somebody else is named, at the latest
    static List<Claim> all(String sentence, int from, int most) {
        List<Claim> found = new ArrayList<>();
        int at = from;
        boolean more = true;
        while (more && found.size() < MOST) {
            at = past(sentence, at, most);
            int role = RoleBehind.end(sentence, at, most);
            Claim next = role > at
                    ? new Claim(
                            MARKS.matcher(sentence.substring(at, role))
                                    .replaceFirst("")
                                    .strip(),
                            role)
                    : tie(sentence, at, most);
            more = next.end() > at;
            if (more) {
                found.add(next);
            }
            at = next.end();
        }
        return found;
    }

    /// Behind a bracket that closes, or an age.
    private static int past(String sentence, int from, int most) {
        int at = from;
        while (at < most && ")]".indexOf(sentence.charAt(at)) >= 0) {
            at++;
        }
        Matcher age = AGE.matcher(sentence).region(at, most);
        return age.lookingAt() ? age.end() : at;
    }

    /// A claim that ends where it begins for none.
    private static Claim tie(String sentence, int from, int most) {
        String behind = sentence.substring(from, most);
        Claim none = new Claim("", from);
        Matcher opens = OPENS.matcher(behind);
        if (!opens.lookingAt()) {
            return none;
        }
        int end = RoleBehind.phraseEnd(behind, opens.end());
        String phrase = behind.substring(opens.end(), end).strip();
        List<Word> words = Words.of(phrase);
        boolean named = words.stream().anyMatch(Word::isCapitalised) && isApart(behind, end, opens.group("tie"));
        boolean tied = opens.group("tie") != null || opens.group("article") != null;
        // « a dit Vairon au Figaro », « à Lyon »
        boolean at = opens.group("to") != null
                && !words.isEmpty()
                && !words.getFirst().isInCapitals();
        boolean aside = opens.group("to") != null && (opens.group("mark") == null || at && !isBody(opens, phrase))
                || opens.group("tie") == null && opens.group("mark") != null && Places.contains(phrase);
        if (!named || aside || !tied && !words.getFirst().isCapitalised()) {
            return none;
        }
        String who = (opens.group("article") == null ? "" : opens.group("article")) + phrase;
        boolean inName = opens.group("for") != null || opens.group("pour") != null;
        String tie = inName ? "pour " : opens.group("head") != null ? opens.group("head") + "de " : "";
        return new Claim(tie + who, from + end);
    }

    /// « et La Poste refuse »: behind « et » a verb opens another clause.
    private static boolean isApart(String behind, int end, @Nullable String tie) {
        return tie == null
                || !tie.startsWith("et")
                || behind.substring(end).isBlank()
                || !Character.isLetter(behind.codePointAt(end));
    }

    /// « , à La Poste » is one, « , au Théâtre de la Concorde » hardly.
    private static boolean isBody(Matcher opens, String phrase) {
        return opens.group("article") == null && phrase.matches("(?:La|Les?)\\s.*|L['’].*");
    }
}
