package fr.verbatim.json;

import fr.verbatim.model.EditedWords;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.Reservation;
import fr.verbatim.model.Saying;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.ThemeTag;
import fr.verbatim.search.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Quotes as rows of CSV, one each. What a quote has several of stands in one cell, parted by ` ; `; ids stand
/// in columns of their own, in the order of what they are the ids of. The contract says what each column is.
///
/// | dialect | how |
/// |---|---|
/// | `rfc4180` | commas, UTF-8 without a mark, points in numbers; every cell is the value, to the letter |
/// | `excel-fr` | semicolons, a byte order mark, commas in numbers; formulas guarded |
///
/// A spreadsheet would run a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break: where formulas are
/// guarded, it gets an apostrophe before it.
public final class CsvForm {
    /// Names of the columns, in their order.
    public static final List<String> COLUMNS = List.of(
            "id",
            "text",
            "verbatim",
            "quotable",
            "corrected",
            "kind",
            "wording",
            "attribution",
            "certainty",
            "probability",
            "speakers",
            "candidates",
            "label",
            "roles",
            "organisations",
            "date",
            "date_basis",
            "event",
            "places",
            "section",
            "via",
            "sectors",
            "themes",
            "source",
            "lines",
            "licence",
            "url",
            "corpus_version",
            "reservation",
            "speaker_ids",
            "candidate_ids",
            "organisation_ids",
            "event_id",
            "sector_ids",
            "theme_ids",
            "source_id",
            "positions");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    private final @Nullable String publicUrl;
    private final Dialect dialect;
    private final String version;

    /// @param publicUrl address of the site without a slash at the end; null when it is not public
    /// @param version of the corpus, for its column
    public CsvForm(@Nullable String publicUrl, Dialect dialect, String version) {
        this.publicUrl = publicUrl;
        this.dialect = dialect;
        this.version = version;
    }

    /// Who is to read it.
    public enum Dialect {
        RFC4180,
        EXCEL_FR;

        /// The value of the parameter.
        public String parameter() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Dialect> find(String parameter) {
            return Arrays.stream(values())
                    .filter(dialect -> dialect.parameter().equals(parameter))
                    .findFirst();
        }
    }

    /// The first line, with its end.
    public String header() {
        return (dialect == Dialect.EXCEL_FR ? BYTE_ORDER_MARK : "") + line(COLUMNS);
    }

    /// One quote, with the end of its line.
    public String row(Hit hit) {
        Quote quote = hit.quote();
        Saying saying = quote.saying();
        CsvVoices voices = CsvVoices.of(quote.attribution());
        return line(Arrays.asList(
                quote.id(),
                quote.text(),
                quote.verbatim(),
                EditedWords.printed(quote),
                all(quote.corrections().stream().map(one -> one.from() + " → " + one.to())),
                Wire.value(quote.kind()),
                Wire.value(quote.wording()),
                AttributionJson.type(quote.attribution()),
                Wire.value(quote.attribution().told().orElse(null)),
                number(quote.attribution().grounds().probability()),
                voices.speakers(),
                voices.candidates(),
                quote.attribution().grounds().label(),
                voices.roles(),
                voices.organisations(),
                days(saying),
                Wire.value(saying.dateBasis()),
                saying.event() == null ? null : saying.event().name(),
                all(saying.places().stream()),
                String.join(" > ", quote.context()),
                all(saying.via().stream()),
                all(quote.sectors().stream().map(tag -> tag.label() + " (" + Wire.value(tag.relation()) + ")")),
                all(quote.themes().stream().map(tag -> tag.label())),
                hit.source().title(),
                all(quote.parts().stream().map(CsvForm::lines)),
                hit.source().licence(),
                publicUrl == null ? null : publicUrl + "/citations/" + quote.id(),
                version,
                reservation(saying.reservation()),
                voices.ids().speakers(),
                voices.ids().candidates(),
                voices.ids().organisations(),
                saying.event() == null ? null : saying.event().id(),
                all(quote.sectors().stream().map(SectorTag::id)),
                all(quote.themes().stream().map(ThemeTag::id)),
                quote.source(),
                all(quote.parts().stream().map(part -> part.codePointStart() + "-" + part.codePointEnd()))));
    }

    static String all(Stream<String> values) {
        return values.collect(Collectors.joining(" ; "));
    }

    /// « conditional : aurait déclaré »
    private static @Nullable String reservation(@Nullable Reservation reservation) {
        return reservation == null ? null : Wire.value(reservation.kind()) + " : " + reservation.printed();
    }

    /// An interval as ISO 8601 writes it.
    private static @Nullable String days(Saying saying) {
        return saying.date() == null
                ? null
                : saying.end() == null ? saying.date().toString() : saying.date() + "/" + saying.end();
    }

    private static String lines(QuotePart part) {
        int first = part.span().firstLine();
        int last = part.span().lastLine();
        return first == last ? Integer.toString(first) : first + "-" + last;
    }

    private String number(double number) {
        String plain = Double.toString(Wire.rounded(number));
        return dialect == Dialect.EXCEL_FR ? plain.replace('.', ',') : plain;
    }

    private String line(List<@Nullable String> cells) {
        String between = dialect == Dialect.EXCEL_FR ? ";" : ",";
        return cells.stream()
                .map(cell -> cell(cell == null ? "" : cell))
                .collect(Collectors.joining(between, "", "\r\n"));
    }

    private String cell(String value) {
        boolean formula = dialect == Dialect.EXCEL_FR && !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
