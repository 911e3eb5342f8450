package fr.verbatim.index;

import fr.verbatim.model.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The index folder: generations in folders of their own, and the file `CURRENT` that names the one served,
/// then the one before it, unless something was withdrawn.
///
/// | moment of a kill | what is left | what happens then |
/// |---|---|---|
/// | while writing | `building-…` | the next run deletes it |
/// | after renaming, before `CURRENT` | a generation nobody names | the next run deletes it |
/// | after `CURRENT` | the new generation, served | the next run deletes what is older than the one before |
///
/// Nothing named by `CURRENT` is ever deleted before `CURRENT` names something else.
public final class Generations {
    private static final String CURRENT = "CURRENT";
    private static final String BUILDING = "building-";
    private static final String FINISHED = "generation-";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final Map<String, Integer> held = new HashMap<>();

    public Generations(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /// Begins a new generation, after clearing away what dead runs left.
    ///
    /// @throws IndexFault when another run is writing, or the folder cannot be written to
    public GenerationWriter begin(Corpus corpus) throws IOException {
        WriteLock lock = lock();
        String name = MOMENT.format(Instant.now()) + "-"
                + corpus.hash().substring(0, Math.min(8, corpus.hash().length()));
        Path building = folder.resolve(BUILDING + name);
        GenerationWriter.Building place = new GenerationWriter.Building(building, FINISHED + name, lock);
        boolean begun = false;
        try {
            sweep();
            Files.createDirectory(building);
            GenerationWriter writer = new GenerationWriter(this, place, corpus);
            begun = true;
            return writer;
        } finally {
            if (!begun) {
                place.close();
            }
        }
    }

    /// Opens the generation served, if anything was ever published. The caller releases it.
    ///
    /// @throws IndexFault when it was written by another version or is damaged
    public Optional<GenerationReader> openCurrent() {
        for (int attempt = 1; ; attempt++) {
            Optional<String> name = currentName();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(open(name.get()));
            } catch (IOException | IllegalArgumentException e) {
                // IllegalArgumentException: Lucene does not know the codec. A generation may also be replaced and
                // deleted between reading its name and opening it; then there is another name by now.
                if (attempt == ATTEMPTS || currentName().equals(name)) {
                    throw unreadable(name.get(), e);
                }
            }
        }
    }

    /// The name of the generation served.
    public Optional<String> currentName() {
        return named().stream().findFirst();
    }

    /// Whether a generation may still be served: it is the current one, or the one before and nothing was withdrawn.
    boolean names(String name) {
        return readPointer().orElse(List.of()).contains(name);
    }

    /// @param alone whether the generation before may not stay, since it holds what was withdrawn; readers that have it
    ///     open keep it until they let it go
    String publish(GenerationWriter.Building building, boolean alone) throws IOException {
        List<String> before = readPointer().orElse(List.of());
        Folders.rename(building.folder(), folder.resolve(building.name()));
        String previous = before.isEmpty() || alone ? "" : before.getFirst() + "\n";
        Folders.replace(folder.resolve(CURRENT), building.name() + "\n" + previous);
        sweep();
        return building.name();
    }

    /// Called by a reader that nobody uses any more.
    void released(String name) throws IOException {
        synchronized (held) {
            held.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
        }
        if (!readPointer().orElse(List.of(name)).contains(name)) {
            try (WriteLock lock = WriteLock.take(folder).orElse(null)) {
                // While another run holds the folder, the sweeping is left to it.
                if (lock != null) {
                    sweep();
                }
            }
        }
    }

    private GenerationReader open(String name) throws IOException {
        synchronized (held) {
            held.merge(name, 1, Integer::sum);
        }
        boolean opened = false;
        try {
            GenerationReader reader = GenerationReader.open(this, name, folder.resolve(name));
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                synchronized (held) {
                    held.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
                }
            }
        }
    }

    private WriteLock lock() throws IOException {
        Optional<WriteLock> lock;
        try {
            Files.createDirectories(folder);
            lock = WriteLock.take(folder);
        } catch (IOException e) {
            throw new IndexFault(
                    IndexFault.Kind.NOT_WRITABLE,
                    "Le dossier de l'index " + folder + " ne peut pas être écrit (" + e.getMessage()
                            + "). Donnez-vous le droit d'y écrire, ou choisissez-en un autre avec --index.",
                    e);
        }
        return lock.orElseThrow(() -> new IndexFault(
                IndexFault.Kind.BUSY,
                "Une autre ingestion écrit déjà dans " + folder + ". Attendez qu'elle finisse, puis relancez.",
                null));
    }

    /// Deletes what neither `CURRENT` names nor a reader of this process holds. Only under the lock.
    private void sweep() throws IOException {
        // With a broken pointer nobody can say what was served: then no finished generation goes.
        Optional<List<String>> named = readPointer();
        List<Path> inside;
        try (Stream<Path> found = Files.list(folder)) {
            inside = found.toList();
        }
        for (Path path : inside) {
            String name = path.getFileName().toString();
            boolean holds;
            synchronized (held) {
                holds = held.containsKey(name);
            }
            boolean finished = name.startsWith(FINISHED)
                    && named.isPresent()
                    && !named.get().contains(name)
                    && !holds;
            if (finished || name.startsWith(BUILDING)) {
                Folders.delete(path);
            }
        }
    }

    /// The generation served and the one before it; none when nothing was published.
    ///
    /// @throws IndexFault when the pointer is broken
    private List<String> named() {
        return readPointer().orElseThrow(() -> unreadable(CURRENT, null));
    }

    /// The names in the pointer; empty when it is broken.
    private Optional<List<String>> readPointer() {
        List<String> names = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(CURRENT), StandardCharsets.UTF_8)) {
                if (line.startsWith(FINISHED)
                        && line.equals(Path.of(line).getFileName().toString())) {
                    names.add(line);
                }
            }
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        } catch (NoSuchFileException e) {
            return Optional.of(List.of());
        } catch (IOException | InvalidPathException e) {
            // Not text, not a path, not readable: broken all the same.
            return Optional.empty();
        }
    }

    private IndexFault unreadable(String what, @Nullable Exception cause) {
        return new IndexFault(
                IndexFault.Kind.UNREADABLE,
                "L'index " + folder.resolve(what)
                        + " ne peut pas être lu : il vient d'une autre version de Verbatim, ou il est abîmé. Rien"
                        + " n'est perdu, il se refait à partir du corpus : relancez verbatim ingest.",
                cause);
    }
}
