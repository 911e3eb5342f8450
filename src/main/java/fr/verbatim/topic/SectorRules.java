package fr.verbatim.topic;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Sector;
import fr.verbatim.text.Remembered;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The rules of every sector, and who is above whom.
final class SectorRules {
    /// Headings and titles come back with every quote under them.
    private static final int REMEMBERED = 2_000;

    private final Remembered<Set<String>> tradesOfTitles = new Remembered<>(REMEMBERED);
    private final Remembered<Map<String, Score>> headings = new Remembered<>(REMEMBERED);
    private final Map<String, Sector> sectors = new LinkedHashMap<>();
    private final RuleSet terms;
    private final RuleSet trades;
    private final RuleSet firstPerson;
    private final Authorities authorities;

    /// How a person says of which trade they are.
    private static final String FIRST_PERSON = "=je suis | =en tant que | =nous sommes | =nous les | =mon métier de";

    SectorRules(List<Sector> sectors, Authorities authorities) {
        this.authorities = authorities;
        sectors.forEach(sector -> this.sectors.put(sector.id(), sector));
        this.terms = rules(Sector::terms);
        this.trades = rules(Sector::trades);
        this.firstPerson = rules(sector -> firstPerson(sector.trades()));
    }

    private RuleSet rules(Function<Sector, List<String>> lines) {
        Map<String, List<Rule>> parsed = new LinkedHashMap<>();
        sectors.forEach((id, sector) -> parsed.put(id, new RuleParser("secteur " + id).parse(lines.apply(sector))));
        return new RuleSet(parsed);
    }

    private static List<String> firstPerson(List<String> trades) {
        return trades.stream()
                .filter(trade -> trade.chars().noneMatch(c -> "&~|(".indexOf(c) >= 0))
                .map(trade -> trade + " ~ " + FIRST_PERSON)
                .toList();
    }

    Sector sector(String id) {
        Sector sector = sectors.get(id);
        if (sector == null) {
            throw new IllegalArgumentException("Bug: no sector " + id);
        }
        return sector;
    }

    /// What the words of a text are worth for every sector that they speak for.
    Map<String, Score> about(TextMatcher text) {
        return terms.scores(text);
    }

    /// The sectors of the trade that the speaker says to be of.
    Map<String, Score> firstPerson(TextMatcher text) {
        return firstPerson.scores(text);
    }

    /// The sectors whose trade a title or the name of an organisation is of.
    Set<String> trade(String title) {
        return tradesOfTitles.get(title, this::findTrade);
    }

    /// The sectors that a heading is about, each with its signs.
    Map<String, Score> heading(String heading) {
        return headings.get(heading, this::findHeading);
    }

    private Map<String, Score> findHeading(String heading) {
        Map<String, Score> found = about(new TextMatcher(heading));
        found.values().removeIf(score -> !score.isEnough());
        return found;
    }

    private Set<String> findTrade(String title) {
        Map<String, Score> found = trades.scores(new TextMatcher(title));
        found.values().removeIf(score -> !score.isEnough());
        return mostSpecific(found.keySet());
    }

    /// The sectors that the record of an organisation gives; empty without a record or sectors in it.
    Set<String> ofRecord(OrganisationRef organisation) {
        Set<String> found = new LinkedHashSet<>();
        Optional.ofNullable(organisation.id())
                .flatMap(authorities::findOrganisation)
                .map(Organisation::sectors)
                .ifPresent(ids -> ids.stream().filter(sectors::containsKey).forEach(found::add));
        return found;
    }

    boolean isBelow(String id, String above) {
        for (Sector at = sectors.get(id); at != null; ) {
            String parent = at.parent();
            if (above.equals(parent)) {
                return true;
            }
            at = parent == null ? null : sectors.get(parent);
        }
        return false;
    }

    /// Those of which no other one is below.
    Set<String> mostSpecific(Collection<String> ids) {
        Set<String> specific = new LinkedHashSet<>();
        for (String id : ids) {
            if (ids.stream().noneMatch(other -> isBelow(other, id))) {
                specific.add(id);
            }
        }
        return specific;
    }
}
