package fr.verbatim.model;

/// How much of a source may be shown.
public enum Display {
    FULL,
    QUOTES,
    LINK
}
