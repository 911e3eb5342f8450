package fr.verbatim.evaluate;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An annotated JSON file, told apart by its fields, and the metrics it answers to.
///
/// | field | file |
/// |---|---|
/// | `signatures` and `quotes` | a part of a document of drawn notes |
/// | `direct_quotations` | a letter in prose |
/// | `documents` | pages in which a publisher speaks |
/// | `tags` | sectors and themes of quotes |
/// | `queries` | judged queries over the corpus |
record GoldFile(Path path, JsonNode tree) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.empty())
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    static GoldFile read(Path path) {
        try {
            return new GoldFile(path, JSON.readTree(Files.readString(path)));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Unmeasurable(path + ":" + line + ": ce n'est pas du JSON ; corrigez cette ligne", e);
        } catch (IOException e) {
            throw new Unmeasurable(path + ": fichier illisible ; vérifiez le chemin et l'encodage (UTF-8)", e);
        }
    }

    /// What is measured with this file.
    Score measure(Bench bench) {
        if (tree.has("signatures") && tree.has("quotes")) {
            return measureNotes(notes(), bench);
        }
        if (tree.has("direct_quotations")) {
            LetterGold gold = as(LetterGold.class);
            List<Quote> quotes = quotes(bench, gold.source());
            return new DirectMetric(gold, quotes).measure().and(new ReportedMetric(gold, quotes).measure());
        }
        if (tree.has("documents")) {
            return new StatementMetric(as(StatementGold.class), bench, folder()).measure();
        }
        if (tree.has("tags")) {
            TagGold gold = as(TagGold.class);
            List<Quote> quotes = quotes(bench, gold.source());
            return TagMetric.themes(gold, quotes)
                    .measure()
                    .and(TagMetric.sectors(gold, quotes).measure());
        }
        if (tree.has("queries")) {
            try (Bench.Ranking ranking = bench.corpus()) {
                return new QueryMetric(queries(), ranking, path).measure();
            }
        }
        throw new Unmeasurable(
                path + ": aucun champ connu ; il faut signatures et quotes, direct_quotations, documents, "
                        + "tags ou queries");
    }

    /// The judged queries of the file.
    QueryGold queries() {
        return as(QueryGold.class);
    }

    /// The annotated drawn notes of the file.
    NotesGold notes() {
        return new GoldFile(path, new NotesFields(path, tree).complete()).as(NotesGold.class);
    }

    private Score measureNotes(NotesGold gold, Bench bench) {
        CorpusSource source = bench.source(gold.source(), folder());
        NotesPart part = new NotesPart(gold, source.raw(), bench.read(source));
        return new CutMetric(part)
                .measure()
                .and(new SignatureMetric(part).measure())
                .and(new NamingMetric(part).measure());
    }

    private List<Quote> quotes(Bench bench, String source) {
        return bench.read(bench.source(source, folder())).quotes();
    }

    private Path folder() {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    private <T> T as(Class<T> type) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new Unmeasurable(
                    path + ": un champ n'a pas la forme attendue (" + e.getOriginalMessage() + ") ; comparez "
                            + "avec un fichier annoté qui passe",
                    e);
        }
    }
}
