package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Trades;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One name with two trades in the labels of one document: « Jean Petit, sculpteur : », « Jean Petit, avocat : ». That
/// may be two people; the document tells of it, and nothing said under that name is more than probable. An office
/// beside a trade (« maire », « boulanger ») is one person's.
final class TwoTrades {
    private static final double DOUBT = 0.75;

    private final Map<String, List<FoundSpeaker>> doubtful = new LinkedHashMap<>();

    TwoTrades(List<FoundSpeaker> speakers) {
        Map<String, Map<String, FoundSpeaker>> trades = new LinkedHashMap<>();
        for (FoundSpeaker speaker : speakers) {
            if (speaker.voice() instanceof PersonVoice person) {
                trades(speaker)
                        .forEach(trade -> trades.computeIfAbsent(person.id(), id -> new LinkedHashMap<>())
                                .putIfAbsent(trade, speaker));
            }
        }
        trades.forEach((id, found) -> apart(found).ifPresent(two -> doubtful.put(id, two)));
    }

    private static Stream<String> trades(FoundSpeaker speaker) {
        return speaker.printedRoles().stream()
                .map(Role::title)
                .flatMap(Stream::ofNullable)
                .flatMap(title -> Words.of(title).stream().limit(1))
                .map(Word::folded)
                .flatMap(word -> Trades.findKey(word).stream())
                .filter(trade -> !Trades.isOffice(trade));
    }

    /// The first two whose trades are not of one world.
    private static Optional<List<FoundSpeaker>> apart(Map<String, FoundSpeaker> found) {
        if (found.size() < 2) {
            return Optional.empty();
        }
        String first = found.keySet().iterator().next();
        return found.keySet().stream()
                .filter(other -> !other.equals(first) && !Trades.areNear(first, other))
                .findFirst()
                .map(other -> List.of(found.get(first), found.get(other)));
    }

    Draft doubt(Draft draft) {
        return draft.attribution() instanceof Attribution.Named named
                ? named.speakers().stream()
                        .flatMap(speaker -> Stream.ofNullable(doubtful.get(speaker.id())))
                        .findFirst()
                        .map(two -> draft.withAttribution(doubt(named, two)))
                        .orElse(draft)
                : draft;
    }

    private static Attribution doubt(Attribution.Named named, List<FoundSpeaker> two) {
        Grounds grounds = named.grounds();
        List<Evidence> evidence = new ArrayList<>(grounds.evidence());
        evidence.add(new Evidence(
                "two-trades",
                "les étiquettes « " + two.getFirst().label() + " » et « "
                        + two.getLast().label() + " » sont peut-être deux personnes",
                Math.log(DOUBT),
                two.getLast().span()));
        return new Attribution.Named(
                named.speakers(),
                named.sure() == Certainty.ESTABLISHED ? Certainty.PROBABLE : named.sure(),
                new Grounds(
                        grounds.label(),
                        grounds.probability() * DOUBT,
                        grounds.alternatives(),
                        evidence,
                        grounds.review()));
    }

    List<Notice> notices(Document document) {
        return doubtful.values().stream()
                .map(two -> new Notice(
                        document.source().file(),
                        0,
                        "« " + two.getFirst().label() + " » et « "
                                + two.getLast().label() + " » portent un même nom et deux métiers : si ce sont deux"
                                + " personnes, une relecture (« speaker ») peut les distinguer ; leurs citations"
                                + " restent probables"))
                .toList();
    }
}
