package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Somebody presents themselves as the signature does, or speaks of the signer's own work: « En tant que sage-femme »,
/// « mon livre ».
final class Presents implements VoiceCue {
    private static final Set<String> AUTHORS =
            Set.of("auteur", "ecrivain", "romancier", "essayiste", "poete", "scenariste");
    private static final Pattern OWN_BOOK =
            Pattern.compile("(?iU)\\b(?:mon|mes|notre) (?:dernier |premier |prochain |nouveau"
                    + " )?(?:livres?|romans?|ouvrages?|essais?|récits?|albums?|lecteurs|lectrices)\\b|\\bj['’](?:ai"
                    + " écrit|écris) ");

    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        Optional<Presentation> presents =
                note.words(bubble).presents().filter(one -> signer.fit(one) == Signer.Fit.SAME);
        if (presents.isPresent()) {
            return Optional.of(new Evidence(
                    "presents",
                    "se présente (« " + presents.get().shown() + " ») comme signe " + signer.display(),
                    Weights.PRESENTS_AS_SIGNED,
                    signer.speaker().span()));
        }
        boolean author = signer.trades().stream().anyMatch(AUTHORS::contains);
        return author && OWN_BOOK.matcher(note.words(bubble).text()).find()
                ? Optional.of(new Evidence(
                        "presents",
                        "parle de ses livres, et " + signer.display() + " en signe",
                        Weights.OWN_WORK,
                        signer.speaker().span()))
                : Optional.empty();
    }
}
