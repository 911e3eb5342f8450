package fr.verbatim.search;

import fr.verbatim.text.Fold;
import java.util.List;
import java.util.function.Function;

/// The names that stand near a quotation.
///
/// @param names none; the one that goes with it; or those of which it cannot be told which does
/// @param bound whether it stands beside the quotation, not only somewhere in the text
/// @param contested whether the text denies that somebody said the words
/// @param role what the names are said to be there
/// @param others who is named beside them without being said to speak
/// @param rest what stands beside them and is not understood: it may turn the sense round
public record NamesNear(
        List<String> names, boolean bound, boolean contested, Part role, List<String> others, List<String> rest) {
    /// A word of a name that is no title has as many letters.
    private static final int SHORTEST = 4;

    public NamesNear {
        names = List.copyOf(names);
        others = List.copyOf(others);
        rest = List.copyOf(rest);
    }

    /// What somebody named has to do with the words.
    public enum Part {
        /// They stand where the one who speaks does.
        SPEAKS,
        /// Nobody wrote them there: it is asked whether the words are theirs.
        ASKED,
        /// They are named there, and it is not said that they speak.
        STANDS_BESIDE,
        /// It only seems that a name is given.
        UNREAD
    }

    public NamesNear(List<String> names, boolean bound) {
        this(names, bound, false, Part.SPEAKS, List.of(), List.of());
    }

    /// The name asked about, with what the text says of whoever bears it; or beside another that the text gives.
    ///
    /// @param speaker as written
    public NamesNear asked(String speaker) {
        NamesNear asked = new NamesNear(List.of(speaker), true, contested, Part.ASKED, List.of(), rest);
        if (!isTold()) {
            return asked;
        }
        String there = names.getFirst().split(", ", 2)[0];
        List<String> written = Fold.words(there);
        List<String> given = Fold.words(speaker);
        if (written.containsAll(given)) {
            return this;
        }
        boolean same = given.stream().anyMatch(word -> word.length() >= SHORTEST && written.contains(word));
        return asked.beside(same ? others : List.of(there), rest);
    }

    static NamesNear unread(List<String> names) {
        return new NamesNear(names, true, false, Part.UNREAD, List.of(), List.of());
    }

    NamesNear speaking(boolean speaks) {
        return speaks ? this : new NamesNear(names, bound, contested, Part.STANDS_BESIDE, others, rest);
    }

    NamesNear beside(List<String> named, List<String> unread) {
        return new NamesNear(names, bound, contested, role, named, unread);
    }

    /// With what the text says of whoever is named.
    NamesNear claiming(List<String> claims) {
        return claims.isEmpty() || !isRead()
                ? this
                : new NamesNear(
                        names.stream()
                                .map(name -> name + ", " + String.join(", ", claims))
                                .toList(),
                        bound,
                        contested,
                        role,
                        others,
                        rest);
    }

    public NamesNear contested(boolean denied) {
        return new NamesNear(names, bound, denied, role, others, rest);
    }

    public boolean isRead() {
        return role != Part.UNREAD;
    }

    public boolean isSpeaking() {
        return role == Part.SPEAKS || role == Part.ASKED;
    }

    public boolean isAsked() {
        return role == Part.ASKED;
    }

    /// Whether it is told whose name goes with the quotation.
    public boolean isTold() {
        return bound && isRead() && names.size() == 1;
    }

    /// What is named with each fragment of one quotation, which is named with all of it.
    ///
    /// @param all at least one
    public static NamesNear together(List<NamesNear> all) {
        List<NamesNear> told = all.stream().filter(NamesNear::isTold).toList();
        List<NamesNear> speaking = told.stream().filter(NamesNear::isSpeaking).toList();
        List<String> names = (speaking.isEmpty() ? told : speaking)
                .stream().map(near -> near.names().getFirst()).distinct().toList();
        String joined = String.join(", ", names);
        NamesNear fresh = told.stream().anyMatch(NamesNear::isAsked)
                ? new NamesNear(List.of(joined), true, false, Part.ASKED, List.of(), List.of())
                : new NamesNear(List.of(joined), true).speaking(!speaking.isEmpty());
        NamesNear one =
                told.isEmpty() ? all.getFirst() : fresh.beside(all(all, NamesNear::others), all(all, NamesNear::rest));
        return one.contested(all.stream().anyMatch(NamesNear::contested));
    }

    private static List<String> all(List<NamesNear> near, Function<NamesNear, List<String>> part) {
        return near.stream().flatMap(one -> part.apply(one).stream()).distinct().toList();
    }
}
