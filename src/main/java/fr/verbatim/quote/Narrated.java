package fr.verbatim.quote;

import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// What minutes tell of somebody in place of their words: « M. Lenoir présente le rapport. Il propose une hausse. » A
/// paragraph that opens with somebody and a verb, and in which nobody says « je », « nous » or « vous ».
final class Narrated {
    private static final Set<String> ADDRESS = Set.of("m", "mm", "mme", "mmes", "mlle", "monsieur", "madame");
    private static final Set<String> ARTICLES = Set.of("le", "la", "l");
    private static final Set<String> CLITICS = Set.of("ne", "n", "se", "s", "en", "y", "lui", "leur");
    private static final Set<String> SPEAKING =
            Set.of("je", "j", "me", "moi", "mon", "ma", "mes", "nous", "notre", "nos", "vous", "votre", "vos", "tu");
    private static final int LONGEST_SUBJECT = 9;

    private Narrated() {}

    /// Whether a paragraph without a label is such a one.
    ///
    /// @param people names of those who take part, as one writes them
    static boolean is(String paragraph, Set<String> people) {
        List<Word> words = Words.first(paragraph, LONGEST_SUBJECT);
        int verb = Math.max(verb(words), behindName(paragraph, words, people));
        boolean addressed =
                !words.isEmpty() && !ARTICLES.contains(words.getFirst().folded());
        return verb > 0
                && verb < words.size()
                && isVerb(words.get(verb))
                && (addressed || paragraph.indexOf('«') < 0)
                && !Unquoted.says(Unquoted.text(paragraph), SPEAKING);
    }

    /// The index of the word behind the whole name of somebody who takes part; 0 where none opens the paragraph.
    private static int behindName(String paragraph, List<Word> words, Set<String> people) {
        for (int i = 1; i < words.size(); i++) {
            if (people.contains(
                    paragraph.substring(words.getFirst().start(), words.get(i).end()))) {
                return behindClitics(words, i + 1);
            }
        }
        return 0;
    }

    /// The index of the word behind the subject and its clitics; 0 where no such subject opens the paragraph.
    private static int verb(List<Word> words) {
        if (words.size() < 2) {
            return 0;
        }
        boolean addressed = ADDRESS.contains(words.getFirst().folded());
        int at = addressed ? 1 : 0;
        if (ARTICLES.contains(words.get(at).folded())) {
            if (at + 1 >= words.size() || !RoleNouns.contains(words.get(at + 1).folded())) {
                return 0;
            }
            at += 2;
        } else if (!addressed) {
            return 0;
        }
        int name = at;
        while (at < words.size()
                && (words.get(at).isCapitalised() || words.get(at).folded().equals("de"))) {
            at++;
        }
        if (addressed && at == name && name == 1) {
            return 0;
        }
        return behindClitics(words, at);
    }

    private static int behindClitics(List<Word> words, int from) {
        int at = from;
        while (at < words.size() && CLITICS.contains(words.get(at).folded())) {
            at++;
        }
        return at;
    }

    private static boolean isVerb(Word word) {
        return Lexicon.french().readings(word.text()).stream()
                .anyMatch(reading -> reading.verbForm() == VerbForm.FINITE && reading.person() == 3);
    }
}
