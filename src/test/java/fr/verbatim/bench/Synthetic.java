package fr.verbatim.bench;

import fr.verbatim.index.GenerationStamp;
import fr.verbatim.index.GenerationWriter;
import fr.verbatim.index.Generations;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Saying;
import fr.verbatim.model.Site;
import fr.verbatim.model.Source;
import fr.verbatim.model.Vocabulary;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/// A generation of as many made-up quotes as wanted, a thousand to a source, no two alike.
final class Synthetic {
    private static final int A_SOURCE = 1000;
    private static final List<String> BEGINNINGS = List.of(
            "On nous a dit que la machine aiderait,",
            "Personne n'a demandé l'avis du service numéro",
            "Les collègues du guichet attendent toujours,",
            "La traduction du dossier revient moins cher,");
    private static final List<String> ENDINGS = List.of(
            "et rien n'est venu.",
            "mais le travail reste.",
            "dit-on en réunion.",
            "alors nous demandons un moratoire.");

    private Synthetic() {}

    /// @param progress told how many quotes there are, a source at a time
    static void publish(Generations generations, int quotes, IntConsumer progress) throws IOException {
        Corpus corpus = new Corpus(
                Site.LOCAL,
                List.of(),
                new Authorities(List.of(), List.of(), List.of()),
                new Vocabulary(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "5".repeat(16));
        try (GenerationWriter writer = generations.begin(corpus)) {
            for (int from = 0; from < quotes; from += A_SOURCE) {
                add(writer, from, Math.min(A_SOURCE, quotes - from));
                progress.accept(Math.min(from + A_SOURCE, quotes));
            }
            writer.publish(GenerationStamp.now(corpus.hash(), "bench"), List.of(), List.of());
        }
    }

    private static void add(GenerationWriter writer, int from, int count) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            sentences.add(BEGINNINGS.get(i % BEGINNINGS.size()) + " " + i + ", "
                    + ENDINGS.get(i / BEGINNINGS.size() % ENDINGS.size()));
        }
        String id = "source-" + from / A_SOURCE;
        RawText raw = new RawText(String.join("\n\n", sentences) + "\n");
        List<Quote> quotes = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            int end = start + sentence.length();
            quotes.add(quote(id, from + quotes.size(), sentence, raw, start, end, quotes.size()));
            start = end + 2;
        }
        writer.add(new CorpusSource(Source.ofFile(id, id + ".txt"), raw), quotes);
    }

    private static Quote quote(String source, int number, String text, RawText raw, int start, int end, int order) {
        Voice.PersonVoice speaker =
                new Voice.PersonVoice("personne-" + number % 500, "Personne " + number % 500, List.of(), true);
        return new Quote(
                source + String.format(Locale.ROOT, "-%08d", number),
                source,
                List.of(raw.part(raw.span(start, end))),
                text,
                text,
                List.of(),
                QuoteKind.NOTE,
                Wording.NOTE_TAKER,
                new Attribution.Named(List.of(speaker), Certainty.PROBABLE, Grounds.of(0.8, List.of())),
                Saying.UNKNOWN,
                List.of("TABLE RONDE " + number / 50),
                null,
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                order);
    }
}
