package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.text.Gender;
import java.util.List;

/// Whom a subject stands for.
///
/// @param kind how many it may be
/// @param voices the one, those together, or those among whom it lies; none for nobody
/// @param label as printed
/// @param gender shown by the words, [Gender#EITHER] where they show none
/// @param plural whether the words mean several
/// @param body whether it is a body, named or not, rather than people
/// @param certainty 0 to 1, that these are the ones meant
/// @param how one French clause on why; empty where the words name them
record Referent(
        Kind kind,
        List<Voice> voices,
        String label,
        Gender gender,
        boolean plural,
        boolean body,
        double certainty,
        String how) {
    /// A name printed where it is meant.
    static final double NAMED = 1;

    Referent {
        voices = List.copyOf(voices);
    }

    enum Kind {
        ONE,
        TOGETHER,
        EITHER,
        NOBODY
    }

    static Referent one(Voice voice, String label, Gender gender, double certainty, String how) {
        return new Referent(
                Kind.ONE,
                List.of(voice),
                label,
                gender,
                false,
                voice instanceof Voice.OrganisationVoice,
                certainty,
                how);
    }

    static Referent either(List<Voice> voices, String label, String how) {
        return new Referent(Kind.EITHER, voices, label, Gender.EITHER, false, false, 1.0 / voices.size(), how);
    }

    static Referent nobody(String label) {
        return new Referent(Kind.NOBODY, List.of(), label, Gender.EITHER, false, false, 0, "");
    }

    boolean isSomebody() {
        return kind != Kind.NOBODY;
    }

    Referent as(double surer, String because) {
        return new Referent(kind, voices, label, gender, plural, body, surer, because);
    }

    /// Whether the other gender is meant by a pronoun or noun.
    boolean clashes(Gender other) {
        return gender != Gender.EITHER && other != Gender.EITHER && gender != other;
    }
}
