package fr.verbatim.corpus;

import fr.verbatim.model.Notice;
import java.io.IOException;

/// A file that cannot be read as text: missing, forbidden, too large, empty, not UTF-8, or not fit to be changed.
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    UnreadableFile(Notice notice) {
        super(notice.toString());
        this.notice = notice;
    }

    /// The file, the line where there is one, what is wrong and what to do, in French.
    public Notice notice() {
        return notice;
    }
}
