package fr.verbatim.quote;

import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A kind of body or group, from `own-bodies.txt`: the nouns of what its people call their own, and the words of a
/// signature that tell of it.
///
/// @param own folded, in the singular
/// @param signed the same
record BodyKind(Set<String> own, Set<String> signed) {
    private static final List<BodyKind> ALL =
            Resource.lines("own-bodies.txt").stream().map(BodyKind::parse).toList();
    /// « mes élèves », « notre petite coopérative », « nous les pompiers »; « à l'association on … » says as much.
    private static final Pattern OWN = Pattern.compile("(?iU)\\b(?:(?:mon|ma|mes|notre|nos|nous,?"
            + " les)\\s+(?:\\p{L}+\\s)?(?<own>[\\p{L}-]+)|(?:^|[.!?…]\\s)(?:nous,? )?(?:à la |à l['’]|au |dans la"
            + " |dans le )(?<from>[\\p{L}-]+),? (?:on|nous|je|j['’]))");

    BodyKind {
        own = Set.copyOf(own);
        signed = Set.copyOf(signed);
    }

    private static BodyKind parse(String line) {
        String[] sides = line.split(" : ", -1);
        if (sides.length != 2) {
            throw new IllegalStateException("Bug: own-bodies.txt: no nouns and words of signatures: " + line);
        }
        return new BodyKind(words(sides[0]), words(sides[1]));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).map(BodyKind::singular).collect(Collectors.toSet());
    }

    private static String singular(String word) {
        String folded = Fold.fold(word);
        return folded.length() > 3 && folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /// What somebody calls their own, and the kinds of bodies whose people do.
    record Own(String shown, Set<BodyKind> kinds) {}

    /// Everything that the words call their own, of any kind.
    static List<Own> said(String text) {
        List<Own> all = new ArrayList<>();
        Matcher own = OWN.matcher(text);
        while (own.find()) {
            String noun = singular(own.group("own") == null ? own.group("from") : own.group("own"));
            Set<BodyKind> kinds =
                    ALL.stream().filter(kind -> kind.own.contains(noun)).collect(Collectors.toSet());
            if (!kinds.isEmpty()) {
                all.add(new Own(own.group().strip(), kinds));
            }
        }
        return List.copyOf(all);
    }

    /// The kinds that a signature tells of.
    static Set<BodyKind> signed(String label) {
        Set<String> words = new LinkedHashSet<>();
        Words.of(label).forEach(word -> words.add(singular(word.text())));
        return ALL.stream()
                .filter(kind -> kind.signed.stream().anyMatch(words::contains))
                .collect(Collectors.toUnmodifiableSet());
    }
}
