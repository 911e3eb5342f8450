package fr.verbatim.cite;

import fr.verbatim.model.Quote;

/// Which words are cited as a talk: those that the source took down where they were said. Second-hand words, and words
/// that nobody says were spoken at an event, are cited as of the document that has them.
public final class Talks {
    private Talks() {}

    public static boolean isTalk(Quote quote) {
        boolean passedOn = !quote.saying().via().isEmpty();
        return switch (quote.kind()) {
            case NOTE, RECORDED -> !passedOn;
            case DIRECT -> !passedOn && quote.saying().event() != null;
            case REPORTED, STATEMENT -> false;
        };
    }
}
