package fr.verbatim.web;

import fr.verbatim.model.Person;
import fr.verbatim.search.Counted;
import fr.verbatim.search.Filter;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.Link;
import fr.verbatim.web.page.PanoramaPage.Voices;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who speaks how much, and how much of it under a name that is only probable. What somebody may have said is told, and
/// never counted as theirs.
final class Voicing {
    private static final int SHOWN = 20;

    private final Map<String, Long> likely;
    private final Map<String, Long> open;
    private final List<Counted<Person>> people;

    private Voicing(Searcher searcher) {
        this.likely = Lookups.counts(
                Lookups.countingHaving(searcher, Filter.CERTAINTY, "probable", Filter.SPEAKER), Filter.SPEAKER);
        this.open = Lookups.openBetween(searcher);
        this.people = searcher.people().stream()
                .filter(person -> person.quotes() > 0)
                .sorted(Comparator.comparingLong((Counted<Person> person) -> person.quotes())
                        .reversed())
                .toList();
    }

    static Voices of(Searcher searcher) {
        return new Voicing(searcher).voices();
    }

    private Voices voices() {
        int left = people.size() - SHOWN;
        return new Voices(
                people.stream().limit(SHOWN).map(this::bar).toList(),
                left <= 0 ? "" : "Et " + French.counted(left, "autre personne", "autres personnes") + ".");
    }

    private Voices.Bar bar(Counted<Person> one) {
        Person person = one.record();
        long all = one.quotes();
        long probable = likely.getOrDefault(person.id(), 0L);
        return new Voices.Bar(
                new Link(person.name(), Addresses.person(person.id())),
                hundredths(all - probable),
                hundredths(probable),
                French.number(all - probable),
                French.number(probable),
                French.number(open.getOrDefault(person.id(), 0L)),
                Math.round(100.0 * probable / all) + "\u00A0%");
    }

    private String hundredths(long count) {
        return String.format(
                Locale.ROOT, "%.2f", 100.0 * count / people.getFirst().quotes());
    }
}
