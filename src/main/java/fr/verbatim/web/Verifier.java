package fr.verbatim.web;

import fr.verbatim.cite.Citations;
import fr.verbatim.model.Superscripts;
import fr.verbatim.search.Searcher;
import fr.verbatim.search.WrittenQuote;
import fr.verbatim.web.Verification.Claim;
import fr.verbatim.web.Verification.Form;
import fr.verbatim.web.Verification.Name;
import fr.verbatim.web.Verification.Part;
import fr.verbatim.web.Verification.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Verifies what somebody pasted: words alone, or in a text that tells whose they are, a reference of this site
/// perhaps, as text, HTML or Markdown. Of the ways to read it the one is taken by which most of it is in the
/// documents.
final class Verifier {
    private static final Pattern PARTED = Pattern.compile("(\\p{Ll})-\\R(\\p{Ll})");

    private final Searcher searcher;
    private final Comparing comparing;

    Verifier(Searcher searcher) {
        this.searcher = searcher;
        this.comparing = new Comparing(searcher);
    }

    /// @param text at most [Verification#LONGEST] characters
    /// @param speaker a name, perhaps with a title, a role, an organisation; may be empty
    Verification verify(String text, String speaker) {
        String plain = Citations.plain(text);
        Verification read = read(plain, speaker);
        // A word that a line of print has parted.
        Matcher parted = PARTED.matcher(plain);
        if (!read.words().isFaithful() && parted.find()) {
            Verification whole = read(parted.replaceAll("$1$2"), speaker);
            if (whole.words().isFaithful()) {
                return whole;
            }
        }
        if (plain.equals(text) || read.words().isFaithful()) {
            return read;
        }
        // What looks like markup may be the very words.
        Verification literal = read(text, speaker);
        return faithfulWords(literal) > faithfulWords(read) ? literal : read;
    }

    /// Whose names were judged, in the order of what was written.
    static String speakers(List<Part> parts, String speaker) {
        return speaker.isBlank()
                ? parts.stream()
                        .map(part -> part.given().speaker())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ; "))
                : speaker;
    }

    private Verification read(String text, String speaker) {
        String written = DiffWord.unbracketed(Superscripts.plain(text)).replace("\u00AD", "");
        List<Part> parts = comparing.compare(written, comparing.given(speaker));
        Verification whole =
                Verification.of(new Claim(written, speakers(parts, speaker), Form.WHOLE, List.of(), false), parts);
        // What stands around a quotation is no words of another, though it stand in one.
        boolean around =
                whole.words() == Words.JOINED && WrittenQuote.marked(written).size() == 1;
        if (whole.words().isFaithful() && !around) {
            return whole;
        }
        Optional<String> once = whole.words() == Words.NOT_FOUND ? Repetition.once(written) : Optional.empty();
        if (once.isPresent()) {
            return read(once.get(), speaker).repeatedly();
        }
        Claims claims = new Claims(searcher.writtenNames(), comparing, written, speaker);
        // A title between marks may be words of a quote too: the line may hold more of them.
        Verification best = Stream.of(claims.marked(), claims.onLines(), claims.bare())
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Verifier::faithfulWords))
                .filter(found -> !isOfTheQuotes(written, found))
                .orElse(whole);
        return best.words() == Words.NOT_FOUND ? claims.tooShort().orElse(best) : best;
    }

    /// How many words are those of the documents.
    static int faithfulWords(Verification found) {
        return found.parts().stream()
                .filter(part -> part.words().isFaithful())
                .mapToInt(part -> DiffWord.count(part.text()) - DiffWord.count(part.incise()))
                .sum();
    }

    /// Whether what stands around the quotations is words of the quotes too: most of it is found there. « Selon X,
    /// l'enjeu est de « … » »: what names who speaks is no word of theirs, though some of it be.
    private static boolean isOfTheQuotes(String written, Verification found) {
        boolean told = found.name() != Name.NOT_ASKED && found.words().isFaithful();
        String held = found.hits().stream().map(hit -> hit.quote().text()).collect(Collectors.joining(" "));
        String words = found.claim().text();
        int around = DiffWord.count(written) - DiffWord.count(words);
        int gained = new WordDiff(written, held).shared() - new WordDiff(words, held).shared();
        return !told && around > 0 && gained * 2 >= around;
    }
}
