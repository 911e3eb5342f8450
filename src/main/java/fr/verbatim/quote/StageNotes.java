package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a record of proceedings notes in brackets about the room, « (Applaudissements.) »: kept apart from the words.
final class StageNotes {
    private static final Pattern NOTE =
            Pattern.compile("[(\\[](?=(?:Il|Elle|Ils|Elles)\\s[^()\\[\\]]{2,60}\\.[)\\]]|(?:Très bien|Bravo|Oh|Ah|Eh"
                + " oui)[\\s\\xA0\\u202F]?!"
                + "|[^()\\[\\]]*(?:[Aa]pplaudi|[Rr]ires?\\b|[Ss]ourires?|[Ee]xclamation|[Mm]urmures?|[Pp]rotestation|[Mm]ouvements?\\b|[Hh]uées?|[Bb]rouhaha|[Ii]nterruption|[Cc]laquement|[Ss]ilence|[Ii]naudible|[Rr]umeurs?|[Bb]ravos?|sur"
                + " (?:les|de nombreux|quelques|plusieurs|divers|certains) (?:nombreux )?bancs|se"
                + " lève|quitte|[Vv]ives? |[Ll]a"
                + " séance|[Ss]uspension|[Ii]nterpellation|[Ss]oupirs?|[Pp]leurs|[Vv]ociférations|coupure|hors"
                + " micro|[Ii]ncompréhensible|[Mm]usique))[^()\\[\\]]{2,400}[)\\]]");

    private static final Pattern WHOLE =
            Pattern.compile("(?:(?:\\([^()]*\\)|\\[[^\\[\\]]*\\])\\s*)+|[♪♫#*\\s]*[♪♫][^\\n]*");

    private StageNotes() {}

    /// The stretches of a paragraph that are words, in order; none when it is a note from end to end.
    static List<MappedText> words(MappedText paragraph) {
        String text = paragraph.text();
        List<MappedText> words = new ArrayList<>();
        Matcher note = NOTE.matcher(text);
        int start = 0;
        while (note.find()) {
            add(words, paragraph, start, note.start());
            start = note.end();
        }
        add(words, paragraph, start, text.length());
        return words;
    }

    /// Whether a line is nothing but a note: in brackets, or in the words that clerks use.
    static boolean isNote(MappedText line) {
        String text = line.text().strip();
        return WHOLE.matcher(text).matches() || ClerksLines.is(line);
    }

    private static void add(List<MappedText> words, MappedText paragraph, int start, int end) {
        MappedText stretch = paragraph.slice(start, end).strip();
        if (stretch.text().chars().anyMatch(Character::isLetterOrDigit)) {
            words.add(stretch);
        }
    }
}
