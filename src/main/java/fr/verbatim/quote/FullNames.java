package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.Trades;
import fr.verbatim.text.Fold;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who signs a note twice, once with an initial: « S. Kowalski » and « Sophie Kowalski » are one where nobody else in
/// the note has that initial and that surname, and no two trades tell them apart. So is who signs « Théo » alone the
/// one
/// Théo who signs with a surname.
final class FullNames {
    private final Registry registry;
    /// By initial and surname, folded, the people who sign with their whole name, by id.
    private final Map<String, Map<String, FoundSpeaker>> whole = new HashMap<>();

    /// The same by first name, folded.
    private final Map<String, Map<String, FoundSpeaker>> byFirstName = new HashMap<>();

    private FullNames(List<NoteItem> items, Registry registry) {
        this.registry = registry;
        for (NoteItem item : items) {
            if (item instanceof NoteItem.Signed signed) {
                signed.speakers().forEach(this::learn);
            }
        }
    }

    /// The items with every initial written out that the note itself tells.
    static List<NoteItem> settle(List<NoteItem> items, Registry registry) {
        FullNames names = new FullNames(items, registry);
        return items.stream().map(names::settled).toList();
    }

    private void learn(FoundSpeaker speaker) {
        if (speaker.voice() instanceof PersonVoice person && !ShortNames.isInitialled(person)) {
            NameParts name = NameParts.of(person.name());
            if (name.isWhole()) {
                whole.computeIfAbsent(key(name), key -> new LinkedHashMap<>()).putIfAbsent(person.id(), speaker);
                byFirstName
                        .computeIfAbsent(name.first(), key -> new LinkedHashMap<>())
                        .putIfAbsent(person.id(), speaker);
            }
        }
    }

    private static String key(NameParts name) {
        return name.first().charAt(0) + " " + name.surname();
    }

    private NoteItem settled(NoteItem item) {
        return item instanceof NoteItem.Signed signed
                ? new NoteItem.Signed(
                        signed.speakers().stream().map(this::settled).toList(), signed.gapBefore(), signed.unread())
                : item;
    }

    private FoundSpeaker settled(FoundSpeaker speaker) {
        if (LoneFirstName.signs(speaker)) {
            Map<String, FoundSpeaker> bearers = byFirstName.getOrDefault(Fold.key(speaker.label()), Map.of());
            return bearers.size() == 1
                    ? new FoundSpeaker(
                            bearers.values().iterator().next().voice(), List.of(), speaker.label(), speaker.span())
                    : speaker;
        }
        if (!(speaker.voice() instanceof PersonVoice person) || !ShortNames.isInitialled(person)) {
            return speaker;
        }
        NameParts name = NameParts.of(person.name());
        Map<String, FoundSpeaker> bearers = name.isWhole() ? whole.getOrDefault(key(name), Map.of()) : Map.of();
        if (bearers.size() != 1) {
            return speaker;
        }
        FoundSpeaker bearer = bearers.values().iterator().next();
        if (!agree(Trades.allKeys(Signer.beside(speaker)), Trades.allKeys(Signer.beside(bearer)))) {
            return speaker;
        }
        Voice voice = registry.voice(((PersonVoice) bearer.voice()).name(), speaker.printedRoles());
        return new FoundSpeaker(voice, speaker.printedRoles(), speaker.label(), speaker.span());
    }

    /// No trades of two worlds.
    private static boolean agree(Set<String> one, Set<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream()
                        .anyMatch(trade -> other.contains(trade)
                                || other.stream().anyMatch(beside -> Trades.areNear(trade, beside)));
    }
}
