package fr.verbatim.search;

/// A search near one that found nothing, one click away.
///
/// @param label what is changed, in French (« sans le filtre secteur : Poste »)
/// @param query the changed search
/// @param total its complete hits, at least one
public record Alternative(String label, Query query, long total) {}
