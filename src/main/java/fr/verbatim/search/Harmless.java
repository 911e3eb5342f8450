package fr.verbatim.search;

import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.SpeechVerbs;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a stretch of a clause is fully understood and tells no more than that somebody speaks, and where, when or
/// before whom: « a lancé hier à la tribune », « lors du colloque ». All its words must be read: what is not may turn
/// the sense round (« un proche de », « s'est entendu dire »).
final class Harmless {
    private static final Pattern SOURCE = Pattern.compile(
            "(?:.*\\s)?(?:selon|pour|d['’]après|reprendre|dans|de|à|aux)?\\s*"
                + "(?:ce\\s+que\\s+dit|(?:les|l['’]|la|ces|cette)?\\s*(?:mots|propos|paroles?|phrase|formule|réponse|avis|yeux"
                + "|dires|expression|citation|témoignage|intervention))\\s+(?:de|d['’])\\s*",
            Pattern.CASE_INSENSITIVE);
    /// Stands where words between marks are a title or a term.
    static final char TITLE = '\uFFFC';

    private static final Pattern OF = Pattern.compile("(?:^|.*\\s)(?:de|du|des|d['’])\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FLOOR = Pattern.compile(
            "(?:qui\\s+)?(?:prend|prenait|a\\s+pris|a|avait)\\s+la\\s+parole(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    /// « propos recueillis par Y »
    private static final Pattern TAKEN_DOWN =
            Pattern.compile("(?:propos\\s+)?recueilli[es]*\\s+par", Pattern.CASE_INSENSITIVE);
    /// They deny nothing.
    private static final Pattern IDIOM = Pattern.compile(
            "ne\\s+dit\\s+(?:pas\\s+autre\\s+chose|rien\\s+d['’]autre)|n['’](?:a|hésite)\\s+pas\\s+(?:hésité\\s+)?à\\s+dire");
    /// They give words, with no verb that does so alone.
    private static final Pattern SAYING = Pattern.compile(
            "(?:tandis|alors|pendant)\\s+qu(?:e|['’])(?:\\s*(?:pour|selon|d['’]après))?|si\\s+(?:pour|selon)|là\\s+où"
                + "|(?:et\\s+)?(?:de\\s+|d['’])(?:conclure|répondre|poursuivre|renchérir|ajouter|préciser|insister)|à\\s+en\\s+croire"
                + "|(?:met|mettait|a\\s+mis)\\s+en\\s+garde|(?:fait|faisait|a\\s+fait)\\s+(?:valoir|savoir|remarquer|observer)"
                + "|va\\s+plus\\s+loin|enfonce\\s+le\\s+clou|(?:a\\s+tenu|tient|tenait)\\s+à\\s+"
                + "(?:dire|souligner|rappeler|préciser)|pour\\s+(?:finir|conclure|commencer|terminer|sa\\s+part)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern REFLEXIVE = Pattern.compile("(?:s['’]|se\\s+)(?<verb>\\p{Ll}+)");
    /// Whoever stands right behind them is not the one who speaks.
    private static final Set<String> APART = Set.of("sans", "avec", "contre", "devant", "malgre", "hors", "sous");
    /// What follows is what somebody speaks of or to.
    private static final Set<String> TO = Set.of("a", "au", "aux", "sur", "contre");
    /// « a-t-elle », « ont-ils »
    private static final Pattern INVERTED = Pattern.compile("-(?:t-)?(?:il|elle)s?$");
    private static final Set<String> BY = Set.of("par", "de");
    private static final Set<String> THAT = Set.of("que", "qu");
    private static final Set<String> THIS = Set.of("ce", "cet", "cette", "ces");
    private static final Set<String> ARTICLES = Set.of("le", "les", "l");

    private Harmless() {}

    /// What of the stretch is not understood: all of it, or from where a time or a place begins that may be another
    /// than the document's.
    ///
    /// @param text where a title stood there is a [#TITLE]
    /// @param opens whether a clause begins with it
    /// @param before whether the name of who speaks follows at once
    static Optional<String> unread(String text, boolean opens, boolean before) {
        if (before && endsInOf(text)) {
            return SOURCE.matcher(text).matches() ? Optional.empty() : Optional.of(text);
        }
        if (isSaying(text, before)) {
            return Optional.empty();
        }
        Matcher floor = FLOOR.matcher(text);
        int from = floor.lookingAt() ? readSetting(text, floor.end()) : read(text, opens, before);
        return from == text.length() ? Optional.empty() : Optional.of(text.substring(from));
    }

    private static boolean isSaying(String text, boolean before) {
        Matcher reflexive = REFLEXIVE.matcher(text);
        return TAKEN_DOWN.matcher(text).matches()
                || SAYING.matcher(text).matches()
                || IDIOM.matcher(text).matches()
                || before && Concerned.leadsToOwner(text)
                || before && reflexive.matches() && isFinite(reflexive.group("verb"));
    }

    /// « a pris la parole », and where or when.
    private static int readSetting(String text, int start) {
        List<Word> behind = Words.of(text.substring(start));
        boolean told = behind.isEmpty()
                || opensSetting(behind.getFirst(), behind.subList(1, behind.size()))
                        && !Surroundings.is("date", behind.getFirst().folded())
                        && isSetting(behind);
        return told ? text.length() : start;
    }

    /// Word by word, up to where a place, a time or what is said begins.
    ///
    /// @return where what is not understood begins: 0 for all, the length for nothing
    private static int read(String text, boolean opens, boolean before) {
        int all = text.length();
        List<Word> words = Words.of(text);
        boolean speech = false;
        boolean helped = false;
        boolean open = false;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            List<Word> rest = words.subList(at + 1, words.size());
            if (Surroundings.is("denying", word.folded())) {
                return 0;
            }
            if ((speech || words.size() == 1) && isThat(word)) {
                return isContent(rest) ? all : 0;
            }
            if (at == 0 && isHeard(word)) {
                boolean told = rest.stream().allMatch(other -> BY.contains(other.folded()))
                        || rest.getFirst().folded().equals("sur") && isContent(rest);
                return told ? all : rest.getFirst().start();
            }
            if (opensSetting(word, rest)) {
                // « Sans Marie Vairon : », « répond à « … » »
                boolean cut =
                        rest.isEmpty() && (APART.contains(word.folded()) || !before && TO.contains(word.folded()));
                if (cut || open && !word.folded().equals("en")) {
                    return 0;
                }
                boolean told = isSetting(rest) && !Surroundings.is("date", word.folded());
                return told ? all : speech || at == 0 ? word.start() : 0;
            }
            boolean gives = isSpeech(word, helped);
            // « se demande qui a dit »
            if (gives && speech && !words.get(at - 1).folded().equals("et")) {
                return 0;
            }
            boolean being = Surroundings.is("copula", word.folded());
            boolean named = word.isCapitalised() && !(opens && at == 0);
            if (!gives && !being && (named || !isLight(word))) {
                return 0;
            }
            speech |= gives;
            helped |= being
                    || Surroundings.is("having", INVERTED.matcher(word.folded()).replaceFirst(""));
            open = being || open && !gives;
        }
        return !open && text.indexOf(TITLE) < 0 ? all : 0;
    }

    /// What leads up to a quotation where it was said already whose words they are: « Selon X, l'enjeu est de « … » ».
    static boolean isContent(String text) {
        List<Word> words = Words.of(text);
        return isContent(words)
                && words.stream().anyMatch(word -> !word.isCapitalised() && isVerb(word, VerbForm.FINITE))
                && words.stream()
                        .noneMatch(
                                word -> Surroundings.is("denying", word.folded()) || RoleNouns.isListed(word.folded()));
    }

    /// « un proche de »: what follows is somebody else than who is meant.
    static boolean endsInOf(String text) {
        return OF.matcher(text).matches();
    }

    private static boolean isThat(Word word) {
        return THAT.contains(word.folded());
    }

    /// What somebody says, and no other's saying.
    private static boolean isContent(List<Word> words) {
        boolean answer =
                words.size() == 1 && Surroundings.is("answer", words.getFirst().folded());
        return !answer
                && words.stream()
                        .allMatch(word -> SpeechVerbs.readings(word.text()).isEmpty());
    }

    private static boolean opensSetting(Word word, List<Word> rest) {
        boolean date = ARTICLES.contains(word.folded())
                && !rest.isEmpty()
                && Character.isDigit(rest.getFirst().text().codePointAt(0));
        boolean time = THIS.contains(word.folded()) && !rest.isEmpty() && isTime(rest.getFirst());
        return date
                || time
                || Surroundings.is("setting", word.folded())
                || isTime(word)
                || word.text().equalsIgnoreCase("à")
                || word.text().equalsIgnoreCase("au")
                || word.text().equalsIgnoreCase("aux");
    }

    private static boolean isTime(Word word) {
        return Surroundings.is("time", word.folded()) || Surroundings.is("date", word.folded());
    }

    /// In front of whoever is there: « à la tribune », « devant la salle ». What else it tells is for who knows the
    /// document to judge.
    private static boolean isSetting(List<Word> words) {
        return words.stream()
                .allMatch(word -> Surroundings.is("scene", word.folded())
                        || Surroundings.is("introducing", word.folded())
                        || Surroundings.is("time", word.folded())
                        || Set.of("de", "a").contains(word.folded()));
    }

    private static boolean isHeard(Word word) {
        return lemmas(word, VerbForm.PAST_PARTICIPLE).stream().anyMatch(lemma -> Surroundings.is("heard", lemma));
    }

    private static boolean isLight(Word word) {
        return Surroundings.is("light", word.folded())
                || Surroundings.is("having", word.folded())
                || Surroundings.is("adverb", word.folded());
    }

    /// What only passes words on may pass somebody else's, and a participle alone is something done to somebody
    /// (« condamnée »).
    ///
    /// @param helped whether an auxiliary stands before it
    private static boolean isSpeech(Word word, boolean helped) {
        boolean speech = SpeechVerbs.readings(word.text()).stream()
                .anyMatch(reading -> !SpeechSlot.isRelaying(reading)
                        && !Surroundings.is("withdrawing", Fold.fold(reading.lemma()))
                        && (helped || reading.verbForm() == VerbForm.FINITE && reading.person() == 3)
                        && !isConditional(word, reading));
        return speech
                || lemmas(word, VerbForm.FINITE).stream().anyMatch(lemma -> Surroundings.is("present", lemma))
                || helped
                        && lemmas(word, VerbForm.PAST_PARTICIPLE).stream()
                                .anyMatch(lemma -> Surroundings.is("present", lemma));
    }

    /// « dirait », « affirmeraient »: built on the infinitive.
    private static boolean isConditional(Word word, WordReading reading) {
        String stem = reading.lemma().replaceFirst("e$", "");
        return word.text().matches(Pattern.quote(stem) + "(?:ait|aient)");
    }

    /// Whether a word may be a finite verb.
    static boolean isFinite(String verb) {
        return Lexicon.french().readings(verb).stream().anyMatch(reading -> reading.verbForm() == VerbForm.FINITE);
    }

    private static boolean isVerb(Word word, VerbForm form) {
        return !lemmas(word, form).isEmpty();
    }

    private static List<String> lemmas(Word word, VerbForm form) {
        return Lexicon.french().readings(word.text().toLowerCase(Locale.FRENCH)).stream()
                .filter(reading -> reading.verbForm() == form)
                .map(WordReading::lemma)
                .map(Fold::fold)
                .toList();
    }
}
