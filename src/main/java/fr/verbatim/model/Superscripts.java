package fr.verbatim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Raised letters as text recognition writes them: `1^{re}`, `M^{me}`, `2^e`. They are of the document, so they stay in
/// its words; whoever sets these words for readers raises the letters, or sets them plain (« 1re »).
public final class Superscripts {
    private static final Pattern RAISED =
            Pattern.compile("(?<=[\\p{L}\\p{Nd}])(?:\\^\\{(?<braced>[\\p{L}\\p{Nd}.]{1,8})\\}"
                    + "|\\^(?<bare>(?:\\p{L}{1,3}|\\p{Nd}{1,3})(?![\\p{L}\\p{Nd}])))");

    private Superscripts() {}

    /// A place of raised letters: sign, letters, perhaps a closing brace.
    ///
    /// @param start of the sign, in UTF-16 units
    /// @param first of the letters
    /// @param last behind the letters
    /// @param end behind the closing brace
    public record Place(int start, int first, int last, int end) {}

    /// All of them, in order.
    public static List<Place> all(String text) {
        List<Place> places = new ArrayList<>();
        Matcher matcher = RAISED.matcher(text);
        while (text.indexOf('^') >= 0 && matcher.find()) {
            String group = matcher.group("braced") == null ? "bare" : "braced";
            places.add(new Place(matcher.start(), matcher.start(group), matcher.end(group), matcher.end()));
        }
        return places;
    }

    /// The text with the letters on the line: « 1re ».
    public static String plain(String text) {
        return text.indexOf('^') < 0 ? text : RAISED.matcher(text).replaceAll("${braced}${bare}");
    }
}
