package fr.verbatim.cli;

import fr.verbatim.ingest.CleanSource;
import fr.verbatim.ingest.Withdrawals;
import fr.verbatim.line.LineResult;
import fr.verbatim.line.Masthead;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Document;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import java.util.List;

/// What the line made of a document of the corpus, without what was withdrawn of it: a command that shows words shows
/// no more than the site.
final class WithoutWithdrawn {
    private WithoutWithdrawn() {}

    /// @throws CannotRun when the whole document was withdrawn, or a withdrawal does not say any more what it takes out
    static LineResult of(LineResult result, Corpus corpus) {
        if (corpus.withdrawals().isEmpty()) {
            return result;
        }
        Withdrawals withdrawals = new Withdrawals(corpus);
        String source = result.document().source().id();
        if (withdrawals.isWithdrawn(source)) {
            throw new CannotRun(Messages.of("extract.withdrawn", source));
        }
        if (!withdrawals.blocking().isEmpty()) {
            throw new CannotRun(withdrawals.blocking().getFirst().toString());
        }
        CorpusSource shown =
                new CorpusSource(LoneFile.titled(result), result.document().raw());
        withdrawals.learn(shown, result.quotes());
        CleanSource clean = withdrawals.clean(shown, result.quotes());
        return new LineResult(
                new Document(
                        clean.source().source(),
                        clean.source().raw(),
                        List.of(),
                        result.document().notices()),
                shown(result, clean.source().source()),
                clean.quotes(),
                result.speakers().stream()
                        .filter(speaker -> isShown(speaker.voice(), withdrawals))
                        .toList(),
                result.proposals().stream()
                        .filter(person -> !withdrawals.isHidden(person))
                        .toList(),
                result.notices());
    }

    /// What the document prints of itself, its title as it may be shown: it may repeat words withdrawn elsewhere.
    private static Masthead shown(LineResult result, Source clean) {
        Masthead printed = result.masthead();
        boolean titled = LoneFile.titled(result).title().equals(printed.title());
        return titled ? new Masthead(clean.title(), printed.day(), printed.place()) : printed;
    }

    /// Whether the words of a quote were withdrawn.
    static boolean isGone(FoundQuote found, Corpus corpus) {
        Withdrawals withdrawals = new Withdrawals(corpus);
        return withdrawals.isWithdrawn(found.quote().source())
                || withdrawals
                        .clean(found.source(), List.of(found.quote()))
                        .quotes()
                        .isEmpty();
    }

    /// The records of a corpus without the people withdrawn, nor their names, nor words that a document lost.
    ///
    /// @param result what the line made of that document, nothing taken out
    static Corpus records(Corpus corpus, LineResult result) {
        Withdrawals withdrawals = new Withdrawals(corpus);
        withdrawals.learn(
                new CorpusSource(result.document().source(), result.document().raw()), result.quotes());
        return withdrawals.clean(corpus);
    }

    private static boolean isShown(Voice voice, Withdrawals withdrawals) {
        return !(voice instanceof Voice.PersonVoice person && withdrawals.isHidden(person));
    }
}
