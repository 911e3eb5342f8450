package fr.verbatim.corpus;

import fr.verbatim.model.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Reads `moved.yaml`.
final class MoveReader {
    static final Shape MOVE = Shape.of("un renvoi", "from", "to", "date", "note");

    private MoveReader() {}

    static List<Move> moves(ListFile file) {
        var read = new ArrayList<Move>();
        var moved = new HashSet<String>();
        for (Fields record : file.records(MOVE)) {
            String from = record.id("from");
            String to = record.id("to");
            LocalDate date = record.date("date");
            record.text("note");
            if (!from.isEmpty() && from.equals(to)) {
                record.fault("to", "« " + to + " » renvoie à lui-même ; enlever ce renvoi");
            }
            if (record.sound() && !moved.add(from)) {
                record.fault("from", "« " + from + " » renvoie déjà ailleurs ; ne garder qu'un renvoi");
            }
            if (record.sound()) {
                read.add(new Move(from, to, date));
            }
        }
        return read;
    }
}
