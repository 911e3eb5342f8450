package fr.verbatim.search;

import java.util.regex.Pattern;

/// Whether what is written beside a quotation contests that somebody said it: « n'a jamais dit », « dément avoir dit »,
/// « prêté à tort », « de Marie Vairon, et non de Laura Hurot ». It errs on the side of saying so.
final class Denials {
    private static final String SAID =
            "(?:dit|déclaré|affirmé|assuré|prononcé|écrit|tenu|prétendu|soutenu|employé|utilisé"
                + "|proféré|évoqué|énoncé|formulé|lancé|publié|posté|tweeté|expliqué|estimé|jugé|confié|répondu|annoncé"
                + "|indiqué|précisé|pensé)e?s?(?!\\p{L})";
    private static final String SAYS =
            "(?:dit|disent|disait|déclare|affirme|assure|prononce|écrit|prétend|soutient|pense|estime)(?!\\p{L})";
    private static final String NOT = "(?:jamais|pas|point|nullement|aucunement|rien)";
    /// « n'a pas dit autre chose » says that they said it.
    private static final String BUT =
            "(?!\\s+(?:d['’]autre|autre\\s+chose|autrement|le\\s+contraire|seulement|mieux|moins))";
    private static final String ADVERBS = "(?:\\s*,?\\s*(?:du\\s+tout|même|jamais|non\\s+plus|été|\\p{L}+ment))*";
    private static final String WORDS =
            "(?:phrases?|propos|mots?|citations?|paroles?|formules?|déclarations?|paternité)";

    private static final Pattern CONTESTED = Pattern.compile(
            String.join(
                    "|",
                    // « n'a jamais dit », « ne l'a pas dit », « n'aurait pas été dite »
                    "(?<!\\p{L})n(?:e\\s+(?:l['’]|les\\s+)|['’])(?:en\\s+)?(?:ai|as?|av\\p{L}+|ont|aur\\p{L}+|est|sont|était)"
                        + "(?:-t-(?:il|elle)|-(?:il|elle))?\\s+" + NOT + ADVERBS + "\\s+" + SAID + BUT,
                    "(?<!\\p{L})ne\\s+(?:l['’]|le\\s+|les\\s+)?" + SAYS + "\\s+" + NOT + "(?!\\p{L})" + BUT,
                    // « ne pas avoir dit », « n'avoir jamais dit », « sans avoir dit »
                    "(?<!\\p{L})ne\\s+" + NOT + "\\s+(?:l['’]|les\\s+)?avoir" + ADVERBS + "\\s+" + SAID,
                    "(?<!\\p{L})n['’](?:en\\s+)?avoir\\s+" + NOT + ADVERBS + "\\s+" + SAID,
                    "(?<!\\p{L})jamais\\s+" + SAID + "\\s+par(?!\\p{L})",
                    // « ni X ni Y n'ont dit », « jamais X n'a prononcé », « personne n'a dit »
                    "(?<!\\p{L})(?:ni|jamais|personne|aucun[es]?)(?!\\p{L})[^.:]{0,80}(?<!\\p{L})n['’](?:a|ont|avait"
                            + "|avaient|aurait|auraient)\\s+" + SAID + BUT,
                    // « il est faux que », « Faux : »
                    "(?<!\\p{L})(?:faux|inexact|erroné|mensonger)\\s+(?:que(?!\\p{L})|qu['’]|de\\s+(?:dire|prétendre|croire))",
                    "^\\s*(?:faux|fake|intox|inexact)\\s*[:!.—–-]",
                    // « nie avoir dit », « dément ces propos »; alone behind who does it
                    "(?<!\\p{L})(?:dément\\p{L}*|ni(?:e|ent|er|ait|a|é|ant)|contest\\p{L}+|réfut\\p{L}+|récus\\p{L}+"
                            + "|désavou\\p{L}+|rejett?\\p{L}+)(?:\\s+\\p{L}+ment)?\\s+"
                            + "(?:(?:de\\s+|d['’])?(?:l['’]|les\\s+)?(?:avoir|être)(?:\\s+jamais)?\\s+(?:" + SAID
                            + "|l['’]auteur|à\\s+l['’]origine)|que(?!\\p{L})|qu['’]"
                            + "|(?:ces?|cette|les?|la|ses)\\s+" + WORDS + ")",
                    "défend\\p{L}*\\s+(?:de\\s+|d['’])(?:l['’]|les\\s+)?avoir(?:\\s+jamais)?\\s+" + SAID,
                    "\\p{L}+\\s+(?:l['’]|les\\s+|a\\s+|l['’]a\\s+)?(?:dément|démenti|nie|conteste|récuse)\\s*[.!]?\\s*$",
                    // « prêtée à tort », « attribuée par erreur »
                    "(?:prêt|attribu|imput)\\p{L}*(?!\\p{L})[^.]{0,60}(?:à\\s+tort(?!\\s+ou)|faussement|par\\s+erreur"
                            + "|abusivement)",
                    "(?:à\\s+tort(?!\\s+ou)|faussement|par\\s+erreur|abusivement)(?!\\p{L})[^.]{0,60}(?:prêt|attribu|imput)",
                    "apocryphe|(?:fausse|pseudo)[\\s-]+(?:citation|attribution|phrase)|citation\\s+(?:fausse|inventée)",
                    // « ce n'est pas X qui l'a dit », « cette phrase n'est pas de X »
                    "(?<!\\p{L})ce\\s+n['’](?:est|était)\\s+" + NOT + "(?!\\p{L})[^.:]{0,80}\\squi\\s",
                    WORDS + "[^.:]{0,60}\\sn(?:['’]est|e\\s+sont|['’]était|['’]étaient)\\s+" + NOT
                            + "\\s+(?:de\\s+|d['’]|du\\s+|celles?|ceux|à\\s+attribuer|due?s?)",
                    "n['’](?:est|était)\\s+" + NOT + "\\s+(?:à\\s+)?l['’](?:auteure?|autrice|origine)"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// « et non Laura Hurot », « , pas de Laura Hurot ».
    private static final Pattern AND_NOT = Pattern.compile(
            "(?:[,(—–]\\s*|(?:et|mais)\\s+)(?:(?:et|mais)\\s+)?(?:non|pas)(?:\\s*,[^,]{1,60},)?\\s+(?:pas\\s+)?"
                    + "(?:(?:de|du|par|à|au|celles?\\s+de|ceux\\s+de)\\s+|d['’])?(?:l['’]|la\\s+|le\\s+)?\\p{Lu}");
    private static final Pattern OF_WORDS = Pattern.compile(
            "(?:cette|cet|ces?|la|les|l['’]|cela|ça)\\s*(?:" + WORDS
                    + "|[.!]?$)|apocryphe|dément|(?:cela|ça)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// « … » « n'est pas de X », « ne vient pas de X »: the words are the subject.
    private static final Pattern SUBJECT = Pattern.compile(
            "^[\\s\u00A0\u202F,(—–-]*(?:n['’]|ne\\s)[^,;:]{1,60}?\\s" + NOT + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    /// « FAUX. « … » ».
    private static final Pattern FALSE = Pattern.compile(
            "^[^\\p{L}]*(?:c['’]est\\s+)?(?:faux|intox|infox|fake(?:\\s+news)?|désinformation|mensonge)[^\\p{L}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Words that somebody made up.
    private static final Pattern MADE_UP = Pattern.compile(
            "parodi|canular|gorafi|satiri|truqué|trafiqué|deepfake|(?<!\\p{L})inventée?s?(?!\\p{L})|fictifs?|fictives?"
                + "|(?:ces|les)\\s+(?:mots|propos|paroles)\\s+sont\\s+(?:faux|fausses|de\\s)|mentait|mensong|imaginons"
                + "|supposons|admettons|fausses?\\s+(?:citation|information|nouvelle)|en\\s+réalité,?\\s+ces",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Denials() {}

    /// @param words of the clause that goes on behind a quotation
    static boolean behind(String words) {
        return in(words) || SUBJECT.matcher(words).find();
    }

    /// @param words of a clause beside a quotation
    static boolean in(String words) {
        return CONTESTED.matcher(words).find() || AND_NOT.matcher(words).find();
    }

    /// @param words of a sentence farther off: only what speaks of the words themselves counts
    static boolean farIn(String words) {
        return in(words) && OF_WORDS.matcher(words).find()
                || FALSE.matcher(words).matches()
                || MADE_UP.matcher(words).find();
    }
}
