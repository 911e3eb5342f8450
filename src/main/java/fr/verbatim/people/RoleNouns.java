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
            "executive");
    private static final Pattern AGENT = Pattern.compile(
            "[a-z]{2,}(?:eur|euse|rice|iste|ien|ienne|iere|logue|graphe|cien|cienne|teur|metre|crate|pathe|nome|naute)");

    private RoleNouns() {}

    /// Whether a folded word introduces a person: `porte-parole`, `journaliste`, `déléguée`.
    public static boolean contains(String folded) {
        String stem = singular(folded);
        return isListed(folded) || AGENT.matcher(stem).matches();
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
        boolean national = OFFICE_ADJECTIVES.contains(second);
        if (OFFICES.contains(stem) || national && !stem.startsWith("journaliste")) {
            return Optional.of(Relation.SPEAKS_FOR);
        }
        return Optional.empty();
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
