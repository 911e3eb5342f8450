package fr.verbatim.model;

/// What a reviewer checked against.
public enum ReviewBasis {
    DOCUMENT,
    RECORDING,
    PERSON
}
