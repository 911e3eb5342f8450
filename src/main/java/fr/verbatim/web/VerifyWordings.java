package fr.verbatim.web;

import fr.verbatim.model.Correction;
import fr.verbatim.model.FullStop;
import fr.verbatim.web.Verification.Name;
import fr.verbatim.web.Verification.Part;
import fr.verbatim.web.Verification.Words;
import fr.verbatim.web.page.Badge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is answered to somebody who verifies a sentence, in French.
final class VerifyWordings {
    private VerifyWordings() {}

    /// @param parameter whose value is too long
    static String tooLong(String parameter) {
        return "Le paramètre « " + parameter + " » est trop long : " + Verification.LONGEST + " caractères au plus.";
    }

    /// @param value the words, or the name
    static Badge tooLong(String value, boolean words) {
        return new Badge(
                "ambiguous",
                words ? "Citation trop longue" : "Nom trop long",
                "Rien n'a été comparé : " + Verification.LONGEST + " caractères au plus, il y en a "
                        + value.codePointCount(0, value.length()) + ".");
    }

    static String title(Verification found) {
        // A name that is right says nothing of words that are not.
        boolean wordsOnly = found.name() == Name.NOT_ASKED || found.name() == Name.CONFIRMED && isWrong(found.words());
        String words = told(words(found), found.parts()).text();
        return wordsOnly
                ? words
                : words + "\u00A0; "
                        + VerifyNameWordings.name(found).text().substring(0, 1).toLowerCase(Locale.FRENCH)
                        + VerifyNameWordings.name(found).text().substring(1);
    }

    private static boolean isWrong(Words words) {
        return !words.isFaithful();
    }

    /// What was taken for the words and for the names, where the text held more; else empty.
    static String read(Verification found) {
        Verification.Claim claim = found.claim();
        String quoted = switch (claim.form()) {
            case WHOLE -> "";
            case ISOLATED -> FullStop.after("Lu dans le texte : la citation" + named(claim.speaker()));
            case APART ->
                FullStop.after("Lu dans le texte : "
                        + French.counted(found.parts().size(), "citation", "citations") + named(claim.speaker()));
        };
        String aside = claim.aside().isEmpty()
                ? ""
                : " Pris pour un titre ou un terme, et non vérifié : «\u00A0"
                        + String.join("\u00A0», «\u00A0", claim.aside()) + "\u00A0».";
        return quoted.isEmpty()
                ? ""
                : quoted + aside
                        + " Les noms, les fonctions et ce qui est écrit autour d'eux sont lus ; les autres phrases ne"
                        + " sont pas comparées.";
    }

    private static String named(String speaker) {
        return speaker.isBlank() ? ", sans nom" : ", et le nom : " + speaker;
    }

    /// One on the words, one on the name where it was judged.
    static List<Badge> badges(Verification found) {
        return badges(words(found), omitted(found.parts()), found.name(), VerifyNameWordings.name(found));
    }

    static List<Badge> badges(Part part) {
        return badges(words(part), omitted(List.of(part)), part.name(), VerifyNameWordings.name(part));
    }

    private static List<Badge> badges(Badge words, Optional<Badge> omitted, Name verdict, Badge name) {
        List<Badge> badges = new ArrayList<>(List.of(words));
        omitted.ifPresent(badges::add);
        if (verdict != Name.NOT_ASKED) {
            badges.add(name);
        }
        return badges;
    }

    /// What became of the words, with the warning that readers of the page have beside it.
    static Badge told(Badge words, List<Part> parts) {
        return omitted(parts)
                .map(omitted -> new Badge(
                        words.state(),
                        words.text() + ", " + omitted.text().toLowerCase(Locale.FRENCH),
                        words.line() + " " + omitted.line()))
                .orElse(words);
    }

    /// That the words left out turn the sense of the others.
    private static Optional<Badge> omitted(List<Part> parts) {
        List<String> negations = lostNegations(parts);
        if (!negations.isEmpty()) {
            return Optional.of(new Badge("ambiguous", "Négation omise", lost(negations)));
        }
        boolean opposed = parts.stream()
                .filter(part -> part.words().isFaithful())
                .flatMap(part -> part.passage().stream())
                .anyMatch(passage -> passage.diff().losesOpposition());
        return opposed
                ? Optional.of(new Badge(
                        "ambiguous",
                        "Opposition omise",
                        "Les mots omis portent le «\u00A0mais\u00A0» qui suit une négation\u00A0: sans lui, la citation"
                                + " peut nier ce que le document affirme."))
                : Optional.empty();
    }

    private static List<String> lostNegations(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.words().isFaithful())
                .flatMap(part -> part.passage().stream())
                .flatMap(passage -> passage.diff().lostNegations().stream())
                .distinct()
                .toList();
    }

    private static String lost(List<String> negations) {
        return "Les mots omis portent une négation («\u00A0" + String.join("\u00A0», «\u00A0", negations)
                + "\u00A0») : sans eux, la citation peut dire le contraire du document.";
    }

    static Badge words(Verification found) {
        if (found.parts().size() == 1) {
            Badge alone = words(found.parts().getFirst());
            return found.claim().repeated() ? repeated(alone) : alone;
        }
        if (found.claim().form() == Verification.Form.APART && found.words() != Words.JOINED) {
            return apart(found);
        }
        String several = French.counted(found.hits().size(), "citation", "citations");
        if (found.hits().size() == 1) {
            return new Badge(
                    "ambiguous",
                    "Citation mêlée à d'autres mots",
                    "Une citation des documents s'y trouve, avec des mots qui n'y sont pas : voyez lesquels.");
        }
        if (found.words() == Words.MODIFIED) {
            return new Badge(
                    "ambiguous",
                    "Plusieurs citations, dont une modifiée ou introuvable",
                    "Ces mots réunissent " + several + voices(found) + " : voyez ce qu'il en est de chacune.");
        }
        String apart = found.isNeighbouring() ? "Citations voisines, réunies en une" : "Citations réunies en une";
        return new Badge(
                "probable",
                found.voices() == Voices.SEVERAL ? "Montage de propos de plusieurs voix" : apart,
                "Ces mots sont ceux du document, mais ils réunissent " + several
                        + (found.isNeighbouring() ? " qui s'y suivent" : " qui ne s'y suivent pas")
                        + voices(found) + ".");
    }

    private static Badge repeated(Badge alone) {
        return new Badge(
                alone.state().equals("established") ? "probable" : alone.state(),
                alone.text() + ", donnée plusieurs fois",
                "Le texte donné répète les mêmes mots ; une fois seulement, ils sont comparés. " + alone.line());
    }

    /// Of quotations that nobody set as one.
    private static Badge apart(Verification found) {
        String several = French.counted(found.parts().size(), "citation", "citations");
        String each = " : voyez ce qu'il en est de chacune.";
        boolean plain =
                found.parts().stream().allMatch(part -> words(part).state().equals("established"));
        return switch (found.words()) {
            case EXACT ->
                new Badge(
                        plain ? "established" : "probable",
                        several + ", toutes exactes",
                        "Les mots de chacune sont ceux du document, de bout en bout"
                                + (plain ? "." : ", avec des réserves" + each));
            case TRUNCATED, ABRIDGED ->
                new Badge(
                        "probable",
                        several + ", dont une au moins n'est pas entière",
                        "Leurs mots sont ceux des documents" + each);
            case JOINED, MODIFIED, TOO_SHORT, NOT_FOUND ->
                new Badge("ambiguous", several + ", dont une modifiée ou introuvable", "Vérifiées une à une" + each);
        };
    }

    static Badge words(Part part) {
        return switch (part.words()) {
            case EXACT ->
                new Badge(
                        reserved(part).isEmpty() ? "established" : "probable",
                        "Citation exacte",
                        (corrections(part).isEmpty()
                                        ? "Ces mots sont ceux du document, de bout en bout"
                                        : "Ces mots sont ceux du document, à une correction près")
                                + incise(part) + accents(part) + added(part) + "." + correction(part) + reserved(part));
            case TRUNCATED ->
                new Badge("probable", "Citation tronquée", truncated(part) + correction(part) + reserved(part));
            case ABRIDGED ->
                new Badge(
                        "probable",
                        "Citation abrégée",
                        "Ces mots sont dans le document" + incise(part) + added(part)
                                + " ; des mots ont été omis là où la citation le signale : voyez lesquels."
                                + correction(part) + reserved(part));
            case JOINED -> throw new IllegalStateException("Bug: one quote cannot be several joined");
            case MODIFIED -> new Badge("ambiguous", "Citation modifiée", modified(part));
            case TOO_SHORT ->
                new Badge(
                        "unknown",
                        "Trop court pour en juger",
                        "Un ou deux mots se trouvent partout : donnez la phrase entière.");
            case NOT_FOUND ->
                new Badge(
                        "unknown",
                        "Introuvable ici",
                        "Aucune citation proche dans les documents de ce site : seules leurs citations sont comparées,"
                                + " pas le reste de leur texte. Cela ne dit pas que la phrase n'a pas été prononcée"
                                + " ailleurs.");
        };
    }

    private static String modified(Part part) {
        if (part.passage().filter(near -> near.diff().isPart()).isPresent()) {
            return "Les mots sont ceux du document, mais pas les points d'interrogation, ce qui en change le sens :"
                    + " voyez où."
                    + correction(part) + reserved(part);
        }
        Nearness nearness = part.passage().map(near -> near.diff().nearness()).orElse(Nearness.OTHER);
        return nearness(nearness) + correction(part) + reserved(part);
    }

    private static String nearness(Nearness nearness) {
        return switch (nearness) {
            case ACCENTS ->
                "Les mots sont ceux du document, à des accents près, qui peuvent en changer le sens : voyez lesquels.";
            case SPACES -> "Les mots sont ceux du document, à un trait d'union ou un espace près : voyez où.";
            case ACCENTS_AND_SPACES ->
                "Les mots sont ceux du document, à des accents et à un trait d'union ou un espace près : voyez où.";
            case SIGNS ->
                "Les mots sont ceux du document, mais pas tous les chiffres et les signes (%, €, =, +, (!)…), ce qui"
                        + " peut en changer le sens : voyez lesquels.";
            case OTHER -> "Un passage proche existe, avec d'autres mots : voyez la différence.";
        };
    }

    private static String truncated(Part part) {
        return part.hidesCut()
                ? "Ces mots ne se suivent pas dans le document : il y en a d'autres là où se trouve « […] », que la"
                        + " citation saute sans le dire."
                : "Ces mots sont dans le document, mais ils n'en sont qu'une partie" + incise(part) + accents(part)
                        + added(part) + " : voyez ce qui manque.";
    }

    /// Which clause of the writer's was left out.
    private static String incise(Part part) {
        return part.incise().isEmpty() ? "" : ", l'incise «\u00A0" + part.incise() + "\u00A0» mise à part";
    }

    /// That the accents of capitals are missing on one side, which is a matter of type.
    private static String accents(Part part) {
        return part.passage().filter(near -> near.diff().lacksAccents()).isPresent()
                ? ", aux accents des capitales près"
                : "";
    }

    /// What whoever quotes has set among the words: quotation marks, « (sic) ».
    private static String added(Part part) {
        String marks = part.passage().filter(near -> near.diff().addsMarks()).isPresent()
                ? ", aux guillemets près, qui ne sont pas ceux du document"
                : "";
        return DiffToken.saysSic(part.text()) ? marks + ", la mention «\u00A0sic\u00A0» mise à part" : marks;
    }

    private static List<Correction> corrections(Part part) {
        return part.passage().map(Passage::corrections).orElse(List.of());
    }

    /// That the document prints other words than a review reads there, whichever of them were written.
    private static String correction(Part part) {
        return corrections(part).stream()
                .map(VerifyWordings::correction)
                .map(sentence -> " " + sentence)
                .collect(Collectors.joining());
    }

    /// That the document does not give the words as said.
    private static String reserved(Part part) {
        return part.hit()
                .map(hit -> Reservations.sentence(hit.quote()))
                .filter(text -> !text.isEmpty())
                .map(text -> " " + text)
                .orElse("");
    }

    private static String correction(Correction correction) {
        return "Le document porte « " + correction.from() + " », qu'une relecture lit « " + correction.to() + " ».";
    }

    private static String voices(Verification found) {
        return switch (found.voices()) {
            case ONE -> "";
            case SEVERAL -> ", et qui ne sont pas de la même voix";
            case OPEN -> ", et dont les documents ne disent pas à coup sûr si elles sont de la même voix";
        };
    }
}
