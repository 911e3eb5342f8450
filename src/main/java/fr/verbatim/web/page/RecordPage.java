package fr.verbatim.web.page;

import java.util.List;

/// A person, an organisation, an event, a sector or a theme.
///
/// @param kind what it is, in French
/// @param name as one would cite it
public record RecordPage(Frame frame, String kind, String name, List<Fact> facts, List<Section> sections) {
    public RecordPage {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }
}
