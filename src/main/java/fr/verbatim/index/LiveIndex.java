package fr.verbatim.index;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The generation that a server answers from. Looks for a new one every second and swaps: requests begun in the old one
/// end in it, the next ones get the new one, none waits.
///
/// The generation before stays at hand for who is in the middle of it, as long as `CURRENT` names it: one, and
/// none once something was withdrawn.
///
/// A new generation that cannot be read is told once and the old one goes on being served.
public final class LiveIndex implements AutoCloseable {
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Generations generations;
    private final Consumer<String> problems;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile GenerationReader current;
    private volatile @Nullable GenerationReader before;
    private @Nullable String refused;
    private @Nullable String lastProblem;

    private LiveIndex(Generations generations, GenerationReader current, Consumer<String> problems) {
        this.generations = generations;
        this.current = current;
        this.problems = problems;
    }

    /// Opens the current generation. Nothing is watched before [#watch].
    ///
    /// @param problems is given a French sentence when a new generation cannot be taken
    /// @throws IndexFault when there is none, or it cannot be read
    public static LiveIndex open(Generations generations, Consumer<String> problems) {
        GenerationReader reader = generations
                .openCurrent()
                .orElseThrow(() -> new IndexFault(
                        IndexFault.Kind.MISSING,
                        "Il n'y a pas encore d'index dans " + generations.folder() + ". Lancez verbatim ingest.",
                        null));
        return new LiveIndex(generations, reader, problems);
    }

    /// Starts looking every second, in a daemon thread that ends with [#close].
    public void watch() {
        Thread.ofPlatform().daemon().name("index-watch").start(() -> {
            try {
                while (!closed.await(PERIOD.toMillis(), TimeUnit.MILLISECONDS)) {
                    checkNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Takes a new generation if there is one.
    ///
    /// @return whether there was
    public synchronized boolean checkNow() {
        if (closed.getCount() == 0) {
            return false;
        }
        Optional<GenerationReader> fresh;
        try {
            Optional<String> name = generations.currentName();
            if (name.isEmpty()
                    || name.get().equals(current.name())
                    || name.get().equals(refused)) {
                return false;
            }
            refused = name.get();
            fresh = generations.openCurrent();
        } catch (IndexFault e) {
            tellOnce(e);
            return false;
        }
        if (fresh.isEmpty()) {
            return false;
        }
        GenerationReader old = current;
        GenerationReader older = before;
        boolean keep = generations.names(old.name());
        before = keep ? old : null;
        current = fresh.get();
        refused = null;
        lastProblem = null;
        if (older != null) {
            letGo(older);
        }
        if (!keep) {
            letGo(old);
        }
        return true;
    }

    /// The current generation, held until the lease is closed.
    ///
    /// @throws IllegalStateException when this index is closed
    public Lease acquire() {
        while (closed.getCount() > 0) {
            GenerationReader reader = current;
            // It may have been swapped and let go of in between; then there is a newer one.
            if (reader.tryUse()) {
                return new Lease(reader);
            }
        }
        throw new IllegalStateException("the index is closed");
    }

    /// A generation by its name, held until the lease is closed; empty when it is not at hand any more.
    public Optional<Lease> acquire(String name) {
        for (GenerationReader reader : atHand()) {
            if (reader.name().equals(name) && reader.tryUse()) {
                return Optional.of(new Lease(reader));
            }
        }
        return Optional.empty();
    }

    /// Whether a generation may still be shown: it is the current one or the one before, and nothing that it holds was
    /// withdrawn since.
    public boolean isAtHand(String name) {
        return atHand().stream().anyMatch(reader -> reader.name().equals(name));
    }

    @Override
    public synchronized void close() {
        if (closed.getCount() > 0) {
            closed.countDown();
            atHand().forEach(GenerationReader::release);
        }
    }

    private List<GenerationReader> atHand() {
        GenerationReader older = before;
        return older == null ? List.of(current) : List.of(current, older);
    }

    private void letGo(GenerationReader old) {
        try {
            old.release();
        } catch (UncheckedIOException e) {
            // The new generation is served all the same; what is left of the old one goes with a later sweep.
            problems.accept("L'ancienne génération de l'index n'a pas pu être effacée : " + e.getMessage());
        }
    }

    private void tellOnce(IndexFault fault) {
        String problem = String.valueOf(fault.getMessage());
        if (!problem.equals(lastProblem)) {
            lastProblem = problem;
            problems.accept(problem);
        }
    }

    /// A generation in use.
    public record Lease(GenerationReader reader) implements AutoCloseable {
        @Override
        public void close() {
            reader.release();
        }
    }
}
