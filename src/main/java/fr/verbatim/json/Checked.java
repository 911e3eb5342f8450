package fr.verbatim.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.verbatim.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of words that somebody wants to verify, and of the name given with them.
///
/// @param claim what was read as the words and the name
/// @param verdict one word for both: `misattributed` or `unconfirmed` where the name is, else of the words
/// @param label the same in French
/// @param words of the words alone
/// @param name of the name alone; null when none was judged
/// @param parts one for each quote that is in the words, in their order
public record Checked(
        Claim claim,
        String verdict,
        String label,
        Finding words,
        @Nullable Finding name,
        List<Part> parts) {
    public Checked {
        parts = List.copyOf(parts);
    }

    /// Words and a name.
    ///
    /// @param text the words, each quotation on a line of its own
    /// @param speaker the name; empty when there is none
    /// @param aside titles and terms between quotation marks, taken for nobody's words
    public record Claim(String text, String speaker, List<String> aside) {
        public Claim {
            aside = List.copyOf(aside);
        }

        private ObjectNode node() {
            ObjectNode object = Wire.object().put("text", text).put("speaker", speaker.isBlank() ? null : speaker);
            object.set("aside", Wire.texts(aside));
            return object;
        }
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

    /// One quote, or words that are in none.
    ///
    /// @param text what was written of it
    /// @param words of the words alone
    /// @param speaker the name judged, or those of which it cannot be told which goes with the words; may be empty
    /// @param name of the name alone; null when none was judged
    /// @param difference stretches of words, each with what became of it
    /// @param nearest the quote compared with; null when nothing is near
    public record Part(
            String text,
            Finding words,
            String speaker,
            @Nullable Finding name,
            List<Map.Entry<String, String>> difference,
            @Nullable Hit nearest) {
        public Part {
            difference = List.copyOf(difference);
        }

        private ObjectNode node(Function<Hit, ObjectNode> quote) {
            ObjectNode object = Wire.object().put("text", text);
            object.set("words", words.node());
            object.put("speaker", speaker.isBlank() ? null : speaker);
            object.set("name", name == null ? null : name.node());
            object.set("difference", stretches(difference));
            object.set("quote", nearest == null ? null : quote.apply(nearest));
            return object;
        }
    }

    ObjectNode node(Function<Hit, ObjectNode> quote) {
        List<Hit> nearest =
                parts.stream().map(Part::nearest).flatMap(Stream::ofNullable).toList();
        ObjectNode object = Wire.object().put("verdict", verdict).put("label", label);
        object.set("read", claim.node());
        object.set("words", words.node());
        object.set("name", name == null ? null : name.node());
        object.set(
                "difference",
                stretches(parts.stream()
                        .flatMap(part -> part.difference().stream())
                        .toList()));
        object.set("quote", nearest.isEmpty() ? null : quote.apply(nearest.getFirst()));
        object.set("quotes", Wire.array(nearest, quote));
        object.set("parts", Wire.array(parts, part -> part.node(quote)));
        return object;
    }

    private static ArrayNode stretches(List<Map.Entry<String, String>> stretches) {
        return Wire.array(
                stretches,
                stretch -> Wire.object().put("change", stretch.getKey()).put("text", stretch.getValue()));
    }
}
