package fr.verbatim.web;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/// Sends a body that is written while it is sent. What cannot be sent whole is broken off, so that no client takes the
/// beginning for all of it: the words may not be shown any more, the time is up, or nobody reads on (a write waits no
/// longer than the connection may be idle).
final class Streaming {
    /// How much is gathered before it is sent; the permission to go on is asked as often.
    private static final int BUFFER = 64 * 1024;

    static final Duration LONGEST = Duration.ofMinutes(10);

    private Streaming() {}

    /// @param mayGoOn asked before every piece
    static void send(Context context, Body body, boolean gzip, BooleanSupplier mayGoOn) throws IOException {
        OutputStream guarded = new Guarded(context.res().getOutputStream(), mayGoOn);
        boolean whole = false;
        try {
            OutputStream to = new BufferedOutputStream(gzip ? new GZIPOutputStream(guarded, BUFFER) : guarded, BUFFER);
            body.writeTo(to);
            to.close();
            whole = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!whole && context.res().isCommitted()) {
                breakOff(context);
            }
        }
    }

    private static void breakOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getServletChannel()
                .abort(new IOException("the answer was not sent whole"));
    }

    /// Writes a body.
    @FunctionalInterface
    interface Body {
        /// Writes it whole.
        ///
        /// @throws IOException when it cannot be sent; an [UncheckedIOException] does as well
        void writeTo(OutputStream out) throws IOException;
    }

    private static final class Guarded extends FilterOutputStream {
        private final BooleanSupplier mayGoOn;
        private final long end = System.nanoTime() + LONGEST.toNanos();

        private Guarded(OutputStream out, BooleanSupplier mayGoOn) {
            super(out);
            this.mayGoOn = mayGoOn;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new IOException("the client reads too slowly");
            }
            if (!mayGoOn.getAsBoolean()) {
                throw new IOException("the corpus changed: these words may not be shown any more");
            }
            out.write(bytes, offset, length);
        }
    }
}
