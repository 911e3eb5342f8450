package fr.verbatim.quote;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Display;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import fr.verbatim.reader.Readers;
import fr.verbatim.text.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An invented article with what a careful reader finds in it.
record Article(String name, String file, String text, Expectation expected) {
    private static final Path FOLDER = Path.of("src/test/resources/quote/prose");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);

    /// @param statements whether the narration is the publisher's own
    /// @param notQuotes words that no quote may be made of
    record Expectation(
            @Nullable String publisher,
            @Nullable String medium,
            List<Expected> quotes,
            @JsonProperty("not_quotes") List<String> notQuotes,
            boolean statements) {}

    /// @param speaker readings parted by `|`, an unnamed one in brackets, `?` for nobody
    /// @param optional whether it may be left out
    record Expected(
            String kind,
            String speaker,
            String text,
            @Nullable List<String> via,
            boolean optional) {
        boolean isNamed() {
            return !speaker.startsWith("(") && !speaker.equals("?");
        }

        boolean isSaidBy(String given) {
            return Arrays.stream(speaker.split("\\s*\\|\\s*"))
                    .anyMatch(one ->
                            Fold.key(one).equals(Fold.key(given)) && one.startsWith("(") == given.startsWith("("));
        }
    }

    static List<Article> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(path -> !path.toString().endsWith(".json"))
                    .sorted()
                    .map(Article::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article of(Path file) {
        try {
            String name = file.getFileName().toString();
            String stem = name.substring(0, name.lastIndexOf('.'));
            Expectation expected =
                    JSON.readValue(Files.readString(file.resolveSibling(stem + ".json")), Expectation.class);
            return new Article(stem, name, Files.readString(file), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the program makes of it, knowing nobody.
    List<Quote> quotes() {
        RawText raw = new RawText(text);
        return new Quoter(Authorities.EMPTY)
                .quote(Readers.read(source(), raw), List.of())
                .quotes();
    }

    private Source source() {
        OrganisationRef publisher =
                expected.publisher() == null ? null : new OrganisationRef(null, expected.publisher());
        return new Source(
                name,
                name,
                publisher,
                null,
                expected.medium(),
                null,
                null,
                null,
                null,
                null,
                "unknown",
                Display.QUOTES,
                "fr",
                null,
                null,
                null,
                null,
                file);
    }

    static String shown(Quote quote) {
        return switch (quote.attribution()) {
            case Attribution.Named named ->
                named.speakers().stream().map(Voice::display).collect(Collectors.joining(" et "));
            case Attribution.Collective collective -> collective.speaker().display();
            case Attribution.Unnamed unnamed -> "(" + unnamed.speaker().display() + ")";
            case Attribution.Ambiguous ambiguous ->
                ambiguous.candidates().stream()
                        .map(one -> one.voice().display())
                        .collect(Collectors.joining(" ou ", "<", ">"));
            case Attribution.Unknown unknown -> "?";
        };
    }

    static String kind(Quote quote) {
        return quote.kind().name().toLowerCase(Locale.ROOT);
    }

    /// What differs between this article's expectation and what is given, one line each.
    Comparison compare() {
        List<Quote> given = new ArrayList<>(quotes());
        Comparison comparison = new Comparison(name);
        for (Expected one : expected.quotes()) {
            Quote found = given.stream()
                    .filter(quote -> kind(quote).equals(one.kind()) && same(quote.text(), one.text()))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                if (!one.optional()) {
                    comparison.missed(one);
                }
            } else {
                given.remove(found);
                comparison.found(one, found);
            }
        }
        given.stream()
                .filter(quote -> !(kind(quote).equals("statement") && expected.statements()))
                .forEach(quote -> comparison.extra(
                        quote,
                        expected.notQuotes().stream()
                                .anyMatch(words -> Fold.letters(words).equals(Fold.letters(quote.text())))));
        return comparison;
    }

    private static boolean same(String one, String other) {
        return Fold.letters(one).equals(Fold.letters(other));
    }
}
