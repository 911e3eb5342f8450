package fr.verbatim.json;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who speaks, in the cells of a row. Candidates never stand among the speakers.
///
/// @param speakers their names
/// @param candidates of an ambiguous quote, or other readings, by name or description
/// @param roles titles of the speakers
/// @param organisations of the speakers, each with the relation
/// @param ids of all these
record CsvVoices(String speakers, String candidates, String roles, String organisations, Ids ids) {
    /// Ids in the order of the names, blank for what has none.
    record Ids(String speakers, String candidates, String organisations) {}

    static CsvVoices of(Attribution attribution) {
        List<Voice.PersonVoice> people = attribution instanceof Attribution.Named named ? named.speakers() : List.of();
        List<Voice> speakers =
                !people.isEmpty() || attribution instanceof Attribution.Collective ? attribution.voices() : List.of();
        List<Voice> candidates = (attribution instanceof Attribution.Ambiguous ambiguous
                        ? ambiguous.candidates()
                        : attribution.grounds().alternatives())
                .stream().map(Candidate::voice).toList();
        List<Role> belonging = belonging(people);
        return new CsvVoices(
                CsvForm.all(speakers.stream().map(Voice::display)),
                CsvForm.all(candidates.stream().map(Voice::display)),
                CsvForm.all(
                        roles(people).map(Role::title).filter(Objects::nonNull).distinct()),
                CsvForm.all(belonging.stream().map(CsvVoices::organisation)),
                new Ids(
                        CsvForm.all(speakers.stream().map(CsvVoices::id)),
                        CsvForm.all(candidates.stream().map(CsvVoices::id)),
                        CsvForm.all(belonging.stream().map(CsvVoices::organisationId))));
    }

    private static Stream<Role> roles(List<Voice.PersonVoice> people) {
        return people.stream().flatMap(person -> person.roles().stream());
    }

    /// Roles in an organisation, each relation to it once.
    private static List<Role> belonging(List<Voice.PersonVoice> people) {
        Set<String> seen = new HashSet<>();
        return roles(people)
                .filter(role -> role.organisation() != null && seen.add(organisation(role)))
                .toList();
    }

    private static String organisation(Role role) {
        OrganisationRef organisation = Objects.requireNonNull(role.organisation());
        return organisation.name() + " (" + Wire.value(role.relation()) + ")";
    }

    private static String organisationId(Role role) {
        return blank(Objects.requireNonNull(role.organisation()).id());
    }

    private static String id(Voice voice) {
        return switch (voice) {
            case Voice.PersonVoice person -> person.id();
            case Voice.OrganisationVoice organisation -> blank(organisation.id());
            case Voice.UnnamedVoice unnamed -> "";
        };
    }

    private static String blank(@Nullable String id) {
        return id == null ? "" : id;
    }
}
