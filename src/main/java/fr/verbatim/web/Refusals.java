package fr.verbatim.web;

import fr.verbatim.json.Problem;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Echo;
import fr.verbatim.search.ExpiredCursor;
import fr.verbatim.search.Fate;
import fr.verbatim.web.page.Link;
import java.io.IOException;
import java.util.List;

/// The errors of the site, each said once.
final class Refusals {
    private Refusals() {}

    static Problem problem(int status, String anchor, String title, String detail) {
        return Problem.of(status, "/api#" + anchor, title, detail);
    }

    static Problem badParameter(BadQuery bad) {
        return new Problem(
                "/api#parametre-invalide",
                "Paramètre invalide",
                400,
                String.valueOf(bad.getMessage()),
                bad.parameter(),
                bad.value(),
                bad.allowed(),
                bad.nearest());
    }

    static Problem expired(ExpiredCursor expired) {
        return new Problem(
                "/api#curseur-perime",
                "Curseur périmé",
                410,
                String.valueOf(expired.getMessage()),
                "cursor",
                null,
                List.of(),
                List.of());
    }

    /// @param known versions from which on the changes can be told, the latest first
    static Refusal versionUnknown(String version, List<String> known) {
        return new Refusal(
                new Problem(
                        "/api#version-inconnue",
                        "Version inconnue",
                        410,
                        "La version « " + Echo.of(version)
                                + " » du corpus n'est pas connue ici, ou ne l'est plus : ce qui a"
                                + " changé depuis ne peut pas être dit. Relisez tout (" + Export.NDJSON
                                + "), puis demandez les changements depuis la version lue. Versions connues : "
                                + String.join(", ", known) + ".",
                        "since",
                        version,
                        known,
                        List.of()),
                List.of());
    }

    static Refusal notFound(String what, String id) {
        return new Refusal(
                problem(404, "introuvable", "Introuvable", what + " « " + Echo.of(id) + " » n'existe pas ici."),
                List.of());
    }

    /// 410 where a record went with a withdrawal, else 404.
    static Refusal absent(Fate fate, String what, String id) {
        return fate instanceof Fate.Withdrawn withdrawn ? withdrawn("Ce contenu", withdrawn) : notFound(what, id);
    }

    static Refusal noSuchPage(String path) {
        return new Refusal(
                problem(404, "introuvable", "Introuvable", "Il n'y a rien à l'adresse « " + Echo.of(path) + " »."),
                List.of());
    }

    static Refusal quoteNotFound(String id, List<Link> ways) {
        return new Refusal(
                problem(
                        404,
                        "introuvable",
                        "Introuvable",
                        "La citation « " + Echo.of(id) + " » n'existe pas, ou plus, ici."),
                ways);
    }

    static Refusal withdrawn(String what, Fate.Withdrawn withdrawn) {
        return new Refusal(
                problem(
                        410,
                        "retire",
                        "Retiré",
                        what + " a été retiré du site le " + French.date(withdrawn.date()) + " : "
                                + reason(withdrawn.reason()) + "."),
                List.of());
    }

    static Refusal notShown(String source) {
        return new Refusal(
                problem(
                        403,
                        "texte-non-publie",
                        "Texte non publié",
                        "Le texte entier de « " + source
                                + " » n'est pas publié ici : ses droits ne sont pas connus ou ne le"
                                + " permettent pas. Ses citations le sont : /api/v1/quotes?source=" + source + "."),
                List.of());
    }

    /// @param allowed what would be right, as the header `Allow` has it
    static Problem methodNotAllowed(String method, String allowed) {
        return problem(
                405,
                "methode",
                "Méthode non permise",
                "Cette adresse répond à " + allowed + ", et non à " + Echo.of(method) + ".");
    }

    static Refusal notAcceptable(String offered) {
        return notAcceptable(List.of(offered));
    }

    /// @param offered media types, of which the header `Accept` takes none
    static Refusal notAcceptable(List<String> offered) {
        return new Refusal(
                new Problem(
                        "/api#format",
                        "Format indisponible",
                        406,
                        "L'en-tête Accept demande un autre format : cette adresse ne répond qu'en "
                                + String.join(", ", offered) + ".",
                        null,
                        null,
                        offered,
                        List.of()),
                List.of());
    }

    static Refusal unsupported(String wanted) {
        return new Refusal(
                problem(
                        415,
                        "type-du-corps",
                        "Type du corps refusé",
                        "Le corps de la requête doit être en " + wanted + ", et l'en-tête Content-Type le dire."),
                List.of());
    }

    /// @param most how many of what
    static Problem tooMany(String most, long seconds) {
        return problem(
                429,
                "trop-de-requetes",
                "Trop de requêtes",
                "Plus de " + most + " par minute. Redemandez dans " + seconds
                        + (seconds == 1 ? " seconde." : " secondes."));
    }

    static Refusal tooLong(int most) {
        return new Refusal(
                problem(413, "trop-long", "Requête trop longue", "Le corps de la requête dépasse " + most + " octets."),
                List.of());
    }

    static Refusal tooSlow(long seconds, IOException cause) {
        return new Refusal(
                problem(
                        408,
                        "trop-lent",
                        "Requête inachevée",
                        "Rien n'est plus venu du corps de la requête pendant " + seconds + " secondes."),
                cause);
    }

    static Refusal foreignOrigin(String origin) {
        return new Refusal(
                problem(
                        403,
                        "origine",
                        "Origine refusée",
                        "L'en-tête Origin « " + Echo.of(origin) + " » n'est ni l'adresse de ce site ni cette machine."),
                List.of());
    }

    static Refusal busy() {
        return new Refusal(
                problem(
                        503,
                        "occupe",
                        "Serveur occupé",
                        "Trop d'exports sont en cours. Redemandez celui-ci dans " + Exports.SECONDS + " secondes."),
                List.of());
    }

    static Problem failed(String requestId) {
        return problem(
                500,
                "erreur-interne",
                "Erreur interne",
                "Le serveur n'a pas pu répondre. L'erreur est notée sous le numéro " + requestId + ".");
    }

    private static String reason(Withdrawal.Reason reason) {
        return switch (reason) {
            case REQUEST_OF_THE_PERSON -> "à la demande de la personne";
            case ERROR -> "c'était une erreur";
            case RIGHTS -> "pour une question de droits";
            case LEGAL -> "la loi l'exige";
        };
    }
}
