package fr.verbatim.people;

import fr.verbatim.model.Role;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Several people who sign in one breath and share what is printed after the last name.
final class SignedTogether {
    private static final Pattern BESIDE = Pattern.compile("\\s?[/+]\\s?|,\\s(?=\\p{Lu})");

    private SignedTogether() {}

    static List<Signature> both(Signature first, Signature second, String whole) {
        return List.of(sharing(first, second, whole), labelled(first, second, whole));
    }

    /// « Inès Prat, Théo Lang et Zoé Marty, lycéens », « Lucie et Sam, élèves de 3e »: names alone, then one name and
    /// the quality of all.
    static List<Signature> people(List<String> lines, String whole, SignatureReader reader) {
        Matcher and = SignatureReader.AND.matcher(whole);
        if (!and.find()) {
            return besideEachOther(lines, whole, reader);
        }
        List<String> before = List.of(whole.substring(0, and.start()).split(",\\s+"));
        boolean firstNames = before.stream().allMatch(FirstNames::contains);
        boolean names = before.size() > 1 && before.stream().allMatch(name -> isName(name, reader));
        Optional<Signature> end =
                firstNames || names ? reader.read(List.of(whole.substring(and.end()))) : Optional.empty();
        if (end.isEmpty() || end.get().roles().isEmpty()) {
            return List.of();
        }
        List<Signature> found = new ArrayList<>();
        for (String name : before) {
            found.add(new Signature(name, SharedRoles.of(end.get().roles(), found.size()), whole));
        }
        found.add(new Signature(end.get().name(), SharedRoles.of(end.get().roles(), found.size()), whole));
        return found;
    }

    /// « Anne Martin / Paul Petit », « Anne Martin, Paul Petit (FSU) », or one below the other: a whole name on either
    /// side, with first names
    /// that the lexicon has.
    private static List<Signature> besideEachOther(List<String> lines, String whole, SignatureReader reader) {
        Matcher beside = BESIDE.matcher(whole);
        boolean parted = lines.size() == 1 && beside.find();
        if (!parted && lines.size() == 1) {
            return List.of();
        }
        String name = parted ? whole.substring(0, beside.start()) : Spaces.fold(lines.getFirst());
        List<String> rest = parted ? List.of(whole.substring(beside.end())) : lines.subList(1, lines.size());
        boolean opens = opensName(name) && opensName(rest.getFirst()) && isName(name, reader);
        return opens
                ? reader.readPlain(rest)
                        .map(other -> both(new Signature(name, List.of(), whole), other, whole))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean opensName(String text) {
        List<Word> words = Words.first(text, 2);
        return words.size() > 1
                && FirstNames.contains(words.getFirst().text())
                && words.get(1).isCapitalised();
    }

    private static boolean isName(String text, SignatureReader reader) {
        return FirstNames.contains(text)
                || reader.read(List.of(text))
                        .filter(one -> one.roles().isEmpty() && one.name().equals(text))
                        .isPresent();
    }

    /// « Anne Martin et Paul Petit, infirmiers »: the quality is both people's.
    private static Signature sharing(Signature first, Signature second, String whole) {
        List<Role> shared = SharedRoles.of(second.roles(), 0);
        return new Signature(first.name(), first.roles().isEmpty() ? shared : first.roles(), whole);
    }

    private static Signature labelled(Signature first, Signature signature, String whole) {
        List<Role> own = first.roles().isEmpty() ? SharedRoles.of(signature.roles(), 1) : signature.roles();
        return new Signature(signature.name(), own, whole);
    }
}
