package fr.verbatim.line;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Document;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Review;
import fr.verbatim.model.Source;
import fr.verbatim.model.Vocabulary;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import fr.verbatim.quote.QuotedDocument;
import fr.verbatim.quote.Quoter;
import fr.verbatim.reader.Format;
import fr.verbatim.reader.Readers;
import fr.verbatim.topic.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The line for one source after another. Built once for a corpus; each step can be called and shown alone.
public final class Line {
    private final Quoter quoter;
    private final Situator situator;
    private final Tagger tagger;
    private final ReviewedTags tags;
    private final Map<String, List<Review>> reviews;

    /// A line without reviews.
    public Line(Authorities authorities, Vocabulary vocabulary) {
        this(authorities, vocabulary, List.of());
    }

    public Line(Authorities authorities, Vocabulary vocabulary, List<Review> reviews) {
        this.quoter = new Quoter(authorities);
        this.situator = new Situator(authorities);
        this.tagger = new Tagger(vocabulary, authorities);
        this.tags = new ReviewedTags(vocabulary);
        this.reviews = reviews.stream().collect(Collectors.groupingBy(Review::source));
    }

    /// Reads a source by its file's ending and takes it through the line.
    public LineResult process(CorpusSource source) {
        return process(source.source(), source.raw(), null);
    }

    /// Takes one file through the line.
    ///
    /// @param format how to read the file; null to go by its ending
    public LineResult process(Source source, RawText raw, @Nullable Format format) {
        Document document = format == null ? Readers.read(source, raw) : Readers.read(source, raw, format);
        QuotedDocument quoted = quoter.quote(document, reviews.getOrDefault(source.id(), List.of()));
        List<Quote> situated = situator.situate(source, quoted);
        Masthead masthead = Masthead.of(document, situated);
        // Tagging is most of the work, and each quote's tags are its own.
        List<Quote> quotes = situated.parallelStream()
                .map(masthead::situate)
                .map(tagger::tag)
                .map(quote -> tags.decide(quote, quoted.reviews().get(quote.id())))
                .toList();
        List<Notice> notices = new ArrayList<>(quoted.notices());
        UnquotedText.notice(document, quotes, () -> quoter.layout(document)).ifPresent(notices::add);
        return new LineResult(document, masthead, quotes, quoted.speakers(), proposals(quoted), notices);
    }

    /// The quoter, for showing how a document is set out.
    public Quoter quoter() {
        return quoter;
    }

    private static List<PersonVoice> proposals(QuotedDocument quoted) {
        List<PersonVoice> people = new ArrayList<>();
        quoted.speakers().forEach(speaker -> addPerson(people, speaker.voice()));
        for (Quote quote : quoted.quotes()) {
            quote.attribution().voices().forEach(voice -> addPerson(people, voice));
        }
        return Registry.proposed(people);
    }

    private static void addPerson(List<PersonVoice> people, Voice voice) {
        if (voice instanceof PersonVoice person) {
            people.add(person);
        }
    }
}
