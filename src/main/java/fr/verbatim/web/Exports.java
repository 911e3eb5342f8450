package fr.verbatim.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// How many whole results are sent at once: each keeps a thread as long as its reader reads.
final class Exports {
    /// When it is worth asking again, in seconds.
    static final int SECONDS = 10;

    /// Most exports are short: who comes while all places are taken waits this long for one.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Those who wait keep a thread each; more are told at once to come back.
    private static final int MOST_WAITING = 32;

    private final Semaphore free;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Duration patience;

    /// @param most at once
    /// @param patience how long to wait for a place
    Exports(int most, Duration patience) {
        this.patience = patience;
        this.free = new Semaphore(most, true);
    }

    /// Sends one, when there is a place for it.
    ///
    /// @throws Refusal (503) when there is none
    /// @throws IOException when it could not be sent whole
    void send(Sending sending) throws IOException {
        if (!free.tryAcquire() && !waitForPlace()) {
            throw Refusals.busy();
        }
        try {
            sending.run();
        } finally {
            free.release();
        }
    }

    private boolean waitForPlace() {
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.release();
        }
    }

    /// What takes a place.
    @FunctionalInterface
    interface Sending {
        void run() throws IOException;
    }
}
