package fr.verbatim.bench;

import fr.verbatim.corpus.CorpusFolder;
import fr.verbatim.line.Line;
import fr.verbatim.line.LineResult;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Prints how long the line takes for long documents of every layout, and whether ten times the text takes ten times
/// the time: `mvn -q -Pbench -Dbench=SizeBenchmark`. The largest are read in a process of their own with the heap that
/// is promised to be enough.
final class SizeBenchmark {
    private static final int MEGABYTE = 1_000_000;
    private static final int WARM_UPS = 3;
    private static final int TIMES_LONGER = 10;
    private static final int LARGEST = 50;
    private static final String HEAP = "2g";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Line line;

    private SizeBenchmark() {
        Corpus corpus = Objects.requireNonNull(
                CorpusFolder.load(Path.of("corpus")).corpus(), "run it in the folder of the project");
        this.line = new Line(corpus.authorities(), corpus.vocabulary(), corpus.reviews());
    }

    /// Measures everything, or reads one document.
    ///
    /// @param args none for everything; a kind of document to read one of the largest
    public static void main(String[] args) throws IOException, InterruptedException {
        SizeBenchmark benchmark = new SizeBenchmark();
        if (args.length > 0) {
            benchmark.largest(LongDocument.Kind.valueOf(args[0]));
            return;
        }
        for (LongDocument.Kind kind : LongDocument.Kind.values()) {
            benchmark.growth(kind);
        }
        for (LongDocument.Kind kind :
                List.of(LongDocument.Kind.NOTES, LongDocument.Kind.TURNS, LongDocument.Kind.PROSE)) {
            inProcess(kind);
        }
    }

    private void growth(LongDocument.Kind kind) {
        CorpusSource small = LongDocument.of(kind, MEGABYTE);
        for (int i = 0; i < WARM_UPS; i++) {
            seconds(small);
        }
        double one = seconds(small);
        double ten = seconds(LongDocument.of(kind, TIMES_LONGER * MEGABYTE));
        out.printf(
                Locale.ROOT,
                "%-10s 1 MB %6.2f s   10 MB %6.2f s   %4.1f times as long%n",
                kind.label(),
                one,
                ten,
                ten / one);
    }

    private void largest(LongDocument.Kind kind) {
        LiveHeap heap = LiveHeap.watched();
        double seconds = seconds(LongDocument.of(kind, LARGEST * MEGABYTE));
        out.printf(
                Locale.ROOT,
                "%-10s %d MB %6.1f s from cold, with -Xmx%s; at most %d MB left by a collection%n",
                kind.label(),
                LARGEST,
                seconds,
                HEAP,
                heap.most() / MEGABYTE);
    }

    private static void inProcess(LongDocument.Kind kind) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        SizeBenchmark.class.getName(),
                        kind.name())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a document of " + LARGEST + " MB does not go through: " + kind.label());
        }
    }

    private double seconds(CorpusSource source) {
        long start = System.nanoTime();
        LineResult result = line.process(source);
        if (result.quotes().isEmpty()) {
            throw new IllegalStateException(
                    "Bug: nothing was read of " + source.source().file());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
