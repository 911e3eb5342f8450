package fr.verbatim.web;

import fr.verbatim.model.Quote;
import fr.verbatim.model.Reservation;
import fr.verbatim.model.Saying;
import fr.verbatim.web.page.Badge;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How it is told that a source does not vouch for words having been said: on cards, in titles, in every citation.
final class Reservations {
    static final String NOT_SAID = "Mots que le document ne donne pas pour prononcés";

    private Reservations() {}

    /// Whether the source does not give the words as said: they are nobody's.
    static boolean isDenied(Quote quote) {
        Reservation reservation = quote.saying().reservation();
        return reservation != null && reservation.kind() == Reservation.Kind.DENIED;
    }

    /// That the words were said, as far as the source says so: what every citation without an author begins with.
    static String said(Saying saying) {
        Reservation reservation = saying.reservation();
        if (reservation == null) {
            return "Propos tenu";
        }
        String printed = " («\u00A0" + reservation.printed() + "\u00A0»)";
        return switch (reservation.kind()) {
            case CONDITIONAL -> "Propos rapporté sous réserve par le document" + printed;
            case DENIED -> NOT_SAID + printed;
        };
    }

    /// The same as a sentence of its own; empty where the source gives the words as said.
    static String sentence(Quote quote) {
        @Nullable Reservation reservation = quote.saying().reservation();
        return reservation == null ? "" : sentence(reservation);
    }

    private static String sentence(Reservation reservation) {
        return "Le document écrit « " + reservation.printed() + " » : "
                + switch (reservation.kind()) {
                    case CONDITIONAL -> "il n'assure pas que ces mots ont été prononcés.";
                    case DENIED -> "il ne dit pas que ces mots ont été prononcés.";
                };
    }

    /// What is said of the name, with what is said of the words; where they were not said, there is no name to be sure
    /// of.
    static Badge on(Badge sure, Reservation reservation) {
        String line = sentence(reservation);
        return switch (reservation.kind()) {
            case CONDITIONAL ->
                new Badge(
                        isSure(sure) ? "probable" : sure.state(),
                        sure.text() + " ; propos rapporté sous réserve",
                        sure.line() == null ? line : line + " " + sure.line());
            case DENIED -> new Badge("unknown", "Mots non donnés pour prononcés", line + " À ne citer de personne.");
        };
    }

    private static boolean isSure(Badge badge) {
        return badge.state().equals("established") || badge.state().equals("reviewed");
    }

    /// Who is meant in a title that travels alone.
    static String titled(String who, Reservation reservation) {
        return switch (reservation.kind()) {
            case CONDITIONAL -> who + ", sous réserve";
            case DENIED -> NOT_SAID.substring(0, 1).toLowerCase(Locale.FRENCH) + NOT_SAID.substring(1);
        };
    }
}
