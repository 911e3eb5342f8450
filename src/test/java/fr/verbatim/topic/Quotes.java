package fr.verbatim.topic;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Wording;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Quotes to be tagged.
final class Quotes {
    private static final Grounds GROUNDS = Grounds.of(0.9, List.of());

    private Quotes() {}

    static Quote of(String text, Attribution attribution, QuoteKind kind, String... headings) {
        RawText raw = new RawText(text);
        return new Quote(
                "note-1",
                "note",
                List.of(raw.part(raw.span(0, text.length()))),
                text,
                text,
                List.of(),
                kind,
                Wording.SPEAKER,
                attribution,
                Saying.UNKNOWN,
                List.of(headings),
                null,
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                0);
    }

    static Attribution nobody() {
        return new Attribution.Unknown(GROUNDS);
    }

    static Attribution named(Role... roles) {
        return new Attribution.Named(List.of(person("camille", roles)), Certainty.PROBABLE, GROUNDS);
    }

    static Attribution oneOf(Voice... voices) {
        return new Attribution.Ambiguous(
                Arrays.stream(voices).map(voice -> new Candidate(voice, 0.5)).toList(), GROUNDS);
    }

    static Attribution collective(String name) {
        return new Attribution.Collective(
                new Voice.OrganisationVoice(new OrganisationRef(null, name)), Certainty.ESTABLISHED, GROUNDS);
    }

    static Voice.PersonVoice person(String id, Role... roles) {
        return new Voice.PersonVoice(id, id, List.of(roles), true);
    }

    static Role role(@Nullable String title, @Nullable String organisation, @Nullable Relation relation) {
        return Role.of(title, organisation == null ? null : new OrganisationRef(null, organisation), relation);
    }
}
