package fr.verbatim.model;

import java.util.List;

/// The controlled vocabularies a quote is tagged with.
public record Vocabulary(List<Sector> sectors, List<Theme> themes) {
    public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of());

    public Vocabulary {
        sectors = List.copyOf(sectors);
        themes = List.copyOf(themes);
    }
}
