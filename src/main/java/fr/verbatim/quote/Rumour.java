package fr.verbatim.quote;

import fr.verbatim.model.Reservation;
import fr.verbatim.quote.SpeechCue.Spoken;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// « « … », a dit Name. C'est du moins ce qu'affirme un tract. », « Name, dit-on, a crié « … » », « Dans ce pastiche,
/// Name
/// crie « … » »: what stands beside takes back that the words are certain, or that they were said.
final class Rumour {
    private static final int OPENING = 6;
    private static final Set<String> TELLING = Set.of("ce", "selon", "croire", "apres");

    private Rumour() {}

    /// The same with what the next sentence leaves open about the words having been said.
    static @Nullable Spoken weighed(@Nullable Spoken spoken, @Nullable ProseSentence next) {
        if (spoken == null
                || isDenied(spoken)
                || next == null
                || !next.quotations().isEmpty()) {
            return spoken;
        }
        Optional<Reservation> invented = UnrealSetting.behind(next);
        if (invented.isPresent()) {
            return kept(spoken, invented.get());
        }
        int hedge = hedge(next);
        return hedge < 0 ? spoken : kept(spoken, new Reservation(Reservation.Kind.CONDITIONAL, next.printed(0, hedge)));
    }

    /// The same with what stands beside it in its own sentence.
    static Spoken weighed(Beside beside) {
        return Optional.of(beside.spoken())
                .filter(spoken -> !isDenied(spoken))
                .flatMap(spoken -> UnrealSetting.of(beside).or(() -> Hearsay.of(beside)))
                .map(reservation -> kept(beside.spoken(), reservation))
                .orElse(beside.spoken());
    }

    private static boolean isDenied(Spoken spoken) {
        return spoken.reservation() != null && spoken.reservation().kind() == Reservation.Kind.DENIED;
    }

    private static Spoken kept(Spoken spoken, Reservation reservation) {
        if (reservation.kind() == Reservation.Kind.DENIED) {
            return Denial.unsaid(spoken, reservation);
        }
        return spoken.reservation() != null
                ? spoken
                : new Spoken(
                        spoken.subject(),
                        spoken.cue(),
                        spoken.explanation(),
                        spoken.probability() * Denial.HEARSAY,
                        spoken.from(),
                        spoken.to(),
                        reservation);
    }

    /// The index behind « du moins », « en tout cas » at the opening, where a source is named behind; -1 for none.
    private static int hedge(ProseSentence next) {
        for (int at = 1; at < Math.min(OPENING, next.size()); at++) {
            boolean least = next.isWord(at, "moins") && next.isOneOf(at - 1, Set.of("du", "tout", "au"));
            boolean anyhow = next.isWord(at, "cas") && next.isWord(at - 1, "tout");
            for (int told = at + 1; (least || anyhow) && told < at + OPENING; told++) {
                boolean clause = next.isOneOf(told + 1, Set.of("que", "qu"));
                if (next.isOneOf(told, TELLING) && (!next.isWord(told, "ce") || clause)) {
                    return at + 1;
                }
            }
        }
        return -1;
    }
}
