package fr.verbatim.quote;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Layout;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Review;
import fr.verbatim.people.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The front door of the room: a document → its attributed quotes.
public final class Quoter {
    private final Registry registry;
    private final LayoutRecogniser recogniser;
    private final ReviewedAttribution reviewed;
    private final Homonyms homonyms;

    public Quoter(Authorities authorities) {
        this.registry = new Registry(authorities);
        this.recogniser = new LayoutRecogniser(registry);
        this.homonyms = new Homonyms(registry);
        this.reviewed = new ReviewedAttribution(authorities);
    }

    /// The quotes of a document, cut and attributed, not yet situated nor tagged.
    ///
    /// @param reviews the decisions on this source; they fix the cut and the speaker
    public QuotedDocument quote(Document document, List<Review> reviews) {
        SeenDocument seen = new SeenDocument(document);
        Reading read =
                reader(seen.document()).read(seen.document(), seen.document().blocks(), List.of());
        Reading program = homonyms.open(document, seen.asPrinted(read));
        Reading reading = new ReviewedDrafts(document, reviewed).apply(program, reviews);
        List<Notice> notices = new ArrayList<>(document.notices());
        notices.addAll(reading.notices());
        List<Quote> quotes = new QuoteAssembler(document).assemble(reading.drafts());
        Set<String> doubtful = new HashSet<>();
        Map<String, Review> decided = new HashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            Draft draft = reading.drafts().get(i);
            if (!draft.sectionSure()) {
                doubtful.add(quotes.get(i).id());
            }
            if (draft.review() != null) {
                decided.put(quotes.get(i).id(), draft.review());
            }
        }
        return new QuotedDocument(quotes, doubtful, decided, reading.speakers(), notices);
    }

    private LayoutReader reader(Document document) {
        if (document.blocks().stream().anyMatch(block -> block.kind() == BlockKind.CUE)) {
            return new Captions(registry);
        }
        Prose prose = new Prose(registry);
        Turns turns = new Turns(registry, prose);
        return switch (recogniser.recognise(document)) {
            case DRAWN_NOTES -> new DrawnNotes(registry);
            case PROSE -> new Mixed(recogniser, turns, prose);
            case TURNS -> turns;
            case STATEMENTS -> prose;
        };
    }

    /// How the document sets out who speaks: as its metadata says, else as recognised.
    public Layout layout(Document document) {
        return recogniser.recognise(new SeenDocument(document).document());
    }
}
