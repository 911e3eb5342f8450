package fr.verbatim.search;

import fr.verbatim.people.Registry;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One name that a person goes by, looked for in what somebody wrote.
final class SpeakerName {
    /// From as many letters on a name has room for two slips.
    private static final int LONG = 10;

    private final String name;
    private final String id;
    private final List<String> words;
    private final Registry registry;

    /// @param id of the person
    SpeakerName(String name, String id, Registry registry) {
        this.name = name;
        this.id = id;
        this.words = Fold.words(name);
        this.registry = registry;
    }

    /// A name found, and what stands around it.
    ///
    /// @param fit [NameFit#SAME], [NameFit#NEAR], [NameFit#INITIALS] or [NameFit#TOO_LITTLE]
    /// @param around what is written before and after it, a role perhaps; empty for nothing
    record Found(NameFit fit, List<String> around) {}

    Optional<Found> in(String part) {
        List<Written> written = words(part);
        if (written.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = written.stream().map(Written::key).toList();
        if (Fold.letters(part).equals(Fold.letters(name)) || isTurned(keys)) {
            return Optional.of(new Found(whole(), List.of()));
        }
        Optional<Found> within = within(part, written, 0);
        if (within.isPresent()) {
            return within;
        }
        if (isSurname(String.join("", keys))) {
            return Optional.of(new Found(surname(keys), List.of()));
        }
        if (isInitials(keys)) {
            return Optional.of(new Found(NameFit.INITIALS, List.of()));
        }
        boolean first = words.size() > 1 && keys.equals(words.subList(0, 1));
        return first || isHalf(keys) && !isOfAnother(part)
                ? Optional.of(new Found(NameFit.TOO_LITTLE, List.of()))
                : Optional.empty();
    }

    /// The name with a slip or two, where what was written is nobody else's.
    Optional<Found> slipped(String part) {
        List<Written> written = words(part);
        String letters = Fold.letters(part);
        boolean whole = slips(letters, String.join("", words))
                || words.size() > 1 && words.getLast().length() > 3 && slips(letters, words.getLast());
        return whole || isHalfSlipped(written)
                ? Optional.of(new Found(NameFit.NEAR, List.of()))
                : within(part, written, 2);
    }

    /// « Thomas Pereira » for Tomas Pereira Ginet-Jacquemet.
    private boolean isHalfSlipped(List<Written> written) {
        if (written.size() < 2 || !slips(written.getFirst().key(), words.getFirst())) {
            return false;
        }
        List<String> half = new ArrayList<>(written.stream().map(Written::key).toList());
        half.set(0, words.getFirst());
        return isHalf(half);
    }

    private static boolean slips(String one, String other) {
        int most = other.length() < LONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= most && Slips.between(one, other, most) <= most;
    }

    private NameFit whole() {
        return registry.allHomonyms(name).isEmpty() ? NameFit.SAME : NameFit.TOO_LITTLE;
    }

    private NameFit surname(List<String> written) {
        return registry.findBySurname(String.join("", written))
                        .filter(only -> only.id().equals(id))
                        .isPresent()
                ? NameFit.SAME
                : NameFit.TOO_LITTLE;
    }

    /// The whole name with what may only be a role before and after it: « Marie Vairon secrétaire générale »,
    /// « Secrétaire générale Sud PTT Marie Vairon ».
    private Optional<Found> within(String part, List<Written> written, int slips) {
        int length = words.size();
        for (int i = 0; length > 1 && i + length <= written.size(); i++) {
            List<Written> here = written.subList(i, i + length);
            String letters = String.join("", here.stream().map(Written::key).toList());
            boolean same = here.stream().map(Written::key).toList().equals(words);
            if (!same && (slips == 0 || !slips(letters, String.join("", words)))) {
                continue;
            }
            List<String> around = new ArrayList<>();
            around.add(part.substring(0, here.getFirst().start()).strip());
            around.add(part.substring(here.getLast().end()).strip());
            around.removeIf(text -> Fold.letters(text).isEmpty());
            boolean joined = around.stream().anyMatch(text -> text.startsWith("-") || text.endsWith("-"));
            if (!joined && around.stream().allMatch(this::isRole)) {
                return Optional.of(new Found(same ? whole() : NameFit.NEAR, around));
            }
        }
        return Optional.empty();
    }

    private boolean isRole(String text) {
        Written first = words(text).getFirst();
        boolean small = Character.isLowerCase(text.codePointAt(first.start()));
        return small
                || RoleNouns.contains(first.key())
                || registry.findOrganisation(text).isPresent();
    }

    /// « VAIRON Marie ».
    private boolean isTurned(List<String> written) {
        return words.size() > 1
                && written.stream()
                        .sorted()
                        .toList()
                        .equals(words.stream().sorted().toList());
    }

    private boolean isSurname(String letters) {
        return words.size() > 1
                && (letters.equals(words.getLast()) || letters.equals(String.join("", words.subList(1, words.size()))));
    }

    /// « Tomas Pereira », « Ginet-Jacquemet » for Tomas Pereira Ginet-Jacquemet: some of the words, in their order,
    /// with one of the surname.
    private boolean isHalf(List<String> written) {
        int from = 0;
        for (String word : written) {
            int at = words.subList(from, words.size()).indexOf(word);
            if (at < 0) {
                return false;
            }
            from += at + 1;
        }
        return from > 1 && written.getLast().length() > 2;
    }

    private boolean isOfAnother(String part) {
        return registry.findPerson(part)
                        .or(() -> registry.findBySurname(part))
                        .filter(other -> !other.id().equals(id))
                        .isPresent()
                || !registry.allHomonyms(part).isEmpty();
    }

    /// « H. El Kettani », « Marie V. », « J.-J. L. », « JJ Lonni ».
    private boolean isInitials(List<String> written) {
        List<String> letters = written.getFirst().length() > 1
                        && written.getFirst().length() < 4
                        && !words.getFirst().equals(written.getFirst())
                ? Stream.concat(Stream.of(written.getFirst().split("")), written.subList(1, written.size()).stream())
                        .toList()
                : written;
        if (letters.size() < 2
                || letters.size() > words.size()
                || letters.stream().noneMatch(word -> word.length() == 1)) {
            return false;
        }
        int from = 0;
        for (String word : letters) {
            int at = from;
            while (at < words.size()
                    && !(word.length() == 1
                            ? words.get(at).startsWith(word)
                            : words.get(at).equals(word))) {
                at++;
            }
            if (at == words.size() || from == 0 && at > 0) {
                return false;
            }
            from = at + 1;
        }
        return true;
    }

    private static List<Written> words(String text) {
        return Words.runs(text).stream()
                .map(word -> new Written(Fold.letters(word.text()), word.start(), word.end()))
                .filter(word -> !word.key().isEmpty())
                .toList();
    }

    private record Written(String key, int start, int end) {}
}
