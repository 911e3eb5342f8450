package fr.verbatim.corpus;

import java.util.List;

/// What a record may hold.
///
/// @param what the record in French, with its article (« une personne »)
/// @param keys those it may have
/// @param open whether other keys are let pass: in the front matter of a document, which somebody else wrote
record Shape(String what, List<String> keys, boolean open) {
    static Shape of(String what, String... keys) {
        return new Shape(what, List.of(keys), false);
    }
}
