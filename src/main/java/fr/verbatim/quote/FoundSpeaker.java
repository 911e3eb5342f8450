package fr.verbatim.quote;

import fr.verbatim.model.Role;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import java.util.List;

/// A speaker whom the document introduces.
///
/// @param voice who it is
/// @param printedRoles the qualities as this document prints them
/// @param label as printed, white space folded
/// @param span where the label stands
public record FoundSpeaker(Voice voice, List<Role> printedRoles, String label, Span span) {
    public FoundSpeaker {
        printedRoles = List.copyOf(printedRoles);
    }
}
