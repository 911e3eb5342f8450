package fr.verbatim.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The names of all Lucene fields, and what is in them.
///
/// | field | type | holds |
/// |---|---|---|
/// | [#ID], [#SPEAKER], [#CANDIDATE], [#ORGANISATION], [#AFFILIATION], [#SECTOR], [#THEME], [#EVENT], [#SOURCE],
/// [#KIND], [#ATTRIBUTION], [#CERTAINTY], [#YEAR] | keyword: term and sorted-set doc values | values of the
/// filter of the same name; sectors and events with all above them |
/// | [#START], [#END] | long point; [#START] also numeric doc values | first and last day as days since 1970-01-01: the
/// date said, else the event's, else the publication's |
/// | [#DAY_OF] | term | [#PUBLICATION] where these days are only the publication's |
/// | [#POSITION] | long point and numeric doc values | the quote's place in the whole corpus, from 0, unique |
/// | [#CHANGED] | numeric doc values | second since 1970 of the ingest that first told the quote as it is now |
/// | [#CONTENT] | term | the id, a space and a hash of all that the quote says, to compare generations by |
/// | [#QUOTE] | stored | the quote as JSON |
/// | [SearchedField] | text | what words are searched in |
/// | [#RAW_OF], [#RAW] | keyword; stored | a document's source id and raw text; these are no quotes |
/// | [#RECORDS], [#RECORDS_MARK] | stored; keyword to find it by | [GenerationRecords] as JSON, once |
public final class Fields {
    /// To be raised with every change of this class, [SearchedField], [GenerationRecords] or the stored form of
    /// quotes.
    public static final String SCHEMA = "6";

    public static final String ID = "id";
    public static final String SPEAKER = "speaker";
    public static final String CANDIDATE = "candidate";
    public static final String ORGANISATION = "organisation";
    public static final String AFFILIATION = "affiliation";
    public static final String SECTOR = "sector";
    public static final String THEME = "theme";
    public static final String EVENT = "event";
    public static final String SOURCE = "source";
    public static final String KIND = "kind";
    public static final String ATTRIBUTION = "attribution";
    public static final String CERTAINTY = "certainty";
    public static final String YEAR = "year";

    public static final String START = "start";
    public static final String END = "end";
    public static final String POSITION = "position";
    public static final String CHANGED = "changed";

    static final String DAY_OF = "day_of";
    static final String PUBLICATION = "publication";

    static final String CONTENT = "content";
    static final String QUOTE = "quote";
    static final String RAW_OF = "raw_of";
    static final String RAW = "raw";
    static final String RECORDS = "records";
    static final String RECORDS_MARK = "is";

    private Fields() {}

    /// Every quote, and nothing but quotes.
    public static Query allQuotes() {
        return new FieldExistsQuery(POSITION);
    }

    /// Quotes of which nobody tells when they were said, only when their source was published.
    public static Query datedByPublication() {
        return new TermQuery(new Term(DAY_OF, PUBLICATION));
    }
}
