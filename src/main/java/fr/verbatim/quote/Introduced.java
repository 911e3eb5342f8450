package fr.verbatim.quote;

import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.quote.Attendance.Attending;
import fr.verbatim.text.Fold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whom the first names mean that open the turns of a round table whose introduction gives the whole names: « Avec
/// Alma Berger (vétérinaire) et Yves Colin (éleveur) ». One first name alone may be chance; two that both stand above
/// show that the introduction says who talks.
final class Introduced {
    private static final int LEAST = 2;

    private final Map<String, PersonVoice> known = new HashMap<>();

    /// @param lines the paragraphs of the document, each with its label
    Introduced(Attendance attendance, List<TurnLines.Line> lines) {
        Map<String, Map<String, PersonVoice>> bearers = new HashMap<>();
        attendance.people().stream().map(Attending::person).forEach(person -> learn(bearers, person));
        Set<String> labels = new HashSet<>();
        for (TurnLines.Line line : lines) {
            SpeakerLabel label = line.label();
            if (label != null) {
                labels.add(Fold.key(label.text()));
                label.voices().forEach(voice -> {
                    if (voice instanceof PersonVoice person) {
                        learn(bearers, person);
                    }
                });
            }
        }
        for (String label : labels) {
            Map<String, PersonVoice> those = bearers.getOrDefault(label, Map.of());
            if (those.size() == 1) {
                known.put(label, those.values().iterator().next());
            }
        }
        if (known.size() < LEAST) {
            known.clear();
        }
    }

    private static void learn(Map<String, Map<String, PersonVoice>> bearers, PersonVoice person) {
        NameParts name = NameParts.of(person.name());
        if (name.isWhole()) {
            bearers.computeIfAbsent(name.first(), first -> new LinkedHashMap<>())
                    .putIfAbsent(person.id(), person);
        }
    }

    Optional<PersonVoice> find(String label) {
        return Optional.ofNullable(known.get(Fold.key(label)));
    }
}
