package fr.verbatim.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/// How long many runs of one thing took, in milliseconds.
///
/// @param p99 one run in a hundred takes longer
record Timings(double median, double p99) {
    private static final int RUNS = 1_000;
    private static final double NANOS_A_MILLI = 1e6;

    /// Runs a thing 1000 times unmeasured, then 1000 times measured.
    ///
    /// @param thing given the number of the run
    static Timings of(IntConsumer thing) {
        for (int run = 0; run < RUNS; run++) {
            thing.accept(run);
        }
        long[] nanos = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            thing.accept(run);
            nanos[run] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Timings(nanos[RUNS / 2] / NANOS_A_MILLI, nanos[RUNS * 99 / 100] / NANOS_A_MILLI);
    }

    String line(String what) {
        return String.format(Locale.ROOT, "%-34s median %7.2f ms   p99 %7.2f ms", what, median, p99);
    }
}
