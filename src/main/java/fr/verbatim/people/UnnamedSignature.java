package fr.verbatim.people;

import fr.verbatim.model.Voice.UnnamedVoice;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Labels that describe a speaker whom they do not name (« Une enseignante », « Question du public »).
public final class UnnamedSignature {
    private static final int MOST_WORDS = 9;
    private static final Set<String> PARTICIPANTS =
            WordList.loadFolded(UnnamedSignature.class, "participant-nouns.txt");
    private static final Pattern UNNAMED =
            Pattern.compile("^(?:(?:une?|des|les|quelques|plusieurs|deux|trois|quatre|cinq)\\s+\\p{L}.*"
                    + "|(?:la |de la |dans la |depuis la |intervention de la |question de la )?salle"
                    + "|(?:le |du |dans le |question du |intervention du |intervention dans le )?public"
                    + "|l.(?:assistance|auditoire|assemblee|hemicycle)|la foule"
                    + "|anonyme|personne non identifiee?|intervenante?·?e? non identifiee?)$");
    private static final Set<String> CROWD =
            Set.of("des", "les", "quelques", "plusieurs", "deux", "trois", "quatre", "cinq");
    /// « dans la salle », « une dame au fond de la salle », « voix du public ».
    private static final Pattern ROOM = Pattern.compile(
            "(?:(?!(?:rires?|applaudissements?|silence|murmures?|brouhaha|bruits?|huees?|remous)\\b)(?:[a-z]+ ){0,4})??"
                    + "(?:(?:dans|depuis|de|du fond de|au fond de) (?:la|cette) (?:salle|foule)|(?:dans le|du) public"
                    + "|dans l (?:assistance|assemblee|auditoire)|(?:la )?salle|(?:le )?public)");

    private UnnamedSignature() {}

    /// The speaker whom a label describes; empty when it is something else.
    ///
    /// @param label one line
    public static Optional<UnnamedVoice> find(String label) {
        String folded = Spaces.fold(label);
        List<Word> words = Words.of(folded);
        String key = Fold.fold(folded).replaceAll("\\s*:$", "");
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || SignatureReader.endsSentence(folded)
                || !UNNAMED.matcher(key).matches()) {
            return Optional.empty();
        }
        String first = words.getFirst().folded();
        boolean indefinite = first.equals("un") || first.equals("une") || CROWD.contains(first);
        boolean introduces = !indefinite
                || words.size() > 1
                        && words.stream()
                                .limit(4)
                                .anyMatch(word ->
                                        RoleNouns.contains(word.folded()) || PARTICIPANTS.contains(word.folded()));
        boolean clause = words.stream().anyMatch(ClauseWords::opensClause);
        return introduces && !clause ? Optional.of(new UnnamedVoice(folded)) : Optional.empty();
    }

    /// What stands in brackets beside words, where it says that somebody in the room has said them (« dans la salle »,
    /// « une dame du public »). What the room did (« rires dans la salle ») says nothing of the words.
    public static Optional<UnnamedVoice> findInRoom(String bracketed) {
        String folded = Spaces.fold(bracketed);
        boolean clause = Words.of(folded).stream().anyMatch(ClauseWords::opensClause);
        return !clause && ROOM.matcher(Fold.key(folded)).matches()
                ? Optional.of(new UnnamedVoice(folded))
                : Optional.empty();
    }
}
