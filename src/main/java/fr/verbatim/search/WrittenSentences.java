package fr.verbatim.search;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what stands between two quotations into sentences, and lines where they break. A line under a name that says
/// who bears it goes with the line of the name.
final class WrittenSentences {
    /// A sentence ends, but not with an initial or a title, or a line or a clause does.
    private static final Pattern BREAK =
            Pattern.compile("(?<=[.!?…])(?<!(?:^|[\\s(-])(?:\\p{Lu}|M|MM|Mme|Dr|Pr|Me)\\.)\\s+|\\s*\\R\\s*|\\s*;\\s*");
    /// A line that says who bears a name is no longer, in words.
    private static final int MOST_UNDER = 12;

    private final Naming naming;

    WrittenSentences(Naming naming) {
        this.naming = naming;
    }

    /// One of them.
    ///
    /// @param opensLine whether a line break stands before it
    record Sentence(String text, boolean opensLine) {}

    List<Sentence> cut(String between) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher breaks = BREAK.matcher(between);
        boolean newLine = false;
        int from = 0;
        while (from <= between.length()) {
            boolean more = breaks.find();
            String text = between.substring(from, more ? breaks.start() : between.length());
            if (text.codePoints().anyMatch(Character::isLetterOrDigit) || Doubts.isMarked(text)) {
                boolean under = newLine
                        && !sentences.isEmpty()
                        && isUnder(sentences.getLast().text(), text);
                sentences.add(under ? under(sentences.removeLast(), text) : new Sentence(text, newLine));
            }
            newLine = more && (newLine && text.isBlank() || breaks.group().matches("(?s).*\\R.*"));
            from = more ? breaks.end() : between.length() + 1;
        }
        return sentences;
    }

    private static Sentence under(Sentence name, String line) {
        return new Sentence(name.text() + ", " + line.strip(), name.opensLine());
    }

    private boolean isUnder(String name, String line) {
        List<Mention> above = people(name);
        if (above.isEmpty() || !people(line).isEmpty() || line.strip().endsWith(":")) {
            return false;
        }
        int end = above.getLast().end();
        List<WrittenBehind.Claim> claims = WrittenBehind.all(name, end, name.length());
        int told = claims.isEmpty() ? end : claims.getLast().end();
        return name.substring(told).codePoints().noneMatch(Character::isLetter)
                && Words.of(line).size() <= MOST_UNDER
                && !RoleBehind.hasVerb(line);
    }

    /// Those of a clause who may be said to speak.
    List<Mention> people(String clause) {
        return Concerned.leftOut(naming.find(clause), clause).stream()
                .filter(mention -> mention.voice() instanceof Voice.PersonVoice)
                .toList();
    }
}
