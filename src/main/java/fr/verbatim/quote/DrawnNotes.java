package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.Document;
import fr.verbatim.model.Notice;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Wording;
import fr.verbatim.people.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Drawn notes: titles, signatures and bubbles, whose order tells who speaks only in part.
final class DrawnNotes implements LayoutReader {
    private final Registry registry;

    DrawnNotes(Registry registry) {
        this.registry = registry;
    }

    @Override
    public Reading read(Document document, List<Block> blocks, List<String> context) {
        Note note = new Note(document, new NoteParser(document, registry).parse(blocks));
        SpeakerModel model = new SpeakerModel(note);
        List<Placed> placed = new ArrayList<>();
        for (NoteRun run : note.runs()) {
            List<SpeakerModel.Odds> odds = model.odds(run);
            for (int i = 0; i < odds.size(); i++) {
                Bubble bubble = run.bubbles().get(i);
                placed.add(new Placed(bubble, draft(note, run, odds.get(i), i, context)));
            }
        }
        placed.sort(Comparator.comparingInt(each -> each.bubble().place()));
        List<Notice> notices = note.signers().isEmpty() && !placed.isEmpty()
                ? List.of(new Notice(document.source().file(), 0, "aucune signature trouvée : personne n'est nommé"))
                : List.of();
        return new Reading(
                placed.stream().map(Placed::draft).toList(),
                note.signers().stream().map(Signer::speaker).toList(),
                notices);
    }

    private static Draft draft(Note note, NoteRun run, SpeakerModel.Odds odds, int index, List<String> context) {
        Bubble bubble = run.bubbles().get(index);
        return new Draft(
                bubble.pieces().stream().map(Piece::of).toList(),
                QuoteKind.NOTE,
                Wording.NOTE_TAKER,
                new NoteAttribution(run, odds, index).attribute(),
                headings(note, bubble, context),
                null,
                List.of(),
                null,
                null,
                run.titleAt() < 0 && !note.endsSection(run),
                null);
    }

    private static List<String> headings(Note note, Bubble bubble, List<String> context) {
        List<String> headings = new ArrayList<>(context);
        note.heading(bubble).ifPresent(headings::add);
        return headings;
    }

    private record Placed(Bubble bubble, Draft draft) {}
}
