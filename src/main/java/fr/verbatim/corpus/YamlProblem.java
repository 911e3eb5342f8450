package fr.verbatim.corpus;

import fr.verbatim.model.Notice;
import fr.verbatim.model.RawText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Says in French what the YAML parser found wrong.
final class YamlProblem {
    /// What the parser's message contains, and how one would say it to somebody who doesn't know YAML; the first that
    /// fits counts. `context` is the line where the parser began to read the thing that is wrong.
    private record Saying(String contains, boolean context, String french) {}

    private static final List<Saying> SAYINGS = List.of(
            new Saying("TAB", false, "tabulation là où il faut des espaces ; décaler les lignes avec des espaces"),
            new Saying("quoted scalar", true, "guillemet ouvert et jamais fermé ; ajouter le guillemet fermant"),
            new Saying(
                    "unknown escape character",
                    false,
                    "barre oblique inverse entre guillemets doubles ; la doubler (\\\\) ou mettre des guillemets"
                            + " simples"),
            new Saying(
                    "mapping values are not allowed",
                    false,
                    "deux-points inattendus ; mettre la valeur entre guillemets, ou vérifier le décalage de la ligne"),
            new Saying("expected ',' or ']'", true, "crochet [ mal fermé ; vérifier les virgules et le crochet ]"),
            new Saying("expected ',' or '}'", true, "accolade { mal fermée ; vérifier les virgules et l'accolade }"),
            new Saying(
                    "could not find expected ':'",
                    true,
                    "une clé sans deux-points ; écrire « clé: valeur », ou mettre le texte entre guillemets"),
            new Saying(
                    "expected <block end>",
                    false,
                    "ligne mal décalée ; l'aligner sur les lignes voisines, ou mettre la valeur entre guillemets"),
            new Saying(
                    "sequence entries are not allowed",
                    false,
                    "tiret inattendu ; mettre la liste à la ligne, ou la valeur entre guillemets"),
            new Saying(
                    "that cannot start any token",
                    false,
                    "ce signe ne peut pas commencer une valeur ; mettre la valeur entre guillemets"));

    private static final Pattern EMPTY_LIST = Pattern.compile("(?m)^\\[[ \\t]*][ \\t]*(?:#.*)?$");

    private YamlProblem() {}

    static Notice of(String file, RawText text, YamlEngineException problem) {
        return switch (problem) {
            case ReaderException e -> {
                int before = Math.clamp(e.getPosition(), 0, text.length());
                yield new Notice(
                        file,
                        text.line(before),
                        String.format("caractère invisible U+%04X interdit ici ; l'effacer", e.getCodePoint()));
            }
            case MarkedYamlEngineException e -> emptyList(file, text, e).orElseGet(() -> marked(file, e));
            default ->
                new Notice(file, 0, "YAML illisible (« " + firstLine(problem) + " ») ; comparer à un fichier voisin");
        };
    }

    private static Notice marked(String file, MarkedYamlEngineException e) {
        String said = e.getContext() + " " + e.getProblem();
        for (Saying saying : SAYINGS) {
            if (said.contains(saying.contains)) {
                Optional<Mark> mark = saying.context ? e.getContextMark() : e.getProblemMark();
                return new Notice(file, line(mark.or(e::getProblemMark)), saying.french);
            }
        }
        return new Notice(
                file,
                line(e.getProblemMark()),
                "YAML illisible (« " + e.getProblem() + " ») ; comparer à une fiche voisine");
    }

    /// Records written below the `[]` of a list that had none.
    private static Optional<Notice> emptyList(String file, RawText text, MarkedYamlEngineException e) {
        Matcher empty = EMPTY_LIST.matcher(text.text());
        return String.valueOf(e.getProblem()).contains("<document start>") && empty.find()
                ? Optional.of(new Notice(
                        file,
                        text.line(empty.start()),
                        "« [] » dit que la liste est vide, et des fiches la suivent ; effacer cette ligne"))
                : Optional.empty();
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1).orElse(0);
    }

    private static String firstLine(YamlEngineException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }
}
