package fr.verbatim.people;

import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.text.Fold;
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
    private static final Pattern AUTHOR = Pattern.compile("^aut(?:eur|rice|eure) d[e'’]");
    private static final Pattern FIELD = Pattern.compile("\\s*\\([^)]*\\)\\s*$");

    private final Registry registry;

    public RoleReader(Registry registry) {
        this.registry = registry;
    }

    /// The roles printed in these lines, in their order; none for no lines.
    public List<Role> read(List<String> lines) {
        List<Role> roles = new ArrayList<>();
        List<String> segments = RoleSegments.of(lines);
        for (String segment : segments) {
            List<Role> read = segment(segment);
            Role last = roles.isEmpty() ? null : roles.getLast();
            Optional<Relation> tie = last == null ? Optional.empty() : tie(last, read.getFirst());
            if (last != null && tie.isPresent()) {
                roles.removeLast();
                read = joined(last, read, tie.get());
            }
            roles.addAll(read);
        }
        return titleAloneWhole(roles, lines);
    }

    /// What a title says of the organisation printed after it: an office is held in it, users and members belong to
    /// it, a trade is exercised there when it is a place of work. Empty when they stand apart.
    private static Optional<Relation> tie(Role last, Role next) {
        String title = last.title();
        OrganisationRef organisation = next.organisation();
        if (title == null || last.organisation() != null || next.title() != null || organisation == null) {
            return Optional.empty();
        }
        List<Word> words = Words.of(title);
        String noun = words.getFirst().folded();
        if (RoleNouns.isUser(noun)) {
            return Optional.of(Relation.MEMBER);
        }
        Optional<Relation> relation = relation(words);
        if (relation.isPresent() || RoleNouns.isDelegate(noun)) {
            return Optional.of(relation.orElse(Relation.SPEAKS_FOR));
        }
        boolean workplace = OrganisationLines.isWorkplace(
                Words.of(organisation.name()).getFirst().folded());
        return workplace && RoleNouns.contains(noun) ? Optional.of(Relation.WORKS_AT) : Optional.empty();
    }

    /// « Écrivain, scénariste de BD et lanceur d'alerte » is one title when no organisation tells its parts apart; who
    /// wrote a book is told apart from the trade.
    private static List<Role> titleAloneWhole(List<Role> roles, List<String> lines) {
        boolean wrote = roles.stream()
                .anyMatch(role -> role.title() != null
                        && AUTHOR.matcher(Fold.fold(role.title())).find());
        if (roles.size() < 2 || wrote || roles.stream().anyMatch(role -> role.organisation() != null)) {
            return List.copyOf(roles);
        }
        return List.of(Role.of(String.join(" ", lines).replace("*", "").strip(), null, null));
    }

    /// A title and the organisations printed under it: it is held in the first, the others are its field.
    private static List<Role> joined(Role office, List<Role> organisations, Relation tie) {
        List<Role> joined = new ArrayList<>();
        for (Role role : organisations) {
            boolean first = joined.isEmpty();
            joined.add(Role.of(
                    first ? office.title() : null,
                    role.organisation(),
                    first || tie != Relation.SPEAKS_FOR ? tie : Relation.WORKS_AT));
        }
        return joined;
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
        List<Word> title = words.subList(0, index);
        if (!word.isCapitalised() && (AT.contains(word.folded()) || OF.contains(word.folded()))) {
            return introduced(segment, words, index);
        }
        Optional<Relation> relation = relation(title);
        boolean delegate = isDelegate(title);
        boolean acronym = word.isInCapitals();
        boolean named = word.isCapitalised() && !RoleNouns.contains(word.folded());
        if ((relation.isPresent() || delegate) && (acronym || named && opensName(words, index))) {
            return Optional.of(role(segment, words, index, index, relation.orElse(Relation.SPEAKS_FOR)));
        }
        if (acronym && index == 1 && EMPLOYED.matcher(title.getFirst().folded()).matches()) {
            return Optional.of(role(segment, words, index, index, Relation.WORKS_AT));
        }
        return Optional.empty();
    }

    /// « déléguée Soins Debout », « élu Union du Livre public »: a name of several words.
    private static boolean opensName(List<Word> words, int index) {
        return !RoleNouns.isOfficeAdjective(words.get(index).folded())
                && words.stream().skip(index + 1L).anyMatch(Word::isCapitalised);
    }

    /// The role whose organisation the preposition at `index` introduces.
    private Optional<Role> introduced(String segment, List<Word> words, int index) {
        String preposition = words.get(index).folded();
        int start = start(words, index);
        if (start >= words.size()) {
            return Optional.empty();
        }
        boolean at = AT.contains(preposition);
        boolean articled = start > index + 1 || preposition.equals("du") || preposition.equals("des");
        List<Word> title = words.subList(0, index);
        Optional<Relation> tie = at ? Optional.of(tieAt(title)) : tieOf(title, words, start, articled);
        boolean bare = start == index + 1 && preposition.equals("a");
        return tie.filter(any -> opensOrganisation(words, start, bare))
                .map(found -> role(segment, words, index, start, found));
    }

    private static int start(List<Word> words, int preposition) {
        int start = preposition + 1;
        while (start < words.size()
                && ARTICLES.contains(words.get(start).folded())
                && !words.get(start).isCapitalised()) {
            start++;
        }
        return start;
    }

    private static Relation tieAt(List<Word> title) {
        return RoleNouns.isUser(title.getFirst().folded())
                ? Relation.MEMBER
                : relation(title).orElse(Relation.WORKS_AT);
    }

    /// « porte-parole de X » speaks for it, « résidente des Tilleuls » belongs to it, « médecin de l'hôpital X » works
    /// there; « habitante de X » says where somebody lives.
    private static Optional<Relation> tieOf(List<Word> title, List<Word> words, int start, boolean articled) {
        String noun = title.getFirst().folded();
        Optional<Relation> relation = relation(title);
        if (relation.isPresent()) {
            return relation;
        }
        if (title.size() == 1 && (RoleNouns.heads(noun) || RoleNouns.isDelegate(noun))) {
            return Optional.of(Relation.SPEAKS_FOR);
        }
        if (articled && RoleNouns.isUser(noun)) {
            return Optional.of(Relation.MEMBER);
        }
        boolean employer = OrganisationLines.isWorkplace(words.get(start).folded())
                        && words.stream().skip(start + 1L).anyMatch(Word::isCapitalised)
                || OrganisationLines.isAcronym(words.get(start));
        return articled && employer && Trades.contains(noun) ? Optional.of(Relation.WORKS_AT) : Optional.empty();
    }

    private static boolean isDelegate(List<Word> title) {
        return RoleNouns.isDelegate(title.getFirst().folded());
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
        String printed = FIELD.matcher(segment.substring(words.get(start).start()))
                .replaceFirst("")
                .strip();
        boolean plural = words.get(titleEnd).folded().equals("aux")
                && words.get(start).isCapitalised()
                && !OrganisationLines.isNoun(words.get(start).folded());
        // « aux Tilleuls »: the article belongs to the name.
        String organisation = plural ? "Les " + printed : printed;
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
