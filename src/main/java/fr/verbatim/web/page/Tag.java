package fr.verbatim.web.page;

import java.util.List;

/// A sector or theme with what earned it.
///
/// @param relation how the words relate to it; may be empty
/// @param because the words, role or section, each as a phrase
public record Tag(Link link, String relation, List<String> because) {
    public Tag {
        because = List.copyOf(because);
    }
}
