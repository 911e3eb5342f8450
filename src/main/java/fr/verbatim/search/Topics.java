package fr.verbatim.search;

import fr.verbatim.model.Quote;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import fr.verbatim.model.Vocabulary;
import fr.verbatim.text.FrenchAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What sectors and themes cover, to tell which of a quote's is about a word. Made once per generation.
final class Topics {
    private final Map<String, Topic> sectors = new HashMap<>();
    private final Map<String, Topic> themes = new HashMap<>();

    /// @param name in French
    /// @param terms families of the words of its label, its scope and its rules
    /// @param parent id of the sector above; null for none
    private record Topic(
            String name, Set<String> terms, @Nullable String parent) {
        boolean covers(Way way) {
            return way.places().stream()
                    .allMatch(place -> place.terms().stream().anyMatch(terms::contains));
        }
    }

    Topics(Vocabulary vocabulary) {
        for (Sector sector : vocabulary.sectors()) {
            List<String> words = new ArrayList<>(sector.terms());
            words.addAll(sector.trades());
            String name = "secteur « " + sector.label() + " »";
            sectors.put(sector.id(), new Topic(name, families(sector.label(), sector.scope(), words), sector.parent()));
        }
        for (Theme theme : vocabulary.themes()) {
            String name = "thème « " + theme.label() + " »";
            themes.put(theme.id(), new Topic(name, families(theme.label(), theme.scope(), theme.terms()), null));
        }
    }

    private static Set<String> families(String label, @Nullable String scope, List<String> rules) {
        String words = label + "\n" + (scope == null ? "" : scope) + "\n" + String.join("\n", rules);
        return new HashSet<>(FrenchAnalysis.terms(FrenchAnalysis.loose(), words));
    }

    /// Those of the quote that are about one of these ways; may be empty.
    List<String> covering(Quote quote, List<Way> ways) {
        List<Topic> all = new ArrayList<>();
        quote.themes().forEach(tag -> add(all, themes.get(tag.id())));
        quote.sectors().forEach(tag -> add(all, sectors.get(tag.id())));
        return all.stream()
                .filter(topic -> ways.stream().anyMatch(topic::covers))
                .map(Topic::name)
                .distinct()
                .toList();
    }

    private void add(List<Topic> all, @Nullable Topic topic) {
        @Nullable Topic next = topic;
        while (next != null && !all.contains(next)) {
            all.add(next);
            next = next.parent() == null ? null : sectors.get(next.parent());
        }
    }
}
