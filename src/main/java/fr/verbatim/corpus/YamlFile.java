package fr.verbatim.corpus;

import fr.verbatim.model.RawText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML file read as nodes with their marks, so that every fault can name its line. Values stay the text they are:
/// nothing becomes a number, a date or a truth value by itself.
final class YamlFile {
    static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit((int) SourceFile.LARGEST)
            .build();

    private final String name;
    private final RawText text;
    private final @Nullable Node root;
    private final Faults faults;

    private YamlFile(String name, RawText text, @Nullable Node root, Faults faults) {
        this.name = name;
        this.text = text;
        this.root = root;
        this.faults = faults;
    }

    /// Reads a file, or says in `faults` why it cannot be read.
    ///
    /// @param name as the user would name it
    /// @param faults where everything found wrong in the file goes, now and later
    static Optional<YamlFile> parse(String name, String content, Faults faults) {
        // A byte order mark is tolerated and moves nothing but the first column.
        String yaml = content.startsWith("\uFEFF") ? content.substring(1) : content;
        var text = new RawText(yaml);
        try {
            if (!YamlGuard.accepts(name, yaml, faults)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
            return Optional.of(new YamlFile(name, text, root.orElse(null), faults));
        } catch (YamlEngineException e) {
            faults.add(YamlProblem.of(name, text, e));
            return Optional.empty();
        }
    }

    String name() {
        return name;
    }

    RawText text() {
        return text;
    }

    Faults faults() {
        return faults;
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /// The records of a file that holds a list of them; none when it holds nothing. Empty, and a fault, when it holds
    /// something else.
    Optional<List<MappingNode>> entries() {
        if (isNothing(root)) {
            return Optional.of(List.of());
        }
        if (!(root instanceof SequenceNode list)) {
            fault(root, "une liste est attendue ; commencer chaque fiche par un tiret (« - id: … »)");
            return Optional.empty();
        }
        var entries = new ArrayList<MappingNode>();
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode entry) {
                entries.add(entry);
            } else if (!HashSign.swallows(this, item)) {
                fault(item, "une fiche est attendue après le tiret ; écrire « clé: valeur »");
            }
        }
        return Optional.of(entries);
    }

    /// The fields of a file that is one record. Empty, and a fault, when it is anything else.
    Optional<MappingNode> mapping() {
        if (root instanceof MappingNode fields) {
            return Optional.of(fields);
        }
        fault(root, "des lignes « clé: valeur » sont attendues ; le fichier n'en contient pas");
        return Optional.empty();
    }

    private static boolean isNothing(@Nullable Node node) {
        return node == null || Fields.isNull(node);
    }

    /// Says that something is wrong at a node.
    void fault(@Nullable Node place, String message) {
        faults.add(name, line(place), message);
    }

    /// The line a node begins on, from 1.
    int line(@Nullable Node node) {
        return node == null
                ? 1
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /// What stands on the line after the end of a node.
    String restOfLine(Node node) {
        Mark end = node.getEndMark().orElseThrow(() -> new IllegalStateException("Bug: a node without a mark"));
        int start = text.offset(end.getIndex());
        int stop = start;
        while (stop < text.length()
                && text.text().charAt(stop) != '\n'
                && text.text().charAt(stop) != '\r') {
            stop++;
        }
        return text.text().substring(start, stop);
    }
}
