package fr.verbatim.quote;

import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import fr.verbatim.people.FirstNames;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.people.Trades;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who signs a poster: one, or several together.
///
/// @param speakers who, in the order of the page
/// @param index its number among the signatures, from 0
/// @param place index of the signature among the note's items
/// @param section number of the section it stands in, from 0
/// @param terms content words of the signature
/// @param trades and conditions the signature gives, as keys
/// @param fields of work that the signature names
/// @param kinds of bodies that the signature tells of
/// @param gender the signature says, by the form of the trade; `EITHER` when nothing does
/// @param gapBefore whether the place of a picture stands before it
record Signer(
        List<FoundSpeaker> speakers,
        int index,
        int place,
        int section,
        Set<String> terms,
        Set<String> trades,
        List<TradeField> fields,
        Set<BodyKind> kinds,
        Gender gender,
        boolean gapBefore) {
    /// An age, how long somebody has done something, since when.
    private static final Pattern COUNTED = Pattern.compile("\\b\\d+(?:[\\s\\xA0\\u202F]+(?:ans?|années?|mois)\\b)?");
    /// What a form of address before a name says of the trade.
    private static final Map<String, String> ADDRESSED = Map.of("dr", "medecin", "dre", "medecin", "me", "avocat");

    Signer {
        speakers = List.copyOf(speakers);
        terms = Set.copyOf(terms);
        trades = Set.copyOf(trades);
        fields = List.copyOf(fields);
        kinds = Set.copyOf(kinds);
    }

    static Signer of(NoteItem.Signed signed, int index, int place, int section) {
        Set<String> terms = new LinkedHashSet<>();
        signed.speakers().forEach(speaker -> terms.addAll(telling(beside(speaker))));
        Set<String> trades = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (FoundSpeaker speaker : signed.speakers()) {
            trades.addAll(Trades.allKeys(beside(speaker)));
            Fold.words(speaker.label()).stream()
                    .limit(1)
                    .flatMap(word -> Stream.ofNullable(ADDRESSED.get(word)))
                    .forEach(trades::add);
            words.addAll(TradeField.keys(beside(speaker)));
        }
        return new Signer(
                signed.speakers(),
                index,
                place,
                section,
                terms,
                trades,
                TradeField.named(words),
                BodyKind.signed(signed.speakers().stream().map(Signer::beside).collect(Collectors.joining(" "))),
                gender(signed.speakers()),
                signed.gapBefore());
    }

    /// What is printed beside the name; for a body its name.
    static String beside(FoundSpeaker speaker) {
        String label = speaker.label();
        if (!(speaker.voice() instanceof Voice.PersonVoice person)) {
            return label;
        }
        int at = label.indexOf(person.name());
        if (at >= 0) {
            return (label.substring(0, at) + " "
                            + label.substring(at + person.name().length()))
                    .strip();
        }
        // « LE BIHAN Yann », « S. Kowalski »: the name is printed otherwise.
        Set<String> name = new LinkedHashSet<>(Fold.words(person.name()));
        return Stream.of(label.split("\\s+"))
                .filter(word -> !name.containsAll(Fold.words(word)))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /// Whether what somebody presents themselves as is what the signature says. A trade that no list has is the
    /// signature's where its word is printed there (« Je suis matelote », « Matelote, CGT Marins »).
    Fit fit(Presentation presents) {
        if (!presents.name().isEmpty()) {
            return bears(presents.name()) ? Fit.SAME : Fit.OTHER;
        }
        boolean printed = presents.trades().isEmpty()
                && Families.of(presents.description()).stream().anyMatch(terms::contains);
        return printed ? Fit.SAME : fit(presents.trades());
    }

    private Fit fit(Set<String> presented) {
        boolean body = speakers.stream().noneMatch(speaker -> speaker.voice() instanceof Voice.PersonVoice);
        Set<String> own = trades;
        if (presented.isEmpty()) {
            return body ? Fit.OTHER : Fit.OPEN;
        }
        if (own.stream().anyMatch(presented::contains)) {
            return Fit.SAME;
        }
        if (body) {
            return Fit.OTHER;
        }
        if (terms.isEmpty() || presented.stream().allMatch(Trades::isOffice)) {
            return Fit.NEAR;
        }
        boolean told = own.stream().anyMatch(trade -> !Trades.isOffice(trade));
        boolean near = own.stream().anyMatch(trade -> presented.stream().anyMatch(one -> Trades.areNear(trade, one)));
        return near ? Fit.NEAR : told ? Fit.OTHER : Fit.OPEN;
    }

    /// How a presentation goes with a signature: the same trade; one of the same world, or a signature without any; a
    /// signature that leaves the trade open; another trade.
    enum Fit {
        SAME,
        NEAR,
        OPEN,
        OTHER
    }

    /// Whether somebody who signs bears a name.
    ///
    /// @param name a first name, or first name and surname
    boolean bears(String name) {
        List<String> asked = Fold.words(name);
        return people().map(person -> Fold.words(person.name()))
                .anyMatch(words -> words.getFirst().equals(asked.getFirst())
                        && (asked.size() == 1 || words.getLast().equals(asked.getLast())));
    }

    private Stream<Voice.PersonVoice> people() {
        return speakers.stream()
                .map(FoundSpeaker::voice)
                .filter(Voice.PersonVoice.class::isInstance)
                .map(Voice.PersonVoice.class::cast);
    }

    /// By the trade, as the body beside it says nothing of one person (« Syndicat des avocats »); else by the first
    /// name.
    private static Gender gender(List<FoundSpeaker> speakers) {
        if (speakers.size() != 1 || !(speakers.getFirst().voice() instanceof Voice.PersonVoice person)) {
            return Gender.EITHER;
        }
        String titles = speakers.getFirst().printedRoles().stream()
                .map(Role::title)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Words.of(titles).stream()
                .map(word -> Trades.gender(word.folded()))
                .filter(gender -> gender != Gender.EITHER)
                .findFirst()
                .or(() -> FirstNames.gender(person.name().split(" ", 2)[0]))
                .orElse(Gender.EITHER);
    }

    /// The families of the signature's words. Of an office in two words the parts tell nothing: who speaks of « porter
    /// plainte » is no « porte-parole »; nor does an age: « vingt ans plus tard » is not said by who is « 19 ans ».
    private static Set<String> telling(String words) {
        String told = Words.of(COUNTED.matcher(words).replaceAll(" ")).stream()
                .map(Word::text)
                .filter(word -> word.indexOf('-') < 0 || !RoleNouns.contains(Fold.fold(word)))
                .collect(Collectors.joining(" "));
        return Families.of(told);
    }

    boolean isSameAs(Signer other) {
        return keys().equals(other.keys());
    }

    private Set<Object> keys() {
        return voices().stream()
                .map(voice -> voice instanceof Voice.PersonVoice person ? person.id() : voice)
                .collect(Collectors.toSet());
    }

    List<Voice> voices() {
        return speakers.stream().map(FoundSpeaker::voice).toList();
    }

    FoundSpeaker speaker() {
        return speakers.getFirst();
    }

    String label() {
        return speakers.stream().map(FoundSpeaker::label).distinct().collect(Collectors.joining(" ; "));
    }

    String display() {
        return speakers.stream().map(speaker -> speaker.voice().display()).collect(Collectors.joining(" et "));
    }
}
