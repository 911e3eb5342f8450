package fr.verbatim.evaluate;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Are the turns of transcripts cut where somebody else takes the floor, under the label printed there?
///
/// A border is the line a turn begins on. F1 is over the borders of all files together; the label is measured over the
/// borders found.
record TurnMetric(Path folder, Bench bench) implements Metric {
    @Override
    public Score measure() {
        Count count = new Count();
        List<Notice> faults = new ArrayList<>();
        for (Path file : transcripts()) {
            CorpusSource source = bench.source(file.toString(), folder);
            compare(file, Turn.all(file, source.raw()), bench.read(source).quotes(), count, faults);
        }
        long agreed = 2L * count.found;
        return new Score(
                List.of(
                        Figure.count("turns", count.turns, "prises de parole"),
                        Figure.count("turns_given", count.given, "données"),
                        Figure.share("borders_f1", agreed, (long) count.turns + count.given, "limites, F1"),
                        Figure.share(
                                "labels_share", count.labelled, count.found, "sous le nom imprimé, de celles trouvées"),
                        Figure.share(
                                "functions_named_share", count.named, count.functions, "fonctions rendues par un nom")),
                faults);
    }

    private List<Path> transcripts() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> transcripts = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.getFileName().toString().equals("SOURCE.txt"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (transcripts.isEmpty()) {
                throw new Unmeasurable(
                        folder + ": aucun fichier .txt dans ce dossier ; donnez un dossier de transcriptions");
            }
            return transcripts;
        } catch (IOException e) {
            throw new Unmeasurable(folder + ": dossier illisible ; vérifiez le chemin", e);
        }
    }

    private static void compare(Path file, List<Turn> turns, List<Quote> quotes, Count count, List<Notice> faults) {
        String name = file.getFileName().toString();
        Map<Integer, Quote> byLine = new HashMap<>();
        quotes.forEach(quote -> byLine.putIfAbsent(quote.firstLine(), quote));
        count.turns += turns.size();
        count.given += quotes.size();
        for (Turn turn : turns) {
            Quote quote = byLine.remove(turn.line());
            if (quote == null) {
                faults.add(new Notice(name, turn.line(), "prise de parole pas trouvée : " + turn.label()));
            } else {
                count.add(turn, quote);
                if (!isLabelled(turn, quote)) {
                    faults.add(new Notice(
                            name,
                            turn.line(),
                            "« " + turn.label() + " » donné comme « "
                                    + quote.attribution().grounds().label() + " »"));
                }
            }
        }
        byLine.forEach((line, quote) -> faults.add(new Notice(
                name,
                line,
                "n'ouvre pas une prise de parole : « "
                        + quote.text().substring(0, Math.min(60, quote.text().length())) + " »")));
    }

    private static boolean isLabelled(Turn turn, Quote quote) {
        String label = quote.attribution().grounds().label();
        return label != null && turn.isLabelled(label);
    }

    /// Sums over all files.
    private static final class Count {
        private int turns;
        private int given;
        private int found;
        private int labelled;
        private int functions;
        private int named;

        private void add(Turn turn, Quote quote) {
            found++;
            labelled += isLabelled(turn, quote) ? 1 : 0;
            if (turn.isFunction()) {
                functions++;
                named += quote.attribution() instanceof Attribution.Named ? 1 : 0;
            }
        }
    }
}
