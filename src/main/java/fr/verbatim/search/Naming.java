package fr.verbatim.search;

import fr.verbatim.model.Person;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whom the words beside a quotation name: by a whole name anywhere, by a surname alone, as the press does from
/// the second time on, where somebody speaks ([SpeechSlot]).
///
/// A surname of somebody here that stands elsewhere, or one of nobody here where somebody speaks, is told apart: a name
/// seems given, and it is not known whose words the text says these are.
final class Naming {
    private static final Set<String> PARTICLES =
            Set.of("de", "du", "des", "d", "la", "le", "van", "von", "el", "al", "ben");
    private static final Pattern JOINED = Pattern.compile("\\s*(?:,|et|ou)\\s*");
    private static final Pattern TERM_BEFORE =
            Pattern.compile("\\(\\s*$|(?:^|\\s)[Pp]our\\s+(?:la\\s+|les?\\s+|l['’])?$");
    private static final Pattern OPENING =
            Pattern.compile("[^\\p{L}—–-]*(?:(?:la|les?)\\s+|l['’])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("(?:(?<!\\p{L})\\p{Lu}\\.[\\s-]?)+$");
    private static final Pattern HANDLE = Pattern.compile("@\\w{3,}");
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(?<body>(?:(?:La|Les?)\\s+|L['’])\\p{Ll}[^:,;]*?\\p{Lu}[^:,;]*?)\\s*:[\\s\u00A0\u202F]*");
    /// A label is no longer, in words.
    private static final int MOST_LABEL = 8;
    /// Nor a name.
    private static final int LONGEST = 5;

    private final Mentions mentions;
    private final Registry registry;
    private final WrittenAround around;

    /// @param isSetting whether a name is that of an event, of its place or of a document
    Naming(Registry registry, Predicate<String> isSetting) {
        this.mentions = new Mentions(registry);
        this.registry = registry;
        this.around = new WrittenAround(name -> registry.findOrganisation(name).isPresent(), isSetting);
    }

    /// A capitalised word or two that may be a surname.
    ///
    /// @param known whether somebody here bears it
    private record Bare(int start, int end, String name, boolean known) {}

    /// Whom a clause names as who speaks.
    Incise incise(String clause) {
        return incise(find(clause), clause, false);
    }

    /// @param leads whether a quotation follows it at once
    Incise incise(String clause, boolean leads) {
        return incise(find(clause), clause, leads);
    }

    /// @param named of those in the clause
    Incise incise(List<Mention> named, String clause, boolean leads) {
        return new Incise(named, clause, leads, around);
    }

    /// What a clause that names nobody says of who speaks: « CGT : ».
    WrittenAround.Said said(String clause) {
        return around.read(clause, false, List.of());
    }

    /// « Ministre de la Culture »: a sentence or a line that only says what somebody is.
    boolean isFunction(String sentence) {
        return around.isFunction(sentence);
    }

    /// Those named, in order, none overlapping.
    List<Mention> find(String piece) {
        List<Mention> found = new ArrayList<>(mentions.find(piece));
        List<Mention> recorded = recorded(piece);
        found.removeIf(mention ->
                recorded.stream().anyMatch(other -> mention.start() < other.end() && other.start() < mention.end()));
        found.addAll(recorded);
        List<Bare> bare = bare(piece, found);
        for (Bare name : bare) {
            if (name.known() && (speaks(piece, name) || joins(piece, name, bare, found))) {
                found.add(mention(name));
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(found);
    }

    /// Those of the records whose whole name is written as no other names are: in capitals, or the surname first; in
    /// small letters where somebody speaks.
    private List<Mention> recorded(String piece) {
        List<Word> words = Words.of(piece);
        List<Mention> found = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            Optional<Mention> here = recorded(piece, words, from);
            here.ifPresent(found::add);
            int end = here.map(Mention::end).orElse(0);
            from++;
            while (from < words.size() && words.get(from).start() < end) {
                from++;
            }
        }
        return found;
    }

    private Optional<Mention> recorded(String piece, List<Word> words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST); to > from + 1; to--) {
            int start = words.get(from).start();
            int end = words.get(to - 1).end();
            String name = piece.substring(start, end);
            String turned = piece.substring(words.get(to - 1).start(), end) + " "
                    + piece.substring(start, words.get(to - 2).end());
            Optional<Person> person = registry.findPerson(name).or(() -> registry.findPerson(turned));
            boolean written = words.get(from).isInCapitals()
                    || words.get(from).isCapitalised()
                            && registry.findPerson(name).isEmpty()
                    || !words.get(from).isCapitalised() && SpeechSlot.is(piece, start, end);
            if (person.isPresent() && written) {
                return Optional.of(new Mention(voice(person.get()), name, start, end));
            }
        }
        return Optional.empty();
    }

    /// The surname that seems given beside a quotation, though [#find] does not take it for that of who speaks.
    Optional<String> unread(String piece) {
        List<Mention> found = find(piece);
        Optional<String> relaying = found.stream()
                .filter(mention -> Concerned.isRelaying(mention, piece.substring(0, mention.start())))
                .map(Mention::label)
                .findFirst();
        return relaying.or(() -> unread(piece, found)).or(() -> label(piece));
    }

    private Optional<String> unread(String piece, List<Mention> found) {
        return bare(piece, found).stream()
                .filter(name ->
                        name.known() ? !isConcerned(piece, name) : mayBeName(piece, name) && speaks(piece, name))
                .map(Bare::name)
                .findFirst();
    }

    /// « Le ministère de la Culture : », « @quelquun : ».
    private static Optional<String> label(String piece) {
        Matcher handle = HANDLE.matcher(piece);
        if (handle.find()) {
            return Optional.of(handle.group());
        }
        Matcher label = LABEL.matcher(piece);
        boolean body = label.matches()
                && !RoleBehind.hasVerb(label.group("body"))
                && Words.of(label.group("body")).size() <= MOST_LABEL;
        return body ? Optional.of(label.group("body")) : Optional.empty();
    }

    /// Whether it is somebody named who says something: « et Laura Hurot répond ».
    boolean opensWithSubject(String clause) {
        return find(clause).stream()
                .limit(1)
                .anyMatch(first -> clause.substring(0, first.start()).isBlank()
                        && SpeechSlot.opensWithVerb(clause.substring(first.end())));
    }

    private Mention mention(Bare name) {
        Voice.PersonVoice voice = registry.findBySurname(name.name())
                .map(Naming::voice)
                .orElseGet(() -> new Voice.PersonVoice(Fold.slug(name.name()), name.name(), List.of(), false));
        return new Mention(voice, name.name(), name.start(), name.end());
    }

    private static Voice.PersonVoice voice(Person person) {
        return new Voice.PersonVoice(person.id(), person.name(), List.of(), true);
    }

    private boolean isConcerned(String piece, Bare name) {
        return Concerned.leftOut(List.of(mention(name)), piece).isEmpty();
    }

    /// With what stands behind the name as a function.
    private static boolean speaks(String piece, Bare name) {
        if (SpeechSlot.is(piece, name.start(), name.end())) {
            return true;
        }
        int role = RoleBehind.end(piece, name.end(), piece.length());
        return role > name.end() && SpeechSlot.is(piece, name.start(), role);
    }

    /// « Vairon et Hurot estiment ».
    private static boolean joins(String piece, Bare name, List<Bare> bare, List<Mention> found) {
        return found.stream()
                        .anyMatch(other -> isJoined(piece, name.end(), other.start())
                                || isJoined(piece, other.end(), name.start()))
                || bare.stream().anyMatch(other -> isJoined(piece, name.end(), other.start()) && speaks(piece, other));
    }

    private static boolean isJoined(String piece, int from, int to) {
        return from < to && JOINED.matcher(piece.substring(from, to)).matches();
    }

    private List<Bare> bare(String piece, List<Mention> named) {
        List<Word> words = Words.of(piece);
        List<Bare> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int to = words.get(i).isCapitalised() ? end(piece, words, i) : i;
            if (to > i) {
                bare(piece, words, i, to).filter(name -> isFree(name, named)).ifPresent(found::add);
            }
            i = Math.max(i + 1, to);
        }
        return found;
    }

    /// After the capitalised words that stand together, two at most.
    private static int end(String piece, List<Word> words, int from) {
        boolean second = from + 1 < words.size()
                && words.get(from + 1).isCapitalised()
                && piece.substring(words.get(from).end(), words.get(from + 1).start())
                        .isBlank();
        return second ? from + 2 : from + 1;
    }

    /// The longest of them, particles before them included, that is a surname here; else the capitalised words.
    private Optional<Bare> bare(String piece, List<Word> words, int from, int to) {
        int first = from;
        while (first > 0
                && from - first < 2
                && PARTICLES.contains(words.get(first - 1).folded())) {
            first--;
        }
        for (int start = first; start < to; start++) {
            String name =
                    piece.substring(words.get(start).start(), words.get(to - 1).end());
            if (registry.isSurname(name)) {
                Matcher initials =
                        INITIALS.matcher(piece.substring(0, words.get(start).start()));
                boolean led = initials.find() && !initials.group().startsWith("M.");
                int open = led ? initials.start() : words.get(start).start();
                int close = words.get(to - 1).end();
                return Optional.of(new Bare(open, close, piece.substring(open, close), true));
            }
        }
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        return words.get(from).isElision()
                ? Optional.empty()
                : Optional.of(new Bare(start, end, piece.substring(start, end), false));
    }

    private static boolean isFree(Bare name, List<Mention> named) {
        return named.stream().noneMatch(mention -> mention.start() < name.end() && name.start() < mention.end());
    }

    /// Whether it is no word of the language that opens a sentence, and no place alone in brackets.
    private static boolean mayBeName(String piece, Bare name) {
        Lexicon lexicon = Lexicon.french();
        boolean word = lexicon.readings(name.name().toLowerCase(Locale.FRENCH)).stream()
                .anyMatch(reading -> reading.pos() != PartOfSpeech.PROPER_NOUN);
        // « a déclaré Macron »: inside a clause a capital is no matter of its place.
        boolean opens = OPENING.matcher(piece.substring(0, name.start())).matches();
        return !(word && opens && !Words.first(name.name(), 1).getFirst().isInCapitals())
                && !(Places.mayBe(name.name())
                        && TERM_BEFORE.matcher(piece.substring(0, name.start())).find());
    }
}
