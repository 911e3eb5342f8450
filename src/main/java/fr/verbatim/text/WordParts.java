package fr.verbatim.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/// Takes words apart that stand for several, and puts together those that stand for one.
///
/// | token | becomes |
/// |---|---|
/// | `enseignant·es` | `enseignants` and `enseignantes` at one position |
/// | `data‿center`, `Chat‿GPT` | `datacenter` over the two positions of `data` `center` |
/// | `dit‿elle` | `dit` `elle` |
/// | `TouchePasMaVF`, `ChatGPT` | itself over the positions of its words |
/// | `microtâches`, in the stemmed field | itself over `micro` `tâches` |
/// | `R.G.P.D`, `www.exemple.fr`, `300⁀000`, `aujourd'hui` | `RGPD`, `exemple.fr`, `300000`, `aujourdhui` |
///
/// A part of a compound keeps its own offsets; a part of a word written as one has the word's, so that no
/// highlight cuts it.
final class WordParts extends TokenFilter {
    private static final int MOST_PARTS = 8;
    private static final int REMEMBERED = 8_000;
    private static final Remembered<Reading> CLOSED_SPLIT = new Remembered<>(REMEMBERED);
    private static final Remembered<Reading> AS_WRITTEN = new Remembered<>(REMEMBERED);
    private static final Pattern ACRONYM = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern HYPHEN = Pattern.compile("" + Marks.HYPHEN);
    private static final Pattern INCLUSIVE = Pattern.compile("" + Marks.INCLUSIVE);
    private static final Pattern JOINED = Pattern.compile("[" + Marks.HYPHEN + Marks.INCLUSIVE + "]");

    /// Words that follow a hyphen without making a compound: `dit-elle`, `celui-ci`, `moi-même`.
    private static final Set<String> FOLLOWERS = Set.of(
            "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "t", "le", "la", "les", "lui", "leur",
            "moi", "toi", "y", "en", "ci", "là", "même", "mêmes");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute positions = addAttribute(PositionLengthAttribute.class);
    private final boolean splitClosed;
    private final Deque<Piece> pending = new ArrayDeque<>();

    /// A token to come.
    private record Piece(String term, int increment, int positions, int start, int end) {}

    /// @param splitClosed whether compounds written as one word are taken apart
    WordParts(TokenStream input, boolean splitClosed) {
        super(input);
        this.splitClosed = splitClosed;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (pending.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            takeApart(term.toString());
        }
        Piece piece = pending.remove();
        term.setEmpty().append(piece.term());
        increment.setPositionIncrement(piece.increment());
        positions.setPositionLength(piece.positions());
        offset.setOffset(piece.start(), piece.end());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }

    private void takeApart(String token) {
        if (token.indexOf(Marks.INCLUSIVE) > 0 && token.indexOf(Marks.HYPHEN) < 0) {
            Optional<InclusiveForm> form = InclusiveForm.read(token);
            if (form.isPresent()) {
                add(variants(token), increment.getPositionIncrement(), offset.startOffset(), offset.endOffset());
                return;
            }
        }
        if (token.indexOf(Marks.HYPHEN) >= 0) {
            compound(parts(token, HYPHEN), true);
        } else if (token.indexOf(Marks.INCLUSIVE) >= 0) {
            compound(parts(token, INCLUSIVE), true);
        } else {
            word(token);
        }
    }

    /// The parts, without the empty ones that a token cut at its greatest length may begin with.
    private static String[] parts(String token, Pattern mark) {
        return mark.splitAsStream(token).filter(part -> !part.isEmpty()).toArray(String[]::new);
    }

    private void word(String token) {
        Reading reading = (splitClosed ? CLOSED_SPLIT : AS_WRITTEN).get(token, word -> Reading.of(word, splitClosed));
        if (reading.parts().isEmpty()) {
            add(reading.variants(), increment.getPositionIncrement(), offset.startOffset(), offset.endOffset());
        } else {
            compound(reading.parts().toArray(String[]::new), false);
        }
    }

    /// How a word without separators is read.
    ///
    /// @param parts it is made of; none when it is one
    /// @param variants the forms it stands for
    private record Reading(List<String> parts, List<String> variants) {
        static Reading of(String word, boolean splitClosed) {
            String[] camel = CAMEL.split(word, -1);
            List<String> variants = WordParts.variants(word);
            if (camel.length > 1 && camel.length <= MOST_PARTS) {
                return new Reading(List.of(camel), variants);
            }
            boolean plain = splitClosed && variants.size() == 1;
            return new Reading(plain ? ClosedCompounds.split(variants.getFirst()) : List.of(), variants);
        }
    }

    /// The whole over the positions of its parts, then the parts.
    ///
    /// @param separated whether one character stands between the parts
    private void compound(String[] parts, boolean separated) {
        if (parts.length == 0) {
            return;
        }
        int start = offset.startOffset();
        int end = offset.endOffset();
        int gap = separated ? 1 : 0;
        int length = gap * (parts.length - 1);
        List<List<String>> words = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (String part : parts) {
            length += part.length();
            List<String> variants = variants(part);
            words.add(variants);
            whole.append(variants.getFirst());
        }
        boolean ownOffsets = separated && length == end - start;
        boolean joins = parts.length <= MOST_PARTS && !(separated && FOLLOWERS.contains(parts[parts.length - 1]));
        int next = increment.getPositionIncrement();
        if (joins) {
            pending.add(new Piece(whole.toString(), next, parts.length, start, end));
            next = 0;
        }
        int from = start;
        for (int i = 0; i < parts.length; i++) {
            int to = from + parts[i].length();
            add(words.get(i), next, ownOffsets ? from : start, ownOffsets ? to : end);
            from = to + gap;
            next = 1;
        }
    }

    private void add(List<String> variants, int firstIncrement, int start, int end) {
        int next = firstIncrement;
        for (String variant : variants) {
            pending.add(new Piece(variant, next, 1, start, end));
            next = 0;
        }
    }

    /// The forms that a word stands for, one unless it is inclusive.
    private static List<String> variants(String written) {
        String word = written.substring(Elisions.length(written));
        Optional<InclusiveForm> form =
                JOINED.matcher(word).find() ? InclusiveForm.read(word) : InclusiveForm.readClosed(word);
        return form.map(both -> List.of(both.masculine(), both.feminine())).orElseGet(() -> List.of(plain(word)));
    }

    private static String plain(String word) {
        String plain = word.replace(String.valueOf(Marks.NOTHING), "").replace("'", "");
        if (plain.startsWith("www.") && plain.length() > 4) {
            return plain.substring(4);
        }
        return ACRONYM.matcher(plain).matches() ? plain.replace(".", "") : plain;
    }
}
