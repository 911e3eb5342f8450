package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import fr.verbatim.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word of the signature said as one's own (« notre collectif »), the members of a body that signs (« nos
/// adhérents »); against a body, the first person singular.
final class OwnBody implements VoiceCue {
    private static final Pattern OWN = Pattern.compile("(?iU)\\b(?:notre|nos|mon|ma|mes)\\s+(?<what>[\\p{L}·.-]+)");
    private static final Pattern AS = Pattern.compile("(?iU)\\b(?:en tant que|comme) (?<what>[\\p{L}-]{4,})");
    private static final Pattern MEMBERS =
            Pattern.compile("(?iU)\\bnos (?:adhérent|membre|bénévole|syndiqué|militant|salarié|sociétaire)");
    static final Pattern SAYS_I = Pattern.compile("(?iU)\\b(?:je|mon|ma|moi)\\b|\\bj['’]");

    /// « notre collectif », and the content words of what is called so.
    record Own(String shown, Set<String> terms) {}

    /// Everything a text calls its own.
    static List<Own> own(String text) {
        Matcher own = OWN.matcher(text);
        List<Own> all = new ArrayList<>();
        while (own.find()) {
            all.add(new Own(own.group(), Families.of(own.group("what"))));
        }
        return List.copyOf(all);
    }

    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        String text = note.words(bubble).text();
        boolean body = signer.voices().stream().allMatch(Voice.OrganisationVoice.class::isInstance);
        Matcher as = AS.matcher(text);
        if (body && as.find() && Families.of(as.group("what")).stream().anyMatch(signer.terms()::contains)) {
            return Optional.of(evidence(signer, Weights.PRESENTS_AS_SIGNED, "se présente (« " + as.group() + " »)"));
        }
        for (Own own : note.words(bubble).own()) {
            if (own.terms().stream().anyMatch(signer.terms()::contains)) {
                return Optional.of(evidence(signer, Weights.OWN_BODY, "dit « " + own.shown() + " »"));
            }
        }
        if (body && MEMBERS.matcher(text).find()) {
            return Optional.of(evidence(signer, Weights.OWN_BODY, "parle de ses membres"));
        }
        return body && SAYS_I.matcher(text).find()
                ? Optional.of(evidence(
                        signer,
                        Weights.BODY_SAYS_I,
                        "parle au singulier, et la signature est celle d'un groupe : " + signer.display()))
                : Optional.empty();
    }

    private static Evidence evidence(Signer signer, double weight, String explanation) {
        return new Evidence("own-body", explanation, weight, signer.speaker().span());
    }
}
