package fr.verbatim.web;

import fr.verbatim.json.WireForm;
import fr.verbatim.search.BadQuery;
import fr.verbatim.search.Results.CorpusVersion;
import fr.verbatim.search.Searcher;
import java.util.List;
import java.util.regex.Pattern;

/// `GET /api/v1/changes?since=`: what is different since a state of the corpus, for whoever keeps a copy. A state is
/// named as every answer names it (`corpus.version`).
final class ChangesAnswer implements Answer {
    static final String PATH = Api.ROOT + "/changes";

    private static final String SINCE = "since";
    private static final Pattern VERSION = Pattern.compile("[0-9a-f]{12}");

    private final WireForm form;

    ChangesAnswer(WireForm form) {
        this.form = form;
    }

    @Override
    public Reply to(Request request, Searcher searcher) {
        Api.requireJson(request);
        Api.requireOnly(request, List.of(SINCE));
        List<String> known =
                searcher.versions().stream().map(CorpusVersion::version).toList();
        String since = since(request.parameters().all(SINCE), known);
        return searcher.changes(since)
                .map(changes -> Reply.json(form.changes(changes)))
                .orElseThrow(() -> Refusals.versionUnknown(since, known));
    }

    private static String since(List<String> given, List<String> known) {
        if (given.size() == 1 && VERSION.matcher(given.getFirst()).matches()) {
            return given.getFirst();
        }
        throw new BadQuery(
                SINCE,
                given.isEmpty() ? null : given.getLast(),
                known,
                "Il faut un paramètre « since », et un seul : la version du corpus que vous avez lue, comme chaque"
                        + " réponse la donne dans « corpus.version » (12 chiffres hexadécimaux). Versions connues : "
                        + String.join(", ", known) + ".");
    }
}
