package fr.verbatim.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import fr.verbatim.model.Quote;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A retrieval set: passages, questions, and which passage answers which question.
///
/// @param passages in their order
/// @param topics question by its id
/// @param judgements by question: the grade of each passage that answers it
record PassageSet(List<Passage> passages, Map<String, String> topics, Map<String, Map<String, Integer>> judgements) {
    /// Reads the three files.
    ///
    /// @param docs one JSON object a line: id, title, text
    /// @param queries a line each: id, question, separated by tabs; what follows is left aside
    /// @param qrels a line each, as TREC writes it: question, 0, passage, grade
    static PassageSet read(Path docs, Path queries, Path qrels) {
        List<Passage> passages = new ArrayList<>();
        for (GoldLine line : GoldLine.all(docs)) {
            JsonNode doc = line.json();
            JsonNode title = doc.path("title");
            passages.add(new Passage(
                    line.field(doc, "id"), title.isTextual() ? title.asText() : null, line.field(doc, "text")));
        }
        Map<String, String> topics = new LinkedHashMap<>();
        for (GoldLine line : GoldLine.all(queries)) {
            List<String> columns = line.columns("\t", 2);
            topics.put(columns.get(0), columns.get(1));
        }
        Map<String, Map<String, Integer>> judgements = new HashMap<>();
        for (GoldLine line : GoldLine.all(qrels)) {
            List<String> columns = line.columns("\\s+", 4);
            judgements
                    .computeIfAbsent(columns.get(0), topic -> new HashMap<>())
                    .put(columns.get(2), line.number(columns.get(3)));
        }
        return new PassageSet(passages, topics, judgements);
    }

    boolean hasTitles() {
        return passages.stream().anyMatch(passage -> passage.title() != null);
    }

    List<Quote> quotes(boolean titled) {
        List<Quote> quotes = new ArrayList<>();
        for (Passage passage : passages) {
            quotes.add(passage.quote(quotes.size(), titled));
        }
        return quotes;
    }

    /// The same questions typed without any accent.
    PassageSet withoutAccents() {
        Map<String, String> plain = new LinkedHashMap<>();
        topics.forEach((topic, question) -> plain.put(topic, Soiled.withoutAccents(question)));
        return new PassageSet(passages, plain, judgements);
    }

    /// The same passages as badly exported files have them.
    PassageSet soiled() {
        List<Passage> soiled = passages.stream()
                .map(passage -> new Passage(passage.id(), passage.title(), Soiled.text(passage.text())))
                .toList();
        return new PassageSet(soiled, topics, judgements);
    }

    /// The grades of a topic's passages, by the id of the quote that stands for each.
    Map<String, Integer> gradesByQuote(String topic) {
        Map<String, Integer> judged = judgements.getOrDefault(topic, Map.of());
        Map<String, Integer> grades = new HashMap<>();
        for (int order = 0; order < passages.size(); order++) {
            int grade = judged.getOrDefault(passages.get(order).id(), 0);
            if (grade > 0) {
                grades.put(Passage.quoteId(order), grade);
            }
        }
        return grades;
    }
}
