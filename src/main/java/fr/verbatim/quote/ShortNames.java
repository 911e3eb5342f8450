package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom a label means that prints a part of a name: the surname (« LEROUX : »), the first name (« Alice : ») or the
/// surname behind an initial (« B. Kléber : ») of somebody who takes part.
final class ShortNames {
    private final Map<String, Map<String, PersonVoice>> people = new HashMap<>();

    private static final Pattern INITIALLED = Pattern.compile("\\p{Lu}\\.");

    private ShortNames() {}

    /// @param lines the paragraphs of the document, each with its label
    static ShortNames of(List<TurnLines.Line> lines, Registry registry) {
        ShortNames names = new ShortNames();
        Attendance.of(lines, registry).people().forEach(one -> names.learn(one.person()));
        lines.stream()
                .map(TurnLines.Line::label)
                .filter(label -> label != null)
                .flatMap(label -> label.voices().stream())
                .filter(voice -> !isInitialled(voice))
                .forEach(names::learn);
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

    /// The one person of that short name; empty where nobody or several take part who bear it.
    Optional<PersonVoice> find(String label) {
        Map<String, PersonVoice> bearers = people.getOrDefault(Fold.key(label), Map.of());
        return bearers.size() == 1 ? Optional.of(bearers.values().iterator().next()) : Optional.empty();
    }
}
