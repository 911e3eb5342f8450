package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.Document;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Notice;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Wording;
import fr.verbatim.people.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Drawn notes: titles, signatures and bubbles, whose order tells who speaks only in part.
final class DrawnNotes implements LayoutReader {
    private final Registry registry;

    DrawnNotes(Registry registry) {
        this.registry = registry;
    }

    @Override
    public Reading read(Document document, List<Block> blocks, List<String> context) {
        List<NoteItem> items = new NoteParser(document, registry).parse(blocks);
        Note note = new Note(document, items);
        SpeakerModel model = new SpeakerModel(note);
        if (CoSigners.stand(items) && model.share(Convention.BETWEEN) + model.share(Convention.MIXED) < 0.5) {
            note = new Note(document, CoSigners.together(items));
            model = new SpeakerModel(note);
        }
        List<Placed> placed = new ArrayList<>();
        for (NoteRun run : note.runs()) {
            List<SpeakerModel.Odds> odds = model.odds(run);
            for (int i = 0; i < odds.size(); i++) {
                Attribution attribution = new NoteAttribution(run, odds, i).attribute();
                placed.add(placed(note, surely(note, run), run.bubbles().get(i), attribution, context));
            }
            for (Bubble orphan : run.orphans()) {
                Attribution nobody = new Attribution.Unknown(Grounds.of(0, List.of()));
                placed.add(placed(note, surely(note, run), orphan, nobody, context));
            }
        }
        Note whole = note;
        note.voiced()
                .forEach((bubble, speaker) ->
                        placed.add(placed(whole, true, bubble, VoicedBubbles.attribution(speaker), context)));
        placed.sort(Comparator.comparingInt(each -> each.bubble().place()));
        List<Notice> notices = note.signers().isEmpty() && !placed.isEmpty()
                ? List.of(new Notice(document.source().file(), 0, "aucune signature trouvée : personne n'est nommé"))
                : List.of();
        return new Reading(
                placed.stream().map(Placed::draft).toList(),
                Stream.concat(
                                note.signers().stream().flatMap(signer -> signer.speakers().stream()),
                                note.voiced().values().stream())
                        .toList(),
                notices);
    }

    private static boolean surely(Note note, NoteRun run) {
        return run.titleAt() < 0 && !note.endsSection(run);
    }

    /// @param surely whether the bubble stands in the section it seems to
    private static Placed placed(
            Note note, boolean surely, Bubble bubble, Attribution attribution, List<String> context) {
        Draft draft = new Draft(
                bubble.pieces().stream().map(Piece::of).toList(),
                QuoteKind.NOTE,
                Wording.NOTE_TAKER,
                attribution,
                headings(note, bubble, context),
                null,
                List.of(),
                null,
                null,
                null,
                surely,
                null);
        return new Placed(bubble, draft);
    }

    private static List<String> headings(Note note, Bubble bubble, List<String> context) {
        List<String> headings = new ArrayList<>(context);
        note.heading(bubble).ifPresent(headings::add);
        return headings;
    }

    private record Placed(Bubble bubble, Draft draft) {}
}
