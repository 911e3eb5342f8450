package fr.verbatim.evaluate;

import java.util.Locale;

/// One named number.
///
/// @param name in the table and in JSON alike (`quotes_exact`)
/// @param value a whole number for `COUNT`, else between 0 and 1
/// @param form how it is printed
/// @param meaning what it counts, in French
public record Figure(String name, double value, Form form, String meaning) {
    public Figure {
        if (name.isBlank() || meaning.isBlank() || !Double.isFinite(value)) {
            throw new IllegalArgumentException("figure '" + name + "' of " + value + " says nothing");
        }
    }

    static Figure count(String name, long value, String meaning) {
        return new Figure(name, value, Form.COUNT, meaning);
    }

    /// `part` of `whole`; 0 of nothing is 0.
    static Figure share(String name, long part, long whole, String meaning) {
        return new Figure(
                name,
                whole == 0 ? 0 : (double) part / whole,
                Form.SHARE,
                meaning + " (" + part + " sur " + whole + ")");
    }

    static Figure score(String name, double value, String meaning) {
        return new Figure(name, value, Form.SCORE, meaning);
    }

    /// The value as a person reads it.
    public String printed() {
        return switch (form) {
            case COUNT -> Long.toString(Math.round(value));
            case SHARE -> String.format(Locale.FRENCH, "%.1f %%", value * 100);
            case SCORE -> String.format(Locale.FRENCH, "%.4f", value);
        };
    }

    /// How a value is printed.
    public enum Form {
        COUNT,
        SHARE,
        SCORE
    }
}
