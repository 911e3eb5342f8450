package fr.verbatim.evaluate;

/// A file that cannot be measured against. The message is French: what is wrong and what to do.
public final class Unmeasurable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unmeasurable(String message) {
        super(message);
    }

    public Unmeasurable(String message, Throwable cause) {
        super(message, cause);
    }
}
