package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A quote as an assistant is given it: the usual object, without what only programs use, its words inside an
/// object that names them quoted, and the French words that belong to it.
final class CitedJson {
    private static final List<String> FOR_PROGRAMS = List.of("verbatim", "context", "selector", "highlight");

    private CitedJson() {}

    static ObjectNode of(ObjectNode quote, CitedWords words) {
        quote.remove(FOR_PROGRAMS);
        ObjectNode quoted = Wire.object().put("notice", words.notice());
        quoted.set("lead", quote.remove("lead"));
        // What an assistant repeats must say where words were left out.
        quoted.set("text", quote.remove("quotable"));
        quote.remove("text");
        ObjectNode object = Wire.object();
        object.set("id", quote.remove("id"));
        object.set("url", quote.remove("url"));
        object.set("quoted", quoted);
        object.put("citation", words.citation());
        object.put("certainty_label", words.certainty()).put("certainty_caution", words.caution());
        object.put("kind_label", words.kind()).put("kind_caution", words.kindCaution());
        if (quote.get("attribution") instanceof ObjectNode attribution) {
            attribution.remove("evidence");
        }
        object.setAll(quote);
        return object;
    }
}
