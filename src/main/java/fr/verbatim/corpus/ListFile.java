package fr.verbatim.corpus;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// A YAML file that is a list of records.
record ListFile(YamlFile file, List<MappingNode> entries) {
    ListFile {
        entries = List.copyOf(entries);
    }

    /// A list without records, for a file that is missing or cannot be read.
    static ListFile none(String name) {
        var nothing = YamlFile.parse(name, "", new Faults())
                .orElseThrow(() -> new IllegalStateException("Bug: an empty text is no YAML"));
        return new ListFile(nothing, List.of());
    }

    /// Where everything found wrong in the file goes.
    Faults faults() {
        return file.faults();
    }

    /// The records, asked field by field.
    List<Fields> records(Shape shape) {
        return entries.stream().map(entry -> new Fields(file, entry, shape)).toList();
    }

    /// The id of a record, whatever else is wrong with it.
    Optional<String> rawId(MappingNode entry) {
        return entry.getValue().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id"))
                .map(pair -> pair.getValueNode())
                .filter(value -> value instanceof ScalarNode && !Fields.isNull(value))
                .map(value -> ((ScalarNode) value).getValue())
                .findFirst();
    }
}
