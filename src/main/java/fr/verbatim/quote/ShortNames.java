package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whom a label means that prints a part of a name: the surname (« LEROUX : »), the first name (« Alice : ») or the
/// surname behind an initial (« B. Kléber : ») of somebody who takes part.
final class ShortNames {
    private final Map<String, Map<String, PersonVoice>> people = new HashMap<>();
    /// The ids of those whose whole name opens a turn.
    private final Set<String> partaking = new HashSet<>();

    private static final Pattern INITIALLED = Pattern.compile("\\p{Lu}\\.");

    private final Registry registry;
    private final List<String> preface;

    private ShortNames(Registry registry, List<String> preface) {
        this.registry = registry;
        this.preface = preface;
    }

    /// @param lines the paragraphs of the document, each with its label
    static ShortNames of(List<TurnLines.Line> lines, Registry registry) {
        ShortNames names = new ShortNames(
                registry,
                lines.stream()
                        .limit(Attendance.PREFACE)
                        .takeWhile(line -> line.label() == null)
                        .map(line -> line.text().text())
                        .toList());
        Attendance.of(lines, registry).people().forEach(one -> names.learn(one.person()));
        lines.stream()
                .map(TurnLines.Line::label)
                .filter(label -> label != null)
                .flatMap(label -> label.voices().stream())
                .filter(voice -> !isInitialled(voice))
                .forEach(voice -> {
                    names.learn(voice);
                    if (voice instanceof PersonVoice person) {
                        names.partaking.add(person.id());
                    }
                });
        return names;
    }

    /// Whether a person's name has an initial for the first name: it may be a short one of somebody named in full.
    static boolean isInitialled(Voice voice) {
        return voice instanceof PersonVoice person
                && INITIALLED.matcher(person.name()).lookingAt();
    }

    private void learn(Voice voice) {
        if (!(voice instanceof PersonVoice person)) {
            return;
        }
        NameParts name = NameParts.of(person.name());
        if (!name.isWhole()) {
            return;
        }
        for (String key : List.of(name.first(), name.surname(), name.first().substring(0, 1) + " " + name.surname())) {
            people.computeIfAbsent(key, one -> new LinkedHashMap<>()).putIfAbsent(person.id(), person);
        }
    }

    /// The one person of that short name; empty where nobody or several take part who bear it. « A. R. » is nothing but
    /// initials, whoever else is called « Anne R. ».
    Optional<PersonVoice> find(String label) {
        Map<String, PersonVoice> bearers =
                Initials.open(label) ? Map.<String, PersonVoice>of() : people.getOrDefault(Fold.key(label), Map.of());
        return bearers.size() == 1 ? Optional.of(bearers.values().iterator().next()) : Optional.empty();
    }

    /// The same where the whole name opens a turn elsewhere.
    Optional<PersonVoice> partaking(String label) {
        return find(label).filter(person -> partaking.contains(person.id()));
    }

    /// Whom a label means that is no name by its form, where the lines above the first turn say what somebody of that
    /// name is: « Alma Berger, vétérinaire à Lure, soigne les chevaux. »
    Optional<PersonVoice> presented(String label) {
        List<Word> words = Words.of(label);
        boolean name = words.size() == 2 && words.stream().allMatch(Word::isCapitalised);
        return name && preface.stream().anyMatch(line -> presents(line, label))
                ? Optional.of(registry.voice(label, List.of()))
                : Optional.empty();
    }

    private static boolean presents(String line, String label) {
        int at = line.indexOf(label + ",");
        List<Word> next = at < 0 ? List.of() : Words.first(line.substring(at + label.length()), 2);
        return next.stream().anyMatch(word -> RoleNouns.contains(word.folded()) && !word.isCapitalised());
    }
}
