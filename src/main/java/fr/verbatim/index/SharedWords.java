package fr.verbatim.index;

import fr.verbatim.model.Candidate;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import fr.verbatim.text.FrenchAnalysis;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the roles of several people say, and which of their words are true of whoever of them speaks.
///
/// @param all titles and organisations as printed
/// @param shared the same without the words that not everybody's role has
record SharedWords(List<String> all, List<String> shared) {
    static SharedWords ofRoles(List<Candidate> candidates) {
        List<List<String>> each =
                candidates.stream().map(candidate -> roles(candidate.voice())).toList();
        Set<String> common = new HashSet<>(terms(each.getFirst()));
        each.forEach(roles -> common.retainAll(terms(roles)));
        List<String> all = each.stream().flatMap(List::stream).distinct().toList();
        List<String> shared = all.stream()
                .map(role -> only(common, role))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        return new SharedWords(all, shared);
    }

    private static List<String> roles(Voice voice) {
        return switch (voice) {
            case Voice.PersonVoice person ->
                person.roles().stream().flatMap(SharedWords::printed).toList();
            case Voice.OrganisationVoice organisation -> List.of(organisation.display());
            case Voice.UnnamedVoice unnamed -> List.of(unnamed.description());
        };
    }

    private static Stream<String> printed(Role role) {
        OrganisationRef organisation = role.organisation();
        return Stream.concat(
                Stream.ofNullable(role.title()),
                Stream.ofNullable(organisation == null ? null : organisation.name()));
    }

    private static Set<String> terms(List<String> roles) {
        return roles.stream()
                .flatMap(role -> FrenchAnalysis.terms(FrenchAnalysis.stemmed(), role).stream())
                .collect(Collectors.toSet());
    }

    private static String only(Set<String> common, String role) {
        return Arrays.stream(role.split("\\s+", -1))
                .filter(word -> isOf(common, word))
                .collect(Collectors.joining(" "));
    }

    private static boolean isOf(Set<String> common, String word) {
        List<String> terms = FrenchAnalysis.terms(FrenchAnalysis.stemmed(), word);
        return !terms.isEmpty() && common.containsAll(terms);
    }
}
