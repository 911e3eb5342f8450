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
    private static final Set<String> AHEAD =
            Set.of("demain", "bientot", "prochain", "prochaine", "prochains", "prochaines");

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
