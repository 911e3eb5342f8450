package fr.verbatim.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The page that shows the API.
///
/// @param base what addresses of the API begin with
/// @param limits all that hold here
/// @param columns of the export as CSV in their order, each with what it means
public record ApiPage(Frame frame, String base, List<Limit> limits, Map<String, String> columns) {
    public ApiPage {
        limits = List.copyOf(limits);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /// One limit.
    ///
    /// @param what it bounds
    /// @param value as it holds now, with its unit
    /// @param setting its name in `site.yaml`; empty where it is the program's own
    /// @param status what is answered beyond it; empty where nothing is refused
    public record Limit(String what, String value, String setting, String status) {}
}
