package fr.verbatim.web;

import fr.verbatim.json.Checked;
import fr.verbatim.json.WireForm;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Hit;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Badge;
import fr.verbatim.web.page.Difference;
import fr.verbatim.web.page.VerifyPage;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
                            setting.frame("Vérifier une citation", PATH),
                            text,
                            speaker,
                            "",
                            List.of(),
                            List.of(),
                            List.of()));
        }
        Verification found = Verification.of(searcher, text, speaker);
        return setting.page(
                "verify",
                new VerifyPage(
                        setting.unlisted(VerifyWordings.title(found), ""),
                        text,
                        speaker,
                        VerifyWordings.title(found),
                        VerifyWordings.badges(found),
                        differences(found),
                        found.hits().stream().map((Hit hit) -> Cards.of(hit)).toList()));
    }

    Reply api(Request request, Searcher searcher) {
        Api.requireJson(request);
        String text = value(request, "text");
        if (text.isBlank()) {
            throw new BadQuery("text", text, List.of(), "Le paramètre « text » manque : c'est la citation à vérifier.");
        }
        Verification found = Verification.of(searcher, text, value(request, "speaker"));
        List<Map.Entry<String, String>> difference = found.stretches().stream()
                .map(stretch -> Map.entry(Verification.value(stretch.change()), stretch.text()))
                .toList();
        boolean judged = found.name() != Verification.Name.NOT_ASKED;
        return Reply.json(form.verification(new Checked(
                found.verdict(),
                VerifyWordings.title(found),
                finding(found.words(), VerifyWordings.words(found)),
                judged ? finding(found.name(), VerifyWordings.name(found)) : null,
                difference,
                found.hits())));
    }

    private static Checked.Finding finding(Enum<?> verdict, Badge badge) {
        return new Checked.Finding(Verification.value(verdict), badge.text(), badge.line() == null ? "" : badge.line());
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

    private static List<Difference> differences(Verification found) {
        return found.stretches().stream()
                .map(stretch -> new Difference(Verification.value(stretch.change()), stretch.text()))
                .toList();
    }
}
