package fr.verbatim.web;

import fr.verbatim.json.Checked;
import fr.verbatim.json.WireForm;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Badge;
import fr.verbatim.web.page.Difference;
import fr.verbatim.web.page.VerifyPage;
import java.util.List;
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
        String text = single(request, "text");
        String speaker = single(request, "speaker");
        for (String name : List.of("text", "speaker")) {
            if (isTooLong(single(request, name))) {
                return tooLong(name, text, speaker);
            }
        }
        if (text.isBlank()) {
            return setting.page(
                    "verify",
                    new VerifyPage(
                            setting.frame("Vérifier une citation", PATH), text, speaker, List.of(), "", List.of()));
        }
        Verification found = new Verifier(searcher).verify(text, speaker);
        return setting.page(
                "verify",
                new VerifyPage(
                        setting.unlisted(VerifyWordings.title(found), ""),
                        text,
                        speaker,
                        VerifyWordings.badges(found),
                        VerifyWordings.read(found),
                        found.parts().stream().map(VerifyPages::shown).toList()));
    }

    Reply api(Request request, Searcher searcher) {
        Api.requireJson(request);
        String text = value(request, "text");
        if (text.isBlank()) {
            throw new BadQuery("text", text, List.of(), "Le paramètre « text » manque : c'est la citation à vérifier.");
        }
        Verification found = new Verifier(searcher).verify(text, value(request, "speaker"));
        return Reply.json(form.verification(new Checked(
                new Checked.Claim(
                        found.claim().text(),
                        found.claim().speaker(),
                        found.claim().aside()),
                found.verdict(),
                VerifyWordings.title(found),
                finding(found.words(), VerifyWordings.words(found)),
                finding(found.name(), VerifyNameWordings.name(found)),
                found.parts().stream().map(VerifyPages::part).toList())));
    }

    private static Checked.Part part(Verification.Part part) {
        return new Checked.Part(
                part.text(),
                finding(part.words(), VerifyWordings.words(part)),
                part.given().speaker(),
                finding(part.name(), VerifyNameWordings.name(part)),
                part.stretches().stream()
                        .map(stretch -> Map.entry(Verification.value(stretch.change()), stretch.text()))
                        .toList(),
                part.hit().orElse(null));
    }

    private static VerifyPage.Part shown(Verification.Part part) {
        return new VerifyPage.Part(
                part.text(),
                part.given().speaker(),
                VerifyWordings.badges(part),
                part.stretches().stream()
                        .map(stretch -> new Difference(Verification.value(stretch.change()), stretch.text()))
                        .toList(),
                part.hit().map(hit -> Cards.of(hit)).orElse(null));
    }

    /// Null for a name that nobody asked for.
    private static Checked.@Nullable Finding finding(Verification.Name verdict, Badge badge) {
        return verdict == Verification.Name.NOT_ASKED ? null : finding((Enum<?>) verdict, badge);
    }

    private static Checked.Finding finding(Enum<?> verdict, Badge badge) {
        return new Checked.Finding(Verification.value(verdict), badge.text(), badge.line() == null ? "" : badge.line());
    }

    /// At most one value of each parameter, none that is unknown.
    private static String single(Request request, String name) {
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
        return request.parameters().first(name).orElse("");
    }

    private static String value(Request request, String name) {
        String value = single(request, name);
        if (isTooLong(value)) {
            throw new BadQuery(name, value, List.of(), VerifyWordings.tooLong(name));
        }
        return value;
    }

    private static boolean isTooLong(String value) {
        return value.codePointCount(0, value.length()) > Verification.LONGEST;
    }

    /// What was written stays in the form, to be cut there.
    private Reply tooLong(String name, String text, String speaker) {
        Badge told = VerifyWordings.tooLong(name.equals("text") ? text : speaker, name.equals("text"));
        return setting.page(
                400,
                "verify",
                new VerifyPage(setting.unlisted("Texte trop long", ""), text, speaker, List.of(told), "", List.of()));
    }
}
