package fr.verbatim.web;

import fr.verbatim.json.WireForm;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Difference;
import fr.verbatim.web.page.VerifyPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// « Vérifier une citation », for readers and over the API: the nearest verbatim, the difference, a verdict.
final class VerifyPages {
    static final String PATH = "/verifier";
    private static final Set<String> PARAMETERS = Set.of("text", "speaker");

    private final Setting setting;
    private final WireForm form;

    VerifyPages(Setting setting, WireForm form) {
        this.setting = setting;
        this.form = form;
    }

    Reply page(Request request, Searcher searcher) {
        String text = value(request, "text");
        String speaker = value(request, "speaker");
        if (text.isBlank()) {
            return setting.page(
                    "verify",
                    new VerifyPage(
                            setting.frame("Vérifier une citation", PATH), text, speaker, "", "", List.of(), null));
        }
        Verification found = Verification.of(searcher, text, speaker);
        return setting.page(
                "verify",
                new VerifyPage(
                        setting.unlisted(title(found.verdict()), ""),
                        text,
                        speaker,
                        title(found.verdict()),
                        explanation(found.verdict()),
                        differences(found),
                        found.hit() == null ? null : Cards.of(found.hit())));
    }

    Reply api(Request request, Searcher searcher) {
        Api.requireJson(request);
        String text = value(request, "text");
        if (text.isBlank()) {
            throw new BadQuery("text", text, List.of(), "Le paramètre « text » manque : c'est la citation à vérifier.");
        }
        Verification found = Verification.of(searcher, text, value(request, "speaker"));
        List<Map.Entry<String, String>> difference = found.stretches().stream()
                .map(stretch -> Map.entry(name(stretch.change()), stretch.text()))
                .toList();
        return Reply.json(form.verification(name(found.verdict()), title(found.verdict()), difference, found.hit()));
    }

    /// At most one value of each parameter, none that is unknown.
    private static String value(Request request, String name) {
        request.asked().forEach((asked, values) -> {
            if (!PARAMETERS.contains(asked) || values.size() > 1) {
                throw new BadQuery(
                        asked,
                        values.getLast(),
                        List.of("text", "speaker"),
                        "Le paramètre « " + asked + " » n'existe pas ici, ou est donné plusieurs fois : il y a « text »"
                                + " et « speaker », une fois chacun.");
            }
        });
        String value = request.parameters().first(name).orElse("");
        if (value.length() > Verification.LONGEST) {
            throw new BadQuery(
                    name,
                    value.substring(0, 40) + "…",
                    List.of(),
                    "Le paramètre « " + name + " » est trop long : " + Verification.LONGEST + " caractères au plus.");
        }
        return value;
    }

    private static String name(@Nullable Enum<?> constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Difference> differences(Verification found) {
        return found.stretches().stream()
                .map(stretch -> new Difference(name(stretch.change()), stretch.text()))
                .toList();
    }

    static String title(Verification.Verdict verdict) {
        return switch (verdict) {
            case EXACT -> "Citation exacte";
            case TRUNCATED -> "Citation tronquée";
            case MODIFIED -> "Citation modifiée";
            case MISATTRIBUTED -> "Attribuée à quelqu'un d'autre";
            case UNCONFIRMED -> "Nom non confirmé par le document";
            case NOT_FOUND -> "Introuvable ici";
        };
    }

    private static String explanation(Verification.Verdict verdict) {
        return switch (verdict) {
            case EXACT -> "Ces mots sont ceux du document, de bout en bout.";
            case TRUNCATED -> "Ces mots sont dans le document, mais ils n'en sont qu'une partie : voyez ce qui manque.";
            case MODIFIED -> "Une citation proche existe, avec d'autres mots : voyez la différence.";
            case MISATTRIBUTED ->
                "Ces mots, ou des mots proches, sont ici, mais le document ne les donne pas à ce nom.";
            case UNCONFIRMED -> "Ces mots, ou des mots proches, sont ici, mais le document ne dit pas qui les a tenus.";
            case NOT_FOUND ->
                "Aucune citation proche dans les documents de ce site. Cela ne dit pas que la phrase n'a"
                        + " pas été prononcée ailleurs.";
        };
    }
}
