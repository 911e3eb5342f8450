package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import fr.verbatim.people.Mentions;
import fr.verbatim.quote.SpeechCue.Spoken;
import fr.verbatim.text.Quotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds clauses of the writer's inside a quotation: « Nous avons perdu, souligne Jeanne Tissier, la moitié des
/// effectifs. »
final class Incises {
    private static final Set<String> OWN =
            Set.of("mon", "ma", "mes", "ton", "ta", "tes", "notre", "nos", "votre", "vos");

    private static final double SURE = 0.97;

    private Incises() {}

    /// A quotation without its incises.
    ///
    /// @param sentence the quotation's words as a sentence of their own
    /// @param parts what the speaker said
    /// @param spoken who, as the first incise says
    record Cut(ProseSentence sentence, List<MappedText> parts, Spoken spoken) {}

    static Optional<Cut> find(MappedText words, Mentions mentions, Function<ProseSentence, ProseSentence> names) {
        ProseSentence sentence =
                names.apply(ProseSentence.of(words, Quotations.find(words.text()), mentions.find(words.text())));
        List<MappedText> parts = new ArrayList<>();
        Spoken spoken = null;
        int start = 0;
        int at = 0;
        while (at < sentence.size()) {
            Optional<Spoken> incise = mayOpen(sentence, at) ? incise(sentence, at + 1) : Optional.empty();
            if (incise.isPresent()) {
                spoken = spoken == null ? incise.get() : spoken;
                Token opener = sentence.token(at);
                add(parts, words, start, opener.is(Token.Kind.STOP) ? opener.end() : opener.start());
                int end = incise.get().to();
                boolean mark = sentence.has(end) && !sentence.token(end).isWord();
                start = mark
                        ? sentence.token(end).end()
                        : sentence.token(end - 1).end();
                at = end;
            } else {
                at++;
            }
        }
        if (spoken == null) {
            return Optional.empty();
        }
        add(parts, words, start, words.length());
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Cut(sentence, List.copyOf(parts), spoken));
    }

    private static boolean mayOpen(ProseSentence sentence, int at) {
        return switch (sentence.token(at).kind()) {
            case COMMA, STOP, DASH, OPENING -> true;
            case WORD, QUOTATION, COLON, SEMICOLON, CLOSING -> false;
        };
    }

    /// « souligne Jeanne Tissier », « a-t-elle poursuivi », « selon lui », with what is told of the speaker.
    private static Optional<Spoken> incise(ProseSentence sentence, int at) {
        Optional<VerbGroup> verb = new VerbReader(sentence).at(at);
        if (verb.isEmpty()
                || verb.get().passive()
                || !verb.get().finite()
                || sentence.token(at).isCapitalised()) {
            return Optional.empty();
        }
        VerbGroup group = Modality.of(sentence, verb.get()) == Modality.Standing.SAID
                ? verb.get()
                : verb.get().unvouched();
        Optional<Subject> subject = group.inverted() == null
                ? named(sentence, group)
                : Optional.of(Subject.of(group.pronoun())).filter(pronoun -> group.isTurned());
        return subject.flatMap(one -> spoken(sentence, one, group, at - 1));
    }

    private static Optional<Subject> named(ProseSentence sentence, VerbGroup group) {
        return new SubjectFinder(sentence)
                .after(group)
                .map(Subject::asSpeaker)
                .filter(subject ->
                        subject.phrase().maySpeak() && subject.phrase().kind() != Phrase.Kind.PRONOUN)
                .filter(subject -> subject.from() - group.to() <= 8)
                .filter(subject ->
                        !OWN.contains(sentence.token(subject.phrase().from()).folded()));
    }

    private static Optional<Spoken> spoken(ProseSentence sentence, Subject subject, VerbGroup verb, int opener) {
        int end = new InciseEnd(sentence, opener).find(Math.max(verb.to(), subject.to()), subject.phrase());
        if (end < 0) {
            return Optional.empty();
        }
        String printed = sentence.printed(verb.from(), end);
        double sure = verb.conditional() ? SURE * Denial.HEARSAY : SURE;
        Spoken said = new Spoken(
                        subject, "incise", "« " + printed + " » est inséré dans la citation", sure, verb.from(), end)
                .reserving(sentence, verb);
        return Optional.of(Rumour.weighed(new Beside(sentence, said, verb.from(), end)));
    }

    private static void add(List<MappedText> parts, MappedText words, int start, int end) {
        if (start < end) {
            MappedText part = words.slice(start, end).strip();
            if (part.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.add(part);
            }
        }
    }
}
