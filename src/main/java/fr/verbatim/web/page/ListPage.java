package fr.verbatim.web.page;

/// All records of one kind.
public record ListPage(Frame frame, Listing listing) {}
