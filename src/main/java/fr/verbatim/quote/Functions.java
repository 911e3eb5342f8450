package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Spaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who holds which function in a transcript, as far as it says so: in the line « Présidence de M. X », and
/// where a label prints a name with its function. Also who bears a surname that a label prints alone.
final class Functions {
    private static final Pattern CHAIR = Pattern.compile(
            "^\\s*[Pp]résidence\\s+d(?:e |['’])\\s*(?<address>M\\.|Mme|Mlle)[\\s\u00A0]+(?<name>[\\p{L}\\p{M}'’"
                    + " \u00A0-]{3,60}?)\\s*(?:,.*)?$");

    private final Registry registry;
    private final Map<String, PersonVoice> holders = new HashMap<>();
    private final Map<String, PersonVoice> surnames = new HashMap<>();

    Functions(Registry registry) {
        this.registry = registry;
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
        holders.put(man ? "president" : "presidente", person);
        holders.remove(man ? "presidente" : "president");
        return true;
    }

    /// Takes note of the function printed with a name.
    void learn(SpeakerLabel label) {
        for (Voice voice : label.voices()) {
            if (voice instanceof PersonVoice person) {
                List<String> words = Fold.words(person.name());
                if (words.size() > 1) {
                    surnames.putIfAbsent(String.join(" ", words.subList(1, words.size())), person);
                }
                int comma = label.text().indexOf(',');
                if (comma > 0) {
                    for (String function : label.text().substring(comma + 1).split(",")) {
                        holders.put(Fold.key(function), person);
                    }
                }
            }
        }
    }

    /// The voice a label stands for: the holder of its function, or the person whose surname it prints.
    Voice resolve(SpeakerLabel label, Voice voice) {
        String function = label.function();
        if (function != null) {
            return Optional.<Voice>ofNullable(holders.get(Fold.key(function))).orElse(voice);
        }
        if (voice instanceof PersonVoice person && !person.known()) {
            return Optional.<Voice>ofNullable(surnames.get(Fold.key(person.name())))
                    .orElse(voice);
        }
        return voice;
    }
}
