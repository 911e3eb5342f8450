package fr.verbatim.search;

import fr.verbatim.index.Fields;
import fr.verbatim.index.SearchedField;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Voice;
import fr.verbatim.text.FrenchAnalysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Tells why a hit is there whose own words do not show it: what is about those of the query, and where.
final class Reasons {
    /// Of more words nobody reads where each is.
    private static final int MOST_WORDS = 6;

    private static final int MOST_TOPICS = 2;

    private static final Set<SearchedField> OF_THE_SPEAKER =
            EnumSet.of(SearchedField.PEOPLE, SearchedField.ROLE, SearchedField.ORGANISATION, SearchedField.PERHAPS);
    private static final String OF_CANDIDATES = " d'une des personnes dont ce sont peut-être les mots";

    private final IndexSearcher searcher;
    private final Scoring scoring;
    private final Topics topics;
    private final List<Clues> words;
    private @Nullable FixedBitSet published;

    /// @param wanted with the spellings that count as a part
    Reasons(IndexSearcher searcher, Scoring scoring, Topics topics, List<Wanted> wanted) {
        this.searcher = searcher;
        this.scoring = scoring;
        this.topics = topics;
        this.words = wanted.stream().flatMap(this::clues).limit(MOST_WORDS).toList();
    }

    private Stream<Clues> clues(Wanted wanted) {
        return wanted instanceof Wanted.Either either
                ? either.things().stream().flatMap(this::clues)
                : wanted.alone().map(words -> new Clues(words, wanted instanceof Wanted.Dated));
    }

    /// A French sentence without full stop; null where nothing is to be told: of a partial hit that has one of the
    /// words, of a complete one whose words stand where a reader sees them.
    @Nullable
    String find(int doc, Quote quote, boolean complete) {
        List<String> reasons = new ArrayList<>();
        for (Clues clues : words) {
            boolean said = clues.itself(SearchedField.TEXT).get(doc);
            if (said && !complete) {
                return null;
            }
            String reason = said ? "" : clues.tell(doc, quote, complete);
            if (!reason.isEmpty()) {
                reasons.add("« " + clues.word.typed().strip() + " » : " + reason);
            }
        }
        return reasons.isEmpty() ? null : String.join(" ; ", reasons);
    }

    private FixedBitSet published() {
        if (published == null) {
            published = DocSet.of(searcher, Fields.datedByPublication());
        }
        return published;
    }

    /// The quotes that have one word, field by field, each looked for when it is first asked.
    private final class Clues {
        private final Wanted.Words word;
        private final boolean isDate;
        private final Map<SearchedField, FixedBitSet> itself = new EnumMap<>(SearchedField.class);
        private final Map<SearchedField, FixedBitSet> family = new EnumMap<>(SearchedField.class);

        private Clues(Wanted.Words word, boolean isDate) {
            this.word = word;
            this.isDate = isDate;
        }

        private FixedBitSet itself(SearchedField field) {
            return itself.computeIfAbsent(field, key -> DocSet.of(searcher, scoring.matchingIn(word, key)));
        }

        private FixedBitSet family(SearchedField field) {
            return family.computeIfAbsent(field, key -> DocSet.of(searcher, scoring.family(word, List.of(key))));
        }

        private String tell(int doc, Quote quote, boolean complete) {
            for (SearchedField field : SearchedField.values()) {
                if (field.isMatching() && itself(field).get(doc)) {
                    return tellItself(field, quote, complete);
                }
            }
            if (isDate && published().get(doc)) {
                return "la date de publication du document, celle du propos n'étant pas connue";
            }
            if (complete) {
                return "";
            }
            return Arrays.stream(SearchedField.values())
                    .filter(field -> family(field).get(doc))
                    .findFirst()
                    .map(field -> tell(field, quote))
                    .orElse("");
        }

        /// Of a speaker who is known a reader sees name and role, but not all that an organisation is called,
        /// nor what is meant by a role.
        private String tellItself(SearchedField field, Quote quote, boolean complete) {
            if (field == SearchedField.SECTOR) {
                return topic(quote);
            }
            if (quote.attribution() instanceof Attribution.Ambiguous && OF_THE_SPEAKER.contains(field)) {
                return place(field) + OF_CANDIDATES;
            }
            boolean unseen = (field == SearchedField.ROLE || field == SearchedField.ORGANISATION) && !isShown(quote);
            return complete && !unseen ? "" : "dans " + place(field);
        }

        private boolean isShown(Quote quote) {
            return stems(String.join(" ", shownOfSpeakers(quote))).containsAll(stems(word.typed()));
        }

        private String tell(SearchedField field, Quote quote) {
            return switch (field) {
                case TEXT -> "un mot proche";
                case PERHAPS -> place(field) + OF_CANDIDATES;
                case PEOPLE, ROLE, ORGANISATION, EVENT, PLACE -> "un mot proche dans " + place(field);
                case SECTOR, TRADE, THEME, SCOPE, TERMS -> topic(quote);
                case CONTEXT -> "le titre ou les mots qui précèdent";
                case NEARBY -> "ce que la même voix dit juste avant ou après";
            };
        }

        private String topic(Quote quote) {
            List<Way> ways = new ArrayList<>(word.family());
            word.together().forEach(part -> ways.addAll(part.family()));
            List<String> names = topics.covering(quote, ways);
            return names.isEmpty()
                    ? "un mot proche de ce qu'est l'organisation"
                    : String.join(", ", names.subList(0, Math.min(MOST_TOPICS, names.size())));
        }
    }

    private static List<String> shownOfSpeakers(Quote quote) {
        List<String> shown = new ArrayList<>();
        for (Voice voice : quote.attribution().voices()) {
            shown.add(voice.display());
            if (voice instanceof Voice.PersonVoice person) {
                person.roles().forEach(role -> {
                    shown.add(role.title() == null ? "" : role.title());
                    shown.add(
                            role.organisation() == null
                                    ? ""
                                    : role.organisation().name());
                });
            }
        }
        return shown;
    }

    private static Set<String> stems(String text) {
        return Set.copyOf(FrenchAnalysis.terms(FrenchAnalysis.stemmed(), text));
    }

    private static String place(SearchedField field) {
        return switch (field) {
            case PEOPLE -> "le nom";
            case ROLE -> "le rôle";
            case ORGANISATION -> "l'organisation";
            case EVENT -> "l'événement";
            case PLACE -> "le lieu";
            case PERHAPS -> "le nom, le rôle ou l'organisation";
            case TEXT, SECTOR, TRADE, THEME, SCOPE, TERMS, CONTEXT, NEARBY -> "la citation";
        };
    }
}
