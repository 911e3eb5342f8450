package fr.verbatim.people;

import static fr.verbatim.people.LabelText.after;
import static fr.verbatim.people.LabelText.introduces;
import static fr.verbatim.people.LabelText.noClause;
import static fr.verbatim.people.LabelText.withoutAddress;
import static fr.verbatim.people.LabelText.withoutArticle;

import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.UnnamedVoice;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Labels that open with a form of address: « M. Dupont. – », « Mme la présidente. », « M. X, rapporteur : »,
/// « M. Delage et Mme Pons : ».
final class AddressedLabels {
    static final String ADDRESS = "(?:MM?\\.|Mmes?|Mlles?|Me|Mgr)";
    static final String GAP = "[\\s\\xA0\\u202F]+";
    /// « M » before its full stop.
    private static final String ADDRESSING = "[\\s\\xA0\\u202F'’](?:M|MM|Dr|Me|St|Ste)";

    private static final String ABBREVIATED = "(?<=" + ADDRESSING + ")\\.";
    private static final String PARTICLES = "(?:(?:de|du|des|la|le|von|van|d['’]|el|ben)" + GAP + "?){0,6}";
    private static final String NAME = PARTICLES + "\\p{Lu}[\\p{L}\\p{M}'’.-]*[\\p{L}\\p{M}]" + "(?:" + GAP + PARTICLES
            + "\\p{Lu}[\\p{L}\\p{M}'’-]*){0,12}";
    /// A full stop or colon, a dash after it at times; the space after the full stop is lost at times.
    static final String CLOSE = "\\s*(?<!" + ADDRESSING + ")(?:\\.(?=[…\\p{Lu}])|(?:[.:](?:" + GAP + "?[–—-])?|" + GAP
            + "[–—])(?=[\\s\\xA0\\u202F]|$))";
    private static final Pattern ADDRESSED = Pattern.compile("^\\s*(?<label>" + ADDRESS + GAP
            + "(?:(?<function>(?:le|la|l['’])[^.:;!?«»()\\n]{2,90}?)|" + NAME
            + ")(?<role>,(?:[^.:;!?«»()\\n]|" + ABBREVIATED + "){3,220}?)?)" + CLOSE);
    /// « M. Delage et Mme Pons : », « M. le président, Mme Brun, M. Rey. »
    private static final String ONE = ADDRESS + GAP + "(?:(?:le|la|l['’])[^.,:;!?«»()\\n]{2,60}?|" + NAME + ")";

    private static final String AND = "(?:,(?:" + GAP + "et)?|" + GAP + "et)" + GAP;
    private static final Pattern JOINT =
            Pattern.compile("^\\s*(?<label>" + ONE + "(?:" + AND + "(?:" + ONE + "|" + NAME + ")){1,5})" + CLOSE);
    private static final Pattern BETWEEN =
            Pattern.compile(AND + "(?=" + ADDRESS + GAP + ")|" + GAP + "et" + GAP + "(?=\\p{Lu})");
    /// Forms of address that open a sentence as well: a label only before a colon or a dash.
    static final String LONG =
            "(?:Monsieur|Madame|Mademoiselle|Ma[iî]tre|Docteure?|Dr\\.?|Professeure?|Pr\\.?|MME|MLLE|ME)";

    private static final Pattern LONG_ADDRESS = Pattern.compile("^\\s*(?<label>" + LONG + GAP
            + "(?:(?<function>(?:le|la|l['’])[^.:;!?«»()\\n]{2,90}?)|" + NAME + ")"
            + "(?<role>,(?:[^.:;!?«»()\\n]|" + ABBREVIATED + "){3,220}?)?)(?:" + GAP
            + ")?(?::|[–—])(?=[\\s\\xA0\\u202F]|$)");
    private static final Pattern OFFICE = Pattern.compile("(?:LE|LA)" + GAP + "|L['’]");

    private static final Set<String> OF = Set.of("de", "du", "des", "d", "à", "au", "aux", "en", "pour");

    private final Registry registry;
    private final RoleReader roles;

    AddressedLabels(Registry registry, RoleReader roles) {
        this.registry = registry;
        this.roles = roles;
    }

    /// Whether a line opens with such words, closed as a label is.
    static boolean opens(String line) {
        return JOINT.matcher(line).find()
                || ADDRESSED.matcher(line).find()
                || LONG_ADDRESS.matcher(line).find();
    }

    /// The label of a line that opens so; empty where it is a sentence all the same.
    Optional<SpeakerLabel> read(String line) {
        Matcher joint = JOINT.matcher(line);
        if (joint.find()) {
            return joint(line, joint);
        }
        Matcher brief = ADDRESSED.matcher(line);
        Matcher written = LONG_ADDRESS.matcher(line);
        return brief.find() ? addressed(line, brief) : written.find() ? addressed(line, written) : Optional.empty();
    }

    /// Several who speak at once.
    private Optional<SpeakerLabel> joint(String line, Matcher matcher) {
        String text = Spaces.fold(matcher.group("label"));
        List<SpeakerLabel> parts = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            Matcher one = ADDRESSED.matcher(part + " :");
            if (one.find()) {
                addressed(part, one).ifPresent(parts::add);
            } else {
                parts.add(new SpeakerLabel(List.of(registry.voice(part.strip(), List.of())), List.of(), null, part, 0));
            }
        }
        return noClause(text)
                ? Optional.of(SpeakerLabel.joint(parts, text, after(line, matcher.end())))
                : Optional.empty();
    }

    private Optional<SpeakerLabel> addressed(String line, Matcher matcher) {
        String label = Spaces.fold(matcher.group("label"));
        String role = matcher.group("role");
        List<Role> printed =
                role == null ? List.of() : roles.read(List.of(role.substring(1).strip()));
        String function = matcher.group("function");
        if (function == null && isOfficeInCapitals(withoutAddress(label))) {
            function = withoutAddress(label).toLowerCase(Locale.FRENCH);
        }
        if (role != null && !introduces(role) || function != null && isClause(function)) {
            return Optional.empty();
        }
        int end = after(line, matcher.end());
        if (function != null) {
            String bare = withoutArticle(Spaces.fold(function));
            Optional<String> named = nameBehind(bare);
            if (named.isPresent()) {
                List<Role> office = roles.read(List.of(
                        bare.substring(0, bare.length() - named.get().length()).strip()));
                Voice holder = registry.voice(named.get(), office);
                return Optional.of(new SpeakerLabel(List.of(holder), office, null, label, end));
            }
            return Optional.of(new SpeakerLabel(List.of(new UnnamedVoice(label)), printed, bare, label, end));
        }
        String name = role == null ? label : label.substring(0, label.indexOf(','));
        Voice voice = registry.voice(withoutAddress(name.strip()), printed);
        return Optional.of(new SpeakerLabel(List.of(voice), printed, null, label, end));
    }

    /// The name of « président Laurent Pujol »: right behind the noun of an office, nothing of a body's between.
    private static Optional<String> nameBehind(String function) {
        List<Word> words = Words.of(function);
        int from = 0;
        while (from < words.size() && !words.get(from).isCapitalised()) {
            if (from > 0 && OF.contains(words.get(from).folded())) {
                return Optional.empty();
            }
            from++;
        }
        boolean office = from > 0
                && from < words.size()
                && RoleNouns.contains(words.getFirst().folded());
        int first = from;
        return office
                ? new PersonNames(function, words)
                        .at(first)
                        .filter(found -> found.to() == words.size() && found.to() - first > 1)
                        .map(found -> function.substring(words.get(first).start()))
                : Optional.empty();
    }

    /// « Mme le maire ouvre la séance. » is a sentence.
    private static boolean isClause(String function) {
        return !noClause(function) || Words.of(function).stream().skip(2).anyMatch(UnnamedLabel::isVerb);
    }

    /// « M. LE PRÉSIDENT », « MME LA MAIRE »; « M. LE GOFF » is a name.
    private static boolean isOfficeInCapitals(String name) {
        List<Word> words = Words.of(name);
        return words.size() > 1
                && name.codePoints().noneMatch(Character::isLowerCase)
                && OFFICE.matcher(name).lookingAt()
                && RoleNouns.contains(words.get(1).folded());
    }
}
