package fr.verbatim.people;

import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits what stands beside a name into roles: title, organisation, relation.
///
/// | printed | role |
/// |---|---|
/// | `Directrice de La Ligue` | heads it: speaks for |
/// | `porte-parole de lesvoix.fr` | an office: speaks for |
/// | `délégué syndical chez Onclusive`, `Journaliste à l'Équipe` | works at |
/// | `syndiquée CGT France Travail` | member |
/// | `Secrétaire générale` / `Sud PTT, La Poste et La Banque Postale` | speaks for the first, works at the others |
/// | `En chair et en os (traduction littéraire)` | no title: member |
/// | `auteur de Barbarie numérique` | a title alone |
public final class RoleReader {
    private static final Set<String> AT = Set.of("a", "au", "aux", "chez", "pour");
    private static final Set<String> OF = Set.of("de", "du", "des", "d");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");
    private static final Pattern LISTED =
            Pattern.compile("\\s*(?:,|&|\\+|/|\\bet\\b)\\s*(?=#?(?:[Ll]['’]|[Ll](?:a|es?)\\s)?[\\p{Lu}#])");
    /// Who is named by trade and employer in one breath: « chercheuse CNRS ».
    private static final Pattern EMPLOYED = Pattern.compile(
            "(?:chercheu|ingenieu|salarie|agente?|employe|cheminot|journaliste|postier|postiere|doctorant|technicien)\\w*");
    private static final Pattern FIELD = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final Registry registry;

    public RoleReader(Registry registry) {
        this.registry = registry;
    }

    /// The roles printed in these lines, in their order; none for no lines.
    public List<Role> read(List<String> lines) {
        List<Role> roles = new ArrayList<>();
        for (String segment : RoleSegments.of(lines)) {
            List<Role> read = segment(segment);
            Role last = roles.isEmpty() ? null : roles.getLast();
            if (last != null
                    && last.organisation() == null
                    && isOffice(last)
                    && read.getFirst().title() == null) {
                roles.removeLast();
                read = joined(last, read);
            }
            roles.addAll(read);
        }
        return titleAloneWhole(roles, lines);
    }

    /// « Écrivain, scénariste de BD et lanceur d'alerte » is one title when no organisation tells its parts apart.
    private static List<Role> titleAloneWhole(List<Role> roles, List<String> lines) {
        if (roles.size() < 2 || roles.stream().anyMatch(role -> role.organisation() != null)) {
            return List.copyOf(roles);
        }
        return List.of(Role.of(String.join(" ", lines).strip(), null, null));
    }

    /// An office and the organisations printed under it: it is held in the first, the others are its field.
    private static List<Role> joined(Role office, List<Role> organisations) {
        List<Role> joined = new ArrayList<>();
        for (Role role : organisations) {
            boolean first = joined.isEmpty();
            joined.add(Role.of(
                    first ? office.title() : null,
                    role.organisation(),
                    first ? Relation.SPEAKS_FOR : Relation.WORKS_AT));
        }
        return joined;
    }

    private static boolean isOffice(Role role) {
        return role.title() != null && relation(Words.of(role.title())).isPresent();
    }

    private List<Role> segment(String segment) {
        List<Word> words = Words.of(segment);
        if (words.isEmpty()) {
            return List.of(Role.of(segment, null, null));
        }
        if (!RoleNouns.contains(words.getFirst().folded()) && looksLikeOrganisation(words, segment)) {
            return organisations(segment);
        }
        for (int i = 1; i < words.size(); i++) {
            Optional<Role> role = roleAt(segment, words, i);
            if (role.isPresent()) {
                return parted(role.get());
            }
        }
        return List.of(Role.of(segment, null, null));
    }

    private boolean looksLikeOrganisation(List<Word> words, String segment) {
        return words.getFirst().isCapitalised()
                || segment.startsWith("#")
                || words.getFirst().text().indexOf('.') > 0
                || registry.findOrganisation(segment).isPresent();
    }

    private List<Role> organisations(String segment) {
        if (registry.findOrganisation(segment).isPresent()) {
            return List.of(Role.of(null, registry.organisation(segment), Relation.MEMBER));
        }
        List<Role> roles = new ArrayList<>();
        for (String name : LISTED.split(FIELD.matcher(segment).replaceFirst(""))) {
            if (!name.isBlank()) {
                roles.add(Role.of(null, registry.organisation(name.strip()), Relation.MEMBER));
            }
        }
        return roles.isEmpty() ? List.of(Role.of(segment, null, null)) : roles;
    }

    /// The role whose organisation is opened by the word at `index`.
    private Optional<Role> roleAt(String segment, List<Word> words, int index) {
        Word word = words.get(index);
        boolean at = AT.contains(word.folded()) && !word.isCapitalised();
        boolean of = OF.contains(word.folded()) && !word.isCapitalised();
        List<Word> title = words.subList(0, index);
        Optional<Relation> relation = relation(title);
        if (at
                || of
                        && (relation.isPresent()
                                || title.size() == 1
                                        && RoleNouns.heads(title.getFirst().folded()))) {
            int start = index + 1;
            while (start < words.size()
                    && ARTICLES.contains(words.get(start).folded())
                    && !words.get(start).isCapitalised()) {
                start++;
            }
            if (start < words.size()
                    && opensOrganisation(
                            words,
                            start,
                            at && start == index + 1 && !word.folded().equals("chez"))) {
                Relation tie = of ? relation.orElse(Relation.SPEAKS_FOR) : relation.orElse(Relation.WORKS_AT);
                return Optional.of(role(segment, words, index, start, tie));
            }
            return Optional.empty();
        }
        if (word.isInCapitals() && (relation.isPresent() || isDelegate(title))) {
            return Optional.of(role(segment, words, index, index, relation.orElse(Relation.SPEAKS_FOR)));
        }
        if (word.isInCapitals()
                && index == 1
                && EMPLOYED.matcher(title.getFirst().folded()).matches()) {
            return Optional.of(role(segment, words, index, index, Relation.WORKS_AT));
        }
        return Optional.empty();
    }

    private static boolean isDelegate(List<Word> title) {
        return title.getFirst().folded().startsWith("delegue");
    }

    /// A capital opens an organisation, but after a bare `à` a single capitalised word is rather a town.
    private boolean opensOrganisation(List<Word> words, int start, boolean bare) {
        Word word = words.get(start);
        boolean named = word.isCapitalised()
                || word.text().charAt(0) == '#'
                || word.text().indexOf('.') > 0
                || isNamedInstitution(words, start);
        if (!named || !bare) {
            return named;
        }
        boolean several = start + 1 < words.size()
                && (words.get(start + 1).isCapitalised()
                        || Character.isDigit(words.get(start + 1).text().charAt(0))
                        || OF.contains(words.get(start + 1).folded()));
        return several
                || word.isInCapitals()
                || word.isElision()
                || registry.findOrganisation(word.text()).isPresent();
    }

    /// « l'université de Rennes », « la coopérative Terres d'ici »: a common noun and a name.
    private static boolean isNamedInstitution(List<Word> words, int start) {
        return OrganisationLines.isNoun(words.get(start).folded())
                && words.stream().skip(start + 1L).anyMatch(Word::isCapitalised);
    }

    private Role role(String segment, List<Word> words, int titleEnd, int start, Relation relation) {
        String title = segment.substring(0, words.get(titleEnd - 1).end()).strip();
        String organisation = FIELD.matcher(segment.substring(words.get(start).start()))
                .replaceFirst("")
                .strip();
        return Role.of(emptyToNull(title), reference(organisation), relation);
    }

    /// « CHU de Nantes, CGT Santé »: after the comma stands another organisation, to which the person belongs.
    private List<Role> parted(Role role) {
        OrganisationRef whole = role.organisation();
        int comma = whole == null || whole.id() != null ? -1 : whole.name().indexOf(',');
        if (whole == null || comma < 0) {
            return List.of(role);
        }
        String second = whole.name().substring(comma + 1).strip();
        boolean organisation = OrganisationLines.matches(second, registry);
        return organisation
                ? List.of(
                        Role.of(role.title(), reference(whole.name().substring(0, comma)), role.relation()),
                        Role.of(null, reference(second), Relation.MEMBER))
                : List.of(role);
    }

    private OrganisationRef reference(String printed) {
        return registry.organisation(printed.replaceFirst("[,;.\\s]+$", ""));
    }

    private static Optional<Relation> relation(List<Word> title) {
        String second = title.size() > 1 ? title.get(1).folded() : "";
        return RoleNouns.relation(title.getFirst().folded(), second);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
