package fr.verbatim.reader;

import java.util.regex.Pattern;

/// A block that is one address and nothing else: it leads somewhere, it says nothing.
final class BareLink {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:https?|ftp)://|mailto:|www\\.)\\S++|[^\\s@]++@[^\\s@]++");

    private BareLink() {}

    static boolean is(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
