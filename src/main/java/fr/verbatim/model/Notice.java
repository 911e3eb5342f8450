package fr.verbatim.model;

/// Something a person should know about a file: where, what and what to do.
///
/// @param file the file, as the user would name it
/// @param line from 1; 0 when it concerns the whole file
/// @param message one French sentence: what is wrong, the value, what to do
public record Notice(String file, int line, String message) {
    public Notice {
        Check.text("message", message);
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is negative");
        }
    }

    /// `file:line: message`, or `file: message` where no line is to be named.
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
