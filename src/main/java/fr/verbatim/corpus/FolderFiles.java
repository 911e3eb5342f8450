package fr.verbatim.corpus;

import fr.verbatim.model.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The files of a corpus folder by their names relative to it (`sources/a.txt`), in order. Hidden files are none of it:
/// an editor's or the system's, they come and go.
///
/// What is read is read once, and its digest kept: the hash of the folder is that of the very bytes that were read.
final class FolderFiles {
    /// Stands for the digest of a file that cannot be read.
    private static final byte[] UNREADABLE = {};

    private final Path folder;
    private final SortedSet<String> names;
    private final SortedMap<String, byte[]> digests = new TreeMap<>();

    private FolderFiles(Path folder, SortedSet<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /// @throws UnreadableFile when the folder is missing or cannot be listed
    static FolderFiles list(Path folder) throws UnreadableFile {
        if (!Files.exists(folder)) {
            throw refused(folder, "dossier du corpus introuvable ; vérifier le chemin, ou donner --corpus");
        }
        if (!Files.isDirectory(folder)) {
            throw refused(folder, "ce n'est pas un dossier ; donner à --corpus le dossier du corpus");
        }
        var names = new TreeSet<String>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(FolderFiles::isVisible)
                    .forEach(path -> names.add(path.toString().replace('\\', '/')));
        } catch (IOException | UncheckedIOException e) {
            throw refused(folder, "dossier illisible (" + e.getMessage() + ") ; donner le droit de le lire");
        }
        return new FolderFiles(folder, names);
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableFile refused(Path folder, String message) {
        return new UnreadableFile(new Notice(folder.toString(), 0, message));
    }

    SortedSet<String> names() {
        return names;
    }

    /// The names of the files right inside a folder of the corpus, given as `sources/`, without that prefix.
    SortedSet<String> inside(String prefix) {
        var found = new TreeSet<String>();
        for (String name : names.tailSet(prefix)) {
            if (!name.startsWith(prefix)) {
                break;
            }
            found.add(name.substring(prefix.length()));
        }
        return found;
    }

    /// A file as the user would name it.
    String display(String name) {
        return folder.resolve(name).toString();
    }

    byte[] read(String name) throws UnreadableFile {
        try {
            byte[] bytes = SourceFile.bytes(folder.resolve(name), display(name));
            digests.put(name, Sha256.digest(bytes));
            return bytes;
        } catch (UnreadableFile e) {
            digests.put(name, UNREADABLE);
            throw e;
        }
    }

    /// Lower-case hexadecimal SHA-256 over every file: its name, a NUL and the SHA-256 of its bytes, in the
    /// order of the names.
    String hash() {
        var whole = Sha256.open();
        for (String name : names) {
            whole.update(name.getBytes(StandardCharsets.UTF_8));
            whole.update((byte) 0);
            whole.update(digest(name));
        }
        return HexFormat.of().formatHex(whole.digest());
    }

    private byte[] digest(String name) {
        byte[] known = digests.get(name);
        if (known != null) {
            return known;
        }
        try {
            return Sha256.digest(SourceFile.bytes(folder.resolve(name), display(name)));
        } catch (UnreadableFile e) {
            // Told by whoever reads it; here the file only has to make a difference.
            return UNREADABLE;
        }
    }
}
