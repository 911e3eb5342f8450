package fr.verbatim.quote;

import java.util.regex.Pattern;

/// Lines of a drawn note that are about it: who drew it, where and when people spoke, where the room begins to.
final class NoteFurniture {
    private static final int LONGEST_EVENT = 160;
    private static final Pattern DATE = Pattern.compile(
            "(?iu)\\b(?:\\d{1,2}(?:er)?\\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\\s+\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})");
    /// Who drew, led or recorded has not spoken: « Dessins : Mimi Crayon ».
    private static final Pattern CREDIT =
            Pattern.compile("(?iu)^(?:dessins?|illustrations?|croquis|notes? (?:graphiques?|dessinées?)|facilitation"
                    + " graphique|photos?|crédits?|textes?|mise en page|animation|modération|captation|organisation)"
                    + "(?: (?:et|&) \\p{L}+)?[\\s\\xA0\\u202F]?:[\\s\\xA0\\u202F]*\\p{Lu}[^.!?…]{1,80}$");
    /// From here on the room speaks: « Débat avec la salle : », « Questions du public ».
    private static final Pattern ROOM =
            Pattern.compile("(?iu)^(?:débats?|questions?(?:[-/ ]réponses)?|échanges?|discussions?|réactions?|paroles?)"
                    + " (?:avec|de|du|dans|et) (?:la |le |l['’])?(?:salle|public|assistance|assemblée|participant\\S*)"
                    + "[\\s\\xA0\\u202F]?:?$");

    private NoteFurniture() {}

    static boolean isCredit(String line) {
        return CREDIT.matcher(line.strip()).matches();
    }

    static boolean opensDebate(String line) {
        return ROOM.matcher(line.strip()).matches();
    }

    /// Whether a line, white space folded, is short and holds a date.
    static boolean isDated(String line) {
        return line.length() <= LONGEST_EVENT && DATE.matcher(line).find();
    }
}
