package fr.verbatim.json;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Who speaks, in four cells of a row. Candidates never stand among the speakers.
///
/// @param speakers their names
/// @param candidates of an ambiguous quote, or other readings, by name or description
/// @param roles titles of the speakers
/// @param organisations of the speakers, each with the relation
record CsvVoices(String speakers, String candidates, String roles, String organisations) {
    static CsvVoices of(Attribution attribution) {
        List<Voice.PersonVoice> people = attribution instanceof Attribution.Named named ? named.speakers() : List.of();
        String speakers = attribution instanceof Attribution.Collective collective
                ? collective.speaker().display()
                : CsvForm.all(people.stream().map(Voice.PersonVoice::name));
        List<Candidate> candidates = attribution instanceof Attribution.Ambiguous ambiguous
                ? ambiguous.candidates()
                : attribution.grounds().alternatives();
        return new CsvVoices(
                speakers,
                CsvForm.all(candidates.stream().map(one -> one.voice().display())),
                CsvForm.all(
                        roles(people).map(Role::title).filter(Objects::nonNull).distinct()),
                CsvForm.all(roles(people).flatMap(CsvVoices::organisation).distinct()));
    }

    private static Stream<Role> roles(List<Voice.PersonVoice> people) {
        return people.stream().flatMap(person -> person.roles().stream());
    }

    private static Stream<String> organisation(Role role) {
        OrganisationRef organisation = role.organisation();
        return organisation == null
                ? Stream.of()
                : Stream.of(organisation.name() + " (" + Wire.value(role.relation()) + ")");
    }
}
