package fr.verbatim.search;

import fr.verbatim.index.FilterValues;
import fr.verbatim.index.GenerationReader;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Source;
import fr.verbatim.model.Theme;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the values of filters are called, and which there are. Made once per generation.
final class Labels {
    private final Map<Filter, Map<String, String>> labels = new EnumMap<>(Filter.class);
    private final Map<Filter, Map<String, String>> parents = new EnumMap<>(Filter.class);

    Labels(GenerationReader reader) {
        Map<String, String> people = new LinkedHashMap<>();
        for (Person person : reader.records().people()) {
            people.put(person.id(), person.name());
        }
        for (Person person : reader.records().proposed()) {
            people.put(person.id(), person.name());
        }
        Map<String, String> organisations = new LinkedHashMap<>();
        for (Organisation organisation : reader.records().organisations()) {
            organisations.put(organisation.id(), organisation.name());
        }
        Map<String, String> voices = new LinkedHashMap<>(people);
        voices.putAll(organisations);
        labels.put(Filter.SPEAKER, people);
        labels.put(Filter.CANDIDATE, voices);
        labels.put(Filter.ORGANISATION, organisations);
        labels.put(Filter.AFFILIATION, organisations);
        addTrees(reader);
        addLists(reader);
    }

    private void addTrees(GenerationReader reader) {
        Map<String, String> sectors = new LinkedHashMap<>();
        Map<String, String> sectorParents = new HashMap<>();
        for (Sector sector : reader.records().vocabulary().sectors()) {
            sectors.put(sector.id(), sector.label());
            if (sector.parent() != null) {
                sectorParents.put(sector.id(), sector.parent());
            }
        }
        Map<String, String> events = new LinkedHashMap<>();
        Map<String, String> eventParents = new HashMap<>();
        for (Event event : reader.records().events()) {
            events.put(event.id(), event.name());
            if (event.parent() != null) {
                eventParents.put(event.id(), event.parent());
            }
        }
        labels.put(Filter.SECTOR, sectors);
        labels.put(Filter.EVENT, events);
        parents.put(Filter.SECTOR, sectorParents);
        parents.put(Filter.EVENT, eventParents);
    }

    private void addLists(GenerationReader reader) {
        Map<String, String> themes = new LinkedHashMap<>();
        for (Theme theme : reader.records().vocabulary().themes()) {
            themes.put(theme.id(), theme.label());
        }
        Map<String, String> sources = new LinkedHashMap<>();
        for (Source source : reader.records().sources()) {
            sources.put(source.id(), source.title());
        }
        labels.put(Filter.THEME, themes);
        labels.put(Filter.SOURCE, sources);
        labels.put(Filter.KIND, kinds());
        labels.put(Filter.ATTRIBUTION, attributions());
        labels.put(Filter.CERTAINTY, certainties());
    }

    /// The label of a value; the value itself where it has none.
    String label(Filter filter, String value) {
        return labels.getOrDefault(filter, Map.of()).getOrDefault(value, value);
    }

    @Nullable
    String parent(Filter filter, String value) {
        return parents.getOrDefault(filter, Map.of()).get(value);
    }

    /// Every value there is; empty where any text may be one (ids of quotes, years).
    Set<String> values(Filter filter) {
        return labels.getOrDefault(filter, Map.of()).keySet();
    }

    /// The values of a closed list, which no corpus changes; empty for the others.
    static List<String> closedValues(Filter filter) {
        return switch (filter) {
            case KIND -> FilterValues.all(QuoteKind.class);
            case ATTRIBUTION -> FilterValues.ATTRIBUTIONS;
            case CERTAINTY -> FilterValues.all(Certainty.class);
            case ID, SPEAKER, CANDIDATE, ORGANISATION, AFFILIATION, SECTOR, THEME, EVENT, SOURCE, YEAR -> List.of();
        };
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (QuoteKind kind : QuoteKind.values()) {
            kinds.put(
                    FilterValues.of(kind),
                    switch (kind) {
                        case NOTE -> "Note dessinée";
                        case DIRECT -> "Entre guillemets dans la source";
                        case RECORDED -> "Transcription";
                        case REPORTED -> "Propos rapportés";
                        case STATEMENT -> "Texte de l'organisation";
                    });
        }
        return kinds;
    }

    private static Map<String, String> certainties() {
        Map<String, String> certainties = new LinkedHashMap<>();
        for (Certainty certainty : Certainty.values()) {
            certainties.put(
                    FilterValues.of(certainty),
                    switch (certainty) {
                        case REVIEWED -> "Relu";
                        case ESTABLISHED -> "Qui parle est donné par la source";
                        case PROBABLE -> "Attribution probable, à confirmer";
                    });
        }
        return certainties;
    }

    private static Map<String, String> attributions() {
        Map<String, String> attributions = new LinkedHashMap<>();
        attributions.put("named", "Personne nommée");
        attributions.put("collective", "Organisation");
        attributions.put("unnamed", "Personne non nommée");
        attributions.put("ambiguous", "Auteur ou autrice incertain·e");
        attributions.put("unknown", "Auteur ou autrice inconnu·e");
        return attributions;
    }
}
