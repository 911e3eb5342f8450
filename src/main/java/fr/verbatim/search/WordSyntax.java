package fr.verbatim.search;

import fr.verbatim.text.FrenchAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the words of a query as people type them. Nothing is an error: what has no meaning is read as text,
/// and told.
///
/// | typed | meaning |
/// |---|---|
/// | `salaire baisse` | both words, in any form, anywhere in a quote |
/// | `"droit d'auteur"`, `« droit d'auteur »`, `“…”` | these words together, in these forms, accents aside |
/// | `="salariées"` | this very spelling, accents and midpoints included |
/// | `-poste`, `-"la poste"` | without |
/// | `licenci*` | words that begin so |
/// | `salaire OU prime` | either: the thing before, the thing after |
/// | `personne:larizza`, `personne:"Sandrine Larizza"` | said by a person of that name (not as a mere candidate) |
/// | `organisation:unsa` | said by the organisation or by who speaks for it |
/// | `secteur:poste`, `thème:langue`, `événement:sommet`, `source:charte` | with that sector, theme, event, document |
/// | `10 février 2025`, `février 2025`, `2025` | said then, or with these words |
/// | `date:2025-02-10`, `année:2025` | said that day, in that month or year, and nothing else |
/// | `après:2025-02-01`, `avant:2025-02-01` | that day included |
/// | `après:2025`, `avant:2025-02` | from its first day on; before it begins |
/// | `-secteur:poste` | without |
/// | `personne : larizza` | the same as without the spaces, where it names something; else words |
///
/// An exclusion looks at the quote's own words: `-poste` keeps what a postal worker says of something else,
/// which `-secteur:poste` would leave out. A value of a field is its id or words of its name, accents and case
/// aside. Words, phrases and beginnings are looked for in the quote and in the names of its speakers, their
/// roles and organisations, the event and its place, and, beside another word, in the labels of the sectors; a very
/// spelling in the quote alone.
final class WordSyntax {
    /// The fewest letters a beginning has.
    private static final int SHORTEST_PREFIX = 2;

    /// No word of a language is longer, and a compound of many parts is dear to look for.
    private static final int LONGEST_WORD = 80;

    /// Of a field, in letters.
    private static final int LONGEST_NAME = 20;

    private static final String OPENING = "\"«“„‟″";
    private static final String CLOSING = "\"»”“‟″";
    private static final String BRACKETS = "()[]{}<>";

    private final String typed;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private int wordsStart = -1;
    private int at;
    private boolean nothingCloses;

    private WordSyntax(String typed) {
        this.typed = typed;
    }

    /// What was read.
    ///
    /// @param pieces in the order typed
    /// @param warnings French sentences
    record Reading(List<Piece> pieces, List<String> warnings) {}

    static Reading read(String typed) {
        WordSyntax syntax = new WordSyntax(typed);
        while (syntax.at < typed.length()) {
            syntax.readOne();
        }
        syntax.endWords(typed.length());
        return new Reading(List.copyOf(syntax.pieces), List.copyOf(syntax.warnings));
    }

    private void readOne() {
        char c = typed.charAt(at);
        boolean begins = at == 0 || isSpace(typed.charAt(at - 1));
        if (isSpace(c)) {
            at++;
        } else if (begins && (c == '-' || c == '−') && at + 1 < typed.length() && opensWord(typed.charAt(at + 1))) {
            endWords(at);
            at++;
            readAtom(true);
        } else if (begins || OPENING.indexOf(c) >= 0) {
            readAtom(false);
        } else {
            readWord(false);
        }
    }

    private void readAtom(boolean excluded) {
        boolean literal = typed.charAt(at) == '=' && at + 1 < typed.length() && isOpening(typed.charAt(at + 1));
        int quote = literal ? at + 1 : at;
        if (!isOpening(typed.charAt(quote))) {
            readWord(excluded);
            return;
        }
        int close = findClosing(quote);
        if (close < 0) {
            warnings.add("Un guillemet n'est pas fermé : il a été lu comme du texte.");
            at = quote + 1;
            return;
        }
        endWords(at);
        String inside = typed.substring(quote + 1, close);
        if (!inside.isBlank()) {
            pieces.add(new Piece(literal ? Piece.Type.LITERAL : Piece.Type.PHRASE, quote + 1, inside, excluded));
        }
        at = close + 1;
    }

    private void readWord(boolean excluded) {
        if (readField(excluded) || (!excluded && readOr())) {
            return;
        }
        int start = at;
        while (at < typed.length() && !isSpace(typed.charAt(at)) && (at == start || !isOpening(typed.charAt(at)))) {
            at++;
        }
        String word = typed.substring(start, at);
        if (word.length() > LONGEST_WORD) {
            endWords(start);
            warnings.add("Un mot de plus de " + LONGEST_WORD + " signes est lu jusque-là.");
            pieces.add(new Piece(Piece.Type.WORDS, start, word.substring(0, LONGEST_WORD), excluded));
            return;
        }
        int star = word.indexOf('*');
        boolean prefix = star == word.length() - 1 && lettersIn(word) >= SHORTEST_PREFIX;
        warnOf(word, prefix);
        if (prefix || excluded) {
            endWords(start);
            String text = prefix ? word.substring(0, star) : word;
            pieces.add(new Piece(prefix ? Piece.Type.PREFIX : Piece.Type.WORDS, start, text, excluded));
        } else if (wordsStart < 0) {
            wordsStart = start;
        }
    }

    /// `name:value`, where the name is that of a field; spaces at the colon are for [Piece#loose] to judge.
    private boolean readField(boolean excluded) {
        int colon = at;
        while (colon < typed.length() && colon - at <= LONGEST_NAME && Character.isLetter(typed.charAt(colon))) {
            colon++;
        }
        String name = typed.substring(at, colon);
        colon = afterSpaces(colon);
        int start = colon < typed.length() && typed.charAt(colon) == ':' ? afterSpaces(colon + 1) : typed.length();
        if (start == typed.length() || QueryField.find(name).isEmpty()) {
            return false;
        }
        int end = start;
        int next;
        if (isOpening(typed.charAt(start))) {
            end = findClosing(start);
            if (end < 0) {
                return false;
            }
            start++;
            next = end + 1;
        } else {
            while (end < typed.length() && !isSpace(typed.charAt(end))) {
                end++;
            }
            next = end;
        }
        if (typed.substring(start, end).isBlank()) {
            return false;
        }
        endWords(at);
        String value = typed.substring(start, end);
        pieces.add(new Piece(Piece.Type.FIELD, at, value, excluded, name, typed.substring(at, next)));
        at = next;
        return true;
    }

    /// `OU` in capitals, or a lone bar, between two things; at either end of a query it is a word.
    private boolean readOr() {
        int end = at;
        while (end < typed.length() && !isSpace(typed.charAt(end)) && end - at < 3) {
            end++;
        }
        String word = typed.substring(at, end);
        boolean or = word.equals("OU") || word.equals("OR") || word.equals("|");
        boolean between =
                (wordsStart >= 0 || !pieces.isEmpty()) && !typed.substring(end).isBlank();
        if (!or || !between) {
            return false;
        }
        endWords(at);
        pieces.add(new Piece(Piece.Type.OR, at, word, false));
        at = end;
        return true;
    }

    private void warnOf(String word, boolean prefix) {
        if (word.indexOf('*') >= 0 && !prefix) {
            warnings.add(
                    "L'étoile ne vaut qu'à la fin d'un mot d'au moins deux lettres (licenci*) : elle a été lue comme"
                            + " du texte.");
        }
        if (word.equals("/") || word.equals("\\")) {
            warnings.add("Le signe « " + word + " » n'a pas de sens particulier : il a été lu comme du texte.");
        }
        for (int i = 0; i < word.length(); i++) {
            // (e), (s), [sic] inside a word are writing; a bracket at its edge may be meant as a sign.
            boolean edge = i == 0 || (i == word.length() - 1 && word.indexOf('(') < 1);
            if (edge && !isNote(word) && BRACKETS.indexOf(word.charAt(i)) >= 0) {
                warnings.add("Les parenthèses et les crochets n'ont pas de sens particulier : ils ont été lus comme du"
                        + " texte.");
            }
        }
    }

    /// « (H/F) » and the like: analysis makes no word of it.
    private static boolean isNote(String word) {
        return lettersIn(word) > 1
                && FrenchAnalysis.terms(FrenchAnalysis.exact(), word).isEmpty();
    }

    private void endWords(int end) {
        if (wordsStart >= 0) {
            pieces.add(new Piece(Piece.Type.WORDS, wordsStart, typed.substring(wordsStart, end), false));
            wordsStart = -1;
        }
    }

    private int findClosing(int open) {
        if (nothingCloses) {
            return -1;
        }
        for (int i = open + 1; i < typed.length(); i++) {
            if (CLOSING.indexOf(typed.charAt(i)) >= 0) {
                return i;
            }
        }
        // Then nothing further on closes either: looking once keeps a query of quotation marks linear.
        nothingCloses = true;
        return -1;
    }

    private int afterSpaces(int from) {
        int after = from;
        while (after < typed.length() && isSpace(typed.charAt(after))) {
            after++;
        }
        return after;
    }

    private static int lettersIn(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static boolean opensWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '=' || isOpening(c);
    }

    private static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
