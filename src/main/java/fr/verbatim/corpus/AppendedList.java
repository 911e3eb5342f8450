package fr.verbatim.corpus;

import fr.verbatim.model.Notice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML file that is a list, with records added at its end.
final class AppendedList {
    private final Path file;
    private final String heading;

    /// @param heading the comment that a new file begins with
    AppendedList(Path file, String heading) {
        this.file = file;
        this.heading = heading;
    }

    /// Adds records, or leaves the file as it was.
    ///
    /// @param readsBack whether the new file gives back what was added
    /// @throws UnreadableFile when the file has a fault, before or after, or cannot be written
    void append(List<YamlText> records, Predicate<ListFile> readsBack) throws UnreadableFile {
        String before = content();
        String after = extended(before, records);
        ListFile list = checked(after);
        Faults faults = list.faults();
        boolean good = readsBack.test(list);
        if (faults.count() > 0) {
            throw new UnreadableFile(faults.inOrder().getFirst());
        }
        if (!good) {
            throw refused("l'entrée ajoutée ne se relirait pas telle quelle ; rien n'a été écrit");
        }
        replace(after);
    }

    private String content() throws UnreadableFile {
        return Files.exists(file)
                ? SourceFile.decode(file.toString(), SourceFile.bytes(file, file.toString()))
                : heading + "\n";
    }

    private ListFile checked(String content) throws UnreadableFile {
        var faults = new Faults();
        Optional<ListFile> list = YamlFile.parse(file.toString(), content, faults)
                .flatMap(yaml -> yaml.entries().map(entries -> new ListFile(yaml, entries)));
        if (list.isEmpty() || faults.count() > 0) {
            throw new UnreadableFile(faults.inOrder().getFirst());
        }
        return list.get();
    }

    private String extended(String before, List<YamlText> records) throws UnreadableFile {
        YamlFile yaml = checked(before).file();
        String lineBreak = before.contains("\r\n") ? "\r\n" : "\n";
        String kept = before;
        String indent = "";
        if (yaml.root().orElse(null) instanceof SequenceNode list) {
            if (list.getFlowStyle() == FlowStyle.BLOCK) {
                indent = " ".repeat(mark(list.getStartMark()).getColumn());
            } else if (list.getValue().isEmpty()) {
                kept = without(before, yaml, list);
            } else {
                throw refused("la liste est écrite entre crochets ; l'écrire en tirets, une fiche par tiret");
            }
        }
        var after = new StringBuilder(kept);
        if (!kept.isEmpty() && !kept.endsWith("\n")) {
            after.append(lineBreak);
        }
        for (YamlText record : records) {
            after.append(record.item(indent, lineBreak));
        }
        return after.toString();
    }

    /// The text without the `[]` that stands for an empty list, nor the line break after it.
    private static String without(String content, YamlFile yaml, Node list) {
        // Marks do not count a byte order mark.
        int shift = content.length() - yaml.text().length();
        int start = shift + yaml.text().offset(mark(list.getStartMark()).getIndex());
        int end = shift + yaml.text().offset(mark(list.getEndMark()).getIndex());
        String rest = content.substring(end).replaceFirst("^[ \\t]*(?:\\r\\n|\\n|\\r|$)", "");
        return content.substring(0, start) + rest;
    }

    private static Mark mark(Optional<Mark> mark) {
        return mark.orElseThrow(() -> new IllegalStateException("Bug: a node without a mark"));
    }

    /// Writes beside the file, hidden, and moves over it: whoever reads sees the old or the new, never half of it.
    private void replace(String content) throws UnreadableFile {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Files.createDirectories(target.resolveSibling("."));
            Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
            try (FileChannel out = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw refused("écriture impossible (" + e.getMessage() + ") ; vérifier le disque et le droit d'écrire");
        }
    }

    private UnreadableFile refused(String message) {
        return new UnreadableFile(new Notice(file.toString(), 0, message));
    }
}
