package fr.verbatim.evaluate;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Voice;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who speaks, as gold files write it: a name, several joined by « et », or « (public, non nommé) ».
final class Speaker {
    private static final Pattern SEVERAL = Pattern.compile("\\s+(?:et|&)\\s+|\\s*[;+]\\s*");

    private Speaker() {}

    static boolean isUnnamed(String gold) {
        return gold.startsWith("(");
    }

    /// Whether an attribution says what the gold says: the same people, or nobody named.
    static boolean same(String gold, Attribution given) {
        return switch (given) {
            case Attribution.Named named -> !isUnnamed(gold) && sameNames(gold, names(given));
            case Attribution.Collective collective ->
                !isUnnamed(gold) && sameNames(gold, List.of(collective.speaker().display()));
            case Attribution.Unnamed unnamed -> isUnnamed(gold);
            case Attribution.Ambiguous ambiguous -> false;
            case Attribution.Unknown unknown -> false;
        };
    }

    /// Whether an attribution puts a name under the words.
    static boolean isNamed(Attribution given) {
        return given instanceof Attribution.Named || given instanceof Attribution.Collective;
    }

    /// Whether an attribution leaves the speaker open and names no candidate outside `listed`.
    static boolean isOpenWithin(List<String> listed, Attribution given) {
        return switch (given) {
            case Attribution.Ambiguous ambiguous ->
                ambiguous.candidates().stream().map(Candidate::voice).allMatch(voice -> isListed(listed, voice));
            case Attribution.Unnamed unnamed -> isListed(listed, unnamed.speaker());
            case Attribution.Named named -> false;
            case Attribution.Collective collective -> false;
            case Attribution.Unknown unknown -> false;
        };
    }

    /// The names an attribution gives, for a person to read.
    static String shown(Attribution given) {
        String voices = voices(given).map(Voice::display).collect(Collectors.joining(" ou "));
        return switch (given) {
            case Attribution.Named named ->
                named.speakers().stream().map(Voice::display).collect(Collectors.joining(" et "));
            case Attribution.Collective collective -> voices;
            case Attribution.Unnamed unnamed -> "(" + voices + ")";
            case Attribution.Ambiguous ambiguous -> "incertain : " + voices;
            case Attribution.Unknown unknown -> "inconnu";
        };
    }

    /// Everybody an attribution names or lists.
    static Stream<Voice> voices(Attribution given) {
        return switch (given) {
            case Attribution.Named named -> named.speakers().stream().map(voice -> voice);
            case Attribution.Collective collective -> Stream.of(collective.speaker());
            case Attribution.Unnamed unnamed -> Stream.of(unnamed.speaker());
            case Attribution.Ambiguous ambiguous ->
                ambiguous.candidates().stream().map(Candidate::voice);
            case Attribution.Unknown unknown -> Stream.empty();
        };
    }

    private static boolean isListed(List<String> listed, Voice voice) {
        return switch (voice) {
            case Voice.UnnamedVoice unnamed -> listed.stream().anyMatch(Speaker::isUnnamed);
            case Voice.PersonVoice person -> isListed(listed, person.name());
            case Voice.OrganisationVoice organisation -> isListed(listed, organisation.display());
        };
    }

    private static boolean isListed(List<String> listed, String name) {
        return listed.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), SEVERAL.splitAsStream(one)))
                .anyMatch(one -> Folded.letters(one).equals(Folded.letters(name)));
    }

    private static List<String> names(Attribution given) {
        return voices(given).map(Voice::display).toList();
    }

    private static boolean sameNames(String gold, List<String> given) {
        Set<String> givenNames = given.stream().map(Folded::letters).collect(Collectors.toSet());
        Set<String> goldNames = SEVERAL.splitAsStream(gold).map(Folded::letters).collect(Collectors.toSet());
        return givenNames.equals(goldNames) || givenNames.equals(Set.of(Folded.letters(gold)));
    }
}
