package fr.verbatim.quote;

import fr.verbatim.quote.VerbGroup.Trait;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.SpeechVerbs;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.WordReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads verb groups that hold a verb of speech: « a-t-elle poursuivi », « tient à rappeler », « n'a pas
/// répondu », « lui lance », « a fait savoir », « s'est-il exclamé ».
final class VerbReader {
    private static final int REACH = 12;
    private static final int LONGEST_ASIDE = 8;
    private static final Pattern INVERTED =
            Pattern.compile("(?<verb>.+?)-(?:t-)?(?<pronoun>il|elle|ils|elles|on|je|nous|vous|tu|ce)");
    private static final Set<String> HAVE = Set.of(
            "a",
            "ont",
            "avait",
            "avaient",
            "aura",
            "auront",
            "aurait",
            "auraient",
            "ait",
            "aient",
            "eut",
            "eurent",
            "ai",
            "avons",
            "ayant",
            "avoir");
    static final Set<String> BE = Set.of(
            "est",
            "sont",
            "etait",
            "etaient",
            "sera",
            "serait",
            "fut",
            "furent",
            "soit",
            "soient",
            "etant",
            "été",
            "suis",
            "sommes",
            "etre",
            "seront",
            "seraient");
    /// Verbs before an infinitive of speech whose subject is the one who speaks.
    private static final Set<String> BEFORE_INFINITIVE = Set.of(
            "tenir",
            "vouloir",
            "venir",
            "aller",
            "devoir",
            "pouvoir",
            "souhaiter",
            "préférer",
            "oser",
            "hésiter",
            "commencer",
            "finir",
            "contenter",
            "continuer",
            "aimer",
            "savoir",
            "faire",
            "laisser",
            "dire",
            "plaire",
            "permettre",
            "empresser",
            "cesser",
            "achever",
            "entendre",
            "manquer",
            "tarder",
            "oublier");
    /// « n'a pas hésité à dire »: not to fail to is to do.
    private static final Set<String> FAILING = Set.of("hésiter", "cesser", "manquer", "tarder", "oublier");
    private static final Set<String> CONDITIONAL = Set.of("aurait", "auraient", "serait", "seraient");
    /// « a coutume de répéter », « avait l'habitude de dire »
    private static final Set<String> HABIT = Set.of("coutume", "habitude");
    private static final Set<String> ADDRESSEES = Set.of("lui", "leur");
    private static final Set<String> SAYING_INFINITIVES =
            Set.of("savoir", "valoir", "noter", "entendre", "part", "remarquer", "observer");
    private static final Set<String> LINKS = Set.of("à", "de", "d", "par");
    /// Negations that deny whatever follows, unlike a `ne` alone.
    private static final Set<String> FULL_NEGATIONS = Set.of("pas", "jamais", "plus", "guere", "rien", "aucun");
    private static final Set<String> NE = Set.of("ne", "n");
    /// « a peut-être murmuré »
    private static final Set<String> DOUBTING =
            Set.of("peut-etre", "probablement", "vraisemblablement", "soi-disant", "pretendument");
    /// « a quant à lui estimé », « a de son côté rappelé », « a pour sa part jugé »
    private static final Set<String> ASIDE = Set.of(
            "quant",
            "à",
            "lui",
            "elle",
            "de",
            "son",
            "sa",
            "cote",
            "pour",
            "part",
            "en",
            "revanche",
            "leur",
            "eux",
            "elles");
    private static final Set<String> UNDERGOING = Set.of("voir", "entendre", "faire");
    /// Verbs that have somebody else do what their infinitive says: « fait sourire Name ».
    private static final Set<String> CAUSING = Set.of("faire", "laisser");
    private static final Set<String> SURE = Set.of(
            "convaincu",
            "convaincue",
            "persuade",
            "persuadee",
            "certain",
            "certaine",
            "convaincus",
            "convaincues",
            "formel",
            "formelle");

    /// No lemma: a turn of phrase governs no clause and no noun.
    private static final String IDIOM = "";
    private final ProseSentence sentence;

    VerbReader(ProseSentence sentence) {
        this.sentence = sentence;
    }

    static boolean isAuxiliary(String folded) {
        return HAVE.contains(folded) || BE.contains(folded);
    }

    /// The group whose first token stands at `index`.
    Optional<VerbGroup> at(int index) {
        if (!sentence.is(index, Token.Kind.WORD)) {
            return Optional.empty();
        }
        return new Group(index).read();
    }

    /// Any finite verb of the third person that begins at `index`, of speech or not.
    boolean isFinite(int index) {
        if (!sentence.is(index, Token.Kind.WORD) || sentence.mentionAt(index).isPresent()) {
            return false;
        }
        Token token = sentence.token(index);
        Matcher inverted = INVERTED.matcher(Grammar.lower(token));
        String verb = inverted.matches() ? inverted.group("verb") : Grammar.lower(token);
        return !token.isCapitalised()
                && Lexicon.french().readings(verb).stream()
                        .anyMatch(reading -> reading.pos() == PartOfSpeech.VERB
                                && reading.verbForm() == VerbForm.FINITE
                                && reading.person() == 3);
    }

    /// « finit par dire »: an infinitive of speech.
    private static boolean leads(ProseSentence sentence, int at) {
        return sentence.has(at)
                && SpeechVerbs.find(sentence.token(at).text(), EnumSet.of(VerbForm.INFINITIVE))
                        .isPresent();
    }

    /// Reads one group from left to right.
    private final class Group {
        private final int from;
        private int at;
        private @Nullable String inverted;
        private boolean reflexive;
        private boolean be;
        private boolean have;
        private boolean semi;
        private boolean ne;
        private boolean negated;
        private boolean conditional;
        private boolean addressed;
        private boolean there;
        private boolean undergoing;
        private boolean causing;
        private boolean failing;
        private boolean finite;

        Group(int from) {
            this.from = from;
            this.at = from;
        }

        Optional<VerbGroup> read() {
            while (at - from < REACH) {
                if ((be || have) && sentence.is(at, Token.Kind.COMMA)) {
                    at = afterAside(at);
                }
                if ((be || have) && !semi) {
                    at = Adverbials.after(sentence, at);
                }
                if (!sentence.is(at, Token.Kind.WORD) || sentence.mentionAt(at).isPresent()) {
                    return Optional.empty();
                }
                Token token = sentence.token(at);
                Matcher pronoun = INVERTED.matcher(Grammar.lower(token));
                boolean turned = pronoun.matches() && pronoun.group("verb").length() > 0;
                String verb = turned ? pronoun.group("verb") : Grammar.lower(token);
                String folded = turned ? Fold.fold(verb) : token.folded();
                OptionalInt idiom = turned ? OptionalInt.empty() : idiom(verb);
                if (idiom.isPresent()) {
                    at = idiom.getAsInt() - 1;
                    finite = true;
                    negated = false;
                    ne = false;
                    return Optional.of(group(IDIOM, false));
                }
                conditional = conditional || !semi && CONDITIONAL.contains(folded);
                if (turned) {
                    inverted = pronoun.group("pronoun");
                }
                if (!be && !have && !semi && Grammar.CLITICS.contains(folded) && !turned) {
                    reflexive = reflexive || Grammar.REFLEXIVE.contains(folded);
                    there = there || folded.equals("y");
                    addressed = addressed || ADDRESSEES.contains(folded);
                } else if (NE.contains(folded)) {
                    ne = true;
                } else if (FULL_NEGATIONS.contains(folded)) {
                    negated = !failing;
                } else if (!semi && HAVE.contains(folded)) {
                    have = true;
                    finite = true;
                } else if (!semi && BE.contains(folded)) {
                    be = true;
                    finite = finite || !folded.equals("été");
                } else {
                    Optional<VerbGroup> group = speech(verb, folded);
                    if (group.isPresent() || !goesOn(verb, folded, token)) {
                        return group;
                    }
                }
                at++;
            }
            return Optional.empty();
        }

        private OptionalInt idiom(String verb) {
            VerbForm form = semi ? VerbForm.INFINITIVE : have || be ? VerbForm.PAST_PARTICIPLE : VerbForm.FINITE;
            return new SpeechIdioms(sentence, VerbReader.this)
                    .at(verb, at, new SpeechIdioms.Before(form, there, ne, negated));
        }

        /// « a, pour sa part, demandé »: the place after what stands between commas, the same place when nothing does.
        private int afterAside(int comma) {
            int next = comma + 1;
            while (next < comma + LONGEST_ASIDE && sentence.is(next, Token.Kind.WORD)) {
                next++;
            }
            return sentence.is(next, Token.Kind.COMMA) ? next + 1 : comma;
        }

        private Optional<VerbGroup> speech(String verb, String folded) {
            if (from == at && folded.equals("dixit")) {
                return Optional.of(group("dire", false));
            }
            if (be && SURE.contains(folded)) {
                return Optional.of(group("croire", false));
            }
            if (there && !semi && seesIn(verb)) {
                return Optional.of(group("juger", false));
            }
            if (semi && SAYING_INFINITIVES.contains(folded)) {
                return Optional.of(group("dire", false));
            }
            if (semi && causing || sentence.isWord(at + 1, "par") && leads(sentence, at + 2)) {
                return Optional.empty();
            }
            Set<VerbForm> forms = be || have || from == at && !semi && isParticipleAlone(verb)
                    ? EnumSet.of(VerbForm.PAST_PARTICIPLE)
                    : semi ? EnumSet.of(VerbForm.INFINITIVE) : EnumSet.of(VerbForm.FINITE);
            if (semi && (be || have)) {
                forms = EnumSet.of(VerbForm.INFINITIVE);
            }
            Optional<WordReading> reading = SpeechVerbs.find(verb, forms);
            if (reading.isEmpty() && !be && !have && !semi) {
                reading = SpeechVerbs.find(verb, EnumSet.of(VerbForm.INFINITIVE, VerbForm.PRESENT_PARTICIPLE));
                return reading.map(found -> group(found.lemma(), false, false));
            }
            boolean bare = !be && !have && !semi && forms.contains(VerbForm.PAST_PARTICIPLE);
            return reading.map(found -> group(found.lemma(), passive(), !bare));
        }

        /// « y voit « une rente » », « y a vu »: to judge.
        private boolean seesIn(String verb) {
            VerbForm form = have ? VerbForm.PAST_PARTICIPLE : VerbForm.FINITE;
            return Lexicon.french().readings(verb).stream()
                    .anyMatch(reading -> reading.lemma().equals("voir")
                            && reading.verbForm() == form
                            && (have || reading.person() == 3));
        }

        /// « … et rappelé que »: a participle whose auxiliary stands before an `et`.
        private boolean isParticipleAlone(String verb) {
            return SpeechVerbs.find(verb, EnumSet.of(VerbForm.FINITE)).isEmpty()
                    && SpeechVerbs.find(verb, EnumSet.of(VerbForm.PAST_PARTICIPLE))
                            .isPresent();
        }

        private boolean passive() {
            return undergoing || be && !reflexive && !semi;
        }

        private VerbGroup group(String lemma, boolean passive) {
            return group(lemma, passive, true);
        }

        private VerbGroup group(String lemma, boolean passive, boolean own) {
            String pronoun = inverted;
            if (sentence.has(at) && pronoun == null) {
                Matcher turned = INVERTED.matcher(Grammar.lower(sentence.token(at)));
                pronoun = turned.matches() ? turned.group("pronoun") : null;
            }
            return new VerbGroup(from, at + 1, lemma, pronoun, traits(passive, own));
        }

        private Set<Trait> traits(boolean passive, boolean own) {
            Set<Trait> traits = EnumSet.noneOf(Trait.class);
            add(traits, passive, Trait.PASSIVE);
            add(traits, negated || ne && !restricts(), Trait.NEGATED);
            add(traits, own, Trait.FINITE);
            add(traits, conditional, Trait.CONDITIONAL);
            add(traits, addressed, Trait.ADDRESSED);
            return traits;
        }

        /// « n'a dit qu'un mot »: a `ne` with a `que` behind the verb affirms.
        private boolean restricts() {
            return sentence.isWord(at + 1, "que") || sentence.isWord(at + 1, "qu");
        }

        private static void add(Set<Trait> traits, boolean holds, Trait trait) {
            if (holds) {
                traits.add(trait);
            }
        }

        /// Whether a word may stand between an auxiliary and the verb of speech; notes verbs that take an infinitive.
        private boolean goesOn(String verb, String folded, Token token) {
            List<WordReading> readings = Lexicon.french().readings(verb);
            if (!semi && reflexive && readings.stream().anyMatch(Group::undergoes)) {
                undergoing = true;
                semi = true;
                finite = true;
                return true;
            }
            if (have && !semi && HABIT.contains(folded)) {
                semi = true;
                return true;
            }
            if (have && !semi && sentence.isWord(at, "l") && sentence.isOneOf(at + 1, HABIT)) {
                return true;
            }
            Optional<String> before = readings.stream()
                    .filter(reading -> reading.pos() == PartOfSpeech.VERB)
                    .map(WordReading::lemma)
                    .filter(BEFORE_INFINITIVE::contains)
                    .findFirst();
            if (before.isPresent()) {
                failing = FAILING.contains(before.get());
                negated = negated && !failing;
                ne = ne && !failing;
                causing = causing || CAUSING.contains(before.get());
                semi = true;
                finite = true;
                return true;
            }
            if (semi && (LINKS.contains(folded) || Grammar.CLITICS.contains(folded))) {
                return true;
            }
            conditional = conditional || DOUBTING.contains(folded);
            return (be || have || semi) && (Grammar.isAdverb(token) || ASIDE.contains(token.folded()));
        }

        /// « s'entend répondre », « s'est vu rétorquer »
        private static boolean undergoes(WordReading reading) {
            boolean form = reading.verbForm() == VerbForm.FINITE || reading.verbForm() == VerbForm.PAST_PARTICIPLE;
            return form && UNDERGOING.contains(reading.lemma());
        }
    }
}
