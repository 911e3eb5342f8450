package fr.verbatim.cli;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// What commands say to people: `messages.properties`, the one place of its words.
final class Messages {
    static final String BUNDLE = "fr.verbatim.cli.messages";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private Messages() {}

    /// The words of a key with `values` in the places of its `%s`.
    static String of(String key, Object... values) {
        try {
            return String.format(Locale.FRENCH, WORDS.getString(key), values);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("Bug: messages.properties has no " + key, e);
        }
    }

    /// The words for a value of a closed list: `kind.note` for `NOTE` of `kind`.
    static String of(String list, Enum<?> value) {
        return of(list + "." + name(value));
    }

    /// A value as options and JSON write it: lower case with hyphens.
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
