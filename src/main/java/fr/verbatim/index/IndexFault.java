package fr.verbatim.index;

import org.jspecify.annotations.Nullable;

/// Something is wrong with the index folder. The message is a French sentence with the path and the remedy, to be shown
/// as it stands.
public final class IndexFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    IndexFault(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// What is wrong.
    public enum Kind {
        /// Nothing was ever published here.
        MISSING,
        /// Another ingest is under way.
        BUSY,
        /// Written by another version, or damaged.
        UNREADABLE,
        /// The folder cannot be written to.
        NOT_WRITABLE
    }
}
