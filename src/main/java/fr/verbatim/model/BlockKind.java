package fr.verbatim.model;

/// What a block is on the page.
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /// A cue of a caption file.
    CUE,
    /// Front matter, notes of the format, bare links: read, kept, never quoted.
    FURNITURE
}
