package fr.verbatim.quote;

import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.VerbForm;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// La réponse de Name fuse : « … » · Name lit une lettre de Name : « … » · Name reproche à Name sa phrase : « … » ·
/// « … » est une formule de Name. The words are those of whom the sentence says whose they are, not of whoever reads,
/// recalls, receives or mimics them; where it says so of nobody, they are nobody's.
final class WordsOf implements SpeechCue {
    static final String CUE = "words-of";

    /// What somebody has said or written, by its noun.
    private static final Set<String> WORDS = Set.of(
            "mot",
            "mots",
            "phrase",
            "phrases",
            "parole",
            "paroles",
            "propos",
            "formule",
            "expression",
            "citation",
            "message",
            "lettre",
            "courriel",
            "mail",
            "sms",
            "tweet",
            "billet",
            "texte",
            "discours",
            "poeme",
            "chanson",
            "couplet",
            "refrain",
            "reponse",
            "replique",
            "riposte",
            "avertissement",
            "declaration",
            "reflexion",
            "remarque",
            "constat",
            "voix",
            "cri");
    /// Verbs by which somebody hands on words of others.
    private static final Map<String, Handing> HANDING = Arrays.stream(Handing.values())
            .flatMap(one -> Arrays.stream(one.lemmas.split(" ")).map(lemma -> Map.entry(lemma, one)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    static boolean isNoun(String folded) {
        return WORDS.contains(folded);
    }

    private static final Set<String> OF = Set.of("de", "d", "du", "des");
    private static final Set<String> TO = Set.of("à", "au", "aux");
    private static final Set<String> IS = Set.of("est", "etait", "sont", "etaient", "reste", "restera");
    private static final double SURE = 0.88;
    private static final int REACH = 24;

    /// How a verb has to do with words that are not its subject's.
    private enum Handing {
        /// Words that stand somewhere already, whatever the object.
        PERFORMING("lire relire réciter déclamer"),
        /// The same where the object is somebody, or what somebody wrote: « chante Brel », « imite le préfet ».
        MIMICKING("chanter entonner fredonner imiter singer parodier"),
        /// Words of whom the object says: « se souvient des mots de son père ».
        RECALLING("souvenir remémorer rappeler répéter reprendre traduire transmettre"),
        /// The same of what somebody wrote and somebody else holds: « montre un message de Name ».
        HOLDING("montrer exhiber brandir afficher garder conserver trouver retrouver découvrir entendre recopier"),
        /// Words of the object where it is somebody, else of whoever wrote them: « relaie Name », « un message
        /// de Name ».
        RELAYING("partager repartager relayer retweeter reposter republier"),
        /// Words of whom they came from: « a reçu de Name ce message ».
        RECEIVING("recevoir"),
        /// Words of whom they are held against: « reproche à Name sa phrase ».
        BLAMING("reprocher pardonner emprunter"),
        /// « dénonce les propos de Name »: the words may be those blamed or the blame.
        DISPUTING("rapporter relater dénoncer critiquer fustiger condamner commenter railler moquer attribuer prêter");

        private final String lemmas;

        Handing(String lemmas) {
            this.lemmas = lemmas;
        }
    }

    @Override
    public Optional<Spoken> find(Speech speech) {
        Optional<Spoken> behind = behind(speech);
        if (behind.isPresent()) {
            return behind;
        }
        int end = speech.afterColon() ? speech.index() - 1 : speech.index();
        int floor = Math.max(speech.from(), end - REACH);
        for (int at = end - 1; at >= floor; at--) {
            Optional<Handing> handing = handing(speech.sentence(), at);
            if (handing.isPresent()) {
                return speech.afterColon() || handing.get() == Handing.PERFORMING && at + 1 == end
                        ? handed(speech, at, handing.get())
                        : Optional.empty();
            }
            if (Grammar.isClearlyVerb(speech.sentence().token(at))) {
                break;
            }
        }
        return speech.afterColon() ? subject(speech, floor, end) : Optional.empty();
    }

    /// Whether a verb after a quotation says no more than that somebody reads it out.
    static boolean isRead(String lemma) {
        return lemma.equals("lire") || lemma.equals("relire");
    }

    private static Optional<Handing> handing(ProseSentence sentence, int at) {
        boolean noun = sentence.is(at - 1, Token.Kind.WORD)
                && Grammar.isDeterminer(sentence.token(at - 1).folded())
                && Grammar.is(sentence.token(at), PartOfSpeech.NOUN);
        if (!sentence.is(at, Token.Kind.WORD) || noun || sentence.token(at).isCapitalised()) {
            return Optional.empty();
        }
        return Lexicon.french().readings(Grammar.lower(sentence.token(at))).stream()
                .filter(reading -> reading.pos() == PartOfSpeech.VERB && HANDING.containsKey(reading.lemma()))
                .filter(reading -> reading.verbForm() != VerbForm.IMPERATIVE)
                .filter(reading -> reading.verbForm() != VerbForm.FINITE || reading.person() == 3)
                .map(reading -> HANDING.get(reading.lemma()))
                .findFirst();
    }

    private static Optional<Spoken> handed(Speech speech, int verb, Handing handing) {
        ProseSentence sentence = speech.sentence();
        int words = words(sentence, verb + 1, speech.index());
        Optional<Phrase> relayed = handing == Handing.RELAYING ? somebody(sentence, verb + 1) : Optional.empty();
        if (relayed.isPresent()) {
            return Optional.of(spoken(speech, relayed, verb, speech.index()));
        }
        boolean mimicked = handing == Handing.MIMICKING && object(sentence, verb + 1, speech.index());
        if (words < 0) {
            return handing == Handing.PERFORMING || mimicked
                    ? Optional.of(spoken(speech, Optional.empty(), verb, speech.index()))
                    : Optional.empty();
        }
        Optional<Phrase> owner = switch (handing) {
            case PERFORMING, MIMICKING, RECALLING, HOLDING, RELAYING -> complement(sentence, words + 1, OF);
            case RECEIVING -> complement(sentence, verb + 1, OF).or(() -> complement(sentence, words + 1, OF));
            case BLAMING -> complement(sentence, verb + 1, TO).or(() -> complement(sentence, words + 1, TO));
            case DISPUTING -> complement(sentence, words + 1, OF).or(() -> complement(sentence, verb + 1, TO));
        };
        if (owner.isEmpty() && isOfAnother(sentence, words + 1)) {
            return Optional.of(spoken(speech, owner, verb, speech.index()));
        }
        boolean theirs = isOwn(sentence, words) || handing == Handing.RECALLING || handing == Handing.DISPUTING;
        if (owner.isEmpty() && theirs) {
            return Optional.empty();
        }
        return Optional.of(
                spoken(speech, handing == Handing.DISPUTING ? Optional.empty() : owner, verb, speech.index()));
    }

    /// « Les mots de Name sont durs : », « La réponse de Name à Name fuse : »
    private static Optional<Spoken> subject(Speech speech, int floor, int end) {
        ProseSentence sentence = speech.sentence();
        for (int at = floor; at < end; at++) {
            boolean opens = at == speech.from() || !sentence.token(at - 1).isWord();
            boolean article = Grammar.DEFINITE.contains(sentence.token(at).folded());
            int noun = words(sentence, at + 1, Math.min(end, at + 3));
            Optional<Phrase> owner =
                    opens && article && noun > at ? complement(sentence, noun + 1, OF) : Optional.empty();
            if (owner.isPresent()) {
                return Optional.of(spoken(speech, owner, at, end));
            }
        }
        return Optional.empty();
    }

    /// « … » est une formule de Name · « … » : la phrase est de Name
    private static Optional<Spoken> behind(Speech speech) {
        ProseSentence sentence = speech.sentence();
        int at = speech.index() + 1;
        boolean colon = sentence.is(at, Token.Kind.COLON);
        int verb = colon ? at + 3 : at;
        boolean named = !colon || words(sentence, at + 2, Math.min(speech.to(), at + 3)) > 0;
        if (!named || !sentence.isOneOf(verb, IS)) {
            return Optional.empty();
        }
        int noun = colon ? verb : words(sentence, verb + 1, Math.min(speech.to(), verb + 4));
        Optional<Phrase> owner = noun < 0 ? Optional.empty() : complement(sentence, noun + 1, OF);
        return owner.map(found -> spoken(speech, owner, at, found.to()));
    }

    /// The index of the first noun of words in a stretch that is no part of a clause of its own, -1 when there is none.
    private static int words(ProseSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Grammar.RELATIVES.contains(sentence.token(at).folded())) {
                return -1;
            }
            if (sentence.isOneOf(at, WORDS)) {
                return at;
            }
        }
        return -1;
    }

    /// « le mot de Clemenceau »: of somebody whom the document does not name in full.
    private static boolean isOfAnother(ProseSentence sentence, int of) {
        return sentence.isOneOf(of, OF)
                && sentence.is(of + 1, Token.Kind.WORD)
                && sentence.token(of + 1).isCapitalised();
    }

    /// « son discours », « ses propres mots »: of whoever is the subject.
    private static boolean isOwn(ProseSentence sentence, int words) {
        return sentence.isOneOf(words - 1, Grammar.POSSESSIVE)
                || sentence.is(words - 1, Token.Kind.WORD) && sentence.isOneOf(words - 2, Grammar.POSSESSIVE);
    }

    /// Somebody right after the verb: « imite le préfet », « chante Brel ».
    private static boolean object(ProseSentence sentence, int from, int to) {
        boolean capital = from < to && sentence.token(from).isCapitalised();
        return capital || somebody(sentence, from).isPresent();
    }

    private static Optional<Phrase> somebody(ProseSentence sentence, int from) {
        return new PhraseReader(sentence)
                .at(from)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NAME || phrase.kind() == Phrase.Kind.PERSON);
    }

    /// Who stands behind one of these prepositions, adjectives of the noun passed over.
    private static Optional<Phrase> complement(ProseSentence sentence, int from, Set<String> prepositions) {
        int at = from;
        while (sentence.is(at, Token.Kind.WORD)
                && Grammar.is(sentence.token(at), PartOfSpeech.ADJECTIVE)
                && !prepositions.contains(sentence.token(at).folded())) {
            at++;
        }
        return sentence.isOneOf(at, prepositions)
                ? new PhraseReader(sentence)
                        .governed(at)
                        .filter(phrase -> phrase.maySpeak() && phrase.kind() != Phrase.Kind.RECORD)
                : Optional.empty();
    }

    private static Spoken spoken(Speech speech, Optional<Phrase> owner, int from, int to) {
        String printed = "« " + speech.sentence().printed(from, to) + " »";
        Phrase whose = owner.orElse(Phrase.nobody(from, to));
        return new Spoken(
                Subject.of(whose),
                CUE,
                owner.isPresent()
                        ? printed + " dit de qui sont les mots"
                        : printed + " : la phrase ne dit pas à qui sont les mots",
                SURE,
                from,
                to);
    }
}
