package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.model.Voice.UnnamedVoice;
import fr.verbatim.people.MediaNames;
import fr.verbatim.people.SpeakerLabel;
import fr.verbatim.people.SpeakerLabelReader;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Labels that end with a full stop alone, as newspapers print them: in an interview « La Gazette. Pourquoi ? »,
/// « L. C. Parce que … », and where several are asked « Aline Couderc, caissière à Rodez. Moi, je reste. ». A sentence
/// may look so: the first count where they come back in a document that says who asked, the others where those who
/// are named so say « je » and no writer tells of them in between.
final class PointedLabels {
    private static final Pattern FORM = Pattern.compile("[\\s*_]*(?<label>(?:\\p{Lu}\\.[\\s\\xA0-]?){2,4}"
            + "|\\p{Lu}[^.:;!?…«»()\\n]{2,80})\\.?[\\s\\xA0\\u202F*_]+(?=[\\p{Lu}«…])");
    private static final Pattern PAPER =
            Pattern.compile("(?:L[ae]s?\\s|L['’])?\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}-]*){0,2}");
    private static final Set<String> FIRST_PERSON = Set.of("je", "j", "me", "m", "moi", "mon", "ma", "mes", "nous");
    private static final Set<String> THIRD_PERSON = Set.of("il", "elle", "ils", "elles", "ne", "nee");
    /// « … », dit-elle: the paragraph is about those it names.
    private static final Pattern INCISE = Pattern.compile("»,?[\\s\\xA0\\u202F]+\\p{Ll}+-(?:t-)?(?:il|elle)\\b");
    private static final int TWICE = 2;
    /// So many lines with labels that come back.
    private static final int OFTEN = 4;

    private final SpeakerLabelReader reader;
    private final Map<String, Integer> times = new HashMap<>();
    private final boolean interview;
    private final boolean poll;

    /// @param lines the paragraphs of the document
    PointedLabels(SpeakerLabelReader reader, List<MappedText> lines) {
        this.reader = reader;
        Set<String> asked = new HashSet<>();
        int roles = 0;
        int selves = 0;
        boolean told = false;
        boolean somebody = false;
        boolean narrated = false;
        for (MappedText line : lines) {
            String text = line.text();
            told |= Interview.namesWhoAsks(text);
            Optional<SpeakerLabel> label = read(text);
            if (label.isPresent()) {
                String key = Fold.key(label.get().text());
                boolean person =
                        isPerson(label.get()) || Initials.open(label.get().text());
                boolean back = times.merge(key, 1, Integer::sum) >= TWICE;
                somebody |= back && person;
                if (hasRole(label.get())) {
                    roles++;
                    selves += saysI(text.substring(label.get().end())) && asked.add(key) ? 1 : 0;
                }
            }
            boolean own = label.isPresent() && hasRole(label.get());
            narrated |= roles > 0 && (own ? INCISE.matcher(text).find() : tells(text));
        }
        int often = times.values().stream()
                .filter(count -> count >= TWICE)
                .mapToInt(count -> count)
                .sum();
        this.interview = told && somebody && often >= OFTEN;
        this.poll = !narrated && selves >= TWICE && selves * 2 >= roles;
    }

    /// The label that a line opens with; empty where the document prints none so.
    Optional<SpeakerLabel> find(String line) {
        return interview || poll ? read(line).filter(label -> counts(label, line)) : Optional.empty();
    }

    private boolean counts(SpeakerLabel label, String line) {
        boolean bare = !hasRole(label)
                && (times.getOrDefault(Fold.key(label.text()), 0) >= TWICE
                        || isPerson(label)
                        || Initials.open(label.text()));
        List<Word> rest = Words.first(line.substring(label.end()), 1);
        boolean told = !rest.isEmpty() && THIRD_PERSON.contains(rest.getFirst().folded());
        return interview && bare || poll && hasRole(label) && !told;
    }

    private Optional<SpeakerLabel> read(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        String label = form.group("label").strip();
        if (Initials.open(label)) {
            return Optional.of(unnamed(label, form.end()));
        }
        Optional<SpeakerLabel> person = reader.read(label + " :")
                .filter(PointedLabels::isPerson)
                .map(found -> new SpeakerLabel(found.voices(), found.roles(), null, label, form.end()));
        return person.or(() -> isPaper(label) ? Optional.of(unnamed(label, form.end())) : Optional.empty());
    }

    /// Whether a paragraph between those who are asked is a writer's: neither a question nor a heading nor the credits.
    private static boolean tells(String paragraph) {
        String text = paragraph.strip();
        return !text.endsWith("?")
                && ".!…»".indexOf(text.charAt(text.length() - 1)) >= 0
                && !Interview.namesWhoAsks(text);
    }

    private static boolean isPaper(String label) {
        return PAPER.matcher(label).matches()
                && (label.startsWith("L") && Words.of(label).size() > 1
                        || MediaNames.find(Fold.words(label)).isPresent());
    }

    private static SpeakerLabel unnamed(String label, int end) {
        return new SpeakerLabel(List.of(new UnnamedVoice(label)), List.of(), null, label, end);
    }

    private static boolean isPerson(SpeakerLabel label) {
        return label.voices().stream().allMatch(PersonVoice.class::isInstance);
    }

    private static boolean hasRole(SpeakerLabel label) {
        return label.text().indexOf(',') > 0;
    }

    private static boolean saysI(String words) {
        return Unquoted.says(Unquoted.text(words), FIRST_PERSON);
    }
}
