package fr.verbatim.line;

import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.Layout;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Tells of a document that gave no quotes, or hardly any: turns that are opened in a way nobody knows here are read as
/// somebody's narration, and nothing else would say so. In turns every paragraph is somebody's words, so that most of
/// them should give a quote; prose may quote little, but not nothing.
final class UnquotedText {
    /// Letters from which on a text without any quote is worth a word.
    private static final int SOME_TEXT = 200;
    private static final int LONG_TEXT = 3_000;
    /// Of a long text, one letter quoted in as many.
    private static final int HARDLY = 50;
    private static final int SHOWN = 5;

    private final List<Block> silent = new ArrayList<>();
    private int paragraphs;
    private long letters;
    private long silentLetters;
    private long quotedLetters;

    private UnquotedText(Document document, List<Quote> quotes) {
        List<Span> parts = quotes.stream()
                .flatMap(quote -> quote.parts().stream())
                .map(QuotePart::span)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        quotes.forEach(quote -> quotedLetters += letters(quote.verbatim()));
        int next = 0;
        int end = 0;
        for (Block block : document.blocks()) {
            while (next < parts.size() && parts.get(next).start() < block.span().end()) {
                end = Math.max(end, parts.get(next).end());
                next++;
            }
            if (block.kind() != BlockKind.HEADING && block.kind() != BlockKind.FURNITURE) {
                take(block, end > block.span().start());
            }
        }
    }

    private void take(Block block, boolean quoted) {
        long own = letters(block.text().text());
        letters += own;
        paragraphs++;
        if (!quoted && own > 0) {
            silent.add(block);
            silentLetters += own;
        }
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    /// What is to be said of a document.
    ///
    /// @param layout how it sets out who speaks; asked for only where it matters
    static Optional<Notice> notice(Document document, List<Quote> quotes, Supplier<Layout> layout) {
        UnquotedText text = new UnquotedText(document, quotes);
        return text.told(layout).map(message -> new Notice(document.source().file(), 0, message));
    }

    private Optional<String> told(Supplier<Layout> layout) {
        if (2 * silentLetters <= letters) {
            return Optional.empty();
        }
        if (quotedLetters == 0) {
            return letters < SOME_TEXT && layout.get() != Layout.TURNS
                    ? Optional.empty()
                    : Optional.of("aucune citation n'y a été trouvée ; vérifier « layout », et comment le document dit"
                            + " qui parle");
        }
        if (layout.get() == Layout.TURNS) {
            return Optional.of("lu en tours de parole, et la plus grande part n'a donné aucune citation (paragraphes : "
                    + silent.size() + " sur " + paragraphs + ", lignes " + lines()
                    + ") ; vérifier comment ces tours s'ouvrent, ou choisir un autre « layout »");
        }
        return letters >= LONG_TEXT && quotedLetters * HARDLY < letters
                ? Optional.of("presque aucune citation n'y a été trouvée pour sa longueur ; vérifier « layout », et"
                        + " comment le document dit qui parle")
                : Optional.empty();
    }

    private String lines() {
        String first = silent.stream()
                .limit(SHOWN)
                .map(block -> Integer.toString(block.span().firstLine()))
                .collect(Collectors.joining(", "));
        return silent.size() > SHOWN ? first + "…" : first;
    }
}
