package fr.verbatim.quote;

import fr.verbatim.people.Trades;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// Bodies and groups of people as they sign: « Collectif Dernier Train », « Les contrôleuses du dépôt ».
final class GroupNames {
    /// Nouns of bodies that people found, which no title of a section opens with in the singular.
    private static final Set<String> BODIES = Set.of(
            "association",
            "collectif",
            "confederation",
            "coordination",
            "federation",
            "fondation",
            "intersyndicale",
            "ligue",
            "mouvement",
            "syndicat",
            "union",
            "comite",
            "coalition",
            "cooperative",
            "amicale",
            "reseau",
            "observatoire",
            "regie");

    private static final Set<String> OF = Set.of("de", "du", "des", "d");
    private static final int MOST_WORDS = 9;

    private GroupNames() {}

    /// A line in capitals that names a body or a group.
    static boolean inCapitals(String line) {
        List<Word> words = Words.of(line);
        boolean body = words.size() > 1 && BODIES.contains(words.getFirst().folded());
        return body && line.indexOf(',') < 0 && line.indexOf('?') < 0 || matches(line);
    }

    /// « Équipe de la crèche Les Lutins », « L'équipe du soir de l'hôpital Nord »: a team, and the name of where it
    /// works.
    private static boolean isTeam(List<Word> words) {
        int noun = words.getFirst().isElision() ? 1 : 0;
        return words.size() > noun + 2
                && words.size() <= MOST_WORDS
                && words.getFirst().isCapitalised()
                && words.get(noun).folded().equals("equipe")
                && OF.contains(words.get(noun + 1).folded())
                && words.getLast().isCapitalised();
    }

    /// « Les contrôleuses du dépôt de Grancy »: the article, a trade in the plural, and whose they are.
    static boolean matches(String line) {
        List<Word> words = Words.of(line);
        if (!words.isEmpty() && isTeam(words) && line.matches("[\\p{L}\\p{M}\\s'’·-]+")) {
            return true;
        }
        if (words.size() < 4 || words.size() > MOST_WORDS || !line.matches("[\\p{L}\\p{M}\\s'’·-]+")) {
            return false;
        }
        String noun = words.get(1).folded();
        boolean plural = noun.endsWith("s") && Trades.contains(noun);
        return words.getFirst().folded().equals("les")
                && plural
                && OF.contains(words.get(2).folded())
                && !line.matches("(?iU).*\\b(?:et|à|face|pour|contre|sans|avec|dans|sont|ont|ne|se|n)\\b.*");
    }
}
