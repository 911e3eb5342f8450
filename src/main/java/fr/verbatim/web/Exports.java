package fr.verbatim.web;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/// How many whole results are sent at once: each keeps a thread as long as its reader reads.
final class Exports {
    /// When it is worth asking again, in seconds.
    static final int SECONDS = 10;

    private final Semaphore free;

    Exports(int most) {
        this.free = new Semaphore(most);
    }

    /// Sends one, when there is a place for it.
    ///
    /// @throws Refusal (503) when there is none
    /// @throws IOException when it could not be sent whole
    void send(Sending sending) throws IOException {
        if (!free.tryAcquire()) {
            throw Refusals.busy();
        }
        try {
            sending.run();
        } finally {
            free.release();
        }
    }

    /// What takes a place.
    @FunctionalInterface
    interface Sending {
        void run() throws IOException;
    }
}
