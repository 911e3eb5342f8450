package fr.verbatim.search;

import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A clause of the writer's among the words of somebody else: « Les machines, a ajouté Yves Henri, ne soignent
/// personne. » A verb opens it, and it says who speaks: by a name, a function or a pronoun. Whether it is one, only the
/// words without it can tell.
///
/// @param words without it, « […] » where it stood
/// @param clause as written
public record WrittenIncise(String words, String clause) {
    private static final Pattern MARK = Pattern.compile("[,—–(]\\s|\\s[(—–]\\s?|[,—–).!?…]+(?=\\s|$)|$");
    private static final Pattern OPENING = Pattern.compile("^[\\s,—–(»”\"]+");
    private static final Pattern PRONOUN = Pattern.compile("-(?:t-)?(?:ils?|elles?|on)(?!\\p{L})");
    private static final Pattern SOURCE = Pattern.compile("^(?:selon|d['’]après|dixit)\\s", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CLITICS =
            Set.of("s", "se", "me", "m", "nous", "vous", "le", "la", "l", "les", "lui", "leur", "en", "y");
    /// Longer ones, and more of them, are not tried.
    private static final int MOST_WORDS = 24;

    private static final int MOST_ENDS = 4;
    private static final int MOST_FOUND = 12;

    /// What may be one, the shortest of each place first.
    static List<WrittenIncise> all(String text, Naming naming) {
        List<Integer> marks = marks(text);
        List<WrittenIncise> found = new ArrayList<>();
        for (int i = 0; i < marks.size() && found.size() < MOST_FOUND; i++) {
            int open = marks.get(i);
            for (int end = i + 1; end < marks.size() && end <= i + MOST_ENDS; end++) {
                int signs = afterSigns(text, open);
                String clause = text.substring(Math.min(signs, marks.get(end)), marks.get(end));
                clause = OPENING.matcher(clause).replaceFirst("");
                if (isIncise(clause, naming)) {
                    String behind = text.substring(marks.get(end)).replaceFirst("^[,—–)]+", "");
                    found.add(new WrittenIncise(text.substring(0, signs) + " […] " + behind, clause.strip()));
                }
            }
        }
        return found;
    }

    /// A question mark before the clause belongs to the words.
    private static int afterSigns(String text, int open) {
        int at = open;
        while (at < text.length() && ".!?…".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static List<Integer> marks(String text) {
        List<Integer> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            marks.add(matcher.start());
        }
        return marks;
    }

    private static boolean isIncise(String clause, Naming naming) {
        List<Word> words = Words.first(clause, MOST_WORDS + 1);
        if (words.isEmpty() || words.size() > MOST_WORDS || words.getFirst().isCapitalised()) {
            return false;
        }
        return (SOURCE.matcher(clause).lookingAt() || opensWithVerb(words))
                && (PRONOUN.matcher(clause).find()
                        || words.stream().anyMatch(word -> RoleNouns.contains(word.folded()))
                        || !naming.find(clause).isEmpty()
                        || naming.unread(clause).isPresent());
    }

    private static boolean opensWithVerb(List<Word> words) {
        int at = 0;
        while (at < words.size() - 1 && CLITICS.contains(words.get(at).folded())) {
            at++;
        }
        String verb = words.get(at).text().split("-")[0].toLowerCase(Locale.FRENCH);
        return Lexicon.french().readings(verb).stream()
                .anyMatch(reading -> reading.verbForm() == VerbForm.FINITE && reading.person() == 3);
    }
}
