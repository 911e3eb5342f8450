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

    private static final Pattern WHOLE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|[♪♫#*\\s]*[♪♫][^\\n]*");

    /// What the clerk notes on a line of its own, without brackets: « Applaudissements. », « Séance levée à 19 heures.
    /// »
    private static final Pattern LINE = Pattern.compile("(?:(?:[Vv]ifs|[Ll]ongs|[Nn]ombreux)"
        + " )?(?:[Aa]pplaudissements|[Rr]ires|[Ss]ourires|[Bb]rouhaha|[Mm]urmures|[Pp]rotestations|[Hh]uées|[Ee]xclamations|[Ss]ilence"
        + " dans la salle)(?: [^.!?:]{0,60})?\\.?|(?:Fin|Début|Reprise|Suspension) de (?:la"
        + " |l['’])(?:séance|réunion|audience|audition|enregistrement)\\b.{0,60}|(?:(?:La"
        + " |L['’])?(?:[Ss]éance|[Rr]éunion|[Aa]udience|[Aa]udition) (?:est |a été"
        + " )?(?:levée|close|suspendue|ouverte|reprise) (?:à|de)"
        + " .{1,60})|(?:Note|Remarque|Source|Photo|Transcription|Précision|NDLR|NDR|Nota|Nota bene)(?:"
        + " [^:]{0,40})?\\s?:.{0,400}");

    /// What the clerk notes of a vote or of who comes and goes: « Pour : 12. Contre : 3. », « La motion est adoptée par
    /// 18 voix contre 5. », « M. Lopez quitte la salle. »
    private static final Pattern RECORD =
            Pattern.compile("(?:Pour|Contre|Abstentions?|Résultats?(?: du (?:vote|scrutin))?|Votants?|Suffrages"
                    + " exprimés)[\\s\\xA0\\u202F]?:[^:]{0,20}\\d.{0,160}"
                    + "|[^:«»]{3,120} (?:est|sont|a été|ont été) (?:adoptée?s?|rejetée?s?|approuvée?s?|repoussée?s?)"
                    + " (?:à l['’]unanimité|à la majorité|par \\d+ voix)[^:«»]{0,80}"
                    + "|(?:M\\.|Mme|Mlle|Monsieur|Madame)[\\s\\xA0\\u202F][^:.!?«»]{2,60} (?:quitte|rejoint|regagne)"
                    + " (?:la salle|la séance|sa place|l['’]hémicycle)[^:«»]{0,60}");

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
        return WHOLE.matcher(text).matches()
                || LINE.matcher(text).matches()
                || RECORD.matcher(text).matches();
    }

    private static void add(List<MappedText> words, MappedText paragraph, int start, int end) {
        MappedText stretch = paragraph.slice(start, end).strip();
        if (stretch.text().chars().anyMatch(Character::isLetterOrDigit)) {
            words.add(stretch);
        }
    }
}
