package fr.verbatim.topic;

import fr.verbatim.text.FrenchAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// Reads the lines described on [Rule].
final class RuleParser {
    private static final int NEAR = 8;
    private static final Pattern WEIGHT = Pattern.compile("(.*)\\((\\d(?:\\.\\d+)?)\\)\\s*");
    private static final Pattern AND = Pattern.compile("\\s+&\\s+");
    private static final Pattern OR = Pattern.compile("\\s+\\|\\s+");
    private static final Pattern NEAR_SIGN = Pattern.compile("\\s+~\\s+");

    /// Words in a row, a choice or a neighbourhood of them, with what [Rule#needs] says of it.
    private record Operand(IntervalsSource source, List<Set<String>> needs) {}

    private final String owner;

    /// @param owner which entry the rules belong to, for error messages (« thème consentement »)
    RuleParser(String owner) {
        this.owner = owner;
    }

    List<Rule> parse(List<String> lines) {
        return lines.stream().map(this::parse).toList();
    }

    /// @throws IllegalArgumentException in French words, naming the entry and the line
    Rule parse(String line) {
        Matcher weighted = WEIGHT.matcher(line);
        String body = weighted.matches() ? weighted.group(1) : line;
        double weight = weighted.matches() ? Double.parseDouble(weighted.group(2)) : 1;
        if (weight <= 0 || weight > 1) {
            throw fault(line, "le poids doit être plus grand que 0, 1 au plus");
        }
        List<Query> wanted = new ArrayList<>();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Set<String>> needs = new ArrayList<>();
        for (String condition : AND.split(body.strip(), -1)) {
            boolean excluded = condition.startsWith("!");
            Operand operand = near(excluded ? condition.substring(1) : condition, line);
            Query query = new IntervalQuery(TextMatcher.LEMMAS, operand.source());
            all.add(query, excluded ? Occur.MUST_NOT : Occur.MUST);
            if (!excluded) {
                wanted.add(query);
                needs.addAll(operand.needs());
            }
        }
        if (wanted.isEmpty()) {
            throw fault(line, "elle n'a que des exclusions ; ajoutez ce qui doit s'y trouver");
        }
        return new Rule(line, all.build(), needs, weight);
    }

    private Operand near(String condition, String line) {
        List<Operand> operands = new ArrayList<>();
        for (String words : NEAR_SIGN.split(condition.strip(), -1)) {
            operands.add(oneOf(words, line));
        }
        if (operands.size() == 1) {
            return operands.getFirst();
        }
        IntervalsSource[] sources = operands.stream().map(Operand::source).toArray(IntervalsSource[]::new);
        return new Operand(
                Intervals.maxwidth(NEAR, Intervals.unordered(sources)),
                operands.stream().flatMap(operand -> operand.needs().stream()).toList());
    }

    private Operand oneOf(String written, String line) {
        List<Operand> choices = OR.splitAsStream(written.strip())
                .map(words -> row(words.strip(), line))
                .toList();
        if (choices.size() == 1) {
            return choices.getFirst();
        } else if (choices.isEmpty()) {
            throw fault(line, "il manque un mot");
        }
        Set<String> any = new HashSet<>();
        choices.forEach(choice -> choice.needs().stream().limit(1).forEach(any::addAll));
        boolean anyUnknown = choices.stream().anyMatch(choice -> choice.needs().isEmpty());
        IntervalsSource[] sources = choices.stream().map(Operand::source).toArray(IntervalsSource[]::new);
        return new Operand(Intervals.or(sources), anyUnknown ? List.of() : List.of(any));
    }

    private Operand row(String written, String line) {
        boolean exact = written.startsWith("=");
        String words =
                (exact ? written.substring(1) : written).replace("\"", "").strip();
        if (words.endsWith("*") && words.indexOf(' ') < 0 && words.length() > 3) {
            Analyzer analyzer = FrenchAnalysis.exact();
            IntervalsSource prefix = Intervals.prefix(
                    analyzer.normalize(TextMatcher.EXACT, words.substring(0, words.length() - 1)), 1000);
            return new Operand(Intervals.fixField(TextMatcher.EXACT, prefix), List.of());
        }
        if (words.isEmpty() || words.matches(".*[*!&~=()|].*")) {
            throw fault(
                    line, "« " + written + " » n'est pas un mot ni une suite de mots (un début : au moins 3 lettres*)");
        }
        String field = exact ? TextMatcher.EXACT : TextMatcher.LEMMAS;
        Analyzer analyzer = exact ? FrenchAnalysis.exact() : FrenchAnalysis.rule();
        Set<String> first = firstTerms(analyzer, field, words);
        if (first.isEmpty()) {
            throw fault(line, "« " + words + " » n'a ni lettre ni chiffre");
        }
        try {
            return new Operand(
                    Intervals.fixField(field, Intervals.analyzedText(words, analyzer, field, 0, true)), List.of(first));
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: reading a string cannot fail", e);
        }
    }

    private static Set<String> firstTerms(Analyzer analyzer, String field, String words) {
        Set<String> terms = new HashSet<>();
        try (TokenStream stream = analyzer.tokenStream(field, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken() && (terms.isEmpty() || increment.getPositionIncrement() == 0)) {
                terms.add(field + ':' + term);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bug: reading a string cannot fail", e);
        }
        return terms;
    }

    private IllegalArgumentException fault(String line, String what) {
        return new IllegalArgumentException(owner + ", règle « " + line + " » : " + what);
    }
}
