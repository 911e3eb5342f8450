package fr.verbatim.web;

import fr.verbatim.json.WireForm;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Searcher;
import java.util.List;
import java.util.Map;

/// `lister_secteurs_et_themes`: the two vocabularies that searches are narrowed by.
final class VocabularyTool implements AssistantTool {
    private final WireForm form;

    VocabularyTool(WireForm form) {
        this.form = form;
    }

    @Override
    public String name() {
        return "lister_secteurs_et_themes";
    }

    @Override
    public String title() {
        return "Lister les secteurs et les thèmes";
    }

    @Override
    public String description() {
        return "Donne les identifiants des secteurs et des thèmes, pour filtrer chercher_citations, avec le nombre de"
                + " leurs citations. Un secteur compte aussi les citations de ceux qu'il contient.";
    }

    @Override
    public Map<String, Object> arguments() {
        return ToolArguments.object(Map.of(), List.of());
    }

    @Override
    public String answers() {
        return "Vocabularies";
    }

    @Override
    public ToolAnswer call(Parameters given, Searcher searcher) {
        return new ToolAnswer(
                text(searcher),
                form.vocabularies(
                        searcher.sectors().stream()
                                .map(one -> form.sector(one.record(), one.quotes()))
                                .toList(),
                        searcher.themes().stream()
                                .map(one -> form.theme(one.record(), one.quotes()))
                                .toList(),
                        searcher.version()));
    }

    private static String text(Searcher searcher) {
        StringBuilder text = new StringBuilder("secteurs (sector) :\n");
        for (Counted<Sector> one : searcher.sectors()) {
            String parent = one.record().parent();
            text.append(one.record().id()).append(" : ").append(one.record().label());
            text.append(parent == null ? "" : " (dans " + parent + ")").append(counted(one));
        }
        text.append("thèmes (theme) :\n");
        for (Counted<Theme> one : searcher.themes()) {
            text.append(one.record().id())
                    .append(" : ")
                    .append(one.record().label())
                    .append(counted(one));
        }
        return text.toString();
    }

    private static String counted(Counted<?> one) {
        return ", citations : " + one.quotes() + "\n";
    }
}
