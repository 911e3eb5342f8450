package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Voice;
import fr.verbatim.people.OrganisationLines;
import fr.verbatim.people.Registry;
import fr.verbatim.people.Signature;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.people.UnnamedSignature;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells titles, signatures and bubbles apart, group of lines by group of lines.
final class NoteParser {
    private static final int PICTURE_GAP = 2;
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
    private static final int LONGEST_SIGNATURE = 6;
    /// Words cried out in a bubble may be all in capitals; a title ends without these.
    /// A title may quote; a bubble in capitals is a quotation from end to end.
    private static final Pattern CLOSED = Pattern.compile("[.!…]\\s*$|^\\s*[«\"].*[»\"]\\s*$", Pattern.DOTALL);
    private static final Pattern HEADLINE_END = Pattern.compile("[.!?…]$");
    private static final int LONGEST_HEADLINE = 90;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…»”\"]\\s*$");

    private final Document document;
    private final Registry registry;
    private final SignatureReader signatures;
    private final DrawnLines drawn;
    private final BelowSignature below;
    private final CapitalLines capitals;
    private final VoicedBubbles voices;
    private final SmallTitles titles;
    private final List<NoteItem> items = new ArrayList<>();
    private int lookedAt;
    private boolean spoken;

    NoteParser(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
        this.signatures = new SignatureReader(registry);
        this.drawn = new DrawnLines(document);
        this.below = new BelowSignature(document, registry, items);
        this.capitals = new CapitalLines(document, signatures);
        this.voices = new VoicedBubbles(document, registry);
        this.titles = new SmallTitles(document.blocks(), signatures);
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
        return FullNames.settle(items, registry);
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
        MappedText whole = drawn.whole(lines);
        boolean marked = first.kind() == BlockKind.HEADING && isMarkedUp(first);
        if (FactBoxes.are(Spaces.fold(whole.text()), titles.bubblesClose())
                || FactBoxes.isHeadedInCapitals(DrawnLines.texts(lines), titles.bubblesClose())) {
            items.add(new NoteItem.Furniture(whole));
            return;
        }
        Optional<NoteItem.Voiced> voiced = voices.read(whole, gap);
        if (voiced.isPresent()) {
            items.add(voiced.get());
            return;
        }
        if (CapitalLines.are(whole.text())
                && (marked || !CLOSED.matcher(whole.text()).find())) {
            if (signsInCapitals(whole)) {
                sign(whole, gap);
            } else if (!marked && !items.isEmpty() && nameInCapitals(lines, whole, gap)) {
                return;
            } else {
                items.add(new NoteItem.Title(whole));
            }
        } else if (!signed(lines, whole, gap)) {
            if (marked || NoteFurniture.opensDebate(whole.text())) {
                items.add(new NoteItem.Title(whole));
            } else if (NoteFurniture.isCredit(whole.text()) || isEventLine(lines)) {
                items.add(new NoteItem.Furniture(whole));
            } else if (!unread(lines, whole, gap) && !headed(lines, whole, gap)) {
                bubbleAndSignature(lines, gap);
            }
        }
    }

    /// Somebody who signs and whose name nobody could read stands for themselves, by what is printed.
    private boolean unread(List<MappedText> lines, MappedText whole, boolean gap) {
        if (!titles.bubblesClose() || items.isEmpty() || items.getLast() instanceof NoteItem.Signed) {
            return false;
        }
        String text = Spaces.fold(whole.text());
        boolean firstName = items.getLast() instanceof NoteItem.Bubble && LoneFirstName.is(text);
        if (!firstName && !UnreadSignature.isLikely(DrawnLines.texts(lines))) {
            return false;
        }
        FoundSpeaker speaker = new FoundSpeaker(new Voice.UnnamedVoice(text), List.of(), text, drawn.span(whole));
        items.add(new NoteItem.Signed(List.of(speaker), gap, true));
        return true;
    }

    /// A title that the note itself tells from its bubbles, or its first lines.
    private boolean headed(List<MappedText> lines, MappedText whole, boolean gap) {
        String text = Spaces.fold(whole.text());
        if (titles.isTitle(lines.size(), text)) {
            boolean behindBubble = !items.isEmpty() && items.getLast() instanceof NoteItem.Bubble;
            items.add(new NoteItem.Title(whole, behindBubble && !gap));
        } else if (items.isEmpty() && titles.isMasthead(lines.size(), text)) {
            items.add(new NoteItem.Furniture(whole));
        } else {
            return false;
        }
        return true;
    }

    /// A heading by its markup, not by its look: beside a long bubble a short one looks like a heading of prose.
    private boolean isMarkedUp(Block block) {
        String printed = document.raw()
                .text()
                .substring(block.span().start(), block.span().end());
        return !Spaces.fold(printed).equals(Spaces.fold(block.text().text()));
    }

    private boolean signed(List<MappedText> lines, MappedText whole, boolean gap) {
        if (below.isBody(lines, gap)) {
            below.belongs(lines);
            return true;
        }
        Optional<NoteItem.Signed> signed = signature(lines, whole, gap);
        if (signed.isPresent()) {
            dropOrganisationAbove();
            items.add(signed.get());
            return true;
        }
        return !isEventLine(lines) && (below.completes(lines, gap) || organisation(whole, gap));
    }

    /// The name of an organisation alone signs a poster.
    private boolean organisation(MappedText whole, boolean gap) {
        String name = Spaces.fold(whole.text());
        if (!OrganisationLines.matches(name, registry) && !GroupNames.matches(name)) {
            return false;
        }
        if (headsSection(name)) {
            items.add(new NoteItem.Title(whole));
        } else {
            sign(whole, gap);
        }
        return true;
    }

    /// « RGPD » right below a title: what comes next is about it, where no record says that it is a body.
    private boolean headsSection(String name) {
        boolean behindTitle = !items.isEmpty() && items.getLast() instanceof NoteItem.Title;
        return behindTitle
                && ACRONYM.matcher(name).matches()
                && registry.findOrganisation(name).isEmpty();
    }

    private void sign(MappedText whole, boolean gap) {
        String name = Spaces.fold(whole.text());
        Voice voice = new Voice.OrganisationVoice(registry.organisation(name));
        items.add(new NoteItem.Signed(List.of(new FoundSpeaker(voice, List.of(), name, drawn.span(whole))), gap));
    }

    /// A body or a group may sign in capitals, as titles are set: below bubbles, and set apart from what follows less
    /// than the titles of this note are.
    private boolean signsInCapitals(MappedText whole) {
        boolean below = !items.isEmpty() && items.getLast() instanceof NoteItem.Bubble;
        return below && GroupNames.inCapitals(Spaces.fold(whole.text())) && !capitals.looksLikeTitle(drawn.span(whole));
    }

    /// Somebody's name in capitals, with what they are, or alone where the note signs so; at its head a name alone is
    /// what the note is about.
    private boolean nameInCapitals(List<MappedText> lines, MappedText whole, boolean gap) {
        List<Signature> found = signatures.readCapitals(DrawnLines.texts(lines));
        if (found.isEmpty() && (capitals.holdNames() || !capitals.looksLikeTitle(drawn.span(whole)))) {
            found = signatures.readCapitalName(Spaces.fold(whole.text())).stream()
                    .toList();
        }
        if (found.isEmpty()) {
            return false;
        }
        items.add(signedBy(found, whole, gap));
        return true;
    }

    private NoteItem.Signed signedBy(List<Signature> found, MappedText whole, boolean gap) {
        return new NoteItem.Signed(
                found.stream()
                        .map(one -> drawn.speaker(registry, one, drawn.span(whole)))
                        .toList(),
                gap);
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
        List<Signature> found = lines.size() > LONGEST_SIGNATURE
                ? List.of()
                : signatures.readAll(SignatureReader.withoutDash(DrawnLines.texts(lines)));
        if (found.isEmpty() && lines.size() <= LONGEST_SIGNATURE) {
            found = signatures.readCapitals(SignatureReader.withoutDash(DrawnLines.texts(lines)));
        }
        if (!found.isEmpty()) {
            return Optional.of(signedBy(found, whole, gap));
        }
        return lines.size() > 2
                ? Optional.empty()
                : UnnamedSignature.find(whole.text())
                        .map(voice -> new FoundSpeaker(voice, List.of(), Spaces.fold(whole.text()), drawn.span(whole)))
                        .map(speaker -> new NoteItem.Signed(List.of(speaker), gap));
    }

    /// A group may hold the last bubble of a poster and the signature right under it, or the signature and the
    /// first bubble.
    private void bubbleAndSignature(List<MappedText> lines, boolean gap) {
        for (int i = 1; i < lines.size(); i++) {
            if (SENTENCE_END.matcher(lines.get(i - 1).text()).find() && lines.size() - i <= LONGEST_SIGNATURE) {
                List<MappedText> tail = lines.subList(i, lines.size());
                Optional<NoteItem.Signed> signed = signature(tail, drawn.whole(tail), false);
                if (signed.isPresent()) {
                    items.add(bubble(lines.subList(0, i), gap));
                    items.add(signed.get());
                    return;
                }
            }
        }
        for (int i = 1; i < Math.min(lines.size(), 3); i++) {
            List<MappedText> head = lines.subList(0, i);
            MappedText rest = drawn.whole(lines.subList(i, lines.size()));
            Optional<NoteItem.Signed> signed =
                    beginsSentence(rest) ? signature(head, drawn.whole(head), gap) : Optional.empty();
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
        return new NoteItem.Bubble(List.copyOf(lines), drawn.whole(lines), gap);
    }

    /// A place and a date before anybody has spoken.
    private boolean isEventLine(List<MappedText> lines) {
        String text = Spaces.fold(drawn.whole(lines).text());
        return NoteFurniture.isDated(text)
                && !SENTENCE_END.matcher(text).find()
                && (nobodySpoke() || isBelowHeadline());
    }

    /// Few words that stand alone above place and date, in capitals or not, are what the document is called; they ask
    /// or
    /// exclaim only below a first line in capitals.
    private boolean isBelowHeadline() {
        if (items.size() != 1 || !(items.getFirst() instanceof NoteItem.Bubble first)) {
            return false;
        }
        String text = Spaces.fold(first.text().text());
        boolean open = !HEADLINE_END.matcher(text).find()
                || CapitalLines.are(first.lines().getFirst().text());
        if (text.length() > LONGEST_HEADLINE || !open) {
            return false;
        }
        items.set(0, new NoteItem.Title(first.text()));
        spoken = false;
        lookedAt = 0;
        return true;
    }

    /// Looks at every item once: where somebody spoke or signed before, somebody always has.
    private boolean nobodySpoke() {
        while (!spoken && lookedAt < items.size()) {
            NoteItem item = items.get(lookedAt++);
            spoken = item instanceof NoteItem.Bubble || item instanceof NoteItem.Signed;
        }
        return !spoken;
    }
}
