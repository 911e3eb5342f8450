package fr.verbatim.people;

import static fr.verbatim.people.LabelText.after;

import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.model.Voice.UnnamedVoice;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Heads of turns that are no label by their form: short words before a colon, where labels stand, that open with
/// somebody who takes part (« Anne Roy (CGT) et Lise Caron (FO) : », « Anne Roy et les autres : ») or with a word for
/// whoever speaks (« l'animatrice : », « Inaudible : »). Whose the words are is read where it is plain; else nobody is
/// named, for they are not the words of whoever spoke before.
public final class LabelHeads {
    private static final String GAP = AddressedLabels.GAP;
    private static final Pattern HEAD = Pattern.compile("^\\s*(?:[•*–—-]" + GAP
            + ")?(?<label>[\\p{L}(@][^:;!«»\\n]{1,100}?)\\s*(?::|\\.(?:" + GAP + ")?[–—]|\\." + GAP + "-)(?="
            + GAP + "|$)");
    private static final Pattern SENTENCE = Pattern.compile("(?:\\p{Ll}{2}\\.|…|\\?(?!\\)|$))");
    private static final Pattern UNHEARD = Pattern.compile(
            "(?:(?:une? )?(?:voix|intervention|intervenante?|locuteur|locutrice|personne|participante?) )?"
                    + "(?:inaudible|indistincte?|inconnue?|anonyme|non identifiee?|hors micro|hors champ|off)");
    private static final Pattern AND = Pattern.compile(",?\\s+(?:et|&)\\s+");
    private static final Pattern ALL = Pattern.compile(",\\s+(?:et\\s+)?(?=\\p{Lu})|\\s+(?:et|&)\\s+");
    private static final Pattern OR = Pattern.compile("\\s*/\\s*|,?\\s+(?:ou|puis)\\s+");
    /// « Pour Anne Roy, Lise Caron »
    private static final Pattern BEHALF = Pattern.compile("(?iu)(?:pour|au nom d(?:e\\s|['’]))\\s*");
    private static final Set<String> JOINING =
            Set.of("et", "ou", "puis", "avec", "au", "aux", "a", "pour", "en", "dans", "par", "via", "depuis");
    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "un", "une");
    private static final Set<String> SUBJECTS = Set.of(
            "je", "j", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "c", "ca", "cela", "qui", "que",
            "quand", "si", "ne", "n", "moi", "toi");
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NAME = 5;
    private static final int REACH = 4;

    private final SpeakerLabelReader reader;
    private final Set<String> known;
    private final boolean turns;

    /// @param known keys of the names of those who take part
    /// @param turns whether the document is one of turns
    public LabelHeads(SpeakerLabelReader reader, Set<String> known, boolean turns) {
        this.reader = reader;
        this.turns = turns;
        this.known = Set.copyOf(known);
    }

    /// The head that a line begins with; empty where it is somebody's words.
    public Optional<SpeakerLabel> read(String line) {
        return head(line)
                .flatMap(head -> unnamed(head.text(), head.end())
                        .or(() -> somebodys(head.text(), Words.of(head.text()), head.end())));
    }

    /// The head of a whole paragraph in which somebody may speak, whom nothing else tells: nobody's known.
    public Optional<SpeakerLabel> readWhole(String paragraph) {
        return head(paragraph).filter(head -> SpeakingHeads.open(head.text(), paragraph.substring(head.end())));
    }

    private Optional<SpeakerLabel> head(String line) {
        Matcher head = HEAD.matcher(SpeakerLabelReader.unstamped(line));
        if (!turns || !head.lookingAt()) {
            return Optional.empty();
        }
        String label = Spaces.fold(head.group("label"));
        List<Word> words = Words.of(label);
        return words.isEmpty() || words.size() > MOST_WORDS || isClause(label, words)
                ? Optional.empty()
                : Optional.of(SpeakerLabel.unnamed(label, after(line, head.end())));
    }

    private static boolean isClause(String label, List<Word> words) {
        return SENTENCE.matcher(label).find()
                || FieldNouns.open(label)
                || isSubject(words.getFirst())
                || words.stream()
                        .anyMatch(word -> ClauseWords.opensClause(word)
                                || SUBJECTS.contains(word.folded()) && !word.isCapitalised()
                                || UnnamedLabel.isVerb(word));
    }

    /// « J'ai », but not « J. M. »
    private static boolean isSubject(Word word) {
        return SUBJECTS.contains(word.folded())
                && (word.isElision() || word.text().length() > 1);
    }

    /// « l'animatrice », « un technicien », « Inaudible »
    private Optional<SpeakerLabel> unnamed(String label, int end) {
        if (UNHEARD.matcher(Fold.key(label)).matches()) {
            return Optional.of(SpeakerLabel.unnamed(label, end));
        }
        if (!Character.isLowerCase(label.codePointAt(0))) {
            return Optional.empty();
        }
        String written = label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
        return reader.read(written + " :")
                .filter(found -> found.text().length() == label.length()
                        && found.voices().stream().allMatch(UnnamedVoice.class::isInstance))
                .map(found -> new SpeakerLabel(
                        List.of(new UnnamedVoice(label)), found.roles(), found.function(), label, end));
    }

    private Optional<SpeakerLabel> somebodys(String label, List<Word> words, int end) {
        Optional<SpeakerLabel> together =
                parts(label, AND, end, SpeakerLabel::joint).or(() -> parts(label, ALL, end, SpeakerLabel::joint));
        boolean any = false;
        for (int i = 0; !any && i < words.size(); i++) {
            any = nameAt(label, words, i) > 0;
        }
        if (together.isPresent() || !any) {
            return together;
        }
        int name = nameAt(label, words, 0);
        Matcher behalf = BEHALF.matcher(label);
        boolean opens = name > 0
                ? staysOpen(label, words, name)
                : isOneOf(words) || behalf.lookingAt() && standsFor(label.substring(behalf.end()));
        return parts(label, OR, end, SpeakerLabel::either)
                .or(() -> opens ? Optional.of(SpeakerLabel.unnamed(label, end)) : Optional.empty());
    }

    /// « La porte-parole d'Anne Roy », « Un technicien et Anne Roy »
    private static boolean isOneOf(List<Word> words) {
        return words.size() > 1
                && ARTICLES.contains(words.getFirst().folded())
                && UnnamedLabel.isPerson(words.get(1).folded());
    }

    /// Several whole names, joined so that all speak, or so that it is not said who of them does.
    private Optional<SpeakerLabel> parts(String label, Pattern between, int end, Joining joining) {
        List<SpeakerLabel> parts = new ArrayList<>();
        for (String part : between.split(label)) {
            Optional<SpeakerLabel> one = reader.read(part + " :")
                    .filter(found -> !found.open()
                            && found.end() >= part.length()
                            && found.voices().stream().allMatch(PersonVoice.class::isInstance));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            parts.addAll(one.get().each());
        }
        return parts.size() > 1 ? Optional.of(joining.join(parts, label, end)) : Optional.empty();
    }

    /// How many words from `index` are the name of somebody who takes part; 0 for none.
    private int nameAt(String label, List<Word> words, int index) {
        int last = Math.min(words.size(), index + LONGEST_NAME);
        for (int to = last; to > index + 1; to--) {
            String name =
                    label.substring(words.get(index).start(), words.get(to - 1).end());
            if (known.contains(Fold.key(name))) {
                return to - index;
            }
        }
        return 0;
    }

    /// « … Anne Roy, Lise Caron »
    private boolean standsFor(String names) {
        List<Word> words = Words.of(names);
        int first = nameAt(names, words, 0);
        int comma = names.indexOf(',');
        return first > 0
                && comma >= words.get(first - 1).end()
                && LabelNames.isName(names.substring(comma + 1).strip());
    }

    /// Whether what stands behind the name makes no sentence of it and calls nobody: « Anne Roy l'a dit : »,
    /// « Anne Roy, une question : » are somebody's words.
    private static boolean staysOpen(String label, List<Word> words, int name) {
        int from = words.get(name - 1).end();
        String rest = label.substring(from).strip();
        if (name == words.size()) {
            return true;
        }
        Word next = words.get(name);
        if (JOINING.contains(next.folded())) {
            return words.stream().skip(name + 1L).limit(REACH).anyMatch(LabelHeads::isSomebody);
        }
        char first = rest.charAt(0);
        return first == '('
                || first == '['
                || first == '?'
                || next.isCapitalised()
                || first != ',' && !mayBeVerb(next) && Lexicon.french().isKnown(next.text());
    }

    /// « au nom de … » is for somebody too.
    private static boolean isSomebody(Word word) {
        String folded = word.folded();
        return word.isCapitalised() || folded.equals("nom") || UnnamedLabel.isPerson(folded);
    }

    private static boolean mayBeVerb(Word word) {
        return Lexicon.french().readings(word.text()).stream()
                .anyMatch(reading ->
                        reading.verbForm() == VerbForm.FINITE || reading.verbForm() == VerbForm.PAST_PARTICIPLE);
    }

    /// How labels make one.
    @FunctionalInterface
    private interface Joining {
        SpeakerLabel join(List<SpeakerLabel> parts, String text, int end);
    }
}
