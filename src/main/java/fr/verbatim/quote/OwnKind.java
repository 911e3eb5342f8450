package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.Relation;
import java.util.List;
import java.util.Optional;

/// « nos adhérents », « mes élèves », « à la coopérative on … »: who says so speaks from such a body, and of those who
/// sign near by it is rather the one whose signature tells of its kind. The very word of a signature is [OwnBody]'s.
final class OwnKind implements VoiceCue {
    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        List<BodyKind.Own> said = note.words(bubble).kinds();
        if (said.isEmpty()
                || note.across(bubble, signer)
                        .filter(other -> tells(other, said))
                        .isPresent()) {
            return Optional.empty();
        }
        BodyKind.Own own = said.getFirst();
        if (tells(signer, said)) {
            return Optional.of(evidence(signer, own, Weights.OWN_KIND, "comme une signature de cette sorte : "));
        }
        if (!signer.kinds().isEmpty()) {
            return Optional.of(evidence(signer, own, Weights.OWN_KIND_OTHER, "à la différence de cette signature : "));
        }
        boolean open = signer.speakers().stream()
                .flatMap(speaker -> speaker.printedRoles().stream())
                .anyMatch(role -> role.organisation() != null
                        && (role.relation() == Relation.SPEAKS_FOR || role.title() == null));
        return open
                ? Optional.of(evidence(signer, own, Weights.OWN_KIND_OPEN, "et signe pour une organisation : "))
                : Optional.empty();
    }

    private static boolean tells(Signer signer, List<BodyKind.Own> said) {
        return said.stream().anyMatch(own -> own.kinds().stream().anyMatch(signer.kinds()::contains));
    }

    private static Evidence evidence(Signer signer, BodyKind.Own own, double weight, String why) {
        return new Evidence(
                "own-kind",
                "dit « " + own.shown() + " », " + why + signer.display(),
                weight,
                signer.speaker().span());
    }
}
