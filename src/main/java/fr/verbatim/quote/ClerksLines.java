package fr.verbatim.quote;

import fr.verbatim.model.MappedText;
import fr.verbatim.people.FieldNouns;
import fr.verbatim.text.Sentences;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What whoever keeps the minutes writes on a line of its own, without brackets, among what was said: how the room
/// reacts, who comes and goes, votes and what they decide, the opening and the end, lists of those present. A line
/// counts only whole: the same words inside a paragraph may be somebody's.
final class ClerksLines {
    /// « Secrétaire de séance : Je note », where a form has a name: « Secrétaire de séance : Jean de Luc ».
    private static final String SPEECH = "[\\s\\xA0\\u202F]*:\\s*\\p{Lu}\\p{Ll}*['’\\s](?!d[eu'’])\\p{Ll}";
    private static final String GAP = "[\\s\\xA0\\u202F]";
    private static final String THE = "(?:[Ll][ea]s?" + GAP + "|[Ll]['’])";
    private static final String SOMEBODY = "(?:M\\.|MM\\.|Mmes?|Mlle|Monsieur|Madame)" + GAP + "[^:.!?«»]{2,60}?" + GAP;
    private static final String MEETING = "(?:séance|réunion|audience|audition|session)";
    private static final String BODY = THE + "(?:commission|conseil|bureau|comité|assemblée|jury|collège|sénat|chambre"
            + "|congrès|direction|association|membres|collectivité|président|présidente|maire)\\b[^:.!?«»,]{0,60}?";
    private static final String DECIDED = "(?:adoptée?s?|rejetée?s?|approuvée?s?|repoussée?s?|votée?s?|retirée?s?"
            + "|ajournée?s?|reportée?s?|validée?s?|élue?s?|désignée?s?)";
    /// How a vote went, as what ends a line.
    private static final String SO =
            "(?:,?" + GAP + "(?:à l['’]unanimité|à la majorité|à main levée|par \\d+|sans|avec|moins"
                    + "|au (?:premier|second|deuxième|troisième) tour|\\()[^:«»]{0,100})?" + GAP + "*\\.?";

    private static final List<String> ROOM = List.of(
            "(?:(?:[Vv]ifs|[Ll]ongs|[Nn]ombreux) )?(?:[Aa]pplaudissements|[Rr]ires|[Ss]ourires|[Bb]rouhaha|[Mm]urmures"
                    + "|[Pp]rotestations|[Hh]uées|[Ee]xclamations|[Ss]ilence dans la salle)(?: [^.!?:]{0,60})?\\.?",
            "(?i:musique|générique|jingle|bruits?|bruitage|son|ambiance)" + GAP + "?:.{0,120}",
            "(?:Musique|Générique|Jingle|Bruitage)(?:" + GAP + "\\p{Ll}+){0,3}\\.?");

    private static final List<String> GOING = List.of(
            SOMEBODY + "(?:quitte|rejoint|regagne) (?:la salle|la séance|sa place|l['’]hémicycle)[^:«»]{0,60}",
            SOMEBODY + "(?:ne )?(?:prend|prennent) (?:pas )?part au vote[^:«»]{0,60}",
            SOMEBODY + "(?:sort|arrive|entre|s['’]absente|se retire|revient|part)(?: [^:.«»]{0,60})?\\.?",
            "(?:" + SOMEBODY + "|(?:\\p{Lu}[\\p{L}'’-]+" + GAP + "){2,4})(?:est|était|sont|étaient)"
                    + " (?:absente?s?|excusée?s?|représentée?s?)(?: [^:.«»!?]{0,60})?\\.?",
            "(?:Arrivée|Départ|Sortie|Retour|Entrée) (?:de |d['’]|:)[^:«»!?]{2,120}");

    private static final List<String> VOTES = List.of(
            "(?:Pour|Contre|Abstentions?|Votants?|Suffrages exprimés)" + GAP + "?:[^:]{0,20}\\d.{0,160}",
            "(?:VOTES?|SCRUTIN|RÉSULTATS?|Votes?|Scrutin|Résultats?|Délibération|Décision)\\b[^:«».!?]{0,60}:" + GAP
                    + "*(?:[^:«»]{0,40}\\d.{0,160}" + "|(?:(?:est )?" + DECIDED
                    + "|à l['’]unanimité|à la majorité|favorable|défavorable)[^:«»]{0,120})",
            "(?:Adoptée?s?|Rejetée?s?|Approuvée?s?|Votée?s?) (?:à l['’]unanimité|à la majorité|par \\d+)[^:«»]{0,80}",
            "(?:Délibération|Motion|Proposition|Résolution|Amendement|Vœu|Rapport|Budget|Compte rendu|Procès-verbal"
                    + "|Décision|Projet)\\b[^:«».!?]{0,80} " + DECIDED + SO,
            "(?:A|Ont|N['’]ont|S['’]est|Se sont) (?:voté (?:pour|contre)|pas pris part au vote|abstenue?s?)" + GAP
                    + "?:.{0,600}",
            "[^:«».!?]{3,160} (?:est|sont|a été|ont été) (?:ainsi |donc |mise?s? aux voix et )?" + DECIDED + SO,
            "(?:Un|Une)(?: \\p{L}+)? (?:débat|échange|discussion|vote|scrutin) (?:s['’]engage|s['’]ensuit|a"
                    + " lieu|suit|est ouverte?)[^:«»!?]{0,120}",
            BODY + "(?:,[^:.!?«»,]{3,60}," + GAP
                    + ")?(?:adopte|adoptent|approuve|approuvent|rejette|rejettent|vote|votent|valide|valident|prend"
                    + " acte|prennent acte|émet un avis|donne un avis|passe au vote|procède au vote|procède au"
                    + " scrutin|a adopté|a approuvé|a rejeté|a pris acte|a émis un avis)\\b[^:«»!?]{0,160}?" + SO);

    private static final List<String> SITTING = List.of(
            "(?:Fin|Début|Reprise|Suspension) de (?:la |l['’])(?:" + MEETING + "|enregistrement)\\b.{0,60}",
            "(?:" + THE + ")?(?:[Ss]éance|[Rr]éunion|[Aa]udience|[Aa]udition|[Ss]ession) (?:est |a été )?"
                    + "(?:levée|close|suspendue|ouverte|reprise) (?:à|de) .{1,60}",
            THE + MEETING + "," + GAP + "(?:levée|suspendue|ouverte|reprise)[^:«»!?]{2,60},[^:«»!?]{2,60}",
            "[^:«»!?]{0,80}\\bordre du jour (?:étant |est |ayant été )?épuisé\\b[^:«»!?]{0,120}",
            "[^:«»!?]{3,80} (?:lève|ouvre|suspend|reprend|clôt|déclare ouverte|déclare close) la " + MEETING
                    + "\\b[^:«»!?]{0,60}");

    private static final List<String> PAPERS = List.of(
            "(?:(?:Membres |Étaient |Sont |Conseillers |Élus )?(?:[Pp]résente?s?|[Aa]bsente?s?|[Ee]xcusée?s?)"
                    + "(?:(?: et| ou|,) (?:[Aa]bsente?s?|[Ee]xcusée?s?|[Rr]eprésentée?s?))*|Pouvoirs?|Procurations?"
                    + "|Ont donné pouvoir|Secrétaires? de séance(?!" + SPEECH
                    + ")|Quorum|Date de (?:la )?convocation|Ordre du jour"
                    + "|Décisions?|Relevé de décisions|Prochaine (?:" + MEETING
                    + "|rencontre|date)|Diffusion|Copie à|Pièces? jointes?)"
                    + GAP + "?:.{0,600}",
            "(?:Note|Remarque|Source|Photo|Transcription|Précision|NDLR|NDR|Nota|Nota bene)(?:"
                    + " [^:]{0,40})?\\s?:.{0,400}",
            "(?:Affiché|Publié|Certifié|Reçu|Rédigé|Signé|Fait|Transmis)e? (?:et (?:affiché|publié|certifié) )?"
                    + "(?:le|à|en|par|conforme|exécutoire)\\b[^:«»!?]{2,120}");

    /// What stands below an interview, a broadcast or minutes.
    private static final List<String> CREDITS = List.of(
            "(?:Propos |Entretien |Interview )?(?:[Rr]ecueillie?s?|[Rr]éalisée?s?|[Mm]enée?|[Cc]onduite?|[Tt]raduite?"
                    + "|[Tt]ranscrite?s?)(?: et [\\p{Ll}]+)? (?:par|à|en) [^«»!?]{2,120}",
            "(?:À|A) (?:lire|voir|écouter)(?: aussi| également)?" + GAP + "?:.{0,300}",
            "(?:Lire|Voir|Écouter) (?:aussi|également|l['’]article)\\b.{0,300}",
            "(?:Crédits?(?:"
                + " photos?)?|Photos?|Réalisation|Production|Montage|Mixage|Musiques?|Rediffusion|Illustrations?|Prise"
                + " de son|Sous-titrages?|Textes?|Traduction|Mise en page|Pour en savoir plus|Pour aller plus"
                + " loin|Contacts?|Inscriptions?)(?: et [\\p{Ll}]+)?" + GAP + "*(?:[:—–©]).{0,300}",
            "©.{0,120}",
            "(?:\\*\\s*){3,}",
            // Who signs the minutes.
            "(?:Le|La|L['’])" + GAP + "?(?:[Pp]résidente?|[Ss]ecrétaire|[Mm]aire|[Rr]apporteure?|[Gg]reffi\\p{L}+)"
                    + "(?:" + GAP + "[^.:!?«»\\n,]{0,40})?,?(?:" + GAP + "\\p{Lu}[\\p{L}'’.-]+){0,4}(?:" + GAP
                    + "*\\n[^.:!?«»\\n]{3,60}){0,2}");

    private static final Pattern LINE = any(Stream.of(ROOM, GOING, VOTES, SITTING, PAPERS, CREDITS));
    private static final Pattern END = any(Stream.of(SITTING.subList(1, SITTING.size())));
    private static final Pattern BELOW = any(Stream.of(CREDITS));
    private static final Pattern CLOSES = Pattern.compile("(?U)(?:levée|close|clôt|épuisé|lève)\\b");
    private static final Pattern ANNEX = Pattern.compile("(?U)(?:ANNEXES?|Annexes?)\\b[^.!?]{0,100}");
    private static final Pattern LEAVES = Pattern.compile(
            "(?U)\\b(?:quitte(?:nt)?|sort(?:ent)?|retire(?:nt)?|absente(?:nt)?|rassoit|rassied|part|partent|[Dd]épart|[Ss]ortie)\\b");
    private static final int LONGEST = 700;

    private ClerksLines() {}

    /// Whether a whole line is such a note, or nothing but such notes one after the other.
    static boolean is(MappedText line) {
        // Where not even the beginning is one, no first sentence is.
        return line.length() <= LONGEST && FieldNouns.areLine(line.text().strip())
                || line.length() <= LONGEST
                        && LINE.matcher(line.text().strip()).lookingAt()
                        && (matches(line) || Sentences.split(line).stream().allMatch(ClerksLines::matches));
    }

    private static boolean matches(MappedText text) {
        return LINE.matcher(text.text().strip()).matches();
    }

    /// Whether nobody speaks any more in what follows: it says that the sitting is over, or gives the credits.
    static boolean closes(String line) {
        return line.length() <= LONGEST && (isEnd(line) || BELOW.matcher(line).matches());
    }

    /// Whether such a note says that somebody goes, or sits down.
    static boolean leaves(String note) {
        return LEAVES.matcher(note).find();
    }

    private static boolean isEnd(String line) {
        return END.matcher(line).matches() && CLOSES.matcher(line).find();
    }

    /// Whether a line is the heading of what was put behind the record.
    static boolean opensAnnex(String line) {
        return line.length() <= LONGEST && ANNEX.matcher(line).matches();
    }

    private static Pattern any(Stream<List<String>> patterns) {
        return Pattern.compile(
                patterns.flatMap(List::stream)
                        .map(pattern -> "(?:" + pattern + ")")
                        .reduce((one, other) -> one + "|" + other)
                        .orElseThrow(),
                Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
