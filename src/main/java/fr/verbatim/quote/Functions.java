package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a transcript means by a label that is no whole name, as far as it says so: who holds a function (the line
/// « Présidence de M. X », a label with both), who bears a surname or initials.
final class Functions {
    private static final Pattern CHAIR = Pattern.compile(
            "^\\s*[Pp]résidence\\s+d(?:e |['’])\\s*(?<address>M\\.|Mme|Mlle)[\\s\u00A0]+(?<name>[\\p{L}\\p{M}'’"
                    + " \u00A0-]{3,60}?)\\s*(?:,(?<functions>.*))?$");
    private static final Pattern ADDRESS = Pattern.compile("^(?<address>M\\.|Mme|Mlle)[\\s\\xA0\\u202F]");
    /// The document says whose the function is.
    private static final double SAID = 0.97;
    /// Somebody else held it before.
    private static final double LATEST = 0.8;
    /// Two share a surname, and one of them alone has a first name that fits the form of address.
    private static final double BY_ADDRESS = 0.9;

    private final Registry registry;
    private final Initials initials;
    private final Map<String, List<PersonVoice>> holders = new HashMap<>();
    private final Map<String, Map<String, PersonVoice>> surnames = new HashMap<>();

    /// @param lines all of the transcript: a surname is nobody's in particular when another bears it later on
    Functions(Registry registry, List<TurnLines.Line> lines) {
        this.registry = registry;
        this.initials = Initials.of(lines, registry);
        for (TurnLines.Line line : lines) {
            SpeakerLabel label = line.label();
            if (label != null) {
                label.voices().forEach(voice -> learnSurname(label, voice));
            }
        }
    }

    /// Whom a label means.
    ///
    /// @param voices one, or those between whom the document leaves it open
    /// @param probability that it means them
    /// @param how one French clause, `""` when the label itself says it
    record Meant(List<Voice> voices, double probability, String how) {
        static Meant itself(Voice voice) {
            return new Meant(List.of(voice), 1, "");
        }
    }

    /// Takes note of a line that says who takes the chair. « Mme la présidente » is nobody known while a man is in the
    /// chair: the line that says so is missing.
    boolean chair(String line) {
        Matcher chair = CHAIR.matcher(line);
        if (!chair.matches()) {
            return false;
        }
        PersonVoice person = registry.voice(Spaces.fold(chair.group("name")), List.of());
        boolean man = chair.group("address").equals("M.");
        holders.put(man ? "president" : "presidente", new ArrayList<>(List.of(person)));
        holders.remove(man ? "presidente" : "president");
        if (chair.group("functions") != null) {
            learn(chair.group("functions"), person);
        }
        return true;
    }

    /// Takes note of the function printed with a name.
    void learn(SpeakerLabel label) {
        int comma = label.text().indexOf(',');
        if (comma < 0) {
            return;
        }
        for (Voice voice : label.voices()) {
            if (voice instanceof PersonVoice person) {
                learn(label.text().substring(comma + 1), person);
            }
        }
    }

    private void learn(String functions, PersonVoice person) {
        for (String function : functions.split(",")) {
            List<PersonVoice> known = holders.computeIfAbsent(Fold.key(function), key -> new ArrayList<>());
            boolean another = known.isEmpty() || !known.getLast().id().equals(person.id());
            if (another && !takeTurns(known)) {
                known.add(person);
            }
        }
    }

    private void learnSurname(SpeakerLabel label, Voice voice) {
        if (voice instanceof PersonVoice person && prints(label, person)) {
            surnames.computeIfAbsent(surname(person), key -> new LinkedHashMap<>())
                    .putIfAbsent(person.id(), person);
        }
    }

    /// The voice a label stands for: the holder of its function, or the person whose surname or initials it prints.
    Meant resolve(SpeakerLabel label, Voice voice) {
        String function = label.function();
        if (function != null) {
            return holder(Fold.key(function), voice);
        }
        return switch (voice) {
            case PersonVoice person -> bySurname(label, person);
            case Voice.UnnamedVoice unnamed ->
                initials.find(label.text())
                        .map(found -> new Meant(
                                List.of(found), SAID, "les initiales de " + found.name() + ", que le document nomme"))
                        .orElseGet(() -> Meant.itself(voice));
            case Voice.OrganisationVoice organisation -> Meant.itself(voice);
        };
    }

    /// Who holds a function: the one to whom the document gives it, the latest of several; nobody where two take turns.
    private Meant holder(String function, Voice voice) {
        List<PersonVoice> known = holders.getOrDefault(function, List.of());
        if (known.isEmpty() || takeTurns(known)) {
            return Meant.itself(voice);
        }
        PersonVoice latest = known.getLast();
        return known.size() == 1
                ? new Meant(List.of(latest), SAID, "fonction que le document donne à " + latest.name())
                : new Meant(
                        List.of(latest),
                        LATEST,
                        "fonction que le document donne en dernier à " + latest.name() + ", à d'autres avant");
    }

    /// Whether one of them came back; then who comes after them says nothing any more.
    private static boolean takeTurns(List<PersonVoice> holders) {
        return holders.stream().map(PersonVoice::id).distinct().count() < holders.size();
    }

    private Meant bySurname(SpeakerLabel label, PersonVoice person) {
        Map<String, PersonVoice> bearers = prints(label, person)
                ? Map.<String, PersonVoice>of()
                : surnames.getOrDefault(surname(person), Map.of());
        if (bearers.isEmpty()) {
            return Meant.itself(person);
        }
        if (bearers.size() == 1) {
            return Meant.itself(bearers.values().iterator().next());
        }
        Matcher address = ADDRESS.matcher(label.text());
        Gender addressed = address.find() ? Grammar.addressGender(address.group("address")) : Gender.EITHER;
        List<PersonVoice> fitting = bearers.values().stream()
                .filter(one -> addressed == Gender.EITHER || Grammar.firstNameGender(one.name()) == addressed)
                .toList();
        return fitting.size() == 1
                ? new Meant(
                        List.copyOf(fitting),
                        BY_ADDRESS,
                        "des personnes de ce nom, la seule qu'on appelle « " + address.group("address") + " »")
                : new Meant(List.copyOf(bearers.values()), 1.0 / bearers.size(), "plusieurs personnes portent ce nom");
    }

    /// Whether a label prints a first name: « M. Dupont » and « M. de Montfort » do not.
    private static boolean prints(SpeakerLabel label, PersonVoice person) {
        return isWhole(person)
                && (" " + Fold.key(label.text()) + " ")
                        .contains(" " + Fold.words(person.name()).getFirst() + " ");
    }

    private static boolean isWhole(PersonVoice person) {
        return Fold.words(person.name()).size() > 1
                && !Character.isLowerCase(person.name().codePointAt(0));
    }

    private static String surname(PersonVoice person) {
        List<String> words = Fold.words(person.name());
        return String.join(" ", isWhole(person) ? words.subList(1, words.size()) : words);
    }
}
