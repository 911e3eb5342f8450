package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// « À nous deux », « l'une est agressée, l'autre fait le détour »: two people speak who sign together.
final class SignTogether implements VoiceCue {
    private static final Pattern TWO =
            Pattern.compile("(?iU)\\b(?:à nous deux|nous deux|tou(?:te)?s les deux|l['’]une?\\b.*\\bl['’]autre)\\b");

    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        return signer.speakers().size() > 1
                        && TWO.matcher(note.words(bubble).text()).find()
                ? Optional.of(new Evidence(
                        "sign-together",
                        "parle à deux, et " + signer.display() + " signent ensemble",
                        Weights.SIGN_TOGETHER,
                        signer.speaker().span()))
                : Optional.empty();
    }
}
