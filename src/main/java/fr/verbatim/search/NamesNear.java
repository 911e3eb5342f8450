package fr.verbatim.search;

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

    /// A name that somebody asks about, not one the text gives.
    ///
    /// @param name as written
    public static NamesNear asked(String name) {
        return new NamesNear(List.of(name), true, false, Part.ASKED, List.of(), List.of());
    }

    static NamesNear unread(List<String> names) {
        return new NamesNear(names, true, false, Part.UNREAD, List.of(), List.of());
    }

    NamesNear speaking(boolean speaks) {
        return speaks ? this : new NamesNear(names, bound, contested, Part.STANDS_BESIDE, others, rest);
    }

    /// With who else is named there, and what is not understood.
    public NamesNear beside(List<String> named, List<String> unread) {
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
                ? asked(joined)
                : new NamesNear(List.of(joined), true).speaking(!speaking.isEmpty());
        NamesNear one =
                told.isEmpty() ? all.getFirst() : fresh.beside(all(all, NamesNear::others), all(all, NamesNear::rest));
        return one.contested(all.stream().anyMatch(NamesNear::contested));
    }

    private static List<String> all(List<NamesNear> near, Function<NamesNear, List<String>> part) {
        return near.stream().flatMap(one -> part.apply(one).stream()).distinct().toList();
    }
}
