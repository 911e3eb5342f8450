package fr.verbatim.people;

import static fr.verbatim.people.AddressedLabels.ADDRESS;
import static fr.verbatim.people.AddressedLabels.CLOSE;
import static fr.verbatim.people.AddressedLabels.GAP;
import static fr.verbatim.people.LabelText.after;
import static fr.verbatim.people.LabelText.noClause;
import static fr.verbatim.people.LabelText.withoutAddress;
import static fr.verbatim.people.LabelText.withoutArticle;

import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.UnnamedVoice;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the label at the beginning of a turn.
///
/// | printed | speaker |
/// |---|---|
/// | `Marie Dupont : …`, `MARIE DUPONT : …`, `DUPONT Marie : …`, `**Marie Dupont** — …` | the person |
/// | `M. Dupont. – …`, `M. Christian Jacob. …` | the person |
/// | `Mme X, rapporteure. …` | the person, with the role |
/// | `M. le président. …` | who holds the function, where the document says |
/// | `Plusieurs députés du groupe … . …`, `Question du public : …` | nobody named |
/// | `Une habitante. – …`, `Le public. – …` | nobody named |
/// | `M. Dupont (hors micro) : …`, `M. Dupont, en aparté : …` | the same, the direction left out |
/// | `Marie Dupont (CGT) : …`, `Marie Dupont - CGT : …` | the person, of that body |
/// | `P1 : …` | nobody named, when the label comes back |
public final class SpeakerLabelReader {
    private static final Pattern GROUP = Pattern.compile(
            "(?U)^\\s*(?<label>(?:Une?|Plusieurs|Quelques|De nombreux|De nombreuses|Des|Divers|Diverses|Certaine?s"
                    + "|D['’]autres)\\s+(?:autres?\\s+)?(?:députée?|sénat(?:eur|rice)|membre|voix|élue?"
                    + "|conseill(?:er|ère)|parlementaire|orat(?:eur|rice)|participante?|audit(?:eur|rice)"
                    + "|spectat(?:eur|rice)|intervenante?|personne)s?\\b[^.:;!?«»()\\n]{0,100}?)" + CLOSE);
    /// « Une habitante. – Et les arbres ? »
    private static final Pattern DOTTED = Pattern.compile("^\\s*(?<label>(?:" + ADDRESS + GAP
            + ")?\\p{Lu}[^.:;!?«»()\\n]{0,90}?)\\s*\\.(?:(?:" + GAP + ")?[–—]|" + GAP + "-)(?:" + GAP + "|$)");
    private static final Pattern DOTTED_END =
            Pattern.compile("[^\\n:;!?«»]{2,140}?\\.(?:(?:" + GAP + ")?[–—]|" + GAP + "-)(?:" + GAP + "|$)");
    private static final Pattern DASHED =
            Pattern.compile("\\s*(?<label>\\p{Lu}[^:\\n!?;.«»–—]{0,60}?)" + GAP + "[–—](?=[\\s\\xA0\\u202F]|$)");
    /// Whom such a label may name without a name: anybody, or somebody this transcript alone knows.
    private static final Pattern DETERMINED = Pattern.compile(
            "^(?:(?:Une?|Des|Les?|La|Plusieurs|Quelques|Certaine?s|Deux|Trois|" + ADDRESS + ")\\s|L['’])\\p{L}.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED =
            Pattern.compile("^\\s*(?<label>[^:\\n!?;«»]{1,80}?)\\s*(?::|\\s[–—]|\\s-)(?=[\\s\\xA0\\u202F]|$)");
    /// How a turn is spoken, between its speaker's name and the colon.
    private static final Pattern BEFORE_COLON =
            Pattern.compile("^\\s*(?<label>[^:\\n!?;«»]{1,60}?)[\\s\\xA0\\u202F]*:(?=[\\s\\xA0\\u202F]|$)");
    private static final Pattern DIRECTION = Pattern.compile("^[^:\\n"
            + "!?;«»()\\[\\]]{1,80}?(?:\\([^()\\n"
            + ":]{2,40}\\))?(?<direction>\\s*(?:\\([^()\\n"
            + "]{2,80}\\)|\\[[^\\[\\]\\n"
            + "]{2,80}\\]"
            + "|,\\s(?:en|à|aux?|dans|sans|avec|par|d['’]une?)\\s(?:" + ADDRESS + GAP + ")?[^,:.\\n]{2,40}"
            + "|,\\s(?:se\\s|s['’])?\\p{Ll}+ant\\b[^,:.\\n]{0,40}|,\\s(?:ensemble|debout|assise?)))"
            + "(?=\\s*(?::|\\.(?:" + GAP + ")?(?:[–—]|[…\\p{Lu}])))");
    /// « Jeanne Petit, aide-soignante, répond : … »
    private static final Pattern SPEAKS =
            Pattern.compile("(?:^|[,)\\s]\\s*)(?:répond|demande|dit|ajoute|explique|reprend"
                    + "|poursuit|lance|réagit|complète|conclut|précise|intervient|interrompt|enchaîne)$");
    /// « Anne Roy - CGT : », « Anne Roy – infirmière : »
    private static final Pattern DASHED_ROLE = Pattern.compile("^\\s*(?<label>(?<name>\\p{Lu}[^:\\n!?;«»,()–—]{2,60}?)"
            + GAP + "[–—-]" + GAP + "(?<role>[^:\\n!?;.«»]{2,60}?))\\s*:(?=[\\s\\xA0\\u202F]|$)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(",\\s*|\\s+(?:et|&)\\s+");
    /// « Anne Roy (en aparté) et Lise Caron »: more than one label.
    private static final Pattern JOINED = Pattern.compile("\\)\\s*(?:et|&|ou|puis)\\s");
    private static final Pattern STAMP = Pattern.compile(
            "\\s*(?:[(\\[][^()\\[\\]\\n]{2,40}[)\\]]\\s*|[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[)\\]]?"
                    + "[\\s\\xA0–—-]*|[–—-]" + GAP + ")(?=\\p{Lu})");
    private static final Pattern TIMED =
            Pattern.compile("\\s*[(\\[]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[)\\]]?[\\s\\xA0–—-]*\\p{Lu}");
    /// « Raymonde > Moi, je … »: some programs print so, with one such mark in the line.
    private static final Pattern ARROW = Pattern.compile("\\s*\\p{Lu}[^:\\n!?;«»<>|]{0,60}?\\s>(?=\\s[^<>]*$)");
    /// « Animatrice (Leïla) »: who has the part, by first name.
    private static final Pattern WITH_FIRST_NAME = Pattern.compile(
            "(?<part>\\s*\\p{Lu}[\\p{L}·.-]+\\s*\\()(?<name>\\p{Lu}[\\p{L}\\p{M}-]+)(?<close>\\))(?=\\s*:(?:\\s|$))");
    /// « M. R. : » may be Martine Roux.
    private static final Pattern INITIALS = Pattern.compile("\\s*(?:\\p{Lu}\\.[\\s\\xA0-]*){2,5}:");
    /// « A. R. – Parce que … »
    private static final Pattern DOTTED_INITIALS =
            Pattern.compile("\\s*(?<label>(?:\\p{Lu}\\.[\\s\\xA0-]*?){2,5})(?:" + GAP + ")?[–—-]" + GAP);
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}\\d{1,3}");
    private static final Pattern MARKUP = Pattern.compile("^[*_\\s]+|[*_\\s]+$");
    private static final Set<String> LINKS =
            Set.of("et", "ou", "puis", "avec", "de", "d", "du", "des", "a", "au", "pour", "contre", "chez");
    private static final int LONGEST_REPEATED = 40;

    private final Registry registry;
    private final RoleReader roles;
    private final BehindName behind;
    private final AddressedLabels addressed;

    public SpeakerLabelReader(Registry registry) {
        this.registry = registry;
        this.roles = new RoleReader(registry);
        this.behind = new BehindName(registry, roles);
        this.addressed = new AddressedLabels(registry, roles);
    }

    /// The label that a line begins with, by its form alone; empty when it begins otherwise.
    public Optional<SpeakerLabel> read(String line) {
        String bare = unstamped(line);
        return firstNamed(bare).or(() -> plain(bare)).or(() -> undirected(bare).flatMap(this::plain));
    }

    /// The line with a time or a dash before the label blanked out, so that places in it stay:
    /// « [00:00:05] Irène Vasseur : », « — Irène Vasseur : ».
    static String unstamped(String line) {
        Matcher stamp = STAMP.matcher(line);
        String bare = stamp.lookingAt() ? " ".repeat(stamp.end()) + line.substring(stamp.end()) : line;
        Matcher arrow = ARROW.matcher(bare);
        return arrow.lookingAt() ? bare.substring(0, arrow.end() - 1) + ":" + bare.substring(arrow.end()) : bare;
    }

    /// Whether a time stands before a label: « [00:01:43] Message vocal : ».
    public static boolean isTimed(String line) {
        return TIMED.matcher(line).lookingAt();
    }

    /// The line with the stage direction of its label blanked out, so that places in it stay:
    /// « M. Haddad (hors micro) : Non. », « Mme Roux, en aparté : Non. »
    private static Optional<String> undirected(String line) {
        Matcher directed = DIRECTION.matcher(line);
        if (!directed.find()) {
            return Optional.empty();
        }
        int start = directed.start("direction");
        int end = directed.end("direction");
        return Optional.of(line.substring(0, start) + " ".repeat(end - start) + line.substring(end));
    }

    private static Optional<SpeakerLabel> firstNamed(String line) {
        Matcher label = WITH_FIRST_NAME.matcher(line);
        return label.lookingAt()
                        && FirstNames.contains(label.group("name"))
                        && UnnamedLabel.is(label.group("part").replace("(", "").strip())
                ? Optional.of(SpeakerLabel.unnamed(
                        label.group("name"), after(line, line.indexOf(':', label.end()) + 1)))
                : Optional.empty();
    }

    private Optional<SpeakerLabel> plain(String line) {
        if (INITIALS.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        if (AddressedLabels.opens(line)) {
            return addressed.read(line);
        }
        Matcher group = GROUP.matcher(line);
        if (group.find() && noClause(group.group("label"))) {
            return Optional.of(SpeakerLabel.unnamed(Spaces.fold(group.group("label")), after(line, group.end())));
        }
        Matcher dotted = DOTTED.matcher(line);
        if (dotted.find()) {
            boolean titled = !withoutAddress(dotted.group("label")).equals(dotted.group("label"));
            return named(line, dotted).or(() -> titled ? readDotted(line) : Optional.empty());
        }
        Optional<SpeakerLabel> role = dashedRole(line);
        if (role.isPresent()) {
            return role;
        }
        return marked(line)
                .flatMap(label -> CODE.matcher(label.group("label").strip()).matches()
                        ? Optional.of(SpeakerLabel.unnamed(label.group("label").strip(), after(line, label.end())))
                        : named(line, label));
    }

    /// Whether a line opens with a label that ends with a full stop and a dash, as parliaments print them.
    public static boolean isDotted(String line) {
        return DOTTED_END.matcher(line).lookingAt();
    }

    /// Whether a line opens with a label that ends with a dash alone: « Marie Dupont — … »
    public static boolean isDashed(String line) {
        return DASHED.matcher(line).lookingAt();
    }

    /// A short label before a dash, in a transcript whose labels end so.
    public Optional<SpeakerLabel> readDashed(String line) {
        Matcher dashed = DASHED.matcher(line);
        return dashed.lookingAt() && noClause(dashed.group("label")) && LabelForms.isSomebodys(dashed.group("label"))
                ? Optional.of(SpeakerLabel.unnamed(Spaces.fold(dashed.group("label")), after(line, dashed.end())))
                : Optional.empty();
    }

    /// The label of a line in a transcript whose labels end with a full stop and a dash: then whoever stands before
    /// those opens a turn, known or not (`L'assistance. – …`).
    public Optional<SpeakerLabel> readDotted(String line) {
        Matcher initials = DOTTED_INITIALS.matcher(line);
        if (initials.lookingAt()) {
            return Optional.of(SpeakerLabel.unnamed(Spaces.fold(initials.group("label")), after(line, initials.end())));
        }
        Matcher dotted = DOTTED.matcher(line);
        if (!dotted.find()) {
            return Optional.empty();
        }
        String label = Spaces.fold(dotted.group("label"));
        boolean whose = DETERMINED.matcher(label).matches()
                || MediaNames.find(Fold.words(label)).isPresent();
        return whose && noClause(withoutAddress(label))
                ? Optional.of(SpeakerLabel.unnamed(label, after(line, dotted.end())))
                : Optional.empty();
    }

    /// A short label before a colon that only its coming back shows to be one (`P1 :`, `Journaliste :`).
    public Optional<SpeakerLabel> readRepeatable(String line) {
        String bare = unstamped(line);
        return undirected(bare).flatMap(this::repeatable).or(() -> repeatable(bare));
    }

    /// A label that by its form can hardly be anything else, were it there once ([LabelForms#isSomebodys]).
    public Optional<SpeakerLabel> readSomebodys(String line) {
        Matcher label = BEFORE_COLON.matcher(unstamped(line));
        return label.find()
                        && noClause(label.group("label"))
                        && !FieldNouns.open(label.group("label"))
                        && LabelForms.isSomebodys(label.group("label"))
                ? Optional.of(SpeakerLabel.unnamed(Spaces.fold(label.group("label")), after(line, label.end())))
                : Optional.empty();
    }

    private Optional<SpeakerLabel> repeatable(String line) {
        return marked(line)
                .filter(label -> !FieldNouns.open(label.group("label")))
                .filter(label -> label.group("label").length() <= LONGEST_REPEATED
                        && (line.indexOf(':') == colon(label) || isFirstName(line, label)))
                .filter(label -> {
                    String text = Spaces.fold(label.group("label"));
                    List<Word> words = Words.of(text);
                    return !words.isEmpty()
                            && words.size() <= 4
                            && words.getFirst().isCapitalised()
                            && noClause(text);
                })
                .map(label -> SpeakerLabel.unnamed(Spaces.fold(label.group("label")), after(line, label.end())));
    }

    /// « Paul — … »
    private static boolean isFirstName(String line, Matcher label) {
        return line.charAt(label.end() - 1) == '—'
                && FirstNames.contains(label.group("label").strip());
    }

    private static int colon(Matcher label) {
        return label.end() - 1;
    }

    private static Optional<Matcher> marked(String line) {
        Matcher marked = MARKED.matcher(line);
        return marked.find() && !marked.group("label").isBlank() ? Optional.of(marked) : Optional.empty();
    }

    /// « La présidente Odile Garant »: a function and the whole name of who holds it.
    private Optional<SpeakerLabel> holder(String label, int end) {
        List<Word> words = Words.of(label);
        boolean office = words.size() > 3
                && !withoutArticle(label).equals(label)
                && RoleNouns.contains(words.get(1).folded())
                && !words.get(1).isCapitalised();
        for (int i = 2; office && i < words.size() - 1; i++) {
            String name = label.substring(words.get(i).start());
            // « Le porte-parole d'Odile Garant », « L'animateur et Odile Garant »: somebody else speaks.
            if (LabelNames.isName(name) && !LINKS.contains(words.get(i - 1).folded())) {
                List<Role> held = roles.read(List.of(
                        label.substring(words.get(1).start(), words.get(i).start())
                                .strip()));
                return Optional.of(new SpeakerLabel(List.of(person(name, held)), held, null, label, end));
            }
        }
        return Optional.empty();
    }

    /// A label that is a name from end to end, with a role after a comma or in brackets.
    private Optional<SpeakerLabel> named(String line, Matcher matcher) {
        String label = Spaces.fold(matcher.group("label"));
        int end = after(line, matcher.end());
        if (!quotes(line, end) && UnnamedLabel.is(SPEAKS.matcher(label).replaceFirst(""))) {
            label = SPEAKS.matcher(label).replaceFirst("");
        }
        Optional<SpeakerLabel> holder = holder(label, end);
        if (holder.isPresent()) {
            return holder;
        }
        if (UnnamedLabel.is(label) && !FieldNouns.open(label)) {
            String bare = withoutArticle(label);
            String function = bare.equals(label) ? null : bare;
            return Optional.of(new SpeakerLabel(List.of(new UnnamedVoice(label)), List.of(), function, label, end));
        }
        List<String> names = List.of(BETWEEN_NAMES.split(label));
        if (names.size() > 1 && names.stream().allMatch(LabelNames::isName)) {
            List<Voice> voices =
                    names.stream().map(name -> person(name, List.of())).toList();
            return Optional.of(new SpeakerLabel(voices, List.of(), null, label, end));
        }
        if (JOINED.matcher(label).find()) {
            return Optional.empty();
        }
        int cut = indexOfAny(label, ",(");
        String printed = MARKUP.matcher(cut < 0 ? label : label.substring(0, cut))
                .replaceAll("")
                .strip();
        String titled =
                LabelNames.uncapitalised(cut < 0 ? SPEAKS.matcher(printed).replaceFirst("") : printed);
        String name = withoutAddress(titled);
        String rest = cut < 0 ? "" : unbracketed(label.substring(cut)).replaceAll("^[,(\\s]+|[).\\s]+$", "");
        rest = SPEAKS.matcher(rest).replaceFirst("");
        boolean known = registry.findPerson(name).isPresent();
        if (!known && !LabelNames.isName(titled) || !noClause(rest) || !rest.isEmpty() && !behind.mayStand(rest)) {
            return Optional.empty();
        }
        List<Role> said = rest.isEmpty() ? List.of() : behind.read(rest);
        return Optional.of(new SpeakerLabel(List.of(person(LabelNames.ordered(name), said)), said, null, label, end));
    }

    private Optional<SpeakerLabel> dashedRole(String line) {
        Matcher label = DASHED_ROLE.matcher(line);
        if (!label.lookingAt() || !LabelNames.isName(label.group("name")) || !behind.isRole(label.group("role"))) {
            return Optional.empty();
        }
        List<Role> said = behind.read(label.group("role"));
        Voice voice = person(LabelNames.ordered(LabelNames.uncapitalised(label.group("name"))), said);
        return Optional.of(new SpeakerLabel(
                List.of(voice), said, null, Spaces.fold(label.group("label")), after(line, label.end())));
    }

    /// « (CGT), présidente » without the brackets; words behind a bracket without a comma stay as they are.
    private static String unbracketed(String rest) {
        return rest.startsWith("(") ? rest.replaceFirst("\\)\\s*(?=,)", "") : rest;
    }

    /// « Le maire répond : « … » »: told by whoever speaks, it may be; without the marks it is a label.
    private static boolean quotes(String line, int at) {
        return at < line.length() && "«“\"".indexOf(line.charAt(at)) >= 0;
    }

    private Voice person(String name, List<Role> printed) {
        return registry.voice(name, printed);
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
