package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.people.OrganisationLines;
import fr.verbatim.people.Registry;
import fr.verbatim.people.Signature;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells titles, signatures and bubbles apart, group of lines by group of lines.
final class NoteParser {
    private static final int PICTURE_GAP = 2;
    private static final int LONGEST_SIGNATURE = 6;
    private static final Pattern DATE = Pattern.compile(
            "(?iu)\\b(?:\\d{1,2}(?:er)?\\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\\s+\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})");
    /// Words cried out in a bubble may be all in capitals; a title ends without these.
    private static final Pattern CLOSED = Pattern.compile("[.!…»\"]\\s*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…»”\"]\\s*$");

    private final Document document;
    private final Registry registry;
    private final SignatureReader signatures;
    private final List<NoteItem> items = new ArrayList<>();

    NoteParser(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
        this.signatures = new SignatureReader(registry);
    }

    List<NoteItem> parse(List<Block> blocks) {
        List<Block> group = new ArrayList<>();
        for (Block block : blocks) {
            boolean joins = !group.isEmpty()
                    && block.blankLinesBefore() == 0
                    && block.kind() == group.getLast().kind();
            if (!joins) {
                take(group);
                group.clear();
            }
            group.add(block);
        }
        take(group);
        return List.copyOf(items);
    }

    private void take(List<Block> group) {
        if (group.isEmpty()) {
            return;
        }
        Block first = group.getFirst();
        List<MappedText> lines =
                group.stream().flatMap(block -> block.text().lines().stream()).toList();
        if (lines.isEmpty() || first.kind() == BlockKind.FURNITURE) {
            return;
        }
        boolean gap = first.blankLinesBefore() >= PICTURE_GAP;
        MappedText whole = whole(lines);
        boolean marked = first.kind() == BlockKind.HEADING;
        if (inCapitals(whole.text()) && (marked || !CLOSED.matcher(whole.text()).find())) {
            items.add(new NoteItem.Title(whole));
        } else if (!signed(lines, whole, gap)) {
            if (marked) {
                items.add(new NoteItem.Title(whole));
            } else if (isEventLine(lines)) {
                items.add(new NoteItem.Furniture(whole));
            } else {
                bubbleAndSignature(lines, gap);
            }
        }
    }

    private boolean signed(List<MappedText> lines, MappedText whole, boolean gap) {
        Optional<NoteItem.Signed> signed = signature(lines, whole, gap);
        if (signed.isPresent()) {
            dropOrganisationAbove();
            items.add(signed.get());
            return true;
        }
        return completesSignature(lines) || organisation(whole, gap);
    }

    /// The name of an organisation alone signs a poster.
    private boolean organisation(MappedText whole, boolean gap) {
        String name = Spaces.fold(whole.text());
        if (!OrganisationLines.matches(name, registry)) {
            return false;
        }
        Voice voice = new Voice.OrganisationVoice(registry.organisation(name));
        items.add(new NoteItem.Signed(List.of(new FoundSpeaker(voice, List.of(), name, span(whole))), gap));
        return true;
    }

    /// The name of an organisation right above somebody's signature heads that poster and signs nothing.
    private void dropOrganisationAbove() {
        if (!items.isEmpty()
                && items.getLast() instanceof NoteItem.Signed last
                && last.speaker().voice() instanceof Voice.OrganisationVoice) {
            items.removeLast();
        }
    }

    private Optional<NoteItem.Signed> signature(List<MappedText> lines, MappedText whole, boolean gap) {
        List<Signature> found = lines.size() > LONGEST_SIGNATURE ? List.of() : signatures.readAll(texts(lines));
        if (!found.isEmpty()) {
            return Optional.of(new NoteItem.Signed(
                    found.stream().map(one -> speaker(one, span(whole))).toList(), gap));
        }
        return lines.size() > 2
                ? Optional.empty()
                : SignatureReader.unnamed(whole.text())
                        .map(voice -> new FoundSpeaker(voice, List.of(), Spaces.fold(whole.text()), span(whole)))
                        .map(speaker -> new NoteItem.Signed(List.of(speaker), gap));
    }

    /// An organisation alone, right after a name that stands without any role, is where that person belongs.
    private boolean completesSignature(List<MappedText> lines) {
        if (items.isEmpty() || !(items.getLast() instanceof NoteItem.Signed last)) {
            return false;
        }
        FoundSpeaker speaker = last.speakers().getLast();
        boolean bare = speaker.voice() instanceof Voice.PersonVoice
                && speaker.printedRoles().isEmpty();
        if (!bare || !OrganisationLines.matches(Spaces.fold(whole(lines).text()), registry)) {
            return false;
        }
        Signature fuller = signatures.withRoles(
                new Signature(speaker.voice().display(), List.of(), speaker.label()), texts(lines));
        Span end = span(whole(lines));
        List<FoundSpeaker> speakers = new ArrayList<>(last.speakers());
        speakers.removeLast();
        speakers.add(speaker(fuller, document.raw().span(speaker.span().start(), end.end())));
        items.removeLast();
        items.add(new NoteItem.Signed(speakers, last.gapBefore()));
        return true;
    }

    private FoundSpeaker speaker(Signature signature, Span span) {
        Voice voice = registry.voice(signature.name(), signature.roles());
        return new FoundSpeaker(voice, signature.roles(), signature.label(), span);
    }

    /// A group may hold the last bubble of a poster and the signature right under it, or the signature and the first
    /// bubble.
    private void bubbleAndSignature(List<MappedText> lines, boolean gap) {
        for (int i = 1; i < lines.size(); i++) {
            if (SENTENCE_END.matcher(lines.get(i - 1).text()).find() && lines.size() - i <= LONGEST_SIGNATURE) {
                List<MappedText> tail = lines.subList(i, lines.size());
                Optional<NoteItem.Signed> signed = signature(tail, whole(tail), false);
                if (signed.isPresent()) {
                    items.add(bubble(lines.subList(0, i), gap));
                    items.add(signed.get());
                    return;
                }
            }
        }
        for (int i = 1; i < Math.min(lines.size(), 3); i++) {
            List<MappedText> head = lines.subList(0, i);
            MappedText rest = whole(lines.subList(i, lines.size()));
            Optional<NoteItem.Signed> signed =
                    beginsSentence(rest) ? signature(head, whole(head), gap) : Optional.empty();
            if (signed.isPresent()) {
                items.add(signed.get());
                items.add(bubble(lines.subList(i, lines.size()), false));
                return;
            }
        }
        items.add(bubble(lines, gap));
    }

    private static boolean beginsSentence(MappedText words) {
        return Character.isUpperCase(words.text().codePointAt(0))
                && SENTENCE_END.matcher(words.text()).find();
    }

    private NoteItem.Bubble bubble(List<MappedText> lines, boolean gap) {
        return new NoteItem.Bubble(List.copyOf(lines), whole(lines), gap);
    }

    /// A place and a date before anybody has spoken.
    private boolean isEventLine(List<MappedText> lines) {
        String text = Spaces.fold(whole(lines).text());
        boolean early =
                items.stream().noneMatch(item -> item instanceof NoteItem.Bubble || item instanceof NoteItem.Signed);
        return early
                && text.length() <= 160
                && DATE.matcher(text).find()
                && !SENTENCE_END.matcher(text).find();
    }

    /// No small letter, and capitals enough to be more than an acronym.
    static boolean inCapitals(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 6 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /// The lines as one stretch of the raw text, what stands between them included.
    private MappedText whole(List<MappedText> lines) {
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        MappedText.Builder whole = new MappedText.Builder(document.raw());
        int end = -1;
        for (MappedText line : lines) {
            Span span = span(line);
            if (end >= 0 && document.raw().text().substring(end, span.start()).isBlank()) {
                whole.copy(end, span.start());
            } else if (end >= 0) {
                whole.replace("\n", end, span.start());
            }
            whole.append(line);
            end = span.end();
        }
        return whole.build();
    }

    private Span span(MappedText text) {
        return text.span(document.raw(), 0, text.length());
    }

    private static List<String> texts(List<MappedText> lines) {
        return lines.stream().map(MappedText::text).toList();
    }
}
