package fr.verbatim.search;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a function or an organisation that somebody wrote beside a name is one that the document gives who speaks:
/// every word of it must be in one role, gender and number apart, or they are printed so.
final class WrittenRole {
    /// Words that tell no function by themselves; those that a search leaves out are more (« porte-parole »).
    private static final Set<String> LIGHT = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "a", "au", "aux", "chez", "pour", "en", "et",
            "dans", "sur", "par");

    private final Registry registry;
    private final Authorities authorities;

    WrittenRole(Registry registry, Authorities authorities) {
        this.registry = registry;
        this.authorities = authorities;
    }

    /// @param written not blank
    boolean isGiven(String written, Attribution attribution) {
        List<Role> roles = roles(attribution).toList();
        Optional<String> organisation = registry.findOrganisation(written).map(Organisation::id);
        if (organisation.isPresent()) {
            return roles.stream()
                    .map(Role::organisation)
                    .filter(Objects::nonNull)
                    .anyMatch(ref -> organisation.get().equals(ref.id()));
        }
        List<String> stems = stems(written);
        String label = attribution.grounds().label();
        boolean printed = label != null && Collections.indexOfSubList(stems(label), stems) >= 0;
        return printed
                || isOfDescription(written, attribution)
                || roles.stream().anyMatch(role -> stems(role).containsAll(stems));
    }

    /// « un enseignant » of somebody whom the document calls « un enseignant, dans la salle ».
    boolean isOfDescription(String written, Attribution attribution) {
        List<String> stems = stems(written);
        return !stems.isEmpty()
                && attribution.voices().stream()
                        .anyMatch(voice -> voice instanceof Voice.UnnamedVoice unnamed
                                && !unnamed.withholdsName()
                                && stems(unnamed.description()).containsAll(stems));
    }

    private static Stream<Role> roles(Attribution attribution) {
        return attribution.voices().stream()
                .flatMap(voice -> voice instanceof Voice.PersonVoice person ? person.roles().stream() : Stream.empty());
    }

    private Stream<String> texts(Role role) {
        OrganisationRef organisation = role.organisation();
        Stream<String> names = organisation == null
                ? Stream.empty()
                : Stream.concat(Stream.of(organisation.name()), others(organisation));
        return Stream.concat(Stream.ofNullable(role.title()), names);
    }

    private Stream<String> others(OrganisationRef ref) {
        return ref.id() == null
                ? Stream.empty()
                : authorities.findOrganisation(ref.id()).stream()
                        .flatMap(record -> Stream.concat(record.aliases().stream(), record.printed().stream()));
    }

    private Set<String> stems(Role role) {
        return texts(role).flatMap(text -> stems(text).stream()).collect(Collectors.toSet());
    }

    private static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (Words.Word word : Words.runs(text)) {
            String folded = Fold.letters(word.text());
            if (!folded.isEmpty() && !LIGHT.contains(folded)) {
                stems.add(stem(word.text(), folded));
            }
        }
        return stems;
    }

    /// The same for « secrétaire générale » and « secrétaires généraux », « directrice » and « directeur ». The
    /// terms of the search would part « présidente » from « président », a form of « présider » too.
    private static String stem(String word, String folded) {
        String lemma = Lexicon.french().lemmas(word.toLowerCase(Locale.FRENCH)).stream()
                .map(Fold::letters)
                .min(String::compareTo)
                .orElse(folded);
        return lemma.replaceFirst("(?:rice|euse|eur)$", "eur")
                .replaceFirst("(?:ere|er)$", "er")
                .replaceFirst("(?:ee|e)$", "");
    }
}
