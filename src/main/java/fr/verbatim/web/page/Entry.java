package fr.verbatim.web.page;

/// Something that quotes can be counted of.
///
/// @param count how many, as shown
/// @param note a few words more; empty when there are none
/// @param depth 0 at the top of a tree
public record Entry(Link link, String count, String note, int depth) {}
