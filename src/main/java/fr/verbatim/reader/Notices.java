package fr.verbatim.reader;

import fr.verbatim.model.Notice;
import java.util.ArrayList;
import java.util.List;

/// What a reader has to say about one file: each fault at its line, up to a number that somebody can still read.
final class Notices {
    private static final int SHOWN = 20;

    private final String file;
    private final List<Notice> notices = new ArrayList<>();
    private int more;

    Notices(String file) {
        this.file = file;
    }

    /// @param line from 1; 0 when the whole file is meant
    /// @param message one French sentence: what is wrong, the value, what to do
    void add(int line, String message) {
        if (notices.size() < SHOWN) {
            notices.add(new Notice(file, line, message));
        } else {
            more++;
        }
    }

    List<Notice> all() {
        List<Notice> all = new ArrayList<>(notices);
        if (more > 0) {
            all.add(new Notice(
                    file,
                    0,
                    "et " + more + " autres remarques du même fichier ; corrigez les premières, puis relisez-le"));
        }
        return all;
    }
}
