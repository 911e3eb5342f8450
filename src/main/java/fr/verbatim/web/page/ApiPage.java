package fr.verbatim.web.page;

import java.util.List;

/// The page that shows the API.
///
/// @param base what addresses of the API begin with
/// @param limits all that hold here
public record ApiPage(Frame frame, String base, List<Limit> limits) {
    public ApiPage {
        limits = List.copyOf(limits);
    }

    /// One limit.
    ///
    /// @param what it bounds
    /// @param value as it holds now, with its unit
    /// @param setting its name in `site.yaml`; empty where it is the program's own
    /// @param status what is answered beyond it; empty where nothing is refused
    public record Limit(String what, String value, String setting, String status) {}
}
