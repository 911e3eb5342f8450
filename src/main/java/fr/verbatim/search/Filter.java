package fr.verbatim.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a search may be narrowed by. Values of one filter are alternatives, different filters all hold.
public enum Filter {
    ID(false),
    /// Named speakers only.
    SPEAKER(true),
    /// Whoever a quote names as speaking or perhaps speaking: speakers, candidates of ambiguous quotes, and the other
    /// readings of a name that is only probable.
    CANDIDATE(false),
    /// Speakers who speak for the organisation, and its own words.
    ORGANISATION(true),
    /// Speakers with any relation to the organisation.
    AFFILIATION(false),
    /// The sector and those below it.
    SECTOR(true),
    THEME(true),
    /// The event and its child events.
    EVENT(true),
    SOURCE(true),
    KIND(true),
    ATTRIBUTION(true),
    CERTAINTY(true),
    YEAR(true);

    private final boolean facet;

    Filter(boolean facet) {
        this.facet = facet;
    }

    /// The name of the parameter.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether its values are counted over the results.
    public boolean isFacet() {
        return facet;
    }

    public static Optional<Filter> find(String parameter) {
        return Arrays.stream(values())
                .filter(filter -> filter.parameter().equals(parameter))
                .findFirst();
    }
}
