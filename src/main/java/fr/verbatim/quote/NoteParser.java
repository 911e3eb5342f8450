package fr.verbatim.quote;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.Role;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.people.FirstNames;
import fr.verbatim.people.OrganisationLines;
import fr.verbatim.people.Registry;
import fr.verbatim.people.Signature;
import fr.verbatim.people.SignatureReader;
import fr.verbatim.people.Trades;
import fr.verbatim.people.UnnamedSignature;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells titles, signatures and bubbles apart, group of lines by group of lines.
final class NoteParser {
    private static final int PICTURE_GAP = 2;
    private static final int LONGEST_SIGNATURE = 6;
    /// Printed with one name before the body is.
    private static final int MOST_QUALITIES = 3;
    private static final Pattern DATE = Pattern.compile(
            "(?iu)\\b(?:\\d{1,2}(?:er)?\\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\\s+\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})");
    /// Words cried out in a bubble may be all in capitals; a title ends without these.
    /// A title may quote; a bubble in capitals is a quotation from end to end.
    private static final Pattern CLOSED = Pattern.compile("[.!…]\\s*$|^\\s*[«\"].*[»\"]\\s*$", Pattern.DOTALL);
    private static final Pattern HEADLINE_END = Pattern.compile("[.!?…]$");
    private static final int LONGEST_HEADLINE = 90;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…»”\"]\\s*$");

    /// « LE BUS », « À VÉLO »: a short title opens with a word that no acronym opens with.
    private static final Pattern OPENS_TITLE = Pattern.compile(
            "^\\s*(?:L[AE]S?|L['’]|UNE?|DES?|DU|AUX?|EN|ET|À|OÙ|QUI|QUE|SUR|POUR|AVEC|SANS)(?:\\s|(?<=['’]))");

    /// Who drew, led or recorded has not spoken: « Dessins : Mimi Crayon ».
    private static final Pattern CREDIT =
            Pattern.compile("(?iu)^(?:dessins?|illustrations?|croquis|notes? (?:graphiques?|dessinées?)|facilitation"
                    + " graphique|photos?|crédits?|textes?|mise en page|animation|modération|captation|organisation)"
                    + "(?: (?:et|&) \\p{L}+)?[\\s\\xA0\\u202F]?:[\\s\\xA0\\u202F]*\\p{Lu}[^.!?…]{1,80}$");
    /// From here on the room speaks: « Débat avec la salle : », « Questions du public ».
    private static final Pattern ROOM =
            Pattern.compile("(?iu)^(?:débats?|questions?(?:[-/ ]réponses)?|échanges?|discussions?|réactions?|paroles?)"
                    + " (?:avec|de|du|dans|et) (?:la |le |l['’])?(?:salle|public|assistance|assemblée|participant\\S*)"
                    + "[\\s\\xA0\\u202F]?:?$");

    private final Document document;
    private final Registry registry;
    private final SignatureReader signatures;
    private final CapitalLines capitals;
    private final VoicedBubbles voices;
    private final List<NoteItem> items = new ArrayList<>();
    private int lookedAt;
    private boolean spoken;

    NoteParser(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
        this.signatures = new SignatureReader(registry);
        this.capitals = new CapitalLines(document);
        this.voices = new VoicedBubbles(document, registry);
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
        boolean marked = first.kind() == BlockKind.HEADING && isMarkedUp(first);
        Optional<NoteItem.Voiced> voiced = voices.read(whole, gap);
        if (voiced.isPresent()) {
            items.add(voiced.get());
            return;
        }
        if (inCapitals(whole.text()) && (marked || !CLOSED.matcher(whole.text()).find())) {
            if (signsInCapitals(whole)) {
                sign(whole, gap);
            } else {
                items.add(new NoteItem.Title(whole));
            }
        } else if (!signed(lines, whole, gap)) {
            if (marked || ROOM.matcher(whole.text().strip()).matches()) {
                items.add(new NoteItem.Title(whole));
            } else if (CREDIT.matcher(whole.text().strip()).matches() || isEventLine(lines)) {
                items.add(new NoteItem.Furniture(whole));
            } else {
                bubbleAndSignature(lines, gap);
            }
        }
    }

    /// A heading by its markup, not by its look: beside a long bubble a short one looks like a heading of prose.
    private boolean isMarkedUp(Block block) {
        String printed = document.raw()
                .text()
                .substring(block.span().start(), block.span().end());
        return !Spaces.fold(printed).equals(Spaces.fold(block.text().text()));
    }

    private boolean signed(List<MappedText> lines, MappedText whole, boolean gap) {
        if (isBodyBelow(lines, gap)) {
            belongs(lines);
            return true;
        }
        Optional<NoteItem.Signed> signed = signature(lines, whole, gap);
        if (signed.isPresent()) {
            dropOrganisationAbove();
            items.add(signed.get());
            return true;
        }
        return completesSignature(lines, gap) || organisation(whole, gap);
    }

    /// The name of an organisation alone signs a poster.
    private boolean organisation(MappedText whole, boolean gap) {
        String name = Spaces.fold(whole.text());
        if (!OrganisationLines.matches(name, registry) && !GroupNames.matches(name)) {
            return false;
        }
        sign(whole, gap);
        return true;
    }

    private void sign(MappedText whole, boolean gap) {
        String name = Spaces.fold(whole.text());
        Voice voice = new Voice.OrganisationVoice(registry.organisation(name));
        items.add(new NoteItem.Signed(List.of(new FoundSpeaker(voice, List.of(), name, span(whole))), gap));
    }

    /// A body or a group may sign in capitals, as titles are set: below bubbles, and set apart from what follows less
    /// than the titles of this note are.
    private boolean signsInCapitals(MappedText whole) {
        boolean below = !items.isEmpty() && items.getLast() instanceof NoteItem.Bubble;
        return below && GroupNames.inCapitals(Spaces.fold(whole.text())) && !capitals.looksLikeTitle(span(whole));
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
                : signatures.readAll(SignatureReader.withoutDash(texts(lines)));
        if (!found.isEmpty()) {
            return Optional.of(new NoteItem.Signed(
                    found.stream().map(one -> speaker(one, span(whole))).toList(), gap));
        }
        return lines.size() > 2
                ? Optional.empty()
                : UnnamedSignature.find(whole.text())
                        .map(voice -> new FoundSpeaker(voice, List.of(), Spaces.fold(whole.text()), span(whole)))
                        .map(speaker -> new NoteItem.Signed(List.of(speaker), gap));
    }

    /// A quality or an organisation that stands apart, right after the names it belongs to.
    private boolean completesSignature(List<MappedText> lines, boolean gap) {
        if (items.isEmpty() || !(items.getLast() instanceof NoteItem.Signed last)) {
            return false;
        }
        if (SignatureReader.isQuality(texts(lines)) && isBare(last.speakers().getLast())) {
            qualify(lines);
            return true;
        }
        FoundSpeaker speaker = last.speakers().getLast();
        if (!isFree(speaker)
                || gap && !isBare(speaker)
                || !OrganisationLines.matches(Spaces.fold(whole(lines).text()), registry)) {
            return false;
        }
        belongs(lines);
        return true;
    }

    /// A person with whom no organisation is printed.
    private static boolean isFree(FoundSpeaker speaker) {
        return speaker.voice() instanceof Voice.PersonVoice
                && speaker.printedRoles().stream().allMatch(role -> role.organisation() == null);
    }

    /// « Infirmière de rue », then « Bobologie Mobile » on a line of its own: below a quality, words that look like a
    /// name and begin with no first name are those of a body.
    private boolean isBodyBelow(List<MappedText> lines, boolean gap) {
        if (gap || lines.size() > 1 || items.isEmpty() || !(items.getLast() instanceof NoteItem.Signed last)) {
            return false;
        }
        FoundSpeaker speaker = last.speakers().getLast();
        String text = Spaces.fold(lines.getFirst().text());
        return isFree(speaker)
                && !isBare(speaker)
                && speaker.printedRoles().size() <= MOST_QUALITIES
                && registry.findPerson(text).isEmpty()
                && signatures
                        .read(List.of(text))
                        .filter(read -> read.name().equals(text))
                        .isPresent()
                && !beginsWithPerson(Words.of(text).getFirst());
    }

    /// « Zoé », « Sœur »
    private static boolean beginsWithPerson(Words.Word word) {
        return FirstNames.contains(word.text()) || Trades.contains(word.folded());
    }

    /// The lines say to what body the one belongs who has signed above them.
    private void belongs(List<MappedText> lines) {
        NoteItem.Signed last = (NoteItem.Signed) items.getLast();
        FoundSpeaker speaker = last.speakers().getLast();
        Signature fuller = signatures.withRoles(
                new Signature(speaker.voice().display(), speaker.printedRoles(), speaker.label()), texts(lines));
        Span end = span(whole(lines));
        List<FoundSpeaker> speakers = new ArrayList<>(last.speakers());
        speakers.removeLast();
        speakers.add(speaker(fuller, document.raw().span(speaker.span().start(), end.end())));
        items.removeLast();
        items.add(new NoteItem.Signed(speakers, last.gapBefore()));
    }

    private static boolean isBare(FoundSpeaker speaker) {
        return speaker.voice() instanceof Voice.PersonVoice
                && speaker.printedRoles().isEmpty();
    }

    /// A quality under one name, or under several that stand one below the other: they sign together.
    private void qualify(List<MappedText> lines) {
        List<FoundSpeaker> bare = new ArrayList<>();
        boolean gap = false;
        while (!items.isEmpty()
                && items.getLast() instanceof NoteItem.Signed signed
                && signed.speakers().stream().allMatch(NoteParser::isBare)) {
            bare.addAll(0, signed.speakers());
            gap = signed.gapBefore();
            items.removeLast();
        }
        int end = span(whole(lines)).end();
        int start = bare.getFirst().span().start();
        List<FoundSpeaker> speakers = new ArrayList<>();
        for (FoundSpeaker one : bare) {
            List<Role> roles = bare.size() == 1
                    ? signatures
                            .withRoles(new Signature(one.voice().display(), List.of(), ""), texts(lines))
                            .roles()
                    : signatures.shared(texts(lines), speakers.size());
            String label = one.label() + " " + Spaces.fold(String.join(" ", texts(lines)));
            speakers.add(speaker(
                    new Signature(one.voice().display(), roles, label),
                    document.raw().span(start, end)));
        }
        items.add(new NoteItem.Signed(speakers, gap));
    }

    private FoundSpeaker speaker(Signature signature, Span span) {
        Voice voice = registry.voice(signature.name(), signature.roles());
        return new FoundSpeaker(voice, signature.roles(), signature.label(), span);
    }

    /// A group may hold the last bubble of a poster and the signature right under it, or the signature and the
    /// first bubble.
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
        return text.length() <= 160
                && DATE.matcher(text).find()
                && !SENTENCE_END.matcher(text).find()
                && (nobodySpoke() || isBelowHeadline());
    }

    /// One short line that stands alone above place and date, in capitals or not, is what the document is called.
    private boolean isBelowHeadline() {
        if (items.size() != 1 || !(items.getFirst() instanceof NoteItem.Bubble first)) {
            return false;
        }
        String text = Spaces.fold(first.text().text());
        if (text.length() > LONGEST_HEADLINE || HEADLINE_END.matcher(text).find()) {
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

    /// No small letter, and capitals enough to be more than an acronym.
    static boolean inCapitals(String text) {
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        boolean enough =
                capitals >= 6 || capitals >= 4 && OPENS_TITLE.matcher(text).find();
        return enough && text.codePoints().noneMatch(Character::isLowerCase);
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
