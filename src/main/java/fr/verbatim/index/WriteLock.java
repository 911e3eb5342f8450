package fr.verbatim.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds an index folder for one writer, also against other processes. The system lets go of it when the process dies,
/// so a killed run never leaves a lock behind; the file stays, since deleting it would let two writers in.
record WriteLock(FileChannel channel, FileLock lock) implements AutoCloseable {
    static Optional<WriteLock> take(Path indexDir) throws IOException {
        FileChannel channel =
                FileChannel.open(indexDir.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            @Nullable FileLock lock = channel.tryLock();
            taken = lock != null;
            return Optional.ofNullable(lock).map(held -> new WriteLock(channel, held));
        } catch (OverlappingFileLockException e) {
            // Another thread of this process writes.
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
