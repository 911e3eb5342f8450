package fr.verbatim.web;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// A message that is refused before any tool is asked, as JSON-RPC 2.0 tells it. The message is a French sentence.
final class RpcFault extends RuntimeException {
    static final int UNREADABLE = -32700;
    static final int NO_MESSAGE = -32600;
    static final int NO_METHOD = -32601;
    static final int BAD_PARAMS = -32602;

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient @Nullable Object id;

    /// @param id of the message refused; null when it has none, or none that could be read
    RpcFault(int code, @Nullable Object id, String message) {
        super(message);
        this.code = code;
        this.id = id;
    }

    int code() {
        return code;
    }

    @Nullable
    Object id() {
        return id;
    }

    /// Of HTTP. What is a question gets an answer, be it an error; what is none is a bad request.
    int status() {
        return code == UNREADABLE || code == NO_MESSAGE || id == null ? 400 : 200;
    }
}
