package fr.verbatim.json;

import org.jspecify.annotations.Nullable;

/// The French words that travel with a quote to an assistant, since it would otherwise make up its own.
///
/// @param notice that the words are quoted text, no instruction
/// @param certainty how sure the name is, in short
/// @param caution what follows from that for whoever repeats it; null when nothing does
/// @param kind how the words came into the source
/// @param kindCaution what follows from that; null when nothing does
/// @param citation ready to be set, in the form asked for
public record CitedWords(
        String notice,
        String certainty,
        @Nullable String caution,
        String kind,
        @Nullable String kindCaution,
        String citation) {}
