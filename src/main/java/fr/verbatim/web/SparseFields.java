package fr.verbatim.web;

import fr.verbatim.json.WireForm;
import fr.verbatim.search.BadQuery;
import java.util.Arrays;
import java.util.List;

/// `fields=`: only some fields of every quote, named after commas or one by one. What is not asked for is left out,
/// certainty with its attribution; the order of fields stays.
final class SparseFields {
    static final String PARAMETER = "fields";

    private SparseFields() {}

    /// The wire form with the fields asked for; with all where none were.
    ///
    /// @throws BadQuery for a name that is none
    static WireForm of(Parameters parameters, WireForm form) {
        List<String> asked = parameters.all(PARAMETER).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .toList();
        for (String name : asked) {
            if (!WireForm.QUOTE_FIELDS.contains(name)) {
                throw new BadQuery(
                                PARAMETER,
                                name,
                                WireForm.QUOTE_FIELDS,
                                "Le paramètre « fields » nomme « " + name + " », qui n'est pas un champ d'une"
                                        + " citation. Les champs sont : " + String.join(", ", WireForm.QUOTE_FIELDS)
                                        + ".")
                        .nearest(name, WireForm.QUOTE_FIELDS);
            }
        }
        return asked.isEmpty() ? form : form.only(asked);
    }
}
