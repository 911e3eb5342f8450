package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.text.Gender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who has been spoken of lately: to whom a pronoun goes back, and whose words go on.
final class Scene {
    /// How many sentences back a pronoun may reach, the paragraph before included.
    private static final int REACH = 4;
    private static final int KEPT = 24;
    private static final double ALONE = 0.88;
    private static final double BEFORE_OTHERS = 0.78;

    private final List<Seen> seen = new ArrayList<>();
    private int paragraph;
    private int sentence;
    private @Nullable Seen speaker;
    private boolean asked;
    private boolean answered;
    private @Nullable Written written;
    private @Nullable Seen risen;
    private final List<Seen> row = new ArrayList<>();

    void nextParagraph() {
        paragraph++;
    }

    void nextSentence() {
        sentence++;
    }

    /// Takes note of somebody.
    ///
    /// @param subject whether the sentence is about them, not only with them
    void see(Referent referent, boolean subject) {
        if (referent.isSomebody()) {
            seen.add(new Seen(referent, paragraph, sentence, subject));
            if (seen.size() > KEPT) {
                seen.removeFirst();
            }
        }
    }

    /// Takes note of somebody whom the sentence mentions, in the order of its words.
    void mention(Referent referent) {
        if (!row.isEmpty() && row.getFirst().sentence != sentence) {
            row.clear();
        }
        boolean one = referent.kind() == Referent.Kind.ONE && !referent.body() && !referent.plural();
        if (one || referent.kind() == Referent.Kind.TOGETHER) {
            row.add(new Seen(referent, paragraph, sentence, false));
        }
    }

    /// The people whom the sentence before, in this paragraph, mentions, in the order of its words.
    List<Voice> inARow() {
        return row.stream()
                .filter(one -> one.paragraph == paragraph && sentence - one.sentence == 1)
                .flatMap(one -> one.referent.voices().stream())
                .distinct()
                .toList();
    }

    /// Takes note of somebody who takes the floor: « Me Tahri bondit. »
    void rise(Referent referent) {
        risen = new Seen(referent, paragraph, sentence, true);
    }

    /// Who took the floor in the sentence before this one, in this paragraph.
    Optional<Referent> rising() {
        return Optional.ofNullable(risen)
                .filter(one -> one.paragraph == paragraph && sentence - one.sentence == 1)
                .map(Seen::referent);
    }

    /// Takes note of something written that a sentence is about: « elle » behind « une lettre » is the letter.
    void seeRecord(Phrase record) {
        written = new Written(record.gender(), record.plural(), sentence);
    }

    void hear(Referent referent) {
        see(referent, true);
        boolean other = speaker == null || !speaker.referent.voices().equals(referent.voices());
        answered = other ? asked : answered;
        asked = asked && !other;
        speaker = new Seen(referent, paragraph, sentence, true);
    }

    /// Nobody known spoke last.
    void hearNobody() {
        speaker = null;
        asked = false;
        answered = false;
    }

    /// Whether whoever spoke last asked somebody something: the next to speak is hardly the one who asked.
    void ask(boolean asks) {
        asked = asks;
    }

    /// Whether words that the text gives to nobody are hardly of this one: they asked, or have answered and these
    /// words ask again.
    boolean waits(Referent referent, boolean asks) {
        return speaker != null
                && (asked || answered && asks)
                && speaker.referent.voices().equals(referent.voices());
    }

    /// Who spoke last in this paragraph.
    Optional<Referent> speakerHere() {
        return Optional.ofNullable(speaker)
                .filter(last -> last.paragraph == paragraph)
                .map(Seen::referent);
    }

    /// Who spoke last in the paragraph before this one, nobody else having been the subject since.
    Optional<Referent> speakerBefore() {
        return Optional.ofNullable(speaker)
                .filter(last -> paragraph - last.paragraph <= 1 && sentence - last.sentence <= 1)
                .map(Seen::referent);
    }

    /// The people named in this paragraph since somebody spoke in it, whom nothing makes the speaker.
    List<Referent> namedSince() {
        int from = speaker == null ? Integer.MAX_VALUE : speaker.sentence;
        return distinct(seen.stream()
                .filter(one -> one.paragraph == paragraph && one.sentence > from && one.sentence < sentence)
                .filter(one -> one.referent.voices().getFirst() instanceof Voice.PersonVoice)
                .toList());
    }

    /// The one person the sentence before, in this paragraph, is about.
    Optional<Referent> topic() {
        List<Referent> topics = distinct(seen.stream()
                .filter(one -> one.subject && one.paragraph == paragraph && sentence - one.sentence == 1)
                .toList());
        return topics.size() == 1 ? Optional.of(topics.getFirst()) : Optional.empty();
    }

    /// Whom a pronoun means: the one subject of the latest sentence that has a subject of that gender, else the one
    /// person of it; several of the same rank stay open, and so do several of the paragraph before. It never jumps
    /// over somebody of this paragraph whom it may mean. A noun (« le jeune homme ») means the only one who fits.
    Referent pronoun(Phrase phrase) {
        if (written != null && written.isMeant(phrase, sentence)) {
            return Referent.nobody(phrase.printed());
        }
        List<Seen> fitting = fitting(phrase);
        if (phrase.head().startsWith("ce")) {
            return latter(
                    fitting.stream()
                            .filter(one -> one.paragraph == paragraph && sentence - one.sentence <= 1)
                            .toList(),
                    phrase);
        }
        int latest = fitting.stream()
                .filter(Seen::subject)
                .mapToInt(Seen::sentence)
                .max()
                .orElse(-1);
        List<Referent> subjects = distinct(fitting.stream()
                .filter(one -> one.subject && one.sentence == latest)
                .toList());
        List<Referent> all = distinct(fitting);
        List<Referent> nearer = nearer(fitting, latest);
        if (!nearer.isEmpty() && !subjects.isEmpty() && phrase.kind() == Phrase.Kind.PRONOUN) {
            List<Voice> voices = Stream.concat(nearer.stream(), subjects.stream())
                    .flatMap(one -> one.voices().stream())
                    .distinct()
                    .toList();
            return Referent.either(
                    voices, phrase.printed(), "plusieurs personnes peuvent être « " + phrase.printed() + " »");
        }
        String how = "« " + phrase.printed() + " » renvoie à ";
        boolean farOff = fitting.stream().noneMatch(one -> one.paragraph == paragraph);
        boolean noun = phrase.kind() != Phrase.Kind.PRONOUN;
        if (subjects.size() == 1 && (all.size() == 1 || !farOff && !noun)) {
            Referent found = subjects.getFirst();
            double sure = (all.size() == 1 ? ALONE : BEFORE_OTHERS) * found.certainty();
            return found.as(sure, how + "« " + found.label() + " », dont il est question juste avant");
        }
        List<Referent> open = subjects.isEmpty() || farOff || noun ? all : subjects;
        if (open.size() == 1) {
            return open.getFirst()
                    .as(BEFORE_OTHERS, how + "« " + open.getFirst().label() + " », nommé·e juste avant");
        }
        List<Voice> voices =
                open.stream().flatMap(one -> one.voices().stream()).distinct().toList();
        return voices.size() < 2
                ? Referent.nobody(phrase.printed())
                : Referent.either(
                        voices, phrase.printed(), "plusieurs personnes peuvent être « " + phrase.printed() + " »");
    }

    /// Those named behind the last sentence that is about somebody who fits, none of whom it is about: « La nuance a
    /// fait rire Alain Vasseur. »
    private List<Referent> nearer(List<Seen> fitting, int latest) {
        Set<List<Voice>> subjects = fitting.stream()
                .filter(Seen::subject)
                .map(one -> one.referent.voices())
                .collect(Collectors.toSet());
        return distinct(fitting.stream()
                .filter(one -> one.sentence > latest && one.sentence == sentence - 1)
                .filter(one -> one.paragraph == paragraph && !subjects.contains(one.referent.voices()))
                .filter(one -> one.referent.voices().getFirst() instanceof Voice.PersonVoice)
                .toList());
    }

    /// Whom the phrase may mean by gender and number: those of this paragraph, else those of the one before.
    private List<Seen> fitting(Phrase phrase) {
        List<Seen> fitting = seen.stream()
                .filter(one -> sentence - one.sentence <= REACH && paragraph - one.paragraph <= 1)
                .filter(one -> fits(one.referent, phrase.gender(), phrase.plural()))
                .toList();
        if (phrase.isConcerned()) {
            fitting = fitting.stream()
                    .filter(one -> !one.referent.body() && sentence - one.sentence <= 1 && !hasJustSpoken(one.referent))
                    .toList();
        }
        if (phrase.words().contains(Phrase.ADDRESSEE)) {
            fitting = answering(fitting);
        }
        List<Seen> near =
                fitting.stream().filter(one -> one.paragraph == paragraph).toList();
        return near.isEmpty() ? fitting : near;
    }

    /// The two people named together last in this paragraph, in their order; empty where there are no two.
    List<Voice> pair() {
        return seen.reversed().stream()
                .filter(one -> one.paragraph == paragraph && sentence - one.sentence <= REACH)
                .filter(one -> one.referent.kind() == Referent.Kind.TOGETHER)
                .map(one -> one.referent.voices())
                .findFirst()
                .filter(voices -> voices.size() == 2)
                .orElse(List.of());
    }

    /// The one person of this paragraph whom a noun of that gender may mean; empty where there are several.
    Optional<Referent> alone(Phrase phrase) {
        return alone(phrase, false);
    }

    /// The one body of this paragraph: « le syndicat » after « l'Union des Gardiens ».
    Optional<Referent> aloneBody(Phrase phrase) {
        return alone(phrase, true);
    }

    private Optional<Referent> alone(Phrase phrase, boolean body) {
        List<Referent> fitting = distinct(seen.stream()
                .filter(one -> one.paragraph == paragraph && sentence - one.sentence <= REACH)
                .filter(one -> one.referent.voices().getFirst() instanceof Voice.OrganisationVoice == body)
                .filter(one -> body || fits(one.referent, phrase.gender(), false))
                .toList());
        return fitting.stream()
                .findFirst()
                .filter(one -> fitting.size() == 1 && one.kind() == Referent.Kind.ONE)
                .map(one -> one.as(ALONE, takesUp(phrase, one)));
    }

    /// Those who may answer the one who asked: those of this paragraph, where it has any.
    private List<Seen> answering(List<Seen> fitting) {
        List<Seen> others =
                fitting.stream().filter(one -> !isAsking(one.referent)).toList();
        List<Seen> here =
                others.stream().filter(one -> one.paragraph == paragraph).toList();
        return here.isEmpty() ? others : here;
    }

    /// Whoever spoke last, or was the subject of the sentence before, is the one who is answered.
    private boolean isAsking(Referent referent) {
        Optional<Referent> asking =
                Optional.ofNullable(speaker).map(Seen::referent).or(this::topic);
        return asking.filter(one -> one.voices().equals(referent.voices())).isPresent();
    }

    /// Whoever has just spoken of « l'intéressé » is another.
    private boolean hasJustSpoken(Referent referent) {
        return speaker != null
                && sentence - speaker.sentence <= 1
                && speaker.referent.voices().equals(referent.voices());
    }

    private static String takesUp(Phrase phrase, Referent alone) {
        return "« " + phrase.printed() + " » reprend « " + alone.label() + " », seul nom possible ici";
    }

    /// « ce dernier », « celle-ci »: the one named last, who is not what the sentence was about.
    private static Referent latter(List<Seen> fitting, Phrase phrase) {
        int latest = fitting.stream().mapToInt(Seen::sentence).max().orElse(-1);
        List<Seen> there =
                fitting.stream().filter(one -> one.sentence == latest).toList();
        List<Seen> others = there.stream().filter(one -> !one.subject).toList();
        List<Referent> named = distinct(others.isEmpty() ? there : others);
        return named.isEmpty()
                ? Referent.nobody(phrase.printed())
                : named.getFirst()
                        .as(
                                BEFORE_OTHERS,
                                "« " + phrase.printed() + " » renvoie à « "
                                        + named.getFirst().label() + " », nommé·e en dernier");
    }

    private static boolean fits(Referent referent, Gender gender, boolean plural) {
        return referent.plural() == plural && (plural || !referent.clashes(gender));
    }

    /// Each once, as last seen.
    private static List<Referent> distinct(List<Seen> seen) {
        Map<List<String>, Referent> distinct = new LinkedHashMap<>();
        for (Seen one : seen.reversed()) {
            distinct.putIfAbsent(
                    one.referent.voices().stream().map(Voice::display).toList(), one.referent);
        }
        return List.copyOf(distinct.values());
    }

    /// Something written, and the sentence it is the subject of.
    private record Written(Gender gender, boolean plural, int sentence) {
        boolean isMeant(Phrase phrase, int here) {
            return phrase.kind() == Phrase.Kind.PRONOUN
                    && here - sentence == 1
                    && phrase.plural() == plural
                    && Grammar.agree(phrase.gender(), gender);
        }
    }

    private record Seen(Referent referent, int paragraph, int sentence, boolean subject) {}
}
