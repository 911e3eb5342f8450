package fr.verbatim.people;

import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Set;

/// Two or three capitalised words that look like a first name and a surname but name a body: « France Travail
/// », « Amnesty International », « Greenpeace France ».
final class OrganisationForms {
    private static final Set<String> FIRST =
            Set.of("france", "radio", "europe", "amnesty", "secours", "medecins", "action");
    private static final Set<String> LAST = Set.of(
            "international",
            "france",
            "europe",
            "monde",
            "solidaires",
            "solidarite",
            "sante",
            "environnement",
            "nature",
            "rebellion",
            "rail",
            "education",
            "energie",
            "energies",
            "group",
            "groupe",
            "lab",
            "labs",
            "media",
            "medias",
            "press",
            "presse",
            "company",
            "club",
            "partners",
            "consulting",
            "technologies",
            "technologie",
            "conseil",
            "avocats",
            "habitat",
            "transports",
            "transport",
            "industries",
            "industrie",
            "systems",
            "software",
            "assurances",
            "mutuelle",
            "formation",
            "studio",
            "studios",
            "productions",
            "editions",
            "foundation",
            "institute",
            "watch",
            "alliance",
            "network",
            "durable",
            "littoral",
            "patrimoine",
            "recherche",
            "numerique",
            "culture",
            "sport",
            "sports",
            "services",
            "logistique",
            "immobilier",
            "distribution");

    private OrganisationForms() {}

    static boolean matches(List<Word> words) {
        return FIRST.contains(words.getFirst().folded())
                || LAST.contains(words.getLast().folded());
    }
}
