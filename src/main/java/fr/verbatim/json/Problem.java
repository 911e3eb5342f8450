package fr.verbatim.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An error as RFC 9457 (problem details) has it.
///
/// @param type where the kind of error is explained: a path of this site
/// @param title the kind of error, in French
/// @param status of HTTP
/// @param detail what is wrong here and what would be right, in French
/// @param parameter the parameter at fault; null when it is none
/// @param value what was given; null when there was nothing
/// @param allowed everything that would be right; empty when that is no closed list
/// @param nearest what was perhaps meant, the likeliest first
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable String value,
        List<String> allowed,
        List<String> nearest) {
    public Problem {
        allowed = List.copyOf(allowed);
        nearest = List.copyOf(nearest);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status " + status + " is not that of an error");
        }
    }

    /// An error that no parameter is to blame for.
    public static Problem of(int status, String type, String title, String detail) {
        return new Problem(type, title, status, detail, null, null, List.of(), List.of());
    }
}
