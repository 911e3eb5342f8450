package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.RawText;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts together what was drawn in several bubbles because the place ran out.
///
/// Neighbours are joined when the first one is left open and the second goes on with it. Bubbles further apart
/// are joined only from an open end: a colon before numbered points, or a clause that breaks off on a
/// connective and a bubble that begins in lower case.
final class BubbleJoins {
    /// How many bubbles may stand between the two halves of a broken clause.
    private static final int REACH = 3;

    private static final Pattern TERMINAL = Pattern.compile("[.!?…»”\")]\\s*$");
    private static final Pattern ELLIPSIS_END = Pattern.compile("(?:\\.\\.\\.|…)\\s*$");
    private static final Pattern ELLIPSIS_START = Pattern.compile("^(?:\\.\\.\\.|…)");
    private static final Pattern POINT =
            Pattern.compile("^(?:\\d{1,2}\\s?(?:[.)°]|\\^\\{?\\p{L}+}?|ers?\\b|res?\\b|è?mes?\\b|e\\b)|[-–•]\\s).*");
    private static final Pattern DEPENDENT =
            Pattern.compile("^(?:Et|Ou|Mais)\\s+(?:que|qu['’]|qui|dont|où)\\b.*", Pattern.DOTALL);
    private static final Set<String> CONNECTIVES = Set.of(
            "et",
            "ou",
            "mais",
            "or",
            "car",
            "donc",
            "pourtant",
            "que",
            "qu",
            "qui",
            "dont",
            "de",
            "d",
            "du",
            "des",
            "a",
            "au",
            "aux",
            "en",
            "dans",
            "pour",
            "par",
            "avec",
            "sans",
            "sur",
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "parce",
            "puisque",
            "quand",
            "si",
            "comme",
            "est",
            "sont",
            "ne",
            "n",
            "se",
            "s",
            "notamment",
            "alors",
            "ainsi");
    private static final Set<String> COORDINATORS =
            Set.of("et", "ou", "ni", "puis", "d'autres", "certains", "certaines");

    private final RawText raw;
    private final List<Bubble> bubbles;
    private final boolean[] taken;
    private final boolean[] bordered;

    /// @param raw the text the bubbles are cut from
    /// @param bubbles single bubbles in order; a jump of `place` between two means that a signature or title
    ///     stands between
    private BubbleJoins(RawText raw, List<Bubble> bubbles) {
        this.raw = raw;
        this.bubbles = bubbles;
        this.taken = new boolean[bubbles.size()];
        this.bordered = new boolean[bubbles.size()];
        for (int i = 1; i < bubbles.size(); i++) {
            bordered[i] = bubbles.get(i).place() != bubbles.get(i - 1).place() + 1;
        }
    }

    /// The bubbles with those that belong together joined, in the order of their first words.
    static List<Bubble> join(RawText raw, List<Bubble> bubbles) {
        BubbleJoins joins = new BubbleJoins(raw, bubbles);
        List<Bubble> joined = new ArrayList<>();
        for (int i = 0; i < bubbles.size(); i++) {
            if (!joins.taken[i]) {
                joined.add(joins.from(i));
            }
        }
        return joined;
    }

    private Bubble from(int start) {
        taken[start] = true;
        List<Integer> members = new ArrayList<>(List.of(start));
        String why = null;
        for (Step step = next(members); step != null; step = next(members)) {
            members.addAll(step.members());
            step.members().forEach(member -> taken[member] = true);
            why = step.why();
        }
        return why == null ? bubbles.get(start) : joined(members, why);
    }

    private Bubble joined(List<Integer> members, String why) {
        List<MappedText> pieces = members.stream()
                .flatMap(member -> bubbles.get(member).pieces().stream())
                .toList();
        Bubble first = bubbles.get(members.getFirst());
        Bubble last = bubbles.get(members.getLast());
        boolean distant = last.lastPlace() - first.place() >= members.size();
        MappedText lastPiece = pieces.getLast();
        Evidence join = new Evidence("join", why, 0, lastPiece.span(raw, 0, lastPiece.length()));
        return new Bubble(pieces, first.place(), last.lastPlace(), first.gapBefore(), join, distant);
    }

    private @Nullable Step next(List<Integer> members) {
        int last = members.getLast();
        String text = text(last);
        boolean whole = members.size() == last - members.getFirst() + 1;
        if (whole
                && free(last + 1)
                && adjoins(text, text(last + 1), bubbles.get(last + 1).gapBefore())) {
            return new Step(List.of(last + 1), "la phrase continue dans la bulle suivante");
        }
        if (members.size() > 1) {
            return null;
        }
        if (text.endsWith(":")) {
            List<Integer> points = points(last);
            return points.isEmpty() ? null : new Step(points, "les points annoncés par les deux-points");
        }
        return breaksOff(text) ? resumption(last) : null;
    }

    private boolean free(int index) {
        return index < bubbles.size() && !taken[index] && !bordered[index];
    }

    private static boolean adjoins(String before, String after, boolean gap) {
        if (ELLIPSIS_END.matcher(before).find() && ELLIPSIS_START.matcher(after).find()) {
            return true;
        }
        if (TERMINAL.matcher(before).find()) {
            return !gap && states(before, after) && lives(before, after);
        }
        if (DEPENDENT.matcher(after).matches()) {
            return true;
        }
        boolean lower = Character.isLowerCase(after.codePointAt(0));
        if (lower) {
            return true;
        }
        return !before.endsWith(":") && !breaksOff(before) && coordinates(after);
    }

    /// Somebody may call « Et de lits ! » or ask « Et le bus ? » behind what another one has ended: only statements go
    /// on with one another.
    private static boolean states(String before, String after) {
        return before.endsWith(".")
                && (after.endsWith(".") || !TERMINAL.matcher(after).find());
    }

    /// Whether the second cannot be understood without the first, which a full stop ends.
    private static boolean lives(String before, String after) {
        return DEPENDENT.matcher(after).matches() || Fragments.continues(before, after);
    }

    /// « Et quand… », « D'autres testent… » go on with a sentence that no full stop has ended.
    private static boolean coordinates(String after) {
        List<Word> words = Words.of(after);
        if (words.isEmpty()) {
            return false;
        }
        String first = Fold.fold(words.getFirst().text());
        String two = words.size() > 1 ? first + Fold.fold(words.get(1).text()) : first;
        return COORDINATORS.contains(first) || COORDINATORS.contains(two);
    }

    private static boolean breaksOff(String text) {
        List<Word> words = Words.of(text);
        boolean open = !TERMINAL.matcher(text).find() || text.endsWith(",");
        return open
                && !words.isEmpty()
                && (text.endsWith(",") || CONNECTIVES.contains(words.getLast().folded()));
    }

    /// The numbered points after a colon, other bubbles between the colon and the first of them passed over.
    private List<Integer> points(int colon) {
        List<Integer> points = new ArrayList<>();
        for (int i = colon + 1; i <= colon + REACH + points.size() && free(i); i++) {
            if (POINT.matcher(text(i)).matches()) {
                points.add(i);
            } else if (!points.isEmpty()) {
                break;
            }
        }
        return points.size() >= 2 || !points.isEmpty() && points.getFirst() == colon + 1 ? points : List.of();
    }

    private @Nullable Step resumption(int open) {
        for (int i = open + 1; i <= open + REACH && free(i); i++) {
            String text = text(i);
            if (Character.isLowerCase(text.codePointAt(0))) {
                return new Step(List.of(i), "la phrase interrompue reprend dans une autre bulle");
            }
        }
        return null;
    }

    private String text(int index) {
        return Spaces.fold(bubbles.get(index).pieces().getFirst().text());
    }

    private record Step(List<Integer> members, String why) {}
}
