package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/// The headings that stand above a place of the document, the outermost first.
final class HeadingStack {
    private final List<String> outer;
    private final List<Block> open = new ArrayList<>();

    HeadingStack(List<String> outer) {
        this.outer = List.copyOf(outer);
    }

    void enter(Block heading) {
        while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
            open.removeLast();
        }
        open.add(heading);
    }

    List<String> above() {
        List<String> above = new ArrayList<>(outer);
        open.forEach(heading -> above.add(Spaces.fold(heading.text().text())));
        return above;
    }
}
