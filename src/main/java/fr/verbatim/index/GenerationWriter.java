package fr.verbatim.index;

import fr.verbatim.model.Corpus;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Move;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Fills a generation that nobody sees before [#publish]. Close it in any case: what was not published is
/// removed and the folder is free again. Not for several threads.
public final class GenerationWriter implements AutoCloseable {
    /// Lucene's own buffer; small, since a server may ingest inside a small heap.
    private static final double BUFFER_MEGABYTES = 16;

    private final Generations generations;
    private final Building building;
    private final Corpus corpus;
    private final Knowledge knowledge;
    private final VoicesWithoutRecord proposed;
    private final List<Source> sources = new ArrayList<>();
    private final List<SourceFigures> figures = new ArrayList<>();
    private final Directory directory;
    private final IndexWriter lucene;
    private final Continuity continuity;
    private long position;

    GenerationWriter(Generations generations, Building building, Corpus corpus) throws IOException {
        this.generations = generations;
        this.building = building;
        this.corpus = corpus;
        this.knowledge = new Knowledge(corpus);
        this.proposed = new VoicesWithoutRecord(corpus.authorities());
        this.directory = FSDirectory.open(building.folder());
        this.lucene = new IndexWriter(
                directory,
                new IndexWriterConfig(FieldAnalysis.perField())
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        this.continuity = Continuity.of(generations);
    }

    /// Adds a source with all its quotes. Sources come in the order in which they are to be listed.
    public void add(CorpusSource source, List<Quote> quotes) throws IOException {
        Document raw = new Document();
        raw.add(new KeywordField(Fields.RAW_OF, source.source().id(), KeywordField.Store.NO));
        raw.add(new StoredField(Fields.RAW, source.raw().text()));
        lucene.addDocument(raw);
        List<Quote> inOrder =
                quotes.stream().sorted(Comparator.comparingInt(Quote::order)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Quote quote = inOrder.get(i);
            List<Quote> nearby = SameVoice.nearby(inOrder, i);
            Document document = QuoteDocument.of(quote, nearby, source.source(), knowledge, position);
            long since = continuity.since(document.get(Fields.CONTENT));
            document.add(new NumericDocValuesField(Fields.CHANGED, since));
            lucene.addDocument(document);
            position++;
            proposed.note(source.source().id(), quote.attribution());
        }
        sources.add(source.source());
        figures.add(Counting.figures(source, quotes));
    }

    /// People whom the quotes added so far name and who have no authority record.
    public List<Proposed> proposed() {
        return proposed.proposed();
    }

    /// Puts this generation in the place of the one served until now; from here on it is safe from any kill.
    ///
    /// @param moves ids that have a successor, those of the corpus included
    /// @param tombstones of withdrawn quotes
    /// @return its name
    public String publish(GenerationStamp stamp, List<Move> moves, List<Tombstone> tombstones) throws IOException {
        List<Revision> history = History.upTo(lucene, stamp, continuity.before());
        Document records = new Document();
        records.add(new KeywordField(Fields.RECORDS_MARK, Fields.RECORDS, KeywordField.Store.NO));
        records.add(new StoredField(Fields.RECORDS, StoredForm.write(records(history, moves, tombstones))));
        lucene.addDocument(records);
        lucene.forceMerge(1);
        lucene.setLiveCommitData(stamp.toCommitData().entrySet());
        // Lucene syncs its files and the folder's entries before it returns.
        lucene.commit();
        lucene.close();
        return generations.publish(building, !corpus.withdrawals().isEmpty());
    }

    /// Whether publishing would change nothing that anybody is told: made of the same corpus by the same program,
    /// and with the same quotes and records as came of it then. Cursors and ETags name the generation that gave
    /// them: one that only repeats it would make them all void.
    public boolean isSameAs(
            GenerationReader served, GenerationStamp stamp, List<Move> moves, List<Tombstone> tombstones)
            throws IOException {
        GenerationStamp old = served.stamp();
        if (!old.equals(stamp.madeAt(old.made()))
                || !served.records().equals(records(served.records().history(), moves, tombstones))) {
            return false;
        }
        try (DirectoryReader now = DirectoryReader.open(lucene)) {
            return Comparison.of(served.searcher().getIndexReader(), now, stamp, History.MOST_IDS)
                    .filter(Revision::isEmpty)
                    .isPresent();
        }
    }

    @Override
    public void close() throws IOException {
        try (building;
                directory) {
            if (lucene.isOpen()) {
                lucene.rollback();
            }
        } finally {
            // Last, when the folder is free: letting go of a generation that may not stay deletes it.
            continuity.end();
        }
    }

    private GenerationRecords records(List<Revision> history, List<Move> moves, List<Tombstone> tombstones) {
        return new GenerationRecords(
                corpus.site(),
                sources,
                corpus.authorities().people(),
                proposed.proposed().stream().map(Proposed::person).toList(),
                corpus.authorities().organisations(),
                corpus.authorities().events(),
                corpus.vocabulary(),
                corpus.synonyms(),
                tombstones,
                Counting.withdrawnSources(corpus.withdrawals()),
                moves,
                figures,
                history);
    }

    /// A folder being filled, under the lock of the index folder.
    record Building(Path folder, String name, WriteLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try (lock) {
                Folders.delete(folder);
            }
        }
    }
}
