package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.FrenchDay;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Review;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a review says of the speaker. A reviewer who is sure makes it reviewed; one who finds it likely leaves
/// it probable, with the review as evidence; one who says nothing leaves the program's reading.
final class ReviewedAttribution {
    private static final double LIKELY = 0.9;
    private static final double SURE = 0.99;

    private final Authorities authorities;

    ReviewedAttribution(Authorities authorities) {
        this.authorities = authorities;
    }

    Attribution decide(Review review, Attribution program, Span span) {
        Review.Decision decision = review.decision();
        Certainty certainty = review.sure() ? Certainty.REVIEWED : Certainty.PROBABLE;
        Grounds grounds = grounds(review, program, agrees(decision, program), span);
        String unnamed = decision.unnamed();
        if (unnamed != null) {
            return new Attribution.Unnamed(new Voice.UnnamedVoice(unnamed), certainty, grounds);
        }
        if (decision.ambiguous().size() >= 2) {
            double share = 1.0 / decision.ambiguous().size();
            List<Candidate> candidates = decision.ambiguous().stream()
                    .map(id -> new Candidate(voice(id), share))
                    .toList();
            return new Attribution.Ambiguous(candidates, grounds);
        }
        if (decision.speakers().isEmpty()) {
            return program;
        }
        List<Voice.PersonVoice> people = new ArrayList<>();
        for (String id : decision.speakers()) {
            switch (voice(id)) {
                case Voice.PersonVoice person -> people.add(person);
                case Voice.OrganisationVoice organisation -> {
                    return new Attribution.Collective(organisation, certainty, grounds);
                }
                case Voice.UnnamedVoice description -> {
                    return new Attribution.Unnamed(description, certainty, grounds);
                }
            }
        }
        return new Attribution.Named(people, certainty, grounds);
    }

    /// Whether the reviewer gives the words to whom the program gave them. Only then does the name that the source
    /// prints for the program's reading stand under the reviewed one.
    private static boolean agrees(Review.Decision decision, Attribution program) {
        List<String> named = switch (program) {
            case Attribution.Named people ->
                people.speakers().stream().map(Voice.PersonVoice::id).toList();
            case Attribution.Collective body ->
                Optional.ofNullable(body.speaker().id()).map(List::of).orElse(List.of());
            case Attribution.Unnamed unnamed -> List.of();
            case Attribution.Ambiguous ambiguous -> List.of();
            case Attribution.Unknown unknown -> List.of();
        };
        boolean open = decision.unnamed() != null || decision.ambiguous().size() >= 2;
        return !open && (decision.speakers().isEmpty() || decision.speakers().equals(named));
    }

    private static Grounds grounds(Review review, Attribution program, boolean agrees, Span span) {
        double probability = review.sure() ? SURE : LIKELY;
        String explanation = "relu par " + review.mark().by() + ", le "
                + FrenchDay.of(review.mark().date()) + (review.sure() ? "" : ", qui juge cette lecture vraisemblable");
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence("review", explanation, Math.log(probability / (1 - probability)), span));
        evidence.addAll(program.grounds().evidence());
        String label = agrees ? program.grounds().label() : null;
        return new Grounds(label, probability, List.of(), evidence, review.mark());
    }

    /// A person or organisation of the corpus; what is no id of either describes somebody not named.
    private Voice voice(String id) {
        Optional<Person> person = authorities.findPerson(id);
        if (person.isPresent()) {
            Person found = person.get();
            return new Voice.PersonVoice(found.id(), found.name(), found.roles(), true);
        }
        return authorities
                .findOrganisation(id)
                .map(Organisation::ref)
                .<Voice>map(Voice.OrganisationVoice::new)
                .orElseGet(() -> new Voice.UnnamedVoice(id));
    }
}
