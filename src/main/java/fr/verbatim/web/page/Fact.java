package fr.verbatim.web.page;

import java.util.List;

/// Something known, under its name.
public record Fact(String name, List<Link> values) {
    public Fact {
        values = List.copyOf(values);
    }
}
