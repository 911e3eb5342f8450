package fr.verbatim.model;

import java.util.List;

/// A source once read.
///
/// @param source what it is
/// @param raw the file decoded as UTF-8, nothing removed
/// @param blocks what stands on the page, in its order
/// @param notices what the reader could not read or left out, one French sentence each, with the line
public record Document(Source source, RawText raw, List<Block> blocks, List<Notice> notices) {
    public Document {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }
}
