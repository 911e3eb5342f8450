package fr.verbatim.evaluate;

import fr.verbatim.model.Notice;
import java.util.ArrayList;
import java.util.List;

/// What one metric found in one file.
///
/// @param figures in the order to print them
/// @param faults each thing that is not as annotated: where it stands and why it counts
public record Score(List<Figure> figures, List<Notice> faults) {
    public Score {
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }

    /// Both, one after the other.
    Score and(Score other) {
        List<Figure> bothFigures = new ArrayList<>(figures);
        bothFigures.addAll(other.figures);
        List<Notice> bothFaults = new ArrayList<>(faults);
        bothFaults.addAll(other.faults);
        return new Score(bothFigures, bothFaults);
    }
}
