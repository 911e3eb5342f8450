package fr.verbatim.web;

import fr.verbatim.search.WrittenNames;
import fr.verbatim.search.WrittenSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets quotation marks round words that were pasted without any, and takes away what stands around them and is
/// nobody's words: the number of an item, the borders of a table, the mark of a note, an address. Whose words they
/// are said to be stays: « Selon X, … », « X dit que … », or X behind them.
///
/// Which words of a line they are, the quote nearest to it tells. Anything else on the line is what somebody changed.
final class BareLines {
    private static final int MOST_LINES = 24;
    /// Fewer words in a row stand in many quotes.
    private static final int RUN = 3;
    /// As many words of a line are no chance.
    private static final int SURE = 6;
    private static final int MOST_SPLITS = 6;

    private static final String SPACE = "[\\s\u00A0\u202F]";
    private static final Pattern MARKS = Pattern.compile("[«»“”„\"]");
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");
    private static final Pattern ITEM = Pattern.compile("[\\s\u00A0\u202F|*•·▪◦‣–—+-]*"
            + "(?:(?:\\(?(?:\\d{1,2}|\\p{L}|[ivx]{1,4})(?:[.)/°:]|\\.?[-–—])|\\[\\d{1,3}\\])" + SPACE
            + "*)?(?:[|*•·▪◦‣–—-]" + SPACE + "*)?");
    private static final Pattern NOTE = Pattern.compile(SPACE + "*(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)"
            + "|<?(?:https?://|www\\.)\\S+|\\p{IsEmoji_Presentation}[\u200D\uFE0F]?|[|;])" + SPACE + "*$");
    /// Before the words a cell names who has said them.
    private static final Pattern CELL = Pattern.compile(SPACE + "*\\|" + SPACE + "*$");
    private static final Pattern STOP = Pattern.compile("\\G[.!?…]+");
    private static final Pattern SPLIT =
            Pattern.compile("(?<=[.!?…])(?=" + SPACE + "|[;|])|(?=" + SPACE + "[—–-]" + SPACE + ")|(?=[\\t|;,])");
    private final WrittenNames names;
    private final Comparing comparing;

    BareLines(WrittenNames names, Comparing comparing) {
        this.names = names;
        this.comparing = comparing;
    }

    /// The text with marks, in ways to read it: line by line, and with the lines of each paragraph as one. None where
    /// it has marks itself, or no words of a quote.
    List<String> marked(String text) {
        if (MARKS.matcher(text).find()) {
            return List.of();
        }
        List<String> lines = BREAK.splitAsStream(text).limit(MOST_LINES).toList();
        List<String> paragraphs = PARAGRAPH
                .splitAsStream(text)
                .limit(MOST_LINES)
                .map(paragraph -> BREAK.matcher(paragraph.strip()).replaceAll(" "))
                .toList();
        return Stream.of(lines, paragraphs)
                .distinct()
                .flatMap(each -> markedLines(each).stream())
                .toList();
    }

    private Optional<String> markedLines(List<String> lines) {
        List<String> marked = new ArrayList<>();
        boolean any = false;
        for (String line : lines) {
            Optional<String> found = line(line);
            any |= found.isPresent();
            marked.add(found.orElse(line));
        }
        boolean table = any && lines.stream().anyMatch(line -> line.startsWith("|"));
        return any
                ? Optional.of(marked.stream()
                        .filter(line -> !table || !line.startsWith("|"))
                        .collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    private Optional<String> line(String line) {
        return comparing
                .core(line, RUN)
                .filter(core -> core.words() >= SURE || isWhole(line.substring(core.start(), core.end())))
                .flatMap(core -> around(line, core));
    }

    private boolean isWhole(String words) {
        return comparing.compare(words, comparing.given("")).stream()
                .allMatch(part -> part.words() == Verification.Words.EXACT);
    }

    private Optional<String> around(String line, WordDiff.Core core) {
        String before = line.substring(0, core.start());
        Optional<String> head = head(before);
        int from = head.isPresent() ? core.start() : 0;
        Matcher stop = STOP.matcher(line).region(core.end(), line.length());
        int end = stop.lookingAt() ? stop.end() : core.end();
        String tail = withoutNotes(line.substring(end));
        Optional<Signature> signed = signature(tail);
        // What is neither is words that were put in.
        String put = signed.map(found -> tail.substring(0, found.start())).orElse(tail);
        String words = line.substring(from, end) + put;
        String name = signed.map(found -> " — " + found.name()).orElse("");
        return Optional.of(head.orElse("") + "«\u00A0" + words.strip() + "\u00A0»" + name);
    }

    /// What stays of what stands before the words; empty where it is words too.
    private Optional<String> head(String before) {
        if (ITEM.matcher(before).matches()) {
            return Optional.of("");
        }
        String head = withoutItem(before);
        boolean cell = CELL.matcher(before).find() && !names.named(head).isEmpty();
        return cell || WrittenSignature.leads(head, names) ? Optional.of(head) : Optional.empty();
    }

    private static String withoutItem(String before) {
        Matcher item = ITEM.matcher(before);
        String bare = item.lookingAt() ? before.substring(item.end()) : before;
        return CELL.matcher(bare).replaceFirst(" : ");
    }

    private static String withoutNotes(String tail) {
        String left = tail;
        for (int i = 0; i < MOST_SPLITS; i++) {
            left = NOTE.matcher(left).replaceFirst("");
        }
        return left;
    }

    /// @param start where it begins, with what parts it from the words
    private record Signature(int start, String name) {}

    private Optional<Signature> signature(String tail) {
        Optional<String> bare = WrittenSignature.of(tail, true, names);
        if (bare.isPresent()) {
            return bare.map(name -> new Signature(0, name));
        }
        Matcher splits = SPLIT.matcher(tail);
        for (int i = 0; i < MOST_SPLITS && splits.find(); i++) {
            int at = splits.start();
            Optional<String> name = WrittenSignature.of(tail.substring(at), false, names);
            if (name.isPresent()) {
                return name.map(found -> new Signature(at, found));
            }
        }
        return Optional.empty();
    }
}
