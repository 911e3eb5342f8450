package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Registry;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Whose initials a label prints: « T. V. : », « A. P.-S. : » in an interview that names Tancrède Villemur and
/// Aliénor Pruvost-Simba, in a label, before the first turn or as those who asked.
final class Initials {
    private static final String DOTTED = "(?:\\p{Lu}\\p{Ll}?\\.[\\s\\xA0-]*){2,5}";
    private static final Pattern FORM = Pattern.compile(DOTTED + "|\\p{Lu}{2,3}");
    /// At the beginning of a line, with a stage direction at times: « A. P.-S. (rires) : ».
    private static final Pattern OPENING =
            Pattern.compile("^\\W{0,4}(?:" + FORM.pattern() + ")(?:\\([^()\\n]{2,60}\\))?[\\s\\xA0\\u202F*_]*[:–—]");
    /// « N. B. : », « P. S. : »
    private static final Set<String> ASIDES = Set.of("nb", "ps", "pps");

    private final Map<String, Map<String, PersonVoice>> people = new HashMap<>();

    private Initials() {}

    /// Whether a label is nothing but initials.
    static boolean are(String label) {
        return FORM.matcher(label.strip()).matches();
    }

    /// Whether they open a turn however seldom they stand: written with full stops, as no other label is.
    static boolean open(String label) {
        return label.strip().matches(DOTTED) && !ASIDES.contains(Fold.letters(label));
    }

    /// @param lines the paragraphs of the document, each with its label
    static Initials of(List<TurnLines.Line> lines, Registry registry) {
        Initials initials = new Initials();
        boolean any = lines.stream()
                .anyMatch(line -> OPENING.matcher(line.text().text()).find()
                        || line.label() != null && are(line.label().text()));
        if (!any) {
            return initials;
        }
        Mentions mentions = new Mentions(registry);
        boolean opened = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().text();
            SpeakerLabel label = lines.get(i).label();
            opened = opened || label != null;
            if (label != null) {
                label.voices().forEach(initials::learn);
            }
            if (!opened && i < Attendance.PREFACE || Interview.namesWhoAsks(text)) {
                mentions.find(text).forEach(mention -> initials.learn(mention.voice()));
            }
        }
        return initials;
    }

    private void learn(Voice voice) {
        if (voice instanceof PersonVoice person && Fold.words(person.name()).size() > 1) {
            for (String key : keys(person.name())) {
                people.computeIfAbsent(key, one -> new LinkedHashMap<>()).putIfAbsent(person.id(), person);
            }
        }
    }

    /// Those of these initials whom the document names.
    List<PersonVoice> bearers(String label) {
        return are(label)
                ? List.copyOf(people.getOrDefault(Fold.letters(label), Map.of()).values())
                : List.of();
    }

    /// The initials of all parts of a name, of its words (a hyphened one once), and of these without particles.
    private static List<String> keys(String name) {
        StringBuilder parts = new StringBuilder();
        StringBuilder words = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        for (String word : name.strip().split("[\\s\\xA0]+")) {
            words.append(word.charAt(0));
            for (String part : word.split("[-‑]")) {
                parts.append(part.isEmpty() ? "" : part.substring(0, 1));
            }
            if (Character.isUpperCase(word.codePointAt(0))) {
                bare.append(word.charAt(0));
            }
        }
        List<String> keys = new ArrayList<>();
        for (StringBuilder one : List.of(parts, words, bare)) {
            String key = Fold.letters(one.toString());
            if (key.length() > 1 && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
