package fr.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What words are about.
///
/// @param scope what it covers, in French
/// @param terms rules over the words of a quote, in the syntax of the topic room
public record Theme(String id, String label, @Nullable String scope, List<String> terms) {
    public Theme {
        Check.id("theme", id);
        Check.text("label", label);
        terms = List.copyOf(terms);
    }
}
