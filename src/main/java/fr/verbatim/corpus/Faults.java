package fr.verbatim.corpus;

import fr.verbatim.model.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Every fault found so far.
final class Faults {
    private static final Comparator<Notice> BY_PLACE =
            Comparator.comparing(Notice::file).thenComparingInt(Notice::line).thenComparing(Notice::message);

    private final List<Notice> notices = new ArrayList<>();

    void add(String file, int line, String message) {
        notices.add(new Notice(file, line, message));
    }

    void add(Notice notice) {
        notices.add(notice);
    }

    int count() {
        return notices.size();
    }

    /// By file and line, none twice.
    List<Notice> inOrder() {
        return notices.stream().sorted(BY_PLACE).distinct().toList();
    }
}
