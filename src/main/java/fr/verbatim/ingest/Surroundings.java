package fr.verbatim.ingest;

import fr.verbatim.index.Rewriting;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Because;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.ThemeTag;
import fr.verbatim.text.Fold;
import fr.verbatim.text.HiddenNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What stands around the words of a quote that stays, without what was withdrawn: it may repeat only what can still be
/// read in the source, and no hidden name.
final class Surroundings {
    private static final Pattern QUOTED = Pattern.compile("«([^«»]*)»");

    private final String text;
    private final String letters;
    private final Map<String, Boolean> readable = new HashMap<>();

    /// @param clean the source's text, blanked
    Surroundings(RawText clean) {
        this.text = clean.text();
        this.letters = Fold.letters(text);
    }

    /// @param attribution with its voices hidden already
    /// @param names that may not be read around this quote
    Quote clean(Quote quote, Attribution attribution, HiddenNames names) {
        boolean nameless = !attribution.equals(quote.attribution());
        int start = quote.parts().stream()
                .mapToInt(part -> part.span().start())
                .min()
                .orElse(0);
        int end =
                quote.parts().stream().mapToInt(part -> part.span().end()).max().orElse(0);
        String lead = quote.lead();
        Quote around = new Quote(
                quote.id(),
                quote.source(),
                quote.parts(),
                quote.verbatim(),
                quote.text(),
                quote.corrections(),
                quote.kind(),
                quote.wording(),
                withGrounds(attribution, grounds(attribution.grounds(), names)),
                quote.saying(),
                quote.context().stream().filter(this::isReadable).toList(),
                lead == null || isReadable(lead) ? lead : null,
                quote.sectors().stream()
                        .map(tag ->
                                new SectorTag(tag.id(), tag.label(), tag.relation(), because(tag.because(), nameless)))
                        .toList(),
                quote.themes().stream()
                        .map(tag -> new ThemeTag(tag.id(), tag.label(), because(tag.because(), nameless)))
                        .toList(),
                text.substring(Math.max(0, start - quote.prefix().length()), start),
                text.substring(end, Math.min(text.length(), end + quote.suffix().length())),
                quote.page(),
                quote.time(),
                quote.order());
        // Quotes whose words name somebody whose name goes are gone already: what is rewritten stands around them.
        return names.isEmpty() ? around : Rewriting.of(around, Quote.class, names::veil);
    }

    private Grounds grounds(Grounds grounds, HiddenNames names) {
        String label = grounds.label();
        List<Evidence> evidence = grounds.evidence().stream()
                .filter(one -> QUOTED.matcher(one.explanation())
                        .results()
                        .map((MatchResult quoted) -> quoted.group(1))
                        .allMatch(this::isReadable))
                .toList();
        return new Grounds(
                label == null || isReadable(label) ? label : null,
                grounds.probability(),
                grounds.alternatives().stream()
                        .filter(one -> !names.areIn(one.voice().display()))
                        .toList(),
                evidence,
                grounds.review());
    }

    private List<Because> because(List<Because> reasons, boolean nameless) {
        return reasons.stream()
                .map(one -> switch (one.type()) {
                    case ROLE, CANDIDATE -> nameless ? Because.withdrawnRole(one.certainty()) : one;
                    case SECTION ->
                        isReadable(one.text()) ? one : new Because(one.type(), HiddenNames.TAKEN_OUT, one.certainty());
                    case WORDS, REVIEW -> one;
                })
                .distinct()
                .toList();
    }

    private boolean isReadable(String words) {
        return readable.computeIfAbsent(words, some -> letters.contains(Fold.letters(some)));
    }

    private static Attribution withGrounds(Attribution attribution, Grounds grounds) {
        return switch (attribution) {
            case Attribution.Named named -> new Attribution.Named(named.speakers(), named.sure(), grounds);
            case Attribution.Collective collective ->
                new Attribution.Collective(collective.speaker(), collective.sure(), grounds);
            case Attribution.Unnamed unnamed -> new Attribution.Unnamed(unnamed.speaker(), unnamed.sure(), grounds);
            case Attribution.Ambiguous ambiguous -> new Attribution.Ambiguous(ambiguous.candidates(), grounds);
            case Attribution.Unknown unknown -> new Attribution.Unknown(grounds);
        };
    }
}
