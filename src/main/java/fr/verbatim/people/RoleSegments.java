package fr.verbatim.people;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts the lines beside a name into one stretch a role: a line that goes on with the phrase of the one before
/// is joined to it, and a comma or `et` before a noun that introduces people parts two roles.
final class RoleSegments {
    private static final Set<String> OPEN_ENDS =
            Set.of("de", "du", "des", "d", "a", "au", "aux", "la", "le", "les", "l", "et", "en", "chez", "pour", "sur");

    /// A title set in italics (« auteur de *Sous nos pieds* »).
    private static final Pattern TITLE = Pattern.compile("\\*([^*]+)\\*");

    private RoleSegments() {}

    static List<String> of(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            String text = TITLE.matcher(line.strip()).replaceAll("« $1 »").replace("*", "");
            if (!joined.isEmpty() && continues(joined.getLast(), text)) {
                joined.set(joined.size() - 1, joined.getLast() + " " + text);
            } else if (!text.isEmpty()) {
                joined.add(text);
            }
        }
        List<String> segments = new ArrayList<>();
        joined.forEach(text -> split(text, segments));
        return segments;
    }

    private static boolean continues(String before, String line) {
        List<Word> earlier = Words.of(before);
        List<Word> words = Words.of(line);
        if (earlier.isEmpty() || words.isEmpty()) {
            return false;
        }
        Word last = earlier.getLast();
        if (OPEN_ENDS.contains(last.folded()) || before.endsWith("&")) {
            return true;
        }
        boolean closed = before.endsWith(",") || before.endsWith(";");
        Word first = words.getFirst();
        return !closed && !first.isCapitalised() && first.start() == 0 && !RoleNouns.contains(first.folded());
    }

    private static void split(String text, List<String> segments) {
        int start = 0;
        List<Word> words = Words.of(text);
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            String between = text.substring(words.get(i - 1).end(), word.start());
            boolean comma = between.contains(",") || between.contains(";");
            if (comma && (RoleNouns.contains(word.folded()) || opensOrganisation(text, words, start, i))) {
                add(text.substring(start, words.get(i - 1).end()), segments);
                start = word.start();
            } else if (i > 1 && words.get(i - 1).folded().equals("et") && opensRole(words, start, word)) {
                add(text.substring(start, words.get(i - 2).end()), segments);
                start = word.start();
            }
        }
        add(text.substring(start), segments);
    }

    /// « libraire, Les Libres Étals »: after a title that holds no name, a capital opens an organisation.
    private static boolean opensOrganisation(String text, List<Word> words, int start, int index) {
        List<Word> title = words.subList(0, index).stream()
                .filter(word -> word.start() >= start)
                .toList();
        String rest = text.substring(words.get(index).start());
        boolean several = index + 1 < words.size() || words.get(index).isInCapitals();
        return several
                && words.get(index).isCapitalised()
                && !rest.contains(",")
                && RoleNouns.contains(title.getFirst().folded())
                && title.stream().skip(1).noneMatch(Word::isCapitalised);
    }

    /// « cofondatrice de X et maîtresse de conférences »: two roles. A plural after `et` goes on with a name («
    /// Syndicat des artistes et techniciens »).
    private static boolean opensRole(List<Word> words, int start, Word word) {
        boolean introduced = words.stream()
                .filter(each -> each.start() >= start)
                .findFirst()
                .filter(first -> RoleNouns.contains(first.folded()))
                .isPresent();
        return introduced
                && !word.isCapitalised()
                && RoleNouns.isListed(word.folded())
                && !word.folded().endsWith("s");
    }

    private static void add(String piece, List<String> segments) {
        String trimmed = piece.strip().replaceFirst("[,;]+$", "").strip();
        if (!Fold.letters(trimmed).isEmpty()) {
            segments.add(trimmed);
        }
    }
}
