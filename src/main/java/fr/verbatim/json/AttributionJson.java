package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.ReviewMark;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who said a quote, and what that stands on.
final class AttributionJson {
    private AttributionJson() {}

    static ObjectNode of(Attribution attribution) {
        Grounds grounds = attribution.grounds();
        ObjectNode object = Wire.object();
        object.put("type", type(attribution));
        object.put("certainty", Wire.value(attribution.told().orElse(null)));
        object.put("probability", Wire.rounded(grounds.probability()));
        object.put("label", grounds.label());
        object.put("description", description(attribution));
        object.set("speakers", speakers(attribution));
        object.set("candidates", Wire.array(candidates(attribution), AttributionJson::candidate));
        object.set("evidence", Wire.array(grounds.evidence(), AttributionJson::evidence));
        object.set("review", review(grounds.review()));
        return object;
    }

    static String type(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named -> "named";
            case Attribution.Collective collective -> "collective";
            case Attribution.Unnamed unnamed -> "unnamed";
            case Attribution.Ambiguous ambiguous -> "ambiguous";
            case Attribution.Unknown unknown -> "unknown";
        };
    }

    /// A role with its organisation, as quotes and records give it.
    static ObjectNode role(Role role) {
        ObjectNode object = Wire.object();
        object.put("title", role.title());
        object.set("organisation", organisation(role.organisation()));
        object.put("relation", Wire.value(role.relation()));
        return object;
    }

    static @Nullable ObjectNode organisation(@Nullable OrganisationRef organisation) {
        return organisation == null
                ? null
                : Wire.object().put("id", organisation.id()).put("name", organisation.name());
    }

    private static @Nullable String description(Attribution attribution) {
        return attribution instanceof Attribution.Unnamed unnamed
                ? unnamed.speaker().description()
                : null;
    }

    private static ArrayNode speakers(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named -> Wire.array(named.speakers(), AttributionJson::person);
            case Attribution.Collective collective ->
                Wire.array(List.of(collective.speaker()), AttributionJson::organisationSpeaker);
            case Attribution.Unnamed unnamed -> Wire.texts(List.of());
            case Attribution.Ambiguous ambiguous -> Wire.texts(List.of());
            case Attribution.Unknown unknown -> Wire.texts(List.of());
        };
    }

    private static ObjectNode person(Voice.PersonVoice person) {
        ObjectNode object = Wire.object();
        object.put("kind", "person").put("id", person.id()).put("name", person.name());
        object.set("roles", Wire.array(person.roles(), AttributionJson::role));
        return object;
    }

    private static ObjectNode organisationSpeaker(Voice.OrganisationVoice voice) {
        ObjectNode object = Wire.object();
        object.put("kind", "organisation").put("id", voice.id()).put("name", voice.display());
        object.set("roles", Wire.texts(List.of()));
        return object;
    }

    private static List<Candidate> candidates(Attribution attribution) {
        return attribution instanceof Attribution.Ambiguous ambiguous
                ? ambiguous.candidates()
                : attribution.grounds().alternatives();
    }

    private static ObjectNode candidate(Candidate candidate) {
        ObjectNode object = Wire.object();
        switch (candidate.voice()) {
            case Voice.PersonVoice person ->
                object.put("type", "named")
                        .put("id", person.id())
                        .put("name", person.name())
                        .putNull("description");
            case Voice.OrganisationVoice organisation ->
                object.put("type", "collective")
                        .put("id", organisation.id())
                        .put("name", organisation.display())
                        .putNull("description");
            case Voice.UnnamedVoice unnamed ->
                object.put("type", "unnamed").putNull("id").putNull("name").put("description", unnamed.description());
        }
        return object.put("probability", Wire.rounded(candidate.probability()));
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode object = Wire.object();
        object.put("cue", evidence.cue());
        object.put("explanation", evidence.explanation());
        object.put("weight", Wire.rounded(evidence.weight()));
        object.set(
                "lines", Wire.lines(evidence.span().firstLine(), evidence.span().lastLine()));
        return object;
    }

    private static @Nullable ObjectNode review(@Nullable ReviewMark review) {
        if (review == null) {
            return null;
        }
        ObjectNode object = Wire.object();
        object.put("by", review.by());
        object.put("date", review.date().toString());
        object.put("basis", Wire.value(review.basis()));
        return object.put("why", review.why());
    }
}
