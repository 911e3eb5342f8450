package fr.verbatim.topic;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Because;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From which trade the one who speaks comes: what the records of their organisations say, else their title.
///
/// An office held in an organisation says for whom one speaks; where there is one with a sector, other titles do not
/// count. Of several candidates only what all of them share counts.
final class SpeakerSectors {
    private final SectorRules rules;

    SpeakerSectors(SectorRules rules) {
        this.rules = rules;
    }

    /// The sectors of whoever speaks, each with the role that says so; where the source does not decide who speaks, a
    /// role of every candidate.
    Map<String, List<Because>> of(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named -> union(named.speakers(), named.sure());
            case Attribution.Collective collective -> union(List.of(collective.speaker()), collective.sure());
            case Attribution.Unnamed unnamed -> union(List.of(unnamed.speaker()), unnamed.sure());
            case Attribution.Ambiguous ambiguous -> shared(ambiguous.candidates());
            case Attribution.Unknown unknown -> Map.of();
        };
    }

    private Map<String, List<Because>> union(List<? extends Voice> voices, Certainty sure) {
        Map<String, List<Because>> sectors = new LinkedHashMap<>();
        voices.forEach(voice -> of(voice)
                .forEach((id, role) -> sectors.putIfAbsent(id, List.of(new Because(Because.Type.ROLE, role, sure)))));
        return sectors;
    }

    private Map<String, List<Because>> shared(List<Candidate> candidates) {
        List<Map<String, String>> each =
                candidates.stream().map(candidate -> of(candidate.voice())).toList();
        Map<String, List<Because>> sectors = new LinkedHashMap<>();
        each.getFirst().keySet().stream()
                .filter(id -> each.stream().allMatch(one -> one.containsKey(id)))
                .forEach(id -> sectors.put(id, candidates(id, each)));
        return sectors;
    }

    private static List<Because> candidates(String id, List<Map<String, String>> each) {
        return each.stream()
                .map(one -> new Because(Because.Type.CANDIDATE, one.getOrDefault(id, ""), null))
                .distinct()
                .toList();
    }

    /// The sectors of one voice, each with the role as printed.
    private Map<String, String> of(Voice voice) {
        Map<String, String> sectors = new LinkedHashMap<>();
        switch (voice) {
            case Voice.PersonVoice person -> {
                for (Role role : deciding(person.roles())) {
                    sectors(role).forEach(id -> sectors.putIfAbsent(id, printed(role)));
                }
            }
            case Voice.OrganisationVoice organisation ->
                sectors(organisation.organisation()).forEach(id -> sectors.put(id, organisation.display()));
            case Voice.UnnamedVoice unnamed ->
                rules.trade(Described.trade(unnamed.description()))
                        .forEach(id -> sectors.put(id, unnamed.description()));
        }
        sectors.keySet().retainAll(rules.mostSpecific(List.copyOf(sectors.keySet())));
        return sectors;
    }

    /// The roles that count: the offices with a sector, else all.
    private List<Role> deciding(List<Role> roles) {
        List<Role> offices = roles.stream()
                .filter(role ->
                        role.relation() == Relation.SPEAKS_FOR && !sectors(role).isEmpty())
                .toList();
        return offices.isEmpty() ? roles : offices;
    }

    private Set<String> sectors(Role role) {
        OrganisationRef organisation = role.organisation();
        Set<String> recorded = organisation == null ? Set.of() : rules.ofRecord(organisation);
        return recorded.isEmpty() ? rules.trade(printed(role)) : recorded;
    }

    private Set<String> sectors(OrganisationRef organisation) {
        Set<String> recorded = new LinkedHashSet<>(rules.ofRecord(organisation));
        return recorded.isEmpty() ? rules.trade(organisation.name()) : recorded;
    }

    private static String printed(Role role) {
        List<String> parts = new ArrayList<>();
        String title = role.title();
        if (title != null) {
            parts.add(title);
        }
        OrganisationRef organisation = role.organisation();
        if (organisation != null) {
            parts.add(organisation.name());
        }
        return String.join(", ", parts);
    }
}
