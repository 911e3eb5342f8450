package fr.verbatim.search;

import fr.verbatim.people.MediaNames;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
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
import java.util.stream.Collectors;

/// Finds what else a clause says of whom it names: « Pour la CGT, X », « [Amazon] X », « X, qui dirige Onclusive ».
///
/// A name is confirmed only where all that is said of who bears it was compared. So each stretch that stands apart and
/// gives a name or a function is a claim; of the others, what is not [Harmless] is told as unread.
final class WrittenAround {
    private static final Pattern PARTING =
            Pattern.compile("[,;:()\\[\\]—–/|«»“”\"!?]|\\s-\\s|(?<=\\p{L}{3})\\.(?=\\s|$)");
    /// In whose name somebody speaks, anywhere in a stretch.
    private static final Pattern IN_NAME = Pattern.compile(
            "(?<!\\p{L})(?:au\\s+nom\\s+d|pour\\s+le\\s+compte\\s+d|du\\s+côté\\s+d|côté(?=\\s))(?:e\\s+|u\\s+|es\\s+|['’]\\s*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AS = Pattern.compile(
            "(?<!\\p{L})(?:en\\s+tant\\s+qu|en\\s+(?:sa\\s+)?qualité\\s+d)(?:e\\s+|u\\s+|es\\s+|['’]\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Who heads a body is not only of it: the claim keeps these words.
    private static final Pattern HEADS =
            Pattern.compile("(?<!\\p{L})à\\s+la\\s+tête\\s+d", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANSWER = Pattern.compile(
            "[\\s\u00A0\u202F]*[:(—–-][\\s\u00A0\u202F]*(?<what>(?:l[ae]s?\\s+|une?\\s+)?(?:réponse|réaction|réplique"
                    + "|commentaire|critique))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Whoever is named behind it has said what the clause says.
    private static final Pattern SOURCE = Pattern.compile(
            "[\\s(—–-]*(?:selon|pour|d['’]après|à\\s+en\\s+croire)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern VOICE = Pattern.compile(
            "(?<!\\p{L})par\\s+(?:la\\s+(?:voix|bouche|plume)|l['’](?:intermédiaire|entremise))\\s+d",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH = Pattern.compile(
            "(?:pour\\s+(?<pour>(?:la\\s+|les?\\s+|l['’]\\s*)?)|chez\\s+|(?<to>à|aux?)\\s+|comme\\s+(?<as>))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SELF =
            Pattern.compile("(?:elle|lui|eux|elles)(?:-mêmes?|\\s+aussi)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?:le\\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\\s*(?:\\d{1,2}(?:er)?\\s+)?"
                + "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)?\\s*(?:\\d{4})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE =
            Pattern.compile("(?:MM?|Mmes?|Mlle|Dr|Pr|Me)\\.?|[Mm]onsieur|[Mm]adame|[Mm]aître");
    private static final Set<String> ARTICLES = Set.of("l", "la", "le", "les", "un", "une", "son", "sa");

    /// A verb stands no further behind « qui », in words.
    private static final int MOST_BEFORE_VERB = 4;

    private final Predicate<String> body;
    private final Predicate<String> setting;

    /// @param body whether a name is that of an organisation here
    /// @param setting whether it is that of an event, a place of one or a document
    WrittenAround(Predicate<String> body, Predicate<String> setting) {
        this.body = body;
        this.setting = setting;
    }

    /// A stretch of a clause that no other reading takes.
    ///
    /// @param opens whether the clause begins with it
    /// @param before whether a name follows at once
    /// @param behind whether it follows a name at once
    private record Stretch(String text, boolean opens, boolean before, boolean behind) {}

    /// What a reading of the clause has taken already, in UTF-16 units.
    record Taken(int start, int end) {}

    /// What a clause says beside the names.
    ///
    /// @param claims of who bears them, each as one writes it in the field for a name
    /// @param unread what is not understood, and may turn the sense round
    record Said(List<String> claims, List<String> unread) {}

    /// @param leads whether a quotation follows the clause at once
    /// @param taken in any order: names with their titles and functions
    Said read(String clause, boolean leads, List<Taken> taken) {
        List<Stretch> stretches = stretches(clause, taken);
        Said said = new Said(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean voiced = i + 1 < stretches.size()
                    && VOICE.matcher(stretches.get(i + 1).text()).lookingAt();
            String words = stretch.text();
            boolean content = leads
                    && i > 0
                    && i == stretches.size() - 1
                    && SOURCE.matcher(clause).lookingAt();
            if (content && Harmless.isContent(words)) {
                continue;
            }
            Optional<String> claim =
                    voiced && hasName(words, stretch.opens()) ? Optional.of("pour " + words) : claim(stretch);
            claim.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(said.claims()::add);
            if (claim.isEmpty()) {
                unread(stretch).ifPresent(said.unread()::add);
            }
        }
        reaction(clause, leads).ifPresent(said.unread()::add);
        if (clause.indexOf('?') >= 0) {
            said.unread().add("?");
        }
        return said;
    }

    /// Whether a sentence says what somebody is who is named elsewhere: « Ministre de la Culture. », « La ministre
    /// persiste. », « Elle est députée. »
    boolean isFunction(String sentence) {
        List<Word> words = Words.of(sentence);
        if (words.size() < 2) {
            return opensWithFunction(words);
        }
        String first = words.getFirst().folded();
        boolean one = first.equals("un") || first.equals("une");
        boolean pronoun = (first.equals("elle") || first.equals("il"))
                && predicate(sentence, words).isPresent();
        return pronoun
                || !one && opensWithFunction(words) && (ARTICLES.contains(first) || !RoleBehind.hasVerb(sentence));
    }

    private static Optional<String> unread(Stretch stretch) {
        if (Doubts.isMarked(stretch.text())) {
            return Optional.of(stretch.text());
        }
        return stretch.before() && VOICE.matcher(stretch.text()).find()
                ? Optional.empty()
                : Harmless.unread(stretch.text(), stretch.opens(), stretch.before());
    }

    /// « X commente « … » », « « … » : la réponse de X »: they speak of words that somebody else has said.
    private static Optional<String> reaction(String clause, boolean leads) {
        Matcher answer = ANSWER.matcher(clause);
        if (answer.lookingAt()) {
            return Optional.of(answer.group("what"));
        }
        List<Word> words = leads && !clause.stripTrailing().endsWith(":") ? Words.of(clause) : List.of();
        return words.stream()
                .skip(Math.max(0, words.size() - 1))
                .filter(word ->
                        lemmas(word, VerbForm.FINITE).stream().anyMatch(lemma -> Surroundings.is("reacting", lemma)))
                .map(Word::text)
                .findFirst();
    }

    private static List<Stretch> stretches(String clause, List<Taken> taken) {
        List<Taken> sorted =
                taken.stream().sorted(Comparator.comparingInt(Taken::start)).toList();
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        for (Taken next : sorted) {
            cut(clause, from, next.start(), true, found);
            from = Math.max(from, next.end());
        }
        cut(clause, from, clause.length(), false, found);
        return found;
    }

    private static void cut(String clause, int from, int to, boolean before, List<Stretch> found) {
        if (from >= to) {
            return;
        }
        Matcher parting = PARTING.matcher(clause).region(from, to);
        int at = from;
        boolean more = true;
        while (more) {
            more = parting.find();
            int end = more ? parting.start() : to;
            String text = clause.substring(at, end).strip().replaceFirst("[.…]+$", "");
            if (!text.isEmpty()) {
                boolean opens = clause.substring(0, at).isBlank();
                found.add(new Stretch(text, opens, before && !more, at == from && !opens));
            }
            at = more ? parting.end() : to;
        }
    }

    private Optional<String> claim(Stretch stretch) {
        String text = stretch.text();
        Optional<String> tied = tied(text);
        if (tied.isPresent()) {
            return tied;
        }
        Matcher with = WITH.matcher(text);
        if (with.lookingAt()) {
            return with(text, with);
        }
        String rest = SELF.matcher(text).replaceFirst("");
        List<Word> words = Words.of(rest);
        if (words.isEmpty() || isSetting(words)) {
            return Optional.empty();
        }
        if (words.getFirst().folded().equals("qui") || isFinite(words.getFirst(), stretch.behind())) {
            return predicate(rest, words);
        }
        boolean aside = stretch.before() && Harmless.endsInOf(rest)
                || RoleBehind.hasVerb(rest)
                || isHeard(words.getFirst())
                || isNeutral(rest);
        return aside || !hasName(rest, stretch.opens()) && !opensWithFunction(words)
                ? Optional.empty()
                : Optional.of(rest);
    }

    private Optional<String> tied(String text) {
        Matcher voice = VOICE.matcher(text);
        if (voice.find()) {
            return Optional.of(text.substring(0, voice.start()))
                    .map(WrittenAround::withoutVerb)
                    .filter(subject -> hasName(subject, false))
                    .map(subject -> "pour " + subject);
        }
        Matcher name = IN_NAME.matcher(text);
        if (name.find() && hasName(text.substring(name.end()), false)) {
            return Optional.of("pour " + text.substring(name.end()));
        }
        Matcher heads = HEADS.matcher(text);
        if (heads.find()) {
            return Optional.of(text.substring(heads.start()));
        }
        Matcher as = AS.matcher(text);
        return as.find() ? Optional.of(text.substring(as.end())) : Optional.empty();
    }

    private Optional<String> with(String text, Matcher with) {
        String rest = text.substring(with.end());
        List<Word> words = Words.of(rest);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean named = words.getFirst().isCapitalised();
        if (with.group("pour") != null) {
            return named ? Optional.of("pour " + with.group("pour") + rest) : Optional.empty();
        }
        boolean claims = with.group("to") != null
                ? isBody(rest, words)
                : with.group("as") != null ? opensWithFunction(words) : hasName(rest, false);
        return claims ? Optional.of(rest) : Optional.empty();
    }

    private boolean isBody(String rest, List<Word> words) {
        int noun = ARTICLES.contains(words.getFirst().folded()) && words.size() > 1 ? 1 : 0;
        boolean titled = noun == 1 && words.getFirst().isCapitalised();
        return rest.chars().anyMatch(Character::isUpperCase) && body.test(rest)
                || titled
                || words.get(noun).isInCapitals() && !isKnown(words.get(noun));
    }

    /// « qui dirige Onclusive », « est ministre », « travaille chez Amazon ».
    private Optional<String> predicate(String text, List<Word> words) {
        int at = 0;
        while (at < words.size() && at < MOST_BEFORE_VERB && !isFinite(words.get(at), true)) {
            at++;
        }
        if (at == words.size() || !isFinite(words.get(at), true)) {
            return Optional.empty();
        }
        Set<String> lemmas = lemmas(words.get(at), VerbForm.FINITE);
        String rest = text.substring(words.get(at).end()).strip();
        if (lemmas.contains("representer")) {
            return hasName(rest, false) ? Optional.of("pour " + rest) : Optional.empty();
        }
        if (lemmas.stream().anyMatch(lemma -> Surroundings.is("heading", lemma))) {
            return hasName(rest, false)
                    ? Optional.of(text.substring(words.get(at).start()))
                    : Optional.empty();
        }
        boolean tells = lemmas.stream().anyMatch(lemma -> Surroundings.is("working", lemma))
                || lemmas.stream().anyMatch(lemma -> Surroundings.is("being", lemma))
                        && (WITH.matcher(rest).lookingAt() || opensWithFunction(Words.of(rest)));
        return tells ? claim(new Stretch(rest, false, false, false)) : Optional.empty();
    }

    private boolean isNeutral(String text) {
        String bare = text.replaceFirst("(?i)^(?:les?\\s+|la\\s+|l['’]\\s*)", "");
        return DATE.matcher(text).matches()
                || MediaNames.find(Fold.words(text)).isPresent()
                || Places.contains(text)
                || setting.test(text)
                || setting.test(bare);
    }

    private static boolean isSetting(List<Word> words) {
        String first = words.getFirst().folded();
        boolean after =
                first.equals("d") && words.size() > 1 && words.get(1).folded().equals("apres");
        return after || Surroundings.is("setting", first);
    }

    /// Behind an article or « ancien »: « la patronne d'Amazon ».
    private static boolean opensWithFunction(List<Word> words) {
        return words.stream()
                .dropWhile(word ->
                        ARTICLES.contains(word.folded()) || word.folded().startsWith("ancien"))
                .limit(1)
                .anyMatch(word -> RoleNouns.contains(word.folded())
                        && Lexicon.french().is(PartOfSpeech.NOUN, word.text().toLowerCase(Locale.FRENCH)));
    }

    /// Whether a word in it may be the name of somebody or of a body: no place, no word that opens the clause, none
    /// that the language writes so.
    private static boolean hasName(String text, boolean opens) {
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean first = opens && i == 0 && isWord(word);
            if (word.isCapitalised()
                    && !word.isElision()
                    && !first
                    && !TITLE.matcher(word.text()).matches()
                    && !isKnown(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Word word) {
        return Lexicon.french().readings(word.text().toLowerCase(Locale.FRENCH)).stream()
                .anyMatch(reading -> Character.isLowerCase(reading.lemma().codePointAt(0)));
    }

    /// « IA », « Internet », « Février », « France ».
    private static boolean isKnown(Word word) {
        return Surroundings.is("thing", word.folded())
                || DATE.matcher(word.text()).matches()
                || Places.contains(word.text());
    }

    /// @param subject whether its subject stands before it: « Marie Vairon critique », else a noun is meant
    private static boolean isFinite(Word word, boolean subject) {
        Set<String> lemmas = word.isCapitalised() ? Set.of() : lemmas(word, VerbForm.FINITE);
        return lemmas.contains("avoir")
                || lemmas.contains("etre")
                || !lemmas.isEmpty() && (subject || !Lexicon.french().is(PartOfSpeech.NOUN, word.text()));
    }

    private static boolean isHeard(Word word) {
        return lemmas(word, VerbForm.PAST_PARTICIPLE).stream().anyMatch(lemma -> Surroundings.is("heard", lemma));
    }

    private static Set<String> lemmas(Word word, VerbForm form) {
        return Lexicon.french().readings(word.text().toLowerCase(Locale.FRENCH)).stream()
                .filter(reading -> reading.verbForm() == form)
                .map(WordReading::lemma)
                .map(Fold::fold)
                .collect(Collectors.toSet());
    }

    /// « assure la CFDT »: from its article or its name on.
    private static String withoutVerb(String text) {
        return Words.of(text).stream()
                .filter(word -> ARTICLES.contains(word.folded()) || word.isCapitalised())
                .findFirst()
                .map(word -> text.substring(word.start()))
                .orElse("");
    }
}
