package fr.verbatim.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parameter that cannot be answered. The message is a French sentence naming the parameter, the value and what would
/// be right.
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final @Nullable String value;
    private final transient List<String> allowed;

    public BadQuery(String parameter, @Nullable String value, List<String> allowed, String message) {
        super(message);
        this.parameter = parameter;
        this.value = value;
        this.allowed = List.copyOf(allowed);
    }

    public String parameter() {
        return parameter;
    }

    public @Nullable String value() {
        return value;
    }

    /// What would be right; empty when the list is open.
    public List<String> allowed() {
        return allowed;
    }
}
