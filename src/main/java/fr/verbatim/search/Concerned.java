package fr.verbatim.search;

import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells who is named beside a quotation without being said to speak: whom somebody answers, before whom they speak,
/// by whom they are asked (« a-t-il dit à Marie Vairon », « interrogé par elle »).
final class Concerned {
    /// As much before a name is looked at, in UTF-16 units.
    private static final int WINDOW = 80;

    private static final String TITLE =
            "(?:(?:MM?|Mmes?|Mlle|Dr|Pr|Me)\\.?\\s+|(?:[Mm]onsieur|[Mm]adame|[Mm]aître)\\s+)?";
    private static final String ARTICLE = "(?:l['’]|la\\s+|le\\s+|les\\s+)?";
    private static final String START = "(?:^|[\\s,(—–-])";
    private static final String END = ARTICLE + TITLE + "$";
    private static final Pattern TO =
            Pattern.compile(START + "(?:[àÀ]\\s+|au\\s+|aux\\s+|[Dd]evant\\s+|[Cc]ontre\\s+)" + END);
    private static final Pattern BEFORE =
            Pattern.compile(START + "(?:[Aa]uprès|[Ee]n\\s+présence)\\s+(?:de\\s+|du\\s+|des\\s+|d['’]\\s*)" + END);
    /// « au public de », « à une question de »; « aux yeux de », « aux dires de » tell whose the words are.
    private static final Pattern AUDIENCE = Pattern.compile(START
            + "(?:[àÀ]|[Aa]ux?|[Dd]evant|[Aa]uprès\\s+d[eu]s?)\\s+(?:la\\s+|les?\\s+|l['’]|une?\\s+|des?\\s+)?"
            + "(?!yeux|dires?|phrase|propos|mots|tour|avis|sens|nom|instar|en\\s|croire|entendre|plume|bouche|voix)"
            + "\\p{Ll}+(?:\\s+\\p{Ll}{3,})?\\s+(?:de\\s+|du\\s+|des\\s+|d['’]\\s*)" + END);
    private static final Pattern ASKED = Pattern.compile(
            "(?:[Ii]nterrog|[Qq]uestionn|[Ii]nterview|[Rr]elanc|[Ii]nterpell|[Ss]ollicit|[Ii]nterromp|[Ii]nvit"
                + "|[Aa]ccueill|[Rr]eç|[Cc]ontredi|[Pp]résent|[Aa]pplaudi|[Aa]cclam|[Ee]ncourag|[Ss]outen|[Ff]élicit"
                + "|[Rr]ejoint|[Ss]uivi|[Rr]ecueill|[Aa]ccompagn|[Ee]ntour|[Éé]cout)\\p{L}*\\s+(?:\\p{L}+ment\\s+)?(?:par|sur)\\s+"
                    + END);
    /// « attribuée à », « on doit à », « la parole est à », « quant à ».
    private static final Pattern OWNED = Pattern.compile(
            "(?:prêt|attribu|imput|revien|emprunt|appartien)\\p{L}*\\s+(?:(?:à\\s+tort|souvent|parfois)\\s+)?ÀS$"
                            .replace("ÀS", "(?:à|au|aux)\\s+" + END)
                    + "|(?<!\\p{L})(?:[Qq]uant|doi(?:t|vent)|due?s?|parole(?:\\s+(?:est|donnée|laissée))?)\\s+(?:à|au|aux)\\s+"
                    + END);
    /// « À Marie Vairon de conclure ».
    private static final Pattern TURN = Pattern.compile("^\\s*,?\\s*(?:de\\s+|d['’])\\p{L}+(?:er|ir|re)(?!\\p{L})");
    private static final Pattern AND = Pattern.compile("\\s*(?:et|ou|puis)\\s+(?:(?:à|au|aux|de|par)\\s+)?" + END);

    private static final Pattern RELAYS = Pattern.compile(
            "(?<!\\p{L})(?:rapport|relat|relay|relai|cit|repr|retranscri|transcri)\\p{L}*\\s+(?:par\\s+)?" + ARTICLE
                    + "$");

    private Concerned() {}

    /// Those who may be said to speak, in their order.
    ///
    /// @param mentions in the sentence, in order
    static List<Mention> leftOut(List<Mention> mentions, String sentence) {
        List<Mention> left = new ArrayList<>();
        boolean out = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention before = i == 0 ? null : mentions.get(i - 1);
            boolean behind = before != null && Incise.isBehind(before, mention, sentence);
            boolean joined = before != null
                    && AND.matcher(sentence.substring(before.end(), mention.start()))
                            .matches();
            // What stands right behind a name goes with it.
            if (!behind && !(out && joined)) {
                out = isConcerned(mention, sentence);
            }
            if (!out) {
                left.add(mention);
            }
        }
        return left;
    }

    private static boolean isConcerned(Mention mention, String sentence) {
        String before = sentence.substring(Math.max(0, mention.start() - WINDOW), mention.start());
        boolean person = mention.voice() instanceof Voice.PersonVoice;
        if (isRelaying(mention, before)) {
            return true;
        }
        // « À la CGT, on estime … ».
        boolean place = !person && before.matches("\\s*(?:À|Au|Aux)\\s.*");
        boolean named = TO.matcher(before).find() && !place
                || BEFORE.matcher(before).find()
                || AUDIENCE.matcher(before).find()
                || ASKED.matcher(before).find();
        return named
                && !OWNED.matcher(before).find()
                && !TURN.matcher(sentence.substring(mention.end())).lookingAt();
    }

    /// « attribuée à Marie Vairon », « à Marie Vairon de conclure »: the words are said to be theirs.
    static boolean isOwner(Mention mention, String sentence) {
        String before = sentence.substring(Math.max(0, mention.start() - WINDOW), mention.start());
        return OWNED.matcher(before).find()
                || TO.matcher(before).find()
                        && TURN.matcher(sentence.substring(mention.end())).lookingAt();
    }

    /// « une phrase attribuée à »
    static boolean leadsToOwner(String before) {
        return OWNED.matcher(before + " ").find();
    }

    /// « rapporte l'AFP »: a body that passes words on is not said to have said them.
    static boolean isRelaying(Mention mention, String before) {
        return !(mention.voice() instanceof Voice.PersonVoice)
                && RELAYS.matcher(before).find();
    }
}
