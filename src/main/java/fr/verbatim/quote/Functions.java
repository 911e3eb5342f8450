package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.quote.Attendance.Attending;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a transcript means by a label that is no whole name, as far as it says so: who holds a function (the line
/// « Présidence de M. X », a label with both, the list of those present), who bears a surname or initials.
final class Functions {
    private static final Pattern CHAIR = Pattern.compile(
            "^\\s*[Pp]résidence\\s+d(?:e |['’])\\s*(?<address>M\\.|Mme|Mlle)[\\s\u00A0]+(?<name>[\\p{L}\\p{M}'’"
                    + " \u00A0-]{3,60}?)\\s*(?:,(?<functions>.*))?$");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?<address>M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|MME|MLLE)[\\s\\xA0\\u202F]");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:(?:M\\.|Mme|Mlle|Monsieur|Madame)[\\s\\xA0\\u202F]+)?"
                + "(?:(?:[Ll]e|[Ll]a)[\\s\\xA0\\u202F]+|[Ll]['’])(?<office>\\p{Ll}[^\\p{Lu}]*?)[\\s\\xA0\\u202F]+(?<name>\\p{Lu}.*)");
    /// The document says whose the function is.
    private static final double SAID = 0.97;
    /// One of those present alone has a function that the label may mean: « le directeur » for the « directeur
    /// de l'école ».
    private static final double LISTED = 0.9;
    /// Whoever has the chair is called so, whatever else somebody in the room presides over.
    private static final String CHAIRS = "président";
    /// Somebody else held it before.
    private static final double LATEST = 0.8;
    /// Two share a surname, and one of them alone has a first name that fits the form of address.
    private static final double BY_ADDRESS = 0.9;

    private final Registry registry;
    private final Initials initials;
    private final Attendance attendance;
    private final Introduced introduced;
    private final Map<String, List<PersonVoice>> holders = new HashMap<>();
    private final Map<String, Map<String, PersonVoice>> surnames = new HashMap<>();
    /// The genders in which a surname without a first name is addressed.
    private final Map<String, Set<Gender>> bare = new HashMap<>();

    /// @param lines all of the transcript: a surname is nobody's in particular when another bears it later on
    Functions(Registry registry, List<TurnLines.Line> lines) {
        this.registry = registry;
        this.initials = Initials.of(lines, registry);
        this.attendance = Attendance.of(lines, registry);
        attendance.people().forEach(one -> learnSurname(one.person()));
        this.introduced = new Introduced(attendance, lines);
        for (TurnLines.Line line : lines) {
            SpeakerLabel label = line.label();
            if (label != null) {
                label.each().forEach(one -> one.voices().forEach(voice -> learnSurname(one, voice)));
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
            label.voices().forEach(voice -> learnOffice(label.text(), voice));
            return;
        }
        for (Voice voice : label.voices()) {
            if (voice instanceof PersonVoice person) {
                learn(label.text().substring(comma + 1), person);
            }
        }
    }

    /// « M. le président Laurent Pujol »
    private void learnOffice(String label, Voice voice) {
        Matcher office = OFFICE.matcher(label);
        if (voice instanceof PersonVoice person
                && office.matches()
                && Fold.key(office.group("name")).equals(Fold.key(person.name()))) {
            learn(office.group("office"), person);
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
            learnSurname(person);
        } else if (voice instanceof PersonVoice person && addressed(label) != Gender.EITHER) {
            bare.computeIfAbsent(NameParts.of(person.name()).surname(), key -> EnumSet.noneOf(Gender.class))
                    .add(addressed(label));
        }
    }

    private static boolean isFuller(PersonVoice other, PersonVoice one) {
        return one.known()
                || !other.known() && one.roles().isEmpty() && !other.roles().isEmpty();
    }

    /// Whom the document tells apart from the record of that name is meant wherever it prints the name, with the role
    /// that any of its labels gives.
    private void learnSurname(PersonVoice person) {
        surnames.computeIfAbsent(NameParts.of(person.name()).surname(), key -> new LinkedHashMap<>())
                .merge(Fold.letters(person.name()), person, (one, other) -> isFuller(other, one) ? other : one);
    }

    /// Whom a label means, one after the other.
    List<Meant> resolve(SpeakerLabel label) {
        List<Meant> meant = label.each().stream()
                .flatMap(one -> one.voices().stream().map(voice -> resolve(one, voice)))
                .toList();
        if (!label.open()) {
            return meant;
        }
        List<Voice> voices =
                meant.stream().flatMap(one -> one.voices().stream()).distinct().toList();
        return List.of(new Meant(voices, 1.0 / voices.size(), "sans qu'il soit dit de qui sont ces mots"));
    }

    /// The voice a label stands for: the holder of its function, or the person whose surname or initials it prints.
    private Meant resolve(SpeakerLabel label, Voice voice) {
        String function = label.function();
        if (function != null) {
            return holder(function, label, voice);
        }
        return switch (voice) {
            case PersonVoice person -> bySurname(label, person);
            case Voice.UnnamedVoice unnamed ->
                byInitials(label)
                        .or(() -> introduced
                                .find(label.text())
                                .map(found -> new Meant(
                                        List.of(found),
                                        LISTED,
                                        "le prénom de " + found.name() + ", seul·e à le porter dans l'introduction")))
                        .orElseGet(() -> Meant.itself(voice));
            case Voice.OrganisationVoice organisation -> Meant.itself(voice);
        };
    }

    /// Whose initials they are: of two whom the document names, it stays open.
    private Optional<Meant> byInitials(SpeakerLabel label) {
        List<PersonVoice> bearers = initials.bearers(label.text());
        if (bearers.size() > 1) {
            return Optional.of(new Meant(
                    List.copyOf(bearers), 1.0 / bearers.size(), "initiales de plusieurs personnes du document"));
        }
        return bearers.stream()
                .findFirst()
                .map(found -> new Meant(
                        List.of(found), SAID, "les initiales de " + found.name() + ", que le document nomme"));
    }

    /// Who holds a function: the one to whom the document gives it, the latest of several; nobody where two take turns.
    private Meant holder(String function, SpeakerLabel label, Voice voice) {
        List<PersonVoice> known = holders.getOrDefault(Fold.key(function), List.of());
        if (known.isEmpty()) {
            return listed(function, label, voice);
        }
        if (takeTurns(known)) {
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

    /// The one of those present who alone has the function, by a part of its words at least.
    private Meant listed(String function, SpeakerLabel label, Voice voice) {
        List<String> words = Grammar.withoutLinks(Fold.words(function));
        if (words.isEmpty()) {
            return Meant.itself(voice);
        }
        String noun = Function.noun(words.getFirst());
        boolean chair = words.size() == 1 && noun.equals(CHAIRS);
        Gender addressed = addressed(label);
        Map<String, Attending> able = new LinkedHashMap<>();
        for (Attending one : attendance.people()) {
            List<String> theirs = Grammar.withoutLinks(Fold.words(one.function()));
            boolean fits = !theirs.isEmpty()
                    && Function.noun(theirs.getFirst()).equals(noun)
                    && (chair ? theirs.size() == 1 : theirs.containsAll(words.subList(1, words.size())))
                    && Grammar.agree(addressed, one.gender());
            if (fits) {
                able.putIfAbsent(one.person().id(), one);
            }
        }
        if (able.size() != 1) {
            return Meant.itself(voice);
        }
        Attending one = able.values().iterator().next();
        boolean whole = words.size() > 1
                || Grammar.withoutLinks(Fold.words(one.function())).size() == 1;
        return new Meant(
                List.of(one.person()),
                whole ? SAID : LISTED,
                "« " + one.function() + " » : fonction que le document donne à "
                        + one.person().name());
    }

    /// « M. Dupont » beside « Mme Dupont »: the form of address alone tells the two apart.
    private static PersonVoice addressed(PersonVoice person, Gender gender) {
        String name = (gender == Gender.FEMININE ? "Mme " : "M. ") + person.name();
        return new PersonVoice(Fold.slug(name), name, person.roles(), false);
    }

    private static Gender addressed(SpeakerLabel label) {
        Matcher address = ADDRESS.matcher(label.text());
        return address.find() ? Grammar.addressGender(address.group("address")) : Gender.EITHER;
    }

    /// Whether one of them came back; then who comes after them says nothing any more.
    private static boolean takeTurns(List<PersonVoice> holders) {
        return holders.stream().map(PersonVoice::id).distinct().count() < holders.size();
    }

    private Meant bySurname(SpeakerLabel label, PersonVoice person) {
        Map<String, PersonVoice> bearers =
                surnames.getOrDefault(NameParts.of(person.name()).surname(), Map.of());
        if (prints(label, person)) {
            return Meant.itself(bearers.values().stream()
                    .filter(one -> !one.known() && one.name().equals(person.name()))
                    .findFirst()
                    .orElse(person));
        }
        Gender addressed = addressed(label);
        if (bearers.isEmpty()) {
            boolean shared =
                    bare.getOrDefault(Fold.key(person.name()), Set.of()).size() > 1;
            return Meant.itself(shared && addressed != Gender.EITHER ? addressed(person, addressed) : person);
        }
        if (bearers.size() == 1) {
            PersonVoice only = bearers.values().iterator().next();
            return Meant.itself(Grammar.agree(addressed, Grammar.firstNameGender(only.name())) ? only : person);
        }
        List<PersonVoice> fitting = bearers.values().stream()
                .filter(one -> addressed == Gender.EITHER || Grammar.firstNameGender(one.name()) == addressed)
                .toList();
        return fitting.size() == 1
                ? new Meant(
                        List.copyOf(fitting),
                        BY_ADDRESS,
                        "des personnes de ce nom, la seule dont le prénom va avec « " + label.text() + " »")
                : new Meant(List.copyOf(bearers.values()), 1.0 / bearers.size(), "plusieurs personnes portent ce nom");
    }

    /// Whether a label prints a first name: « M. Dupont » and « M. de Montfort » do not.
    private static boolean prints(SpeakerLabel label, PersonVoice person) {
        NameParts name = NameParts.of(person.name());
        return name.isWhole() && (" " + Fold.key(label.text()) + " ").contains(" " + name.first() + " ");
    }
}
