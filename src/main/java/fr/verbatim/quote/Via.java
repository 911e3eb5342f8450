package fr.verbatim.quote;

import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import fr.verbatim.text.SpeechVerbs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Through whom words have come: a newspaper or channel that the sentence names as the place they were printed
/// or spoken (« a-t-il déclaré au Monde », « dans un entretien à Libération », « rapporte Le Parisien »).
final class Via {
    private static final Set<String> KINDS =
            Set.of("média", "media", "journal", "presse", "agence", "radio", "télévision", "magazine", "revue");
    private static final Set<String> PLACES =
            Set.of("dans", "pour", "à", "au", "aux", "sur", "chez", "par", "selon", "aupres");
    private static final Set<String> OF = Set.of("de", "du", "d", "des");
    private static final Set<String> BEFORE_OF = Set.of(
            "micro",
            "colonnes",
            "aupres",
            "plateau",
            "antenne",
            "journal",
            "quotidien",
            "site",
            "magazine",
            "hebdomadaire",
            "matinale",
            "confreres");
    private static final Set<String> ARTICLES = Set.of("l", "la", "le", "les");

    private final Registry registry;
    private final @Nullable OrganisationRef publisher;

    /// @param publisher of the document; what was said to it is not second-hand
    Via(Registry registry, @Nullable OrganisationRef publisher) {
        this.registry = registry;
        this.publisher = publisher;
    }

    /// The media named in the narration of a sentence, in their order.
    List<String> of(ProseSentence sentence) {
        Map<String, String> media = new LinkedHashMap<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.token(at).isCapitalised() && (isPlace(sentence, at) || isRelay(sentence, at))) {
                medium(sentence, at)
                        .filter(name -> !isPublisher(name))
                        .ifPresent(name -> media.putIfAbsent(Fold.letters(name), name));
            }
        }
        return List.copyOf(media.values());
    }

    private Optional<String> medium(ProseSentence sentence, int at) {
        Optional<ProseSentence.Placed> placed = sentence.mentionAt(at);
        if (placed.isPresent() && placed.get().mention().voice() instanceof Voice.OrganisationVoice organisation) {
            Optional<String> known = registry.findOrganisation(
                            organisation.organisation().name())
                    .filter(record -> record.kind() != null && KINDS.contains(record.kind()))
                    .map(record -> record.name());
            return known.isPresent() ? known : Media.at(sentence, at);
        }
        return placed.isPresent() ? Optional.empty() : Media.at(sentence, at);
    }

    private static boolean isPlace(ProseSentence sentence, int at) {
        int before = at - 1;
        if (sentence.has(before) && ARTICLES.contains(sentence.token(before).folded())) {
            before--;
        }
        if (!sentence.is(before, Token.Kind.WORD)) {
            return false;
        }
        String word = sentence.token(before).folded();
        return PLACES.contains(word)
                || word.equals("apres") && sentence.isWord(before - 1, "d")
                || OF.contains(word)
                        && sentence.has(before - 1)
                        && BEFORE_OF.contains(sentence.token(before - 1).folded());
    }

    /// « rapporte Le Parisien », « relate l'AFP »
    private static boolean isRelay(ProseSentence sentence, int at) {
        int verb = at - 1;
        while (sentence.has(verb)
                && verb > at - 3
                && ARTICLES.contains(sentence.token(verb).folded())) {
            verb--;
        }
        return sentence.is(verb, Token.Kind.WORD)
                && SpeechVerbs.readings(sentence.token(verb).text()).stream()
                        .anyMatch(reading -> Media.relays(reading.lemma()));
    }

    private boolean isPublisher(String name) {
        return publisher != null && Fold.letters(publisher.name()).equals(Fold.letters(name));
    }
}
