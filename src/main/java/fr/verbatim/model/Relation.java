package fr.verbatim.model;

/// What ties a person to an organisation. Nobody's words are filed as those of an organisation they only work at.
public enum Relation {
    /// An office: spokesperson, president, secretary general.
    SPEAKS_FOR,
    MEMBER,
    WORKS_AT
}
