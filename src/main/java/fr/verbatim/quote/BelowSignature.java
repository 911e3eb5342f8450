package fr.verbatim.quote;

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
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.List;

/// What stands on lines of its own below a name and says what somebody is or to what body they belong.
final class BelowSignature {
    /// Printed with one name before the body is.
    private static final int MOST_QUALITIES = 3;

    private final Document document;
    private final Registry registry;
    private final SignatureReader signatures;
    private final DrawnLines drawn;
    private final List<NoteItem> items;

    /// @param items found so far, which grow
    BelowSignature(Document document, Registry registry, List<NoteItem> items) {
        this.document = document;
        this.registry = registry;
        this.signatures = new SignatureReader(registry);
        this.drawn = new DrawnLines(document);
        this.items = items;
    }

    /// A quality or an organisation that stands apart, right after the names it belongs to.
    boolean completes(List<MappedText> lines, boolean gap) {
        if (!gap && items.size() > 1 && items.getLast() instanceof NoteItem.Title title) {
            return namesTitle(title, lines);
        }
        if (items.isEmpty() || !(items.getLast() instanceof NoteItem.Signed last)) {
            return false;
        }
        if (SignatureReader.isQuality(DrawnLines.texts(lines))
                && isBare(last.speakers().getLast())) {
            qualify(lines);
            return true;
        }
        FoundSpeaker speaker = last.speakers().getLast();
        if (!isFree(speaker)
                || gap && !isBare(speaker)
                || !OrganisationLines.matches(Spaces.fold(drawn.whole(lines).text()), registry)) {
            return false;
        }
        belongs(lines);
        return true;
    }

    /// « ROZENN GUILLOU », then « sage-femme » on a line that stands apart: what is below says that it was no title.
    private boolean namesTitle(NoteItem.Title title, List<MappedText> lines) {
        List<MappedText> all = new ArrayList<>(List.of(title.text()));
        all.addAll(lines);
        List<Signature> found = signatures.readCapitals(DrawnLines.texts(all));
        if (found.isEmpty()) {
            return false;
        }
        items.removeLast();
        items.add(new NoteItem.Signed(
                found.stream()
                        .map(one -> drawn.speaker(registry, one, drawn.span(drawn.whole(all))))
                        .toList(),
                false));
        return true;
    }

    /// A person with whom no organisation is printed.
    private static boolean isFree(FoundSpeaker speaker) {
        return speaker.voice() instanceof Voice.PersonVoice
                && speaker.printedRoles().stream().allMatch(role -> role.organisation() == null);
    }

    /// « Infirmière de rue », then « Bobologie Mobile » on a line of its own: below a quality, words that look like a
    /// name and begin with no first name are those of a body.
    boolean isBody(List<MappedText> lines, boolean gap) {
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
    void belongs(List<MappedText> lines) {
        NoteItem.Signed last = (NoteItem.Signed) items.getLast();
        FoundSpeaker speaker = last.speakers().getLast();
        Signature fuller = signatures.withRoles(
                new Signature(speaker.voice().display(), speaker.printedRoles(), speaker.label()),
                DrawnLines.texts(lines));
        Span end = drawn.span(drawn.whole(lines));
        List<FoundSpeaker> speakers = new ArrayList<>(last.speakers());
        speakers.removeLast();
        speakers.add(drawn.speaker(
                registry, fuller, document.raw().span(speaker.span().start(), end.end())));
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
                && signed.speakers().stream().allMatch(BelowSignature::isBare)) {
            bare.addAll(0, signed.speakers());
            gap = signed.gapBefore();
            items.removeLast();
        }
        int end = drawn.span(drawn.whole(lines)).end();
        int start = bare.getFirst().span().start();
        List<FoundSpeaker> speakers = new ArrayList<>();
        for (FoundSpeaker one : bare) {
            List<Role> roles = bare.size() == 1
                    ? signatures
                            .withRoles(new Signature(one.voice().display(), List.of(), ""), DrawnLines.texts(lines))
                            .roles()
                    : signatures.shared(DrawnLines.texts(lines), speakers.size());
            String label = one.label() + " " + Spaces.fold(String.join(" ", DrawnLines.texts(lines)));
            speakers.add(drawn.speaker(
                    registry,
                    new Signature(one.voice().display(), roles, label),
                    document.raw().span(start, end)));
        }
        items.add(new NoteItem.Signed(speakers, gap));
    }
}
