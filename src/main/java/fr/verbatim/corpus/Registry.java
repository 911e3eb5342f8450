package fr.verbatim.corpus;

import java.util.Optional;
import java.util.stream.Stream;

/// The ids of everything in the corpus.
record Registry(Ids people, Ids organisations, Ids events, Ids sectors, Ids themes, Ids sources) {
    static Registry empty() {
        var people = new Ids("personne", "people.yaml", null);
        return new Registry(
                people,
                new Ids("organisation", "organisations.yaml", people),
                new Ids("événement", "events.yaml", null),
                new Ids("secteur", "sectors.yaml", null),
                new Ids("thème", "themes.yaml", null),
                new Ids("document", "sources/", null));
    }

    /// One that knows every id, for a record that is looked at alone.
    static Registry lettingAllPass() {
        var registry = empty();
        Stream.of(
                        registry.people,
                        registry.organisations,
                        registry.events,
                        registry.sectors,
                        registry.themes,
                        registry.sources)
                .forEach(Ids::letAllPass);
        return registry;
    }

    /// What to say of an id that is neither a person's nor an organisation's; empty for one that is.
    Optional<String> voiceComplaint(String id) {
        return organisations.isDeclared(id) ? Optional.empty() : people.complaint(id);
    }

    boolean isKeptVoice(String id) {
        return people.isKept(id) || organisations.isKept(id);
    }
}
