package fr.verbatim.people;

import static fr.verbatim.people.LabelText.introduces;

import fr.verbatim.model.Role;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands behind a name in a label, after a comma or in brackets. A function or a body is a role; anything else
/// is how, where or to whom somebody speaks (« rires », « en colère », « à Paul Morel ») and is none: a stage note that
/// is taken for a role hides the real one.
final class BehindName {
    private static final Set<String> DIRECTIONS = WordList.loadFolded(BehindName.class, "direction-words.txt");
    private static final Set<String> LEADING = Set.of(
            "a", "au", "aux", "en", "dans", "sur", "sous", "pour", "par", "avec", "sans", "vers", "devant", "face",
            "depuis", "d", "de", "du", "des", "puis", "et", "ou");
    /// « de la CGT », « pour le SNJ »
    private static final Pattern BELONGING = Pattern.compile(
            "^(?:de\\s+la|de\\s+l['’]|du|des|d['’]|de|pour\\s+l[ae]|pour\\s+l['’]|pour)\\s*(?=\\p{Lu})");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Set<String> JOINING = Set.of("et", "ou", "puis", "avec");
    private static final Set<String> CALLS =
            Set.of("bravo", "merci", "bonjour", "bonsoir", "pardon", "attention", "oui", "non", "voila", "voici");
    private static final int NEAR = 2;
    private static final int MOST_OF_QUALITY = 5;
    private static final int REACH = 3;

    private final Registry registry;
    private final RoleReader roles;

    BehindName(Registry registry, RoleReader roles) {
        this.registry = registry;
        this.roles = roles;
    }

    /// The roles that words behind a name tell; none where they tell of none.
    List<Role> read(String rest) {
        List<String> kept = new ArrayList<>();
        boolean function = false;
        for (String segment : COMMA.split(rest)) {
            Optional<String> body = body(segment);
            boolean held = body.isEmpty() && isFunction(segment);
            if (body.isPresent() || held || function && goesOn(segment)) {
                kept.add(body.orElse(segment));
                function |= held;
            }
        }
        return kept.isEmpty() ? List.of() : roles.read(List.of(String.join(", ", kept)));
    }

    /// Whether words may stand behind a name in its label: a role, or how somebody speaks.
    boolean mayStand(String rest) {
        return introduces(rest)
                || isQuality(rest)
                || rest.indexOf(')') < 0 && isRole(rest)
                || rest.equals(rest.toUpperCase(Locale.FRENCH));
    }

    /// A quality that no list holds, behind a whole name and before a colon: « Ana Ruiz, maître-nageuse : ».
    private static boolean isQuality(String rest) {
        List<Word> words = Words.of(rest);
        return !words.isEmpty()
                && words.size() <= MOST_OF_QUALITY
                && !words.getFirst().isCapitalised()
                && !JOINING.contains(words.getFirst().folded())
                && !calls(words.getFirst())
                && words.stream().noneMatch(UnnamedLabel::isVerb);
    }

    /// « Anne Roy, une question : », « Anne Roy, bravo : »: somebody is spoken to.
    private static boolean calls(Word word) {
        return Lexicon.french().is(PartOfSpeech.DETERMINER, word.text()) || CALLS.contains(word.folded());
    }

    /// Whether words behind a name tell a role and nothing that may be somebody else's name.
    boolean isRole(String rest) {
        String[] segments = COMMA.split(rest);
        boolean role = body(segments[0]).isPresent() || isFunction(segments[0]);
        for (int i = 1; role && i < segments.length; i++) {
            role = body(segments[i]).isPresent() || isFunction(segments[i]) || !LabelNames.isName(segments[i]);
        }
        return role;
    }

    /// A place or a field behind a function, « présidente du comité, à l'hôpital de Brévanne ».
    private static boolean goesOn(String segment) {
        List<Word> words = Words.of(segment);
        return !words.isEmpty()
                && !isDirection(words)
                && (!LEADING.contains(words.getFirst().folded())
                        || words.stream()
                                .anyMatch(word -> OrganisationLines.isNoun(word.folded())
                                        || OrganisationLines.isWorkplace(word.folded())));
    }

    private Optional<String> body(String segment) {
        String name = BELONGING.matcher(segment).replaceFirst("").strip();
        List<Word> words = Words.of(name);
        boolean body = !words.isEmpty()
                && !isDirection(words)
                && (registry.findOrganisation(name).isPresent()
                        || OrganisationLines.isAcronym(words.getFirst())
                        || OrganisationLines.matches(name, registry)
                        || words.getFirst().isCapitalised() && OrganisationForms.matches(words));
        return body ? Optional.of(name) : Optional.empty();
    }

    private static boolean isFunction(String segment) {
        List<Word> words = Words.of(segment);
        return !words.isEmpty()
                && !isDirection(words)
                && !LEADING.contains(words.getFirst().folded())
                && words.stream().limit(NEAR).anyMatch(BehindName::isFunction);
    }

    /// Adjectives have the endings of agents: « furieuse », « songeur ».
    private static boolean isFunction(Word word) {
        String folded = word.folded();
        boolean listed = RoleNouns.isListed(folded) || Trades.contains(folded) || PeopleNouns.contains(folded);
        boolean adjective = Lexicon.french().is(PartOfSpeech.ADJECTIVE, word.text())
                && !Lexicon.french().is(PartOfSpeech.NOUN, word.text());
        return listed
                || RoleNouns.contains(folded) && !adjective
                || folded.indexOf('-') > 0 && Set.of(folded.split("-")).stream().anyMatch(RoleNouns::contains);
    }

    private static boolean isDirection(List<Word> words) {
        return words.stream().limit(REACH).anyMatch(word -> DIRECTIONS.contains(word.folded()));
    }
}
