package fr.verbatim.model;

import java.util.List;
import java.util.Optional;

/// Who said a quote, as far as we know. A name is given only by [Named] and [Collective]; where the source does not
/// decide, [Ambiguous] lists the candidates and [Unknown] says that there is none.
public sealed interface Attribution {
    Grounds grounds();

    /// How sure it is; empty for the ambiguous and the unknown.
    Optional<Certainty> certainty();

    /// What readers are told, filters take and counts count: [#certainty()], and `REVIEWED` too where somebody checked
    /// that the source leaves it open.
    default Optional<Certainty> told() {
        return certainty().or(() -> Optional.ofNullable(grounds().review()).map(review -> Certainty.REVIEWED));
    }

    /// Whom it names as speaking or perhaps speaking, the likeliest first: speakers, the organisation, who is described
    /// without a name, candidates; empty for the unknown.
    default List<Voice> voices() {
        return switch (this) {
            case Named named -> List.copyOf(named.speakers());
            case Collective collective -> List.of(collective.speaker());
            case Unnamed unnamed -> List.of(unnamed.speaker());
            case Ambiguous ambiguous ->
                ambiguous.candidates().stream().map(Candidate::voice).toList();
            case Unknown unknown -> List.of();
        };
    }

    /// One or more people.
    record Named(List<Voice.PersonVoice> speakers, Certainty sure, Grounds grounds) implements Attribution {
        public Named {
            speakers = List.copyOf(speakers);
            if (speakers.isEmpty()) {
                throw new IllegalArgumentException("a named attribution has at least one speaker");
            }
        }

        @Override
        public Optional<Certainty> certainty() {
            return Optional.of(sure);
        }
    }

    /// An organisation in its own name.
    record Collective(Voice.OrganisationVoice speaker, Certainty sure, Grounds grounds) implements Attribution {
        @Override
        public Optional<Certainty> certainty() {
            return Optional.of(sure);
        }
    }

    /// Somebody whom the source does not name.
    record Unnamed(Voice.UnnamedVoice speaker, Certainty sure, Grounds grounds) implements Attribution {
        @Override
        public Optional<Certainty> certainty() {
            return Optional.of(sure);
        }
    }

    /// One of several candidates, the likeliest first; the source does not decide.
    record Ambiguous(List<Candidate> candidates, Grounds grounds) implements Attribution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            if (candidates.size() < 2) {
                throw new IllegalArgumentException("an ambiguous attribution has at least two candidates");
            }
        }

        @Override
        public Optional<Certainty> certainty() {
            return Optional.empty();
        }
    }

    /// Nobody can be named, not even as a candidate.
    record Unknown(Grounds grounds) implements Attribution {
        @Override
        public Optional<Certainty> certainty() {
            return Optional.empty();
        }
    }
}
