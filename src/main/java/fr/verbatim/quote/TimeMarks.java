package fr.verbatim.quote;

import java.util.Set;
import java.util.regex.Pattern;

/// What a sentence says about when a verb in the future is: the historian's « il dira plus tard », « dira-t-il en
/// 1950 » tells what was said; « demain, il dira » does not.
final class TimeMarks {
    /// Years that no document read here can speak of ahead.
    private static final Pattern PAST_YEAR = Pattern.compile("1\\d{3}|20[01]\\d");

    private static final Set<String> LATER = Set.of(
            "ensuite", "lendemain", "surlendemain", "alors", "finalement", "posteriori", "retrospectivement", "puis");
    private static final Set<String> SPANS = Set.of(
            "an",
            "ans",
            "annee",
            "annees",
            "jour",
            "jours",
            "mois",
            "semaine",
            "semaines",
            "heure",
            "heures",
            "minutes",
            "temps",
            "decennies",
            "siecle",
            "siecles");
    private static final Set<String> FOLLOWING = Set.of("ensuite", "alors", "finalement", "puis");
    private static final Set<String> DAYS = Set.of(
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "printemps",
            "été",
            "automne",
            "hiver",
            "rentree");
    private static final Set<String> NEXT = Set.of("prochain", "prochaine", "prochains", "prochaines");
    private static final Set<String> AHEAD =
            Set.of("demain", "apres-demain", "bientot", "prochain", "prochaine", "prochains", "prochaines");

    private TimeMarks() {}

    /// Whether the future of a stretch of the narration is behind the writer.
    static boolean behind(ProseSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!sentence.is(at, Token.Kind.WORD)) {
                continue;
            }
            boolean later = sentence.isWord(at, "tard") && sentence.isWord(at - 1, "plus");
            boolean after = sentence.isWord(at, "apres") && sentence.isOneOf(at - 1, SPANS);
            boolean next = sentence.isWord(at, "suite") && sentence.isWord(at - 1, "la");
            boolean year = PAST_YEAR.matcher(sentence.token(at).text()).matches();
            if (later || after || next || year || sentence.isOneOf(at, LATER)) {
                return true;
            }
        }
        return false;
    }

    /// « demain, il dira ensuite »: what is to come is so, whatever follows what in it.
    static boolean isToCome(ProseSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean next =
                    sentence.isOneOf(at, NEXT) && (sentence.isOneOf(at - 1, SPANS) || sentence.isOneOf(at - 1, DAYS));
            boolean tomorrow = sentence.isOneOf(at, Set.of("demain", "apres-demain")) && !isEver(sentence, at);
            if (next || tomorrow) {
                return true;
            }
        }
        return false;
    }

    /// « le monde de demain »
    private static boolean isEver(ProseSentence sentence, int at) {
        return sentence.isOneOf(at - 1, Set.of("de", "à", "et"));
    }

    /// Whether only the order of things is told, by « ensuite », « alors »: of what may still come as well.
    static boolean onlyFollows(ProseSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean word = sentence.isOneOf(at, LATER) && !sentence.isOneOf(at, FOLLOWING);
            boolean later = sentence.isWord(at, "tard") || sentence.isOneOf(at, Set.of("apres", "suite"));
            boolean year = sentence.is(at, Token.Kind.WORD)
                    && PAST_YEAR.matcher(sentence.token(at).text()).matches();
            if (word || later || year) {
                return false;
            }
        }
        return true;
    }

    /// « demain », « un jour », « la semaine prochaine »
    static boolean ahead(ProseSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean someDay = sentence.isWord(at, "jour") && sentence.isWord(at - 1, "un");
            if (someDay || sentence.isOneOf(at, AHEAD)) {
                return true;
            }
        }
        return false;
    }
}
