package fr.verbatim.search;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parameter that cannot be answered. The message is a French sentence naming the parameter, the value and what would
/// be right; what is long in it is cut, see [Echo].
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final @Nullable String value;
    private final transient List<String> allowed;
    private final transient List<String> nearest;

    /// @param value what was given; null when nothing was
    /// @param allowed everything that would be right; empty when that is no closed list
    public BadQuery(String parameter, @Nullable String value, List<String> allowed, String message) {
        this(parameter, value, new Right(allowed, List.of()), message);
    }

    private BadQuery(String parameter, @Nullable String value, Right right, String message) {
        super(Echo.in(value == null ? message : Echo.in(message, value), parameter));
        this.parameter = Echo.of(parameter);
        this.value = value == null ? null : Echo.of(value);
        this.allowed = right.allowed();
        this.nearest = right.nearest();
    }

    private record Right(List<String> allowed, List<String> nearest) {
        Right {
            allowed = List.copyOf(allowed);
            nearest = List.copyOf(nearest);
        }
    }

    /// The same, with those names that what was typed was perhaps meant to be; the message asks.
    public BadQuery nearest(String typed, Collection<String> names) {
        List<String> near = Nearest.all(typed, names);
        String asking = near.isEmpty() ? "" : " Vouliez-vous dire « " + String.join(" », « ", near) + " » ?";
        return new BadQuery(parameter, value, new Right(allowed, near), getMessage() + asking);
    }

    public String parameter() {
        return parameter;
    }

    public @Nullable String value() {
        return value;
    }

    /// Everything that would be right; empty when that is no closed list.
    public List<String> allowed() {
        return allowed;
    }

    /// What was perhaps meant, the likeliest first; empty when nothing is near.
    public List<String> nearest() {
        return nearest;
    }
}
