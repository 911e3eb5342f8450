package fr.verbatim.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/// The few things done to files of the index folder, in a way that survives a power cut.
final class Folders {
    private Folders() {}

    /// Deletes a folder with everything in it; nothing happens when it does not exist.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> insideFirst;
        try (Stream<Path> found = Files.walk(folder)) {
            insideFirst = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : insideFirst) {
            Files.deleteIfExists(path);
        }
    }

    /// Renames within one folder; on disk when it returns.
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(to.toAbsolutePath().getParent(), true);
    }

    /// Puts a small file in the place of the old one: readers see the one or the other, never a half.
    static void replace(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, content, StandardCharsets.UTF_8);
        IOUtils.fsync(fresh, false);
        rename(fresh, file);
    }
}
