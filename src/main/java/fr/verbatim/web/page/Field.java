package fr.verbatim.web.page;

/// A parameter that the form carries along unseen.
public record Field(String name, String value) {}
