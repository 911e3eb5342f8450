package fr.verbatim.web;

import fr.verbatim.search.BadQuery;
import fr.verbatim.web.page.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The quotes that somebody chose, by id, in their order: an address, and nothing else. Immutable.
record Dossier(List<String> ids) {
    static final String PATH = "/dossier";
    /// Names one quote in the dossier's own address.
    static final String ID = "id";
    /// Names one quote in the address of a search made from the dossier.
    static final String CARRIED = "dossier";
    /// Bounds what one page may cost, and what is still read.
    static final int MOST = 60;

    static final Dossier EMPTY = new Dossier(List.of());

    Dossier {
        ids = ids.stream().distinct().toList();
    }

    /// @param name of the parameter that names them; values that are empty are none
    /// @throws BadQuery when there are too many
    static Dossier of(Parameters parameters, String name) {
        List<String> ids =
                parameters.all(name).stream().filter(id -> !id.isBlank()).toList();
        if (ids.size() > MOST) {
            throw new BadQuery(
                    name,
                    ids.get(MOST),
                    List.of(),
                    "Le paramètre « " + name + " » est donné " + ids.size() + " fois : un dossier tient " + MOST
                            + " citations au plus.");
        }
        return new Dossier(ids);
    }

    /// With an empty value where there is no quote, so that the address says that it was emptied.
    String address() {
        return ids.isEmpty() ? PATH + "?" + ID + "=" : on(Parameters.NONE, ID).on(PATH);
    }

    /// The parameters with these quotes among them.
    Parameters on(Parameters parameters, String name) {
        Parameters with = parameters;
        for (String id : ids) {
            with = with.with(name, id);
        }
        return with;
    }

    /// What a card offers: to be added, or the dossier where it is already.
    Link offer(String id) {
        return ids.contains(id)
                ? new Link("Dans le dossier", address())
                : new Link("Ajouter au dossier", with(id).address());
    }

    Dossier with(String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return new Dossier(more);
    }

    Dossier without(String id) {
        return new Dossier(ids.stream().filter(other -> !other.equals(id)).toList());
    }

    /// @param index of a quote that is not the last
    Dossier swapped(int index) {
        List<String> moved = new ArrayList<>(ids);
        Collections.swap(moved, index, index + 1);
        return new Dossier(moved);
    }

    /// @param first begins a stretch that changes places with the one from `second` on, which ends before `end`
    Dossier swapped(int first, int second, int end) {
        List<String> moved = new ArrayList<>(ids);
        Collections.rotate(moved.subList(first, end), end - second);
        return new Dossier(moved);
    }
}
