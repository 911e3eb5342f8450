package fr.verbatim.index;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// An unchanging view of one generation, for any number of threads. Counts its users: who opened it releases it, who is
/// handed it by [LiveIndex] releases the lease; the files are let go when the last one has.
public final class GenerationReader {
    private final Generations generations;
    private final String name;
    private final Directory directory;
    private final DirectoryReader lucene;
    private final IndexSearcher searcher;
    private final GenerationStamp stamp;
    private final GenerationRecords records;
    private final Authorities authorities;
    private final AtomicInteger users = new AtomicInteger(1);
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private GenerationReader(Generations generations, String name, Directory directory, DirectoryReader lucene)
            throws IOException {
        this.generations = generations;
        this.name = name;
        this.directory = directory;
        this.lucene = lucene;
        this.searcher = new IndexSearcher(lucene);
        this.stamp = GenerationStamp.of(lucene.getIndexCommit().getUserData());
        this.records = readRecords();
        this.authorities = new Authorities(records.people(), records.organisations(), records.events());
    }

    static GenerationReader open(Generations generations, String name, Path folder) throws IOException {
        Directory directory = new MMapDirectory(folder);
        @Nullable DirectoryReader lucene = null;
        @Nullable GenerationReader reader = null;
        try {
            String schema = GenerationStamp.of(
                            SegmentInfos.readLatestCommit(directory).getUserData())
                    .schema();
            if (!schema.equals(Fields.SCHEMA)) {
                throw new CorruptIndexException("schema " + schema + " instead of " + Fields.SCHEMA, folder.toString());
            }
            lucene = DirectoryReader.open(directory);
            reader = new GenerationReader(generations, name, directory, lucene);
            return reader;
        } finally {
            if (reader == null) {
                try (directory) {
                    if (lucene != null) {
                        lucene.close();
                    }
                }
            }
        }
    }

    /// Names this generation for as long as the index folder lives.
    public String name() {
        return name;
    }

    public GenerationStamp stamp() {
        return stamp;
    }

    public GenerationRecords records() {
        return records;
    }

    public Authorities authorities() {
        return authorities;
    }

    public IndexSearcher searcher() {
        return searcher;
    }

    /// The quote of a Lucene document.
    public Quote quote(int doc) {
        try {
            BytesRef stored =
                    searcher.storedFields().document(doc, Set.of(Fields.QUOTE)).getBinaryValue(Fields.QUOTE);
            if (stored == null) {
                throw new IllegalArgumentException("Bug: document " + doc + " is not a quote");
            }
            return StoredForm.readQuote(stored.bytes, stored.offset, stored.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Quote> findQuote(String id) {
        return findDocument(new TermQuery(new Term(Fields.ID, id))).map(this::quote);
    }

    /// When the quote that this id names was first told as it is now, to the second.
    public Optional<Instant> findChanged(String id) {
        try {
            for (LeafReaderContext leaf : lucene.leaves()) {
                @Nullable PostingsEnum found = leaf.reader().postings(new Term(Fields.ID, id));
                int doc = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
                NumericDocValues changed = DocValues.getNumeric(leaf.reader(), Fields.CHANGED);
                if (doc != DocIdSetIterator.NO_MORE_DOCS && changed.advanceExact(doc)) {
                    return Optional.of(Instant.ofEpochSecond(changed.longValue()));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean hasQuote(String id) {
        try {
            return lucene.docFreq(new Term(Fields.ID, id)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The quotes of a source, in its order.
    public List<Quote> quotesOf(String source) {
        try {
            Sort order = new Sort(new SortField(Fields.POSITION, SortField.Type.LONG));
            TopDocs found = searcher.search(
                    new TermQuery(new Term(Fields.SOURCE, source)), Math.max(1, lucene.maxDoc()), order);
            List<Quote> quotes = new ArrayList<>();
            for (ScoreDoc hit : found.scoreDocs) {
                quotes.add(quote(hit.doc));
            }
            return quotes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a source's file, as decoded.
    public Optional<RawText> findRawText(String source) {
        Optional<Integer> doc = findDocument(new TermQuery(new Term(Fields.RAW_OF, source)));
        try {
            StoredFields stored = searcher.storedFields();
            return doc.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(stored.document(doc.get()).get(Fields.RAW))
                            .map(RawText::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something made from this generation once and kept as long as it.
    public <T> T derived(Class<T> type, Function<GenerationReader, T> make) {
        return type.cast(derived.computeIfAbsent(type, key -> make.apply(this)));
    }

    /// Lets go of it; to be called exactly once by who opened it.
    public void release() {
        if (users.decrementAndGet() == 0) {
            try {
                try (directory) {
                    lucene.close();
                }
                generations.released(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// One user more, unless the last one has gone.
    boolean tryUse() {
        return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    private Optional<Integer> findDocument(Query query) {
        try {
            TopDocs found = searcher.search(query, 1);
            for (ScoreDoc hit : found.scoreDocs) {
                return Optional.of(hit.doc);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GenerationRecords readRecords() throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Fields.RECORDS_MARK, Fields.RECORDS)), 1);
        if (found.scoreDocs.length == 0) {
            throw new CorruptIndexException("no records", name);
        }
        BytesRef bytes = searcher.storedFields()
                .document(found.scoreDocs[0].doc, Set.of(Fields.RECORDS))
                .getBinaryValue(Fields.RECORDS);
        if (bytes == null) {
            throw new CorruptIndexException("no records", name);
        }
        return StoredForm.readRecords(bytes.bytes, bytes.offset, bytes.length);
    }
}
