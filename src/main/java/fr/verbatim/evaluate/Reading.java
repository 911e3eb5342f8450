package fr.verbatim.evaluate;

import fr.verbatim.model.Quote;
import fr.verbatim.model.Role;
import java.util.List;

/// What the line made of a source.
///
/// @param quotes in the order of the source
/// @param signatures every signature or label that names a speaker
public record Reading(List<Quote> quotes, List<Signature> signatures) {
    public Reading {
        quotes = List.copyOf(quotes);
        signatures = List.copyOf(signatures);
    }

    /// A signature as it was read.
    ///
    /// @param line where it begins, from 1
    /// @param name of the person or organisation
    /// @param roles as printed there
    public record Signature(int line, String name, List<Role> roles) {
        public Signature {
            roles = List.copyOf(roles);
        }
    }
}
