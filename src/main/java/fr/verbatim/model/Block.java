package fr.verbatim.model;

import org.jspecify.annotations.Nullable;

/// One piece of the page as laid out.
///
/// @param kind what it is
/// @param level 1 to 6 of a heading, depth from 1 of a list item, else 0
/// @param span the whole of it in the raw text, markup included
/// @param text its words with markup removed and entities decoded, mapped to the raw text; line breaks of the source
///     are kept inside
/// @param blankLinesBefore how many blank lines stand between it and what precedes
/// @param page the page it stands on, as printed, where the format has pages
/// @param time when it is said, where the format has times
/// @param voice who says it, as the format's own markup names them (`<v Nom>` of a caption); null where it names nobody
/// @param quotation the whole of the block quotation that the format's own markup sets it in; null elsewhere
public record Block(
        BlockKind kind,
        int level,
        Span span,
        MappedText text,
        int blankLinesBefore,
        @Nullable String page,
        @Nullable TimeRange time,
        @Nullable String voice,
        @Nullable Span quotation) {
    public Block {
        if (blankLinesBefore < 0 || level < 0 || level > 99) {
            throw new IllegalArgumentException(
                    "level " + level + " or blank lines " + blankLinesBefore + " out of range");
        }
        if (voice != null) {
            Check.text("voice", voice);
        }
    }

    /// The same block with other words.
    public Block withText(MappedText other) {
        return new Block(kind, level, span, other, blankLinesBefore, page, time, voice, quotation);
    }

    /// A block of a format without pages, times and voices.
    public static Block of(BlockKind kind, int level, Span span, MappedText text, int blankLinesBefore) {
        return new Block(kind, level, span, text, blankLinesBefore, null, null, null, null);
    }

    /// The same within a block quotation; within none where that is null.
    public Block within(@Nullable Span blockQuotation) {
        return new Block(kind, level, span, text, blankLinesBefore, page, time, voice, blockQuotation);
    }
}
