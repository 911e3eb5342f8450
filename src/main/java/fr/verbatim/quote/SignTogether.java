package fr.verbatim.quote;

import fr.verbatim.model.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// « À nous deux », « l'une est agressée, l'autre fait le détour »: two people speak who sign together.
final class SignTogether implements VoiceCue {
    private static final Pattern TWO = Pattern.compile("(?iU)\\b(?:à nous deux|nous deux|tou(?:te)?s les deux)\\b");
    private static final Pattern ONE = Pattern.compile("(?iU)\\bl['’]une?\\b");
    private static final Pattern OTHER = Pattern.compile("(?iU)\\bl['’]autre\\b");

    @Override
    public Optional<Evidence> weigh(Note note, Bubble bubble, Signer signer, List<Bubble> sure) {
        return signer.speakers().size() > 1 && saysTwo(note.words(bubble).text())
                ? Optional.of(new Evidence(
                        "sign-together",
                        "parle à deux, et " + signer.display() + " signent ensemble",
                        Weights.SIGN_TOGETHER,
                        signer.speaker().span()))
                : Optional.empty();
    }

    private static boolean saysTwo(String text) {
        Matcher one = ONE.matcher(text);
        return TWO.matcher(text).find() || one.find() && OTHER.matcher(text).find(one.end());
    }
}
