package fr.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody said, cut out of a source.
///
/// @param id `<source id>-<8 characters>`
/// @param source id of the source
/// @param parts where the words stand, in the order of the quote; at least one, none overlapping
/// @param verbatim the words of the parts with markup removed and entities decoded, otherwise untouched; parts
/// joined by one space
/// @param text `verbatim` with white space folded inside paragraphs and reviewed corrections applied, nothing else
/// @param corrections those applied, in the order of the text
/// @param kind how the words came into the source
/// @param wording whose words they are
/// @param attribution who said them
/// @param saying when, where, at which event
/// @param context headings above it, the outermost first
/// @param lead the words before it when it cannot stand alone
/// @param sectors the most specific only
/// @param themes none when nothing fits
/// @param prefix up to 32 characters of the raw text before the first part
/// @param suffix up to 32 characters of the raw text after the last part
/// @param page the page it begins on, where the format has pages
/// @param time when it is said, where the format has times
/// @param order its place in the document, from 0
public record Quote(
        String id,
        String source,
        List<QuotePart> parts,
        String verbatim,
        String text,
        List<Correction> corrections,
        QuoteKind kind,
        Wording wording,
        Attribution attribution,
        Saying saying,
        List<String> context,
        @Nullable String lead,
        List<SectorTag> sectors,
        List<ThemeTag> themes,
        String prefix,
        String suffix,
        @Nullable String page,
        @Nullable TimeRange time,
        int order) {
    public Quote {
        Check.id("quote id", id);
        Check.id("source id", source);
        Check.text("text", text);
        parts = List.copyOf(parts);
        corrections = List.copyOf(corrections);
        context = List.copyOf(context);
        sectors = List.copyOf(sectors);
        themes = List.copyOf(themes);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("quote " + id + " has no part");
        }
    }

    public Quote withSaying(Saying other) {
        return new Quote(
                id,
                source,
                parts,
                verbatim,
                text,
                corrections,
                kind,
                wording,
                attribution,
                other,
                context,
                lead,
                sectors,
                themes,
                prefix,
                suffix,
                page,
                time,
                order);
    }

    public Quote withTags(List<SectorTag> newSectors, List<ThemeTag> newThemes) {
        return new Quote(
                id,
                source,
                parts,
                verbatim,
                text,
                corrections,
                kind,
                wording,
                attribution,
                saying,
                context,
                lead,
                newSectors,
                newThemes,
                prefix,
                suffix,
                page,
                time,
                order);
    }

    /// Whether another is the next quote of the same source.
    public boolean isFollowedBy(Quote other) {
        return source.equals(other.source) && order + 1 == other.order;
    }

    /// The span from the first part's start to the last one's end, taken over the parts in the order of the text.
    public int firstLine() {
        return parts.stream().mapToInt(part -> part.span().firstLine()).min().orElseThrow();
    }

    public int lastLine() {
        return parts.stream().mapToInt(part -> part.span().lastLine()).max().orElseThrow();
    }
}
