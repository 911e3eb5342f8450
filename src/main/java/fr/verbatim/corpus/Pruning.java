package fr.verbatim.corpus;

import fr.verbatim.model.Authorities;
import fr.verbatim.model.Event;
import fr.verbatim.model.Event.Participation;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Review;
import fr.verbatim.model.Sector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes out references to records that were left out, so that nothing later follows one into the void.
final class Pruning {
    private final Registry registry;

    Pruning(Registry registry) {
        this.registry = registry;
    }

    List<Sector> sectors(List<Sector> sectors) {
        return sectors.stream()
                .map(sector -> withParent(sector, keptOrNull(registry.sectors(), sector.parent())))
                .toList();
    }

    /// People need no pruning: a role takes its organisation from those that were kept.
    Authorities authorities(List<Person> people, List<Organisation> organisations, List<Event> events) {
        return new Authorities(
                people,
                organisations.stream().map(this::pruned).toList(),
                events.stream().map(this::pruned).toList());
    }

    List<Review> reviews(List<Review> reviews) {
        return reviews.stream()
                .filter(review -> registry.sources().isKept(review.source()))
                .toList();
    }

    private Organisation pruned(Organisation one) {
        return new Organisation(
                one.id(),
                one.name(),
                one.aliases(),
                one.printed(),
                one.kind(),
                kept(registry.sectors(), one.sectors()));
    }

    private Event pruned(Event event) {
        return new Event(
                event.id(),
                event.name(),
                event.printed(),
                event.start(),
                event.end(),
                event.precision(),
                event.datePrinted(),
                event.places(),
                kept(registry.organisations(), event.organisers()),
                taking(registry.people(), event.people()),
                taking(registry.organisations(), event.organisations()),
                keptOrNull(registry.events(), event.parent()),
                kept(registry.sources(), event.sources()));
    }

    static Event withParent(Event event, @Nullable String parent) {
        return new Event(
                event.id(),
                event.name(),
                event.printed(),
                event.start(),
                event.end(),
                event.precision(),
                event.datePrinted(),
                event.places(),
                event.organisers(),
                event.people(),
                event.organisations(),
                parent,
                event.sources());
    }

    static Sector withParent(Sector sector, @Nullable String parent) {
        return new Sector(
                sector.id(), sector.label(), parent, sector.naf(), sector.scope(), sector.terms(), sector.trades());
    }

    private static @Nullable String keptOrNull(Ids ids, @Nullable String id) {
        return id != null && ids.isKept(id) ? id : null;
    }

    private static List<String> kept(Ids ids, List<String> all) {
        return all.stream().filter(ids::isKept).toList();
    }

    private static List<Participation> taking(Ids ids, List<Participation> all) {
        return all.stream().filter(one -> ids.isKept(one.id())).toList();
    }
}
