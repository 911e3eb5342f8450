package fr.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A curator's decision on a stretch of a source.
///
/// @param source id of the source
/// @param parts what it stands on, at least one
/// @param decision what was decided
/// @param sure true when the reviewer is sure; false for « likely »
/// @param mark who, when, against what and why
/// @param file the file it stands in
/// @param line where, from 1
public record Review(
        String source, List<Anchor> parts, Decision decision, boolean sure, ReviewMark mark, String file, int line) {
    public Review {
        Check.id("source", source);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a review stands on at least one part");
        }
    }

    /// What a reviewer may decide; absent parts leave the program's reading.
    ///
    /// @param speakers ids of people or organisations, none to leave the attribution
    /// @param unnamed description of somebody not named; null otherwise
    /// @param ambiguous ids or descriptions of the candidates
    /// @param corrections of the text
    /// @param kind null to leave it
    /// @param event id; null to leave it
    /// @param sectors ids; null to leave them
    /// @param themes ids; null to leave them
    /// @param notAQuote true when the stretch is nobody's words
    public record Decision(
            List<String> speakers,
            @Nullable String unnamed,
            List<String> ambiguous,
            List<TextCorrection> corrections,
            @Nullable QuoteKind kind,
            @Nullable String event,
            @Nullable List<String> sectors,
            @Nullable List<String> themes,
            boolean notAQuote) {
        public Decision {
            speakers = List.copyOf(speakers);
            ambiguous = List.copyOf(ambiguous);
            corrections = List.copyOf(corrections);
            sectors = sectors == null ? null : List.copyOf(sectors);
            themes = themes == null ? null : List.copyOf(themes);
        }
    }

    /// A slip and what should stand instead.
    public record TextCorrection(String from, String to) {
        public TextCorrection {
            Check.text("from", from);
        }
    }
}
