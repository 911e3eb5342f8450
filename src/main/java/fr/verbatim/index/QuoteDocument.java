package fr.verbatim.index;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Event;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.model.Sector;
import fr.verbatim.model.SectorTag;
import fr.verbatim.model.Source;
import fr.verbatim.model.ThemeTag;
import fr.verbatim.model.Voice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/// Builds the Lucene document of one quote: collects keywords and searched texts, each once, then writes them
/// out.
final class QuoteDocument {
    private final Knowledge knowledge;
    private final Map<String, Set<String>> keywords = new TreeMap<>();
    private final Map<SearchedField, Set<String>> texts = new EnumMap<>(SearchedField.class);
    private final Document document = new Document();

    private QuoteDocument(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// @param nearby what the same voice says before and after
    /// @param position of the quote in the corpus, unique
    static Document of(Quote quote, List<Quote> nearby, Source source, Knowledge knowledge, long position) {
        QuoteDocument building = new QuoteDocument(knowledge);
        building.readWords(quote);
        nearby.forEach(other -> building.text(SearchedField.NEARBY, other.text()));
        building.readAttribution(quote.attribution());
        building.readTags(quote);
        building.readPlace(quote, source);
        building.write();
        building.number(Fields.POSITION, position);
        String content = quote.id() + " " + StoredForm.contentHash(quote, source);
        building.document.add(new StringField(Fields.CONTENT, content, Field.Store.NO));
        building.document.add(new StoredField(Fields.QUOTE, StoredForm.write(quote)));
        return building.document;
    }

    private void readWords(Quote quote) {
        keyword(Fields.ID, quote.id());
        keyword(Fields.SOURCE, quote.source());
        keyword(Fields.KIND, FilterValues.of(quote.kind()));
        text(SearchedField.TEXT, quote.text());
        quote.context().forEach(heading -> text(SearchedField.CONTEXT, heading));
        text(SearchedField.CONTEXT, quote.lead());
    }

    private void readAttribution(Attribution attribution) {
        keyword(Fields.ATTRIBUTION, FilterValues.of(attribution));
        attribution.told().ifPresent(sure -> keyword(Fields.CERTAINTY, FilterValues.of(sure)));
        switch (attribution) {
            case Attribution.Named named -> named.speakers().forEach(this::readSpeaker);
            case Attribution.Collective collective ->
                readCollective(collective.speaker().organisation());
            case Attribution.Unnamed unnamed -> readNames(unnamed.speaker());
            case Attribution.Ambiguous ambiguous -> readCandidates(ambiguous.candidates());
            case Attribution.Unknown unknown -> {}
        }
        if (!(attribution instanceof Attribution.Ambiguous)) {
            attribution.grounds().alternatives().forEach(other -> readCandidate(other.voice()));
        }
    }

    /// Another reading of a name that is only probable may be filtered for, as its JSON lists it; words do not find it.
    private void readCandidate(Voice voice) {
        switch (voice) {
            case Voice.PersonVoice person -> keyword(Fields.CANDIDATE, person.id());
            case Voice.OrganisationVoice organisation -> keyword(Fields.CANDIDATE, organisation.id());
            case Voice.UnnamedVoice unnamed -> {}
        }
    }

    private void readSpeaker(Voice.PersonVoice speaker) {
        keyword(Fields.SPEAKER, speaker.id());
        keyword(Fields.CANDIDATE, speaker.id());
        for (Role role : speaker.roles()) {
            @Nullable OrganisationRef organisation = role.organisation();
            if (organisation != null) {
                keyword(Fields.AFFILIATION, organisation.id());
                if (role.relation() == Relation.SPEAKS_FOR) {
                    keyword(Fields.ORGANISATION, organisation.id());
                }
            }
        }
        readNames(speaker);
    }

    private void readCollective(OrganisationRef organisation) {
        keyword(Fields.CANDIDATE, organisation.id());
        keyword(Fields.ORGANISATION, organisation.id());
        keyword(Fields.AFFILIATION, organisation.id());
        readOrganisation(organisation, SearchedField.ORGANISATION);
    }

    /// A candidate may be searched for, by what names them, but is filed neither as speaker nor for an organisation.
    private void readCandidates(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            readCandidate(candidate.voice());
            switch (candidate.voice()) {
                case Voice.PersonVoice person -> {
                    readName(person);
                    person.roles().forEach(role -> readRole(role, SearchedField.PERHAPS, SearchedField.PERHAPS));
                }
                case Voice.OrganisationVoice organisation -> readNames(organisation);
                case Voice.UnnamedVoice unnamed -> readNames(unnamed);
            }
        }
    }

    private void readNames(Voice voice) {
        switch (voice) {
            case Voice.PersonVoice person -> {
                readName(person);
                person.roles().forEach(role -> readRole(role, SearchedField.ROLE, SearchedField.ORGANISATION));
            }
            case Voice.OrganisationVoice organisation ->
                readOrganisation(organisation.organisation(), SearchedField.ORGANISATION);
            case Voice.UnnamedVoice unnamed -> text(SearchedField.ROLE, unnamed.description());
        }
    }

    private void readName(Voice.PersonVoice person) {
        text(SearchedField.PEOPLE, person.name());
        knowledge.authorities().findPerson(person.id()).ifPresent(this::readRecord);
    }

    private void readRecord(Person person) {
        text(SearchedField.PEOPLE, person.name());
        person.aliases().forEach(alias -> text(SearchedField.PEOPLE, alias));
        person.printed().forEach(name -> text(SearchedField.PEOPLE, name));
    }

    private void readRole(Role role, SearchedField titles, SearchedField organisations) {
        text(titles, role.title());
        if (role.organisation() != null) {
            readOrganisation(role.organisation(), organisations);
            if (role.relation() != Relation.WORKS_AT) {
                readKind(role.organisation());
            }
        }
    }

    /// Who belongs to a union is a unionist, but not everybody's title says so: what an organisation is only ranks.
    private void readKind(OrganisationRef organisation) {
        if (organisation.id() != null) {
            knowledge
                    .authorities()
                    .findOrganisation(organisation.id())
                    .ifPresent(known -> text(SearchedField.TERMS, known.kind()));
        }
    }

    private void readOrganisation(OrganisationRef organisation, SearchedField field) {
        text(field, organisation.name());
        if (organisation.id() != null) {
            knowledge.authorities().findOrganisation(organisation.id()).ifPresent(known -> {
                text(field, known.name());
                known.aliases().forEach(alias -> text(field, alias));
                known.printed().forEach(name -> text(field, name));
            });
        }
    }

    private void readTags(Quote quote) {
        for (SectorTag tag : quote.sectors()) {
            keyword(Fields.SECTOR, tag.id());
            text(SearchedField.SECTOR, tag.label());
            for (Sector sector : knowledge.sectorsUp(tag.id())) {
                keyword(Fields.SECTOR, sector.id());
                text(SearchedField.SECTOR, sector.label());
                text(SearchedField.SCOPE, sector.scope());
            }
            knowledge.sectorsUp(tag.id()).stream().findFirst().ifPresent(sector -> {
                RuleWords.of(sector.terms()).forEach(words -> text(SearchedField.TERMS, words));
                if (tag.relation() == SectorTag.Relation.FROM) {
                    RuleWords.of(sector.trades()).forEach(this::trade);
                }
            });
        }
        for (ThemeTag tag : quote.themes()) {
            keyword(Fields.THEME, tag.id());
            text(SearchedField.THEME, tag.label());
            knowledge.findTheme(tag.id()).ifPresent(theme -> {
                text(SearchedField.THEME, theme.label());
                text(SearchedField.SCOPE, theme.scope());
                RuleWords.of(theme.terms()).forEach(words -> text(SearchedField.TERMS, words));
            });
        }
    }

    /// Who searches the name of an organisation wants it, not everybody of its sector: a name only ranks.
    private void trade(String words) {
        text(RuleWords.isName(words) ? SearchedField.TERMS : SearchedField.TRADE, words);
    }

    private void readPlace(Quote quote, Source source) {
        List<Event> events = List.of();
        quote.saying().places().forEach(place -> text(SearchedField.PLACE, place));
        if (quote.saying().event() != null) {
            keyword(Fields.EVENT, quote.saying().event().id());
            text(SearchedField.EVENT, quote.saying().event().name());
            events = knowledge.eventsUp(quote.saying().event().id());
        }
        for (Event event : events) {
            keyword(Fields.EVENT, event.id());
            text(SearchedField.EVENT, event.name());
            event.printed().forEach(printed -> text(SearchedField.EVENT, printed));
            event.places().forEach(place -> text(SearchedField.PLACE, place));
        }
        if (quote.saying().date() != null) {
            days(quote.saying().date(), quote.saying().end());
            return;
        }
        for (Event event : events) {
            if (event.start() != null) {
                days(event.start(), event.end());
                return;
            }
        }
        if (source.published() != null) {
            days(source.published(), null);
            document.add(new StringField(Fields.DAY_OF, Fields.PUBLICATION, Field.Store.NO));
        }
    }

    private void days(LocalDate first, @Nullable LocalDate last) {
        number(Fields.START, first.toEpochDay());
        document.add(new LongPoint(Fields.END, (last == null ? first : last).toEpochDay()));
        keyword(Fields.YEAR, Integer.toString(first.getYear()));
    }

    private void number(String field, long value) {
        document.add(new LongPoint(field, value));
        document.add(new NumericDocValuesField(field, value));
    }

    private void keyword(String field, @Nullable String value) {
        if (value != null) {
            keywords.computeIfAbsent(field, key -> new TreeSet<>()).add(value);
        }
    }

    private void text(SearchedField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            texts.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(value);
        }
    }

    private void write() {
        keywords.forEach((field, values) ->
                values.forEach(value -> document.add(new KeywordField(field, value, Field.Store.NO))));
        texts.forEach((field, values) -> values.forEach(value -> {
            document.add(new TextField(field.family(), value, Field.Store.NO));
            if (field.isMatching()) {
                document.add(new TextField(field.stemmed(), value, Field.Store.NO));
                document.add(new TextField(field.exact(), value, Field.Store.NO));
            }
            if (field == SearchedField.TEXT) {
                document.add(new TextField(field.literal(), value, Field.Store.NO));
            }
        }));
    }
}
