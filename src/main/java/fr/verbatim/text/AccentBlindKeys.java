package fr.verbatim.text;

import java.io.ByteArrayOutputStream;
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
    private static final byte[] OE = utf8("œ");
    private static final byte[] AE = utf8("æ");

    static {
        for (String letters : List.of("aàâäáã", "cç", "eéèêë", "iîïí", "nñ", "oôöóõ", "uùûüú", "yÿ")) {
            SPELLINGS.put(
                    letters.charAt(0),
                    letters.chars().mapToObj(c -> utf8(Character.toString(c))).toList());
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
            walk(automaton.getRootNode(), plain, 0, new ByteArrayOutputStream(), found);
        }
        return found;
    }

    private void walk(int node, String plain, int at, ByteArrayOutputStream path, List<String> found) {
        if (found.size() >= MOST_KEYS) {
            return;
        }
        if (at == plain.length()) {
            if (automaton.getArc(node, separator) != 0) {
                found.add(path.toString(StandardCharsets.UTF_8));
            }
            return;
        }
        char letter = plain.charAt(at);
        for (byte[] spelling : spellings(letter)) {
            follow(node, spelling, plain, at + 1, path, found);
            if (at == 0) {
                follow(node, upper(spelling), plain, at + 1, path, found);
            }
        }
        if (plain.startsWith("oe", at)) {
            follow(node, OE, plain, at + 2, path, found);
        } else if (plain.startsWith("ae", at)) {
            follow(node, AE, plain, at + 2, path, found);
        }
        if (at > 0) {
            follow(node, new byte[] {'\''}, plain, at, path, found);
        }
    }

    private void follow(
            int node, byte[] bytes, String plain, int next, ByteArrayOutputStream path, List<String> found) {
        int reached = node;
        for (byte label : bytes) {
            int arc = automaton.getArc(reached, label);
            if (arc == 0 || automaton.isArcTerminal(arc)) {
                return;
            }
            reached = automaton.getEndNode(arc);
        }
        byte[] before = path.toByteArray();
        path.writeBytes(bytes);
        walk(reached, plain, next, path, found);
        path.reset();
        path.writeBytes(before);
    }

    private static List<byte[]> spellings(char letter) {
        List<byte[]> known = SPELLINGS.get(letter);
        return known != null ? known : List.of(utf8(Character.toString(letter)));
    }

    private static byte[] upper(byte[] spelling) {
        return utf8(new String(spelling, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
