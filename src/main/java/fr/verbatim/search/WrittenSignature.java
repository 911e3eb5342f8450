package fr.verbatim.search;

import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.VerbForm;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands around words pasted without quotation marks to say whose they are, and nothing else: « Selon Marie
/// Vairon, … », « Marie Vairon a dit que … », or « Marie Vairon, secrétaire générale » behind them.
public final class WrittenSignature {
    /// A longer one says more.
    private static final int MOST_WORDS = 15;

    private static final Pattern SOURCE =
            Pattern.compile("(?:selon|pour|d['’]après)\\s[^.!?;:]*,\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern THAT =
            Pattern.compile("(?:(?!\\bqu(?:e\\b|['’]))[^.!?;:])+\\bqu(?:e\\s+|['’]\\s*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS = Pattern.compile("^[\\s\u00A0\u202F.,;:|—–-]+");
    private static final Pattern CIVILITY = Pattern.compile(
            "^(?:(?:par|selon|signé|dixit|d['’]après)\\s*:?\\s+)?(?:(?:MM?|Mmes?|Mlle|Dr|Pr|Me)\\.?\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private WrittenSignature() {}

    /// Whether what stands before words only says whose they are.
    public static boolean leads(String head, WrittenNames names) {
        List<Word> words = Words.first(head, MOST_WORDS + 1);
        boolean source = SOURCE.matcher(head).matches() && words.stream().noneMatch(WrittenSignature::isVerb);
        return (source || THAT.matcher(head).matches())
                && words.size() <= MOST_WORDS
                && !names.named(head).isEmpty();
    }

    /// The name behind words, with what it says of who bears it; empty where anything else is said.
    ///
    /// @param bare whether it is to be a name alone
    public static Optional<String> of(String written, boolean bare, WrittenNames names) {
        String signature = OPENS.matcher(written).replaceFirst("").strip();
        List<Word> words = Words.first(withoutCivility(signature), MOST_WORDS + 1);
        if (words.isEmpty() || words.size() > MOST_WORDS || words.stream().anyMatch(WrittenSignature::isVerb)) {
            return Optional.empty();
        }
        List<String> named = Fold.words(names.named(signature));
        boolean alone = named.size() == Fold.words(withoutCivility(signature)).size();
        return named.contains(words.getFirst().folded()) && (alone || !bare)
                ? Optional.of(signature)
                : Optional.empty();
    }

    private static String withoutCivility(String signature) {
        return CIVILITY.matcher(signature).replaceFirst("");
    }

    private static boolean isVerb(Word word) {
        return !word.isCapitalised()
                && !RoleNouns.contains(word.folded())
                && Lexicon.french().readings(word.text()).stream()
                        .anyMatch(reading -> reading.verbForm() == VerbForm.FINITE && reading.person() == 3);
    }
}
