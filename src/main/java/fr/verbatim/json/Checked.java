package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What became of words that somebody wants to verify, and of the name given with them.
///
/// @param verdict one word for both: `misattributed` or `unconfirmed` where the name is, else of the words
/// @param label the same in French
/// @param words of the words alone
/// @param name of the name alone; null when none was judged
/// @param difference stretches of words, each with what became of it
/// @param nearest the quotes compared with, in the order of their document; none when nothing is near
public record Checked(
        String verdict,
        String label,
        Finding words,
        @Nullable Finding name,
        List<Map.Entry<String, String>> difference,
        List<Hit> nearest) {
    public Checked {
        difference = List.copyOf(difference);
        nearest = List.copyOf(nearest);
    }

    /// One answer.
    ///
    /// @param verdict from a closed list
    /// @param label the same in French
    /// @param explanation what may be concluded, in French
    public record Finding(String verdict, String label, String explanation) {
        private ObjectNode node() {
            return Wire.object().put("verdict", verdict).put("label", label).put("explanation", explanation);
        }
    }

    ObjectNode node(Function<Hit, ObjectNode> quote) {
        ObjectNode object = Wire.object().put("verdict", verdict).put("label", label);
        object.set("words", words.node());
        object.set("name", name == null ? null : name.node());
        object.set(
                "difference",
                Wire.array(
                        difference,
                        stretch -> Wire.object().put("change", stretch.getKey()).put("text", stretch.getValue())));
        object.set("quote", nearest.isEmpty() ? null : quote.apply(nearest.getFirst()));
        object.set("quotes", Wire.array(nearest, quote));
        return object;
    }
}
