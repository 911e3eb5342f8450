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
                boolean comma = sentence.is(at, Token.Kind.COMMA);
                add(
                        parts,
                        words,
                        start,
                        comma ? sentence.token(at).start() : sentence.token(at).end());
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
        return sentence.is(at, Token.Kind.COMMA) || sentence.is(at, Token.Kind.STOP);
    }

    /// « souligne Jeanne Tissier », « a-t-elle poursuivi », « selon lui »: up to the next mark.
    private static Optional<Spoken> incise(ProseSentence sentence, int at) {
        Optional<VerbGroup> verb = new VerbReader(sentence).at(at);
        if (verb.isEmpty()
                || verb.get().passive()
                || !verb.get().finite()
                || sentence.token(at).isCapitalised()) {
            return Optional.empty();
        }
        VerbGroup group = verb.get();
        if (group.inverted() != null) {
            return group.isTurned()
                    ? Optional.of(spoken(sentence, Subject.of(group.pronoun()), group, inciseEnd(sentence, group.to())))
                    : Optional.empty();
        }
        return new SubjectFinder(sentence)
                .after(group)
                .map(Subject::asSpeaker)
                .filter(subject ->
                        subject.phrase().maySpeak() && subject.phrase().kind() != Phrase.Kind.PRONOUN)
                .filter(subject -> subject.from() - group.to() <= 8)
                .filter(subject ->
                        !OWN.contains(sentence.token(subject.phrase().from()).folded()))
                .map(subject -> spoken(sentence, subject, group, inciseEnd(sentence, subject.to())))
                .filter(found -> found.to() >= 0);
    }

    /// The index of the mark that ends the incise; -1 when a clause goes on instead.
    private static int inciseEnd(ProseSentence sentence, int from) {
        int at = from;
        while (sentence.is(at, Token.Kind.WORD) && at < from + 14) {
            if (Grammar.RELATIVES.contains(sentence.token(at).folded())) {
                return -1;
            }
            at++;
        }
        return sentence.has(at) && sentence.token(at).isWord() ? -1 : at;
    }

    private static Spoken spoken(ProseSentence sentence, Subject subject, VerbGroup verb, int end) {
        String printed = sentence.printed(verb.from(), Math.max(end, verb.to()));
        double sure = verb.conditional() ? SURE * Denial.HEARSAY : SURE;
        return new Spoken(subject, "incise", "« " + printed + " » est inséré dans la citation", sure, verb.from(), end)
                .reserving(sentence, verb);
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
