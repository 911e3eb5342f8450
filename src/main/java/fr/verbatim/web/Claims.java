package fr.verbatim.web;

import fr.verbatim.search.NamesNear;
import fr.verbatim.search.WrittenNames;
import fr.verbatim.search.WrittenQuote;
import fr.verbatim.web.Verification.Claim;
import fr.verbatim.web.Verification.Form;
import fr.verbatim.web.Verification.Part;
import fr.verbatim.web.Verification.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the quotations in what somebody pasted, and judges each by the name that goes with it.
///
/// Between quotation marks stand words that somebody is said to have said, or titles and terms: which of them, the
/// documents tell first. Without marks words are looked for on a line, behind a colon perhaps. Fragments of one quote
/// between which the writer speaks are one quotation.
final class Claims {
    /// More quotations are not taken apart.
    private static final int MOST = 12;
    /// As many words of a line are no chance.
    private static final int SURE = 6;

    private final WrittenNames names;
    private final Comparing comparing;
    private final String text;
    private final String speaker;

    /// @param speaker a name given for all of them; may be empty
    Claims(WrittenNames names, Comparing comparing, String text, String speaker) {
        this.names = names;
        this.comparing = comparing;
        this.text = text;
        this.speaker = speaker;
    }

    /// A quotation, or several fragments of one.
    ///
    /// @param fragments where it stands
    /// @param parts what was found of it, no name judged
    private record Found(List<WrittenQuote> fragments, String words, List<Part> parts) {
        boolean isFound() {
            return parts.stream().anyMatch(part -> part.hit().isPresent());
        }

        boolean isOneFaithful() {
            return parts.size() == 1 && isFound() && parts.getFirst().words().isFaithful();
        }

        /// Whether both are of one quote, and nothing else is in them.
        boolean isOfOneWith(Found other) {
            return parts.size() == 1
                    && other.parts.size() == 1
                    && isFound()
                    && other.isFound()
                    && id().equals(other.id());
        }

        private String id() {
            return parts.getFirst().hit().map(hit -> hit.quote().id()).orElse("");
        }
    }

    /// Empty when none of what stands between marks is in any quote.
    Optional<Verification> marked() {
        List<WrittenQuote> quotes = WrittenQuote.marked(text);
        if (quotes.isEmpty() || quotes.size() > MOST) {
            return Optional.empty();
        }
        List<Found> all = fragmentsTogether(quotes.stream().map(this::found).toList());
        // A title or a term may stand in a quote by chance: beside words of somebody it is none.
        List<Found> said = all.stream()
                .filter(found -> !isTerm(found) || isWholeQuote(found))
                .toList();
        List<Found> kept = said.stream().anyMatch(Found::isFound)
                ? said
                : all.stream()
                        .filter(found -> found.isFound() || !isTerm(found))
                        .toList();
        return kept.stream().anyMatch(Found::isFound) ? Optional.of(judged(kept, quotes)) : Optional.empty();
    }

    /// Empty when the words are not marked as too few to be somebody's, or stand in no quote.
    Optional<Verification> tooShort() {
        List<Found> all = WrittenQuote.marked(text).stream().map(this::found).toList();
        boolean few = !all.isEmpty()
                && all.stream()
                        .allMatch(found -> found.parts().getFirst().words() == Words.TOO_SHORT
                                && !names.isTitle(found.words())
                                && comparing.isInAny(found.words()));
        return few && all.size() <= MOST ? Optional.of(judged(all, List.of())) : Optional.empty();
    }

    /// Empty when no words of a quote stand there without marks, among what is nobody's words.
    Optional<Verification> bare() {
        return new BareLines(names, comparing)
                .marked(text).stream()
                        .flatMap(marked -> new Claims(names, comparing, marked, speaker).marked().stream())
                        .max(Comparator.comparingInt(Verifier::faithfulWords));
    }

    /// Empty when no line, nor what stands behind a colon on it, is words of a quote.
    Optional<Verification> onLines() {
        List<Found> kept = WrittenQuote.onLines(text).stream()
                .flatMap(line -> onLine(line).stream())
                .toList();
        return kept.stream().anyMatch(Found::isFound)
                ? Optional.of(judged(kept, WrittenQuote.marked(text)))
                : Optional.empty();
    }

    private Optional<Found> onLine(List<WrittenQuote> line) {
        List<WrittenQuote> marked = WrittenQuote.marked(text);
        Optional<Found> faithful = line.stream()
                .filter(quote -> marked.stream().noneMatch(whole -> isCutOut(quote, whole)))
                .map(this::found)
                .filter(found -> found.isOneFaithful()
                        && (found.parts().getFirst().words() == Words.EXACT || DiffWord.count(found.words()) >= SURE))
                .findFirst();
        // « Nom : … »: somebody's words too, though nowhere here.
        Optional<Found> words = faithful.or(() -> signed(line.getFirst()));
        return words.or(() -> line.size() == 2 && isLabel(line)
                ? Optional.of(found(line.getLast()))
                        .filter(found -> found.parts().getFirst().words() != Words.TOO_SHORT)
                : Optional.empty());
    }

    /// « Il ment : mots »: what stands between the marks is one, colon and all, unless it names who speaks.
    private boolean isCutOut(WrittenQuote words, WrittenQuote whole) {
        return whole.open() < words.open()
                && words.open() < whole.close()
                && !isLabel(text.substring(whole.open(), words.open()));
    }

    /// Words of a quote on a line where somebody is named beside them.
    private Optional<Found> signed(WrittenQuote line) {
        return WrittenQuote.signed(text, line).stream()
                .filter(quote ->
                        !names.named(text.substring(line.open(), quote.open())).isEmpty()
                                || !names.named(text.substring(quote.close(), line.close()))
                                        .isEmpty())
                .map(this::found)
                .filter(Found::isOneFaithful)
                .findFirst();
    }

    private boolean isLabel(List<WrittenQuote> line) {
        return isLabel(text.substring(line.getFirst().open(), line.getLast().open()));
    }

    private boolean isLabel(String label) {
        return DiffWord.count(label) <= SURE && !names.named(label).isEmpty();
    }

    private Found found(WrittenQuote quote) {
        return found(List.of(quote), quote.words());
    }

    private Found found(List<WrittenQuote> fragments, String words) {
        return new Found(fragments, words, comparing.compare(words, comparing.given("")));
    }

    private boolean isTerm(Found found) {
        return found.fragments().stream().allMatch(fragment -> names.isTerm(text, fragment));
    }

    private boolean isWholeQuote(Found found) {
        return isWhole(found) && !names.isTitle(found.words());
    }

    private static boolean isWhole(Found found) {
        return found.parts().stream().allMatch(part -> part.words() == Words.EXACT);
    }

    private List<Found> fragmentsTogether(List<Found> all) {
        List<Found> together = new ArrayList<>();
        for (Found next : all) {
            Optional<Found> joined = together.isEmpty() ? Optional.empty() : joined(together.getLast(), next);
            joined.ifPresent(found -> together.removeLast());
            together.add(joined.orElse(next));
        }
        return together;
    }

    private Optional<Found> joined(Found before, Found next) {
        // Nothing goes on where a quote ends, and none begins in the middle of another.
        if (isWhole(before) || isWhole(next)) {
            return Optional.empty();
        }
        List<WrittenQuote> fragments = new ArrayList<>(before.fragments());
        fragments.addAll(next.fragments());
        Found joined = found(fragments, before.words() + " […] " + next.words());
        return joined.isOneFaithful() || before.isOfOneWith(next) && joined.isOfOneWith(before)
                ? Optional.of(joined)
                : Optional.empty();
    }

    /// Each with the name that goes with it.
    ///
    /// @param marked what stands between marks: where it is no quotation, nobody named in it speaks
    private Verification judged(List<Found> kept, List<WrittenQuote> marked) {
        List<WrittenQuote> fragments =
                kept.stream().flatMap(found -> found.fragments().stream()).toList();
        List<WrittenQuote> aside = marked.stream()
                .filter(quote ->
                        fragments.stream().noneMatch(kin -> kin.open() <= quote.open() && quote.close() <= kin.close()))
                .toList();
        List<NamesNear> beside = names.beside(blanked(aside), fragments).stream()
                .map(near -> speaker.isBlank() ? near : near.asked(speaker))
                .toList();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Found found : kept) {
            int end = at + found.fragments().size();
            parts.addAll(
                    comparing.compare(found.words(), comparing.given(NamesNear.together(beside.subList(at, end)))));
            at = end;
        }
        return Verification.of(
                new Claim(
                        kept.stream().map(Found::words).collect(Collectors.joining("\n")),
                        Verifier.speakers(parts, speaker),
                        kept.size() == 1 ? Form.ISOLATED : Form.APART,
                        aside.stream().map(WrittenQuote::words).toList(),
                        false),
                parts);
    }

    private String blanked(List<WrittenQuote> aside) {
        StringBuilder blanked = new StringBuilder(text);
        for (WrittenQuote quote : aside) {
            IntStream.range(quote.open(), quote.close()).forEach(at -> blanked.setCharAt(at, ' '));
            blanked.setCharAt(quote.open(), WrittenNames.title());
        }
        return blanked.toString();
    }
}
