package fr.verbatim.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.fsa.FSA;

/// Finds the keys of the dictionary that a word without accents may stand for: `eleve` gives `élève` and `élevé`.
///
/// The dictionary is an automaton over UTF-8 bytes. It is walked with every accented form of each letter at once, so no
/// second index has to be held. The walk cannot grow: it follows only beginnings of real words.
final class AccentBlindKeys {
    private static final int MOST_KEYS = 24;
    private static final Map<Character, List<byte[]>> SPELLINGS = new HashMap<>();
    private static final byte[] APOSTROPHE = utf8("'");
    private static final byte[] OE = utf8("œ");
    private static final byte[] AE = utf8("æ");

    static {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            put(String.valueOf(letter));
        }
        List.of("aàâäáã", "cç", "eéèêë", "iîïí", "nñ", "oôöóõ", "uùûüú", "yÿ").forEach(AccentBlindKeys::put);
    }

    private static void put(String letters) {
        for (String cased : List.of(letters, letters.toUpperCase(Locale.ROOT))) {
            SPELLINGS.put(
                    cased.charAt(0),
                    cased.chars().mapToObj(c -> utf8(Character.toString(c))).toList());
        }
    }

    private final FSA automaton;
    private final byte separator;

    AccentBlindKeys(FSA automaton, byte separator) {
        this.automaton = automaton;
        this.separator = separator;
    }

    /// The keys that `plain` (lower case, no accents) may stand for, with a capital letter or without; none when the
    /// dictionary has none.
    List<String> keys(String plain) {
        List<String> found = new ArrayList<>();
        if (!plain.isEmpty() && plain.length() < 60) {
            walk(automaton.getRootNode(), plain, 0, new Path(plain.length()), found);
        }
        return found;
    }

    private void walk(int node, String plain, int at, Path path, List<String> found) {
        if (found.size() >= MOST_KEYS) {
            return;
        }
        if (at == plain.length()) {
            if (automaton.getArc(node, separator) != 0) {
                found.add(path.key());
            }
            return;
        }
        char letter = plain.charAt(at);
        for (byte[] spelling : spellings(letter)) {
            follow(node, spelling, plain, at + 1, path, found);
        }
        if (at == 0) {
            for (byte[] spelling : spellings(Character.toUpperCase(letter))) {
                follow(node, spelling, plain, at + 1, path, found);
            }
        }
        if (plain.startsWith("oe", at)) {
            follow(node, OE, plain, at + 2, path, found);
        } else if (plain.startsWith("ae", at)) {
            follow(node, AE, plain, at + 2, path, found);
        }
        if (at > 0 && !path.endsWithApostrophe()) {
            follow(node, APOSTROPHE, plain, at, path, found);
        }
    }

    private void follow(int node, byte[] bytes, String plain, int next, Path path, List<String> found) {
        int reached = node;
        for (byte label : bytes) {
            int arc = automaton.getArc(reached, label);
            if (arc == 0 || automaton.isArcTerminal(arc)) {
                return;
            }
            reached = automaton.getEndNode(arc);
        }
        path.append(bytes);
        walk(reached, plain, next, path, found);
        path.length -= bytes.length;
    }

    /// The bytes walked so far. Every letter takes at most two, and one apostrophe may stand before it.
    private static final class Path {
        private final byte[] bytes;
        private int length;

        private Path(int letters) {
            bytes = new byte[3 * letters + 3];
        }

        private void append(byte[] more) {
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
        }

        private boolean endsWithApostrophe() {
            return length > 0 && bytes[length - 1] == APOSTROPHE[0];
        }

        private String key() {
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
    }

    private static List<byte[]> spellings(char letter) {
        List<byte[]> known = SPELLINGS.get(letter);
        return known != null ? known : List.of(utf8(Character.toString(letter)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
