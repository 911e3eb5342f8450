package fr.verbatim.people;

import fr.verbatim.model.Relation;
import fr.verbatim.text.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Nouns by which people are introduced, and what tie to an organisation each says. The lists are in resources; beyond
/// them the endings of French agent nouns are known.
public final class RoleNouns {
    private static final Set<String> MEMBERS = WordList.loadFolded(RoleNouns.class, "member-nouns.txt");
    private static final Set<String> OFFICES = WordList.loadFolded(RoleNouns.class, "office-nouns.txt");
    private static final Set<String> OTHERS = WordList.loadFolded(RoleNouns.class, "role-nouns.txt");
    private static final Set<String> OFFICE_ADJECTIVES = Set.of(
            "general",
            "generale",
            "national",
            "nationale",
            "federal",
            "federale",
            "confederal",
            "confederale",
            "regional",
            "regionale",
            "departemental",
            "departementale",
            "adjoint",
            "adjointe",
            "politique",
            "executif",
            "executive",
            "municipal",
            "municipale",
            "communautaire",
            "metropolitain",
            "metropolitaine",
            "syndical",
            "syndicale",
            "communal",
            "communale");
    /// « secrétaire médicale »: the trade, not the office.
    private static final Set<String> TRADE_ADJECTIVES =
            Set.of("medical", "medicale", "administratif", "administrative", "comptable", "juridique");
    /// Words with the ending of an agent noun that are none.
    private static final Set<String> NO_AGENTS = Set.of(
            "derriere",
            "leur",
            "ailleurs",
            "plusieurs",
            "meilleur",
            "interieur",
            "exterieur",
            "superieur",
            "inferieur",
            "valeur",
            "heure",
            "peur",
            "lumiere",
            "matiere",
            "maniere",
            "premiere",
            "derniere",
            "riviere",
            "liste",
            "existe",
            "reste",
            "bien",
            "rien",
            "combien",
            "ancien",
            "ancienne",
            "lieu",
            "coeur",
            "couleur",
            "douleur",
            "chaleur",
            "ordinateur",
            "secteur",
            "moteur",
            "entretien",
            "soutien",
            "quotidien",
            "dialogue",
            "catalogue",
            "paragraphe",
            "carriere",
            "frontiere",
            "barriere",
            "poussiere",
            "priere",
            "biere",
            "cimetiere",
            "facture",
            "matrice",
            "triste",
            "piste",
            "visite",
            "moyenne",
            "antenne",
            "lien",
            "tien",
            "mien",
            "sien",
            "chien");
    private static final Set<String> USERS = WordList.loadFolded(RoleNouns.class, "user-nouns.txt");
    private static final Pattern AGENT = Pattern.compile(
            "[a-z]{2,}(?:eur|euse|rice|iste|ien|ienne|iere|logue|graphe|cien|cienne|teur|metre|crate|pathe|nome|naute)");

    private RoleNouns() {}

    /// Whether a folded word introduces a person: `porte-parole`, `journaliste`, `déléguée`.
    public static boolean contains(String folded) {
        String stem = singular(folded);
        return isListed(folded)
                || Trades.contains(folded)
                || AGENT.matcher(stem).matches() && !NO_AGENTS.contains(stem) && !NO_AGENTS.contains(folded);
    }

    /// Whether a folded word is one of the nouns listed, endings apart.
    public static boolean isListed(String folded) {
        String stem = singular(folded);
        return MEMBERS.contains(stem) || OFFICES.contains(stem) || OTHERS.contains(stem);
    }

    /// The tie that a title says by itself: an office speaks for the organisation, a member belongs to it.
    ///
    /// @param noun first word of the title, folded
    /// @param second word of the title, folded; empty when there is none
    static Optional<Relation> relation(String noun, String second) {
        String stem = singular(noun);
        if (MEMBERS.contains(stem)) {
            return Optional.of(Relation.MEMBER);
        }
        if (TRADE_ADJECTIVES.contains(second)) {
            return Optional.empty();
        }
        boolean national = OFFICE_ADJECTIVES.contains(second) && !isDelegate(noun);
        if (OFFICES.contains(stem) || national && !stem.startsWith("journaliste")) {
            return Optional.of(Relation.SPEAKS_FOR);
        }
        return Optional.empty();
    }

    /// « déléguée Soins », « référent de la Ligue » speak for it; « délégué syndical chez Onclusive » works there.
    static boolean isDelegate(String noun) {
        return noun.startsWith("delegue") || noun.startsWith("referent");
    }

    static boolean isOfficeAdjective(String folded) {
        return OFFICE_ADJECTIVES.contains(folded);
    }

    /// Whether an organisation is there for those whom the noun names: « résident », « patiente ».
    static boolean isUser(String noun) {
        return USERS.contains(singular(noun));
    }

    /// « directrice de La Ligue » heads it; « directeur pédagogique à l'Institut » works there.
    static boolean heads(String noun) {
        String stem = singular(noun);
        return stem.matches(
                "(?:co-?)?(?:directeur|directrice|dirigeant|dirigeante|chef|cheffe|responsable|redacteur|redactrice)");
    }

    /// The noun without an inclusive ending, a prefix or a plural.
    private static String singular(String folded) {
        int cut = folded.length();
        for (int i = 2; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '·' || c == '.' || c == '(') {
                cut = i;
                break;
            }
        }
        String word = folded.substring(0, cut).replaceFirst("^(?:co|vice|ex)-", "");
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
