package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Layout;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Wording;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.quote.Functions.Meant;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Quotations;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Transcripts: a label opens each turn, and the turn goes on to the next label or heading. A turn is one quote, its
/// paragraphs kept, notes about the room left out of its words.
final class Turns implements LayoutReader {
    private static final double LABELLED = 0.99;
    /// From here on the source leaves no other reading.
    private static final double SURE = 0.95;
    /// So many lines at the end may be the writer's.
    private static final int LAST = 3;

    private final Registry registry;
    private final Prose prose;
    private final Asides asides;

    Turns(Registry registry, Prose prose) {
        this.registry = registry;
        this.asides = new Asides(registry, prose);
        this.prose = prose;
    }

    @Override
    public Reading read(Document document, List<Block> blocks, List<String> context) {
        List<TurnLines.Line> lines =
                TurnLines.of(blocks, registry, document.source().layout() == Layout.TURNS);
        return new Transcript(document, context, new Functions(registry, lines), Interviewer.of(document.raw(), lines))
                .read(lines);
    }

    /// One transcript on its way through the lines.
    private final class Transcript {
        private final Document document;
        private final List<String> outer;
        private final Functions functions;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<FoundSpeaker> speakers = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<MappedText> paragraphs = new ArrayList<>();
        private final List<Block> preface = new ArrayList<>();
        private final Interviewer interviewer;
        /// Whether the transcript puts what is said between guillemets: what stands outside them is the writer's.
        private boolean marked;

        private @Nullable Open open;
        private @Nullable String heading;

        Transcript(Document document, List<String> outer, Functions functions, Interviewer interviewer) {
            this.document = document;
            this.interviewer = interviewer;
            this.functions = functions;
            this.outer = outer;
        }

        Reading read(List<TurnLines.Line> lines) {
            int end = annex(lines);
            marked = isMarked(lines);
            Set<String> people = people(lines);
            int title = title(lines);
            for (int i = 0; i < end; i++) {
                TurnLines.Line line = lines.get(i);
                SpeakerLabel label = line.label();
                if (i == title) {
                    addPreface(line.block());
                } else if (label != null) {
                    close();
                    open(line, label);
                } else if (ClerksLines.closes(line.text().text().strip())) {
                    close();
                } else if (functions.chair(line.text().text()) || StageNotes.isNote(line.text())) {
                    note(line.text().text());
                    if (drafts.isEmpty() && open == null && line.text().text().indexOf(':') > 0) {
                        // « Présents : … » tells the reader of prose who is who.
                        addPreface(line.block());
                    }
                } else if (TurnLines.isHeading(lines, i)) {
                    close();
                    if (line.heading() && !Quotations.find(line.text().text()).isEmpty()) {
                        addPreface(line.block());
                    }
                    heading = Spaces.fold(line.text().text());
                } else if (Narrated.is(line.text().text(), people)) {
                    close();
                    addPreface(line.block());
                } else if (open != null) {
                    goOn(open, lines, i);
                } else {
                    addPreface(line.block());
                }
            }
            close();
            Reading before = prose.read(document, preface, outer);
            List<Draft> all = new ArrayList<>(before.drafts());
            all.addAll(drafts);
            List<Block> behind = lines.subList(end, lines.size()).stream()
                    .map(TurnLines.Line::block)
                    .distinct()
                    .toList();
            all.addAll(prose.read(document, behind, outer).drafts());
            return new Reading(all, speakers, List.of());
        }

        /// The index of « Martine Roux, proviseure : « Je pars » » over an interview whose turns are not given between
        /// guillemets; -1 where no such line stands above the first turn.
        private int title(List<TurnLines.Line> lines) {
            if (lines.isEmpty()) {
                return -1;
            }
            int first = 0;
            while (first < lines.size() - 1 && lines.get(first).label() == null) {
                first++;
            }
            TurnLines.Line line = lines.get(first);
            SpeakerLabel label = line.label();
            boolean title = !marked
                    && label != null
                    && first < lines.size() - 1
                    && lines.get(first + 1).label() == null
                    && Quotations.whole(
                                    line.text().text().substring(label.end()).strip(), 0)
                            .isPresent();
            return title ? first : -1;
        }

        /// Whom a note speaks of has stopped speaking: « Mme Aubert quitte la salle. »
        private void note(String note) {
            Open turn = open;
            Set<String> words = Words.of(note).stream().map(Word::folded).collect(Collectors.toSet());
            boolean gone = turn != null
                    && ClerksLines.leaves(note)
                    && turn.voices().stream()
                            .filter(Voice.PersonVoice.class::isInstance)
                            .anyMatch(voice ->
                                    words.contains(Fold.words(voice.display()).getLast()));
            if (gone) {
                close();
            } else {
                endPiece();
            }
        }

        /// Where what was put behind the record begins; labels there are those of a table, not of turns.
        private static int annex(List<TurnLines.Line> lines) {
            boolean spoken = false;
            for (int i = 0; i < lines.size(); i++) {
                spoken |= lines.get(i).label() != null;
                boolean opens = spoken
                        && lines.get(i).label() == null
                        && ClerksLines.opensAnnex(lines.get(i).text().text().strip());
                if (opens) {
                    return i;
                }
            }
            return lines.size();
        }

        /// A line without a label goes on with the turn, unless it is plainly the journalist's: a question, what
        /// they tell, or what stands between two labels of one person. Whose the lines after it are stays open.
        private void goOn(Open turn, List<TurnLines.Line> lines, int index) {
            TurnLines.Line line = lines.get(index);
            if (marked && isQuoted(pieces, paragraphs)) {
                close();
                drafts.addAll(asides.quoted(document, line.text(), context()));
                return;
            }
            if (TurnLines.isAnswer(line.text().text()) && line.block().kind() == BlockKind.PARAGRAPH) {
                close();
                open = new Open(null, List.of(), turn.span(), line.block());
            }
            boolean asks = interviewer.asks(index)
                    || interviewer.isBeforeLabel(index)
                            && turn.label() != null
                            && !(pieces.isEmpty() && paragraphs.isEmpty())
                            && reopens(turn, lines.get(index + 1).label());
            boolean silent = Asides.tellsOfSilence(line.text().text()) && index >= lines.size() - LAST;
            Optional<List<Draft>> told = asks || silent
                    ? Optional.of(asides.quoted(document, line.text(), context()))
                    : interviewer.isInterview()
                            ? asides.told(document, line.text(), turn.voices(), context())
                            : Optional.empty();
            if (told.isEmpty() && interviewer.isTurnAParagraph()) {
                told = asides.related(document, line.text(), context());
            }
            if (told.isEmpty()) {
                words(line.text());
                return;
            }
            close();
            drafts.addAll(told.get());
            open = new Open(null, List.of(), turn.span(), line.block());
        }

        /// Whether a label opens a turn of those who have the floor already: somebody else must have spoken between.
        private boolean reopens(Open turn, @Nullable SpeakerLabel label) {
            return label != null
                    && turn.voices()
                            .equals(functions.resolve(label).stream()
                                    .flatMap(meant -> meant.voices().stream())
                                    .toList());
        }

        private List<String> context() {
            List<String> context = new ArrayList<>(outer);
            if (heading != null) {
                context.add(heading);
            }
            return context;
        }

        private void addPreface(Block block) {
            if (preface.isEmpty() || !preface.getLast().span().equals(block.span())) {
                preface.add(block);
            }
        }

        private void open(TurnLines.Line line, SpeakerLabel label) {
            functions.learn(label);
            MappedText text = line.text();
            int labelEnd = Math.min(text.length(), label.end());
            MappedText printed = text.slice(0, labelEnd).strip();
            Span span = span(printed);
            List<Meant> meant = functions.resolve(label);
            meant.stream()
                    .flatMap(one -> one.voices().stream())
                    .forEach(voice -> speakers.add(new FoundSpeaker(voice, label.roles(), label.text(), span)));
            open = new Open(label, meant, span, line.block());
            if (labelEnd < text.length()) {
                words(text.slice(labelEnd, text.length()).strip());
            }
        }

        private void words(MappedText paragraph) {
            if (paragraph.isBlank()) {
                return;
            }
            List<MappedText> stretches = StageNotes.words(paragraph);
            for (int i = 0; i < stretches.size(); i++) {
                boolean afterNote = i > 0
                        || span(stretches.get(i)).start() > span(paragraph).start();
                if (afterNote) {
                    endPiece();
                }
                paragraphs.add(stretches.get(i));
            }
            boolean noteAtEnd = stretches.isEmpty()
                    || span(stretches.getLast()).end() < span(paragraph).end();
            if (noteAtEnd) {
                endPiece();
            }
        }

        private void endPiece() {
            if (!paragraphs.isEmpty()) {
                pieces.add(new Piece(paragraphs));
                paragraphs.clear();
            }
        }

        private void close() {
            endPiece();
            Open turn = open;
            if (turn != null && !pieces.isEmpty()) {
                drafts.add(new Draft(
                        unmarked(pieces),
                        QuoteKind.RECORDED,
                        Wording.SPEAKER,
                        turn.label() == null ? Attributions.nobody() : attribution(turn, turn.label()),
                        context(),
                        null,
                        List.of(),
                        null,
                        turn.block().page(),
                        turn.block().time(),
                        true,
                        null));
            }
            pieces.clear();
            open = null;
        }

        private Span span(MappedText text) {
            return text.span(document.raw(), 0, text.length());
        }
    }

    private static Set<String> people(List<TurnLines.Line> lines) {
        return lines.stream()
                .map(TurnLines.Line::label)
                .filter(Objects::nonNull)
                .flatMap(label -> label.voices().stream())
                .map(Voice::display)
                .collect(Collectors.toSet());
    }

    /// Whether most turns are given between guillemets.
    private static boolean isMarked(List<TurnLines.Line> lines) {
        long turns = lines.stream().filter(line -> line.label() != null).count();
        long quoted = lines.stream().filter(Turns::opensQuoted).count();
        return quoted * 2 > turns;
    }

    private static boolean opensQuoted(TurnLines.Line line) {
        SpeakerLabel label = line.label();
        String text = line.text().text();
        return label != null && label.end() < text.length() && text.charAt(label.end()) == '«';
    }

    /// Whether a turn so far is one quotation that is closed.
    private static boolean isQuoted(List<Piece> pieces, List<MappedText> paragraphs) {
        return pieces.isEmpty()
                && !paragraphs.isEmpty()
                && paragraphs.getFirst().text().startsWith("«")
                && paragraphs.getLast().text().strip().endsWith("»");
    }

    private static Attribution attribution(Open turn, SpeakerLabel opening) {
        Meant first = turn.meant().getFirst();
        double probability =
                turn.meant().stream().mapToDouble(Meant::probability).min().orElse(1) * LABELLED;
        String label = opening.text();
        String explanation = "la prise de parole est introduite par « " + label + " »"
                + (first.how().isEmpty() ? "" : ", " + first.how());
        double bounded = Math.max(0.05, probability);
        Evidence evidence = new Evidence("turn-label", explanation, Math.log(bounded / (1 - bounded)), turn.span());
        Grounds grounds = new Grounds(label, probability, List.of(), List.of(evidence), null);
        if (turn.meant().stream().anyMatch(one -> one.voices().size() > 1)) {
            return new Attribution.Ambiguous(candidates(turn.meant()), grounds);
        }
        Certainty certainty = probability >= SURE ? Certainty.ESTABLISHED : Certainty.PROBABLE;
        List<Voice> voices = voices(turn.meant());
        boolean alike = voices.stream().map(Voice::getClass).distinct().count() == 1;
        return Attributions.of(alike ? voices : List.of(new Voice.UnnamedVoice(label)), certainty, grounds);
    }

    /// A turn that is a quotation from end to end (« Rose Artaud : « Elle fermera » ») without its marks.
    private static List<Piece> unmarked(List<Piece> pieces) {
        List<MappedText> paragraphs = pieces.getFirst().paragraphs();
        if (pieces.size() != 1 || paragraphs.size() != 1) {
            return pieces;
        }
        MappedText words = paragraphs.getFirst();
        return Quotations.whole(words.text(), 0)
                .filter(marks -> marks.start() < marks.end())
                .map(marks -> List.of(Piece.of(words.slice(marks.start(), marks.end()))))
                .orElse(pieces);
    }

    private static List<Candidate> candidates(List<Meant> meant) {
        return meant.stream()
                .flatMap(one ->
                        one.voices().stream().map(voice -> new Candidate(voice, one.probability() / meant.size())))
                .toList();
    }

    private static List<Voice> voices(List<Meant> meant) {
        return meant.stream().map(one -> one.voices().getFirst()).toList();
    }

    /// A turn that goes on.
    ///
    /// @param label that opened it; null after words that are somebody else's, when nobody is known to speak
    private record Open(@Nullable SpeakerLabel label, List<Meant> meant, Span span, Block block) {
        List<Voice> voices() {
            return meant.stream().flatMap(one -> one.voices().stream()).toList();
        }
    }
}
