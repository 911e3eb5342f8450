package fr.verbatim.search;

/// A cursor of a state of the corpus that is no longer held. The message is a French sentence.
public final class ExpiredCursor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExpiredCursor() {
        super("Le corpus a changé depuis la première page : le curseur n'est plus valable. Reprenez la recherche sans"
                + " « cursor ».");
    }
}
