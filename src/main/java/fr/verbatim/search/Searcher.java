package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.GenerationReader;
import fr.verbatim.model.Event;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Site;
import fr.verbatim.model.Source;
import fr.verbatim.model.Theme;
import fr.verbatim.text.Remembered;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Searches one generation. For any number of threads; it and what is counted for it live as long as the
/// generation.
public final class Searcher {
    /// Of what is typed for completions, in code points.
    public static final int LONGEST_BEGINNING = 200;

    /// Totals of searches, asked for again with every letter typed and every page.
    private static final int REMEMBERED = 5_000;

    static {
        // Lucene's bound guards against queries that grow out of hand; ours are bounded by the number of words, each of
        // which is looked for in a dozen fields.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    private final GenerationReader reader;
    private final Labels labels;
    private final IdCheck ids;
    private final Understanding.Known known;
    private final Spelling spelling;
    private final Topics topics;
    private final Completions completions;
    private final WrittenNames writtenNames;
    private final TextTerms terms = new TextTerms();
    private final Remembered<Long> totals = new Remembered<>(REMEMBERED);
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Filter, Map<String, Long>> counts = new EnumMap<>(Filter.class);

    private Searcher(GenerationReader reader) {
        this.reader = reader;
        this.labels = new Labels(reader);
        this.ids = new IdCheck(reader, labels);
        Attested attested = new Attested(reader.searcher());
        this.known = new Understanding.Known(
                new SynonymTable(reader.records().synonyms()),
                new RecordNames(reader.records()),
                labels,
                Vocabulary.of(reader),
                attested,
                new SiteNames(attested));
        this.spelling = new Spelling(known.vocabulary(), known.synonyms());
        this.topics = new Topics(reader.records().vocabulary());
        reader.records().sources().forEach(source -> sources.put(source.id(), source));
        FixedBitSet quotes = DocSet.of(reader.searcher(), Fields.allQuotes());
        for (Filter filter : List.of(
                Filter.SPEAKER, Filter.ORGANISATION, Filter.EVENT, Filter.SOURCE, Filter.SECTOR, Filter.THEME)) {
            counts.put(filter, Facets.count(reader.searcher().getIndexReader(), quotes, filter));
        }
        this.completions = CompletionSources.of(reader, counts, known.names());
        this.writtenNames = new WrittenNames(reader);
    }

    /// The searcher of a generation, always the same one.
    public static Searcher over(GenerationReader reader) {
        return reader.derived(Searcher.class, Searcher::new);
    }

    /// Answers a query.
    ///
    /// @throws BadQuery when a value of a filter is unknown to this generation, or the cursor is none of this query
    /// @throws ExpiredCursor when the cursor is of another generation
    public Results search(Query query) {
        return search(query, Weights.CHOSEN);
    }

    /// The same with other weights, to try them.
    public Results search(Query query, Weights weights) {
        Query checked = ids.check(query);
        Plan plan = plan(checked, weights);
        Pages pages = new Pages(reader, plan);
        Pages.Page page = pages.page(cursor(checked), checked.size());
        Understood understood = plan.understood();
        return new Results(
                pages.total(),
                pages.partialTotal(),
                page.hits().stream().map(writing(plan)).toList(),
                facets(plan),
                pages.total() == 0 ? Alternatives.of(plan, labels, this::total) : List.of(),
                suggestion(checked, understood, plan.spellings()),
                sentence(plan, pages.partialTotal() > 0),
                warnings(plan),
                page.next() == null ? null : page.next().write(),
                version());
    }

    /// What the beginning of a search may become, at most ten ways, the likeliest first.
    ///
    /// @param typed accents and case do not count
    /// @throws BadQuery when it is longer than anybody types
    public List<Completion> complete(String typed) {
        if (typed.codePointCount(0, typed.length()) > LONGEST_BEGINNING) {
            throw new BadQuery(
                    "q",
                    null,
                    List.of(),
                    "Le paramètre « q » dépasse " + LONGEST_BEGINNING + " caractères : rien ne se complète ainsi.");
        }
        return completions.complete(typed, words -> total(Query.ofWords(words)));
    }

    /// Gives every hit of a query to `taker`, with little memory however many there are.
    public void searchAll(Query query, Consumer<Hit> taker) {
        all(query).forEach(taker);
    }

    /// Every hit of a query in its order, to be walked over once or more; its size and cursor do not count.
    ///
    /// @throws BadQuery when a value of a filter is unknown to this generation
    public AllHits all(Query query) {
        Plan plan = plan(ids.check(query.withCursor(null)), Weights.CHOSEN);
        return new AllHits(new Pages(reader, plan), writing(plan));
    }

    public Optional<Hit> findQuote(String id) {
        return reader.findQuote(id).map(quote -> new Hit(quote, source(quote), true, null));
    }

    /// The quotes that share the most words with a text, the nearest first.
    ///
    /// @param text of a bounded length
    /// @param most how many
    public List<Hit> nearest(String text, int most) {
        return new WordSearch(reader)
                .find(text, most).stream()
                        .map(quote -> new Hit(quote, source(quote), true, null))
                        .toList();
    }

    /// What became of an id.
    public Fate fate(String id) {
        Optional<Hit> found = findQuote(id);
        if (found.isPresent()) {
            return new Fate.Found(found.get());
        }
        String successor = ids.successor(id);
        Optional<Fate> own = ids.withdrawal(id);
        if (own.isEmpty()
                && !successor.equals(id)
                && reader.findQuote(successor).isPresent()) {
            return new Fate.Moved(successor);
        }
        String source = IdCheck.sourceOf(id);
        return own.or(() -> ids.withdrawal(successor))
                .orElseGet(() -> new Fate.Missing(sources.containsKey(source) ? source : null));
    }

    /// Tells whose name somebody wrote.
    public WrittenNames writtenNames() {
        return writtenNames;
    }

    public Neighbours neighbours(Quote quote) {
        return new NeighbourSearch(reader).find(quote);
    }

    /// People with an authority record, then those only proposed; with the quotes that name them as speaker.
    public List<Counted<Person>> people() {
        List<Person> people = new ArrayList<>(reader.records().people());
        people.addAll(reader.records().proposed());
        return counted(people, Filter.SPEAKER, Person::id);
    }

    /// With their own words and those of people who speak for them.
    public List<Counted<Organisation>> organisations() {
        return counted(reader.records().organisations(), Filter.ORGANISATION, Organisation::id);
    }

    public List<Counted<Event>> events() {
        return counted(reader.records().events(), Filter.EVENT, Event::id);
    }

    public List<Counted<Source>> sources() {
        return counted(reader.records().sources(), Filter.SOURCE, Source::id);
    }

    public List<Counted<Sector>> sectors() {
        return counted(reader.records().vocabulary().sectors(), Filter.SECTOR, Sector::id);
    }

    public List<Counted<Theme>> themes() {
        return counted(reader.records().vocabulary().themes(), Filter.THEME, Theme::id);
    }

    /// Whether a person has an authority record.
    public boolean isKnown(Person person) {
        return reader.authorities().findPerson(person.id()).isPresent();
    }

    /// The text of a source's file. What may be shown of it is for the caller to decide by [Source#display].
    public Optional<RawText> findRawText(String source) {
        return reader.findRawText(source);
    }

    /// The quotes of a source, in its order.
    public List<Hit> quotesOf(String source) {
        List<Hit> quotes = new ArrayList<>();
        Query all = Query.everything().withFilters(Map.of(Filter.SOURCE, List.of(source)));
        searchAll(all, quotes::add);
        return quotes;
    }

    public Site site() {
        return reader.records().site();
    }

    public Results.CorpusVersion version() {
        return new Results.CorpusVersion(
                reader.stamp().version(),
                reader.stamp().made().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /// When this generation was made.
    public Instant made() {
        return reader.stamp().made();
    }

    /// When a quote entered the index or last changed there, to the second; of one without that, when this
    /// generation was made.
    public Instant changed(Quote quote) {
        return reader.findChanged(quote.id()).orElseGet(this::made);
    }

    /// The states of the corpus from which on [#changes] is known, the latest first.
    public List<Results.CorpusVersion> versions() {
        return new ChangeLog(reader, ids).versions();
    }

    /// What is different since a state of the corpus; empty when that is none of [#versions].
    public Optional<Changes> changes(String since) {
        return new ChangeLog(reader, ids).since(since);
    }

    /// Names the state that answers; changes with every ingest, unlike [#version].
    public String generation() {
        return reader.name();
    }

    private Plan plan(Query query, Weights weights) {
        return new Plan(reader, query, Understanding.of(query.words(), known), new Scoring(weights), spelling);
    }

    private long total(Query query) {
        Query all = query.withMatch(Match.ALL);
        return totals.get(all.toString(), key -> new Pages(reader, plan(all, Weights.CHOSEN)).total());
    }

    private @Nullable Cursor cursor(Query query) {
        if (query.cursor() == null) {
            return null;
        }
        Cursor cursor = Cursor.parse(query.cursor(), Cursor.fingerprint(query));
        if (!cursor.generation().equals(reader.name())) {
            throw new ExpiredCursor();
        }
        return cursor;
    }

    private Function<Pages.Found, Hit> writing(Plan plan) {
        Marks whole = Marks.of(plan.corrected().words(), terms);
        Marks partial = Marks.ofFamilies(plan.corrected().words(), terms);
        Reasons reasons = plan.reasons(topics);
        boolean blank = plan.understood().isBlank();
        return found -> {
            Quote quote = reader.quote(found.doc());
            String text = quote.text();
            String marked = blank ? null : (found.complete() ? whole : partial).mark(text);
            String reason = reasons.find(found.doc(), quote, found.complete());
            return new Hit(quote, source(quote), found.complete(), marked, reason);
        };
    }

    private Source source(Quote quote) {
        Source source = sources.get(quote.source());
        if (source == null) {
            throw new IllegalStateException("Bug: quote " + quote.id() + " stands in no source of its generation");
        }
        return source;
    }

    private Map<Filter, List<FacetCount>> facets(Plan plan) {
        Map<Filter, List<FacetCount>> facets = new EnumMap<>(Filter.class);
        for (Filter filter : plan.query().facets()) {
            FixedBitSet quotes = plan.foundWithout(filter);
            Map<String, Long> values = Facets.count(reader.searcher().getIndexReader(), quotes, filter);
            List<String> selected = plan.query().filters().getOrDefault(filter, List.of());
            facets.put(filter, Facets.show(values, filter, selected, labels));
        }
        return facets;
    }

    private List<String> warnings(Plan plan) {
        List<String> warnings = new ArrayList<>(plan.understood().warnings());
        if (plan.hasDates()) {
            int undated = plan.undated().cardinality();
            if (undated > 0) {
                warnings.add(
                        undated == 1
                                ? "Une citation sans date a été laissée de côté."
                                : undated + " citations sans date ont été laissées de côté.");
            }
        }
        int published = plan.foundByPublication().cardinality();
        if (published > 0) {
            warnings.add(
                    published == 1
                            ? "Une citation n'est datée que par la publication de son document : quand le propos a été"
                                    + " tenu n'est pas connu."
                            : published + " citations ne sont datées que par la publication de leur document : quand le"
                                    + " propos a été tenu n'est pas connu.");
        }
        plan.unknown().forEach(words -> warnings.add(unknown(words, plan.spellings())));
        for (String id : plan.query().filters().getOrDefault(Filter.ID, List.of())) {
            if (reader.findQuote(id).isEmpty()) {
                warnings.add("La citation « " + id + " » a été retirée.");
            }
        }
        return warnings;
    }

    private static String unknown(Wanted.Words words, Map<Wanted.Words, String> spellings) {
        String typed = "« " + words.typed().strip() + " »";
        return switch (words.ways().getFirst().form()) {
            case EXACT ->
                words.ways().getFirst().isWord()
                        ? typed + " n'est dans aucune citation."
                        : "Aucune citation n'a ces mots à la suite : " + typed + ".";
            case LITERAL -> "Aucune citation n'écrit " + typed + " ainsi.";
            case PREFIX -> "Aucune citation n'a de mot qui commence par " + typed + ".";
            case STEM, FAMILY ->
                typed + " n'est dans aucune citation"
                        + Optional.ofNullable(spellings.get(words))
                                .map(near -> " ; le plus proche est « " + near + " ».")
                                .orElse(".");
        };
    }

    /// Near words are told where partial hits may be found by them.
    private static String sentence(Plan plan, boolean partial) {
        String sentence = plan.understood().sentence(plan.query().match());
        return partial ? (sentence + plan.corrected().nearSentence()).strip() : sentence;
    }

    /// What finds nothing is no suggestion.
    private @Nullable String suggestion(Query query, Understood understood, Map<Wanted.Words, String> spellings) {
        if (spellings.isEmpty()) {
            return null;
        }
        StringBuilder other = new StringBuilder(understood.typed());
        spellings.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getKey().start(), a.getKey().start()))
                .forEach(entry ->
                        other.replace(entry.getKey().start(), entry.getKey().end(), entry.getValue()));
        return total(query.withWords(other.toString())) > 0 ? other.toString() : null;
    }

    private <T> List<Counted<T>> counted(List<T> records, Filter filter, Function<T, String> id) {
        Map<String, Long> byId = counts.getOrDefault(filter, Map.of());
        return records.stream()
                .map(record -> new Counted<>(record, byId.getOrDefault(id.apply(record), 0L)))
                .toList();
    }
}
