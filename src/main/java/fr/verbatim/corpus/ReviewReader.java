package fr.verbatim.corpus;

import fr.verbatim.model.Anchor;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Review;
import fr.verbatim.model.Review.Decision;
import fr.verbatim.model.Review.TextCorrection;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.ReviewMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one `reviews/<source>.yaml`.
final class ReviewReader {
    static final Shape REVIEW = Shape.of(
            "une relecture",
            "parts",
            "speaker",
            "speakers",
            "unnamed",
            "ambiguous",
            "not_a_quote",
            "text",
            "kind",
            "event",
            "sectors",
            "themes",
            "certainty",
            "by",
            "date",
            "basis",
            "why");
    static final Shape PART = Shape.of("un passage", "exact", "prefix", "suffix");
    static final Shape CORRECTION = Shape.of("une correction", "from", "to");

    /// Keys of which at most one says who speaks.
    private static final List<String> WHO = List.of("speaker", "speakers", "unnamed", "ambiguous", "not_a_quote");

    /// As `certainty` is written.
    private enum Written {
        SURE,
        LIKELY
    }

    private final Registry registry;

    ReviewReader(Registry registry) {
        this.registry = registry;
    }

    /// The reviews of a source that have no fault.
    List<Review> reviews(ListFile file, String source) {
        var read = new ArrayList<Review>();
        for (Fields record : file.records(REVIEW)) {
            review(record, source).ifPresent(read::add);
        }
        return read;
    }

    private Optional<Review> review(Fields record, String source) {
        List<Anchor> parts = record.each("parts", PART).stream()
                .map(ReviewReader::anchor)
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty() && record.sound()) {
            record.fault("parts", "la relecture ne dit pas de quel passage ; ajouter « parts: [{exact: \"…\"}] »");
        }
        Optional<Decision> decision = decision(record);
        boolean sure = sure(record);
        String by = record.required("by");
        String why = record.text("why");
        LocalDate date = record.date("date");
        record.required("date");
        ReviewBasis basis = record.choice("basis", ReviewBasis.class);
        if (!record.sound() || date == null || decision.isEmpty()) {
            return Optional.empty();
        }
        var mark = new ReviewMark(by, date, basis == null ? ReviewBasis.DOCUMENT : basis, why);
        return Optional.of(new Review(source, parts, decision.get(), sure, mark, record.fileName(), record.line()));
    }

    private static Optional<Anchor> anchor(Fields record) {
        String exact = record.verbatim("exact");
        if (exact == null || exact.isBlank()) {
            record.required("exact");
            return Optional.empty();
        }
        return Optional.of(new Anchor(exact, record.verbatim("prefix"), record.verbatim("suffix")));
    }

    private boolean sure(Fields record) {
        Written certainty = record.choice("certainty", Written.class);
        boolean names = WHO.stream().anyMatch(record::has);
        if (certainty == null && names && record.sound()) {
            record.fault("certainty", "la relecture ne dit pas si elle est sûre ; ajouter certainty: sure ou likely");
        }
        return certainty != Written.LIKELY;
    }

    private Optional<Decision> decision(Fields record) {
        List<String> given = WHO.stream().filter(record::has).toList();
        if (given.size() > 1) {
            record.fault(
                    given.get(1), "« " + given.get(0) + " » et « " + given.get(1) + " » ensemble ; n'en garder qu'un");
        }
        List<String> speakers = speakers(record);
        String unnamed = record.text("unnamed");
        List<String> ambiguous = ambiguous(record);
        List<TextCorrection> corrections = record.each("text", CORRECTION).stream()
                .map(ReviewReader::correction)
                .flatMap(Optional::stream)
                .toList();
        QuoteKind kind = record.choice("kind", QuoteKind.class);
        String event = record.idOrNull("event");
        if (event != null) {
            References.demand(record, "event", registry.events(), event);
        }
        List<String> sectors = tags(record, "sectors", registry.sectors());
        List<String> themes = tags(record, "themes", registry.themes());
        boolean notAQuote = record.truth("not_a_quote");
        return record.sound()
                ? Optional.of(new Decision(
                        speakers, unnamed, ambiguous, corrections, kind, event, sectors, themes, notAQuote))
                : Optional.empty();
    }

    private List<String> speakers(Fields record) {
        for (String key : List.of("speaker", "speakers")) {
            if (record.has(key)) {
                List<String> speakers = record.texts(key);
                speakers.forEach(id -> demandVoice(record, key, id));
                if (speakers.isEmpty() && record.sound()) {
                    record.fault(key, "« " + key + " » ne nomme personne ; écrire un identifiant de people.yaml");
                }
                return speakers;
            }
        }
        return List.of();
    }

    private List<String> ambiguous(Fields record) {
        List<String> candidates = record.texts("ambiguous");
        candidates.stream().filter(Id::isOne).forEach(id -> demandVoice(record, "ambiguous", id));
        if (record.has("ambiguous") && candidates.size() < 2 && record.sound()) {
            record.fault("ambiguous", "il faut au moins deux candidats ; les ajouter, ou écrire « speaker »");
        }
        return candidates;
    }

    private void demandVoice(Fields record, String key, String id) {
        registry.voiceComplaint(id).ifPresentOrElse(complaint -> record.fault(key, complaint), () -> {
            if (!registry.isKeptVoice(id)) {
                record.fault(key, "la fiche de « " + id + " » a elle-même une faute ; la corriger d'abord");
            }
        });
    }

    /// Null leaves the program's tags; an empty list says that none fits.
    private static @Nullable List<String> tags(Fields record, String key, Ids ids) {
        if (!record.has(key)) {
            return null;
        }
        List<String> tags = record.texts(key);
        tags.forEach(id -> References.demand(record, key, ids, id));
        return tags;
    }

    private static Optional<TextCorrection> correction(Fields record) {
        String from = record.verbatim("from");
        String to = record.verbatim("to");
        if (from == null || from.isBlank() || to == null) {
            Stream.of("from", "to").filter(key -> record.verbatim(key) == null).forEach(record::required);
            if (record.sound()) {
                record.fault("from", "« from » est vide ; y mettre les mots à corriger");
            }
            return Optional.empty();
        }
        return Optional.of(new TextCorrection(from, to));
    }
}
