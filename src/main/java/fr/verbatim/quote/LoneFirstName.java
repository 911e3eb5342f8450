package fr.verbatim.quote;

import fr.verbatim.model.Voice.UnnamedVoice;
import fr.verbatim.text.GivenNames;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Locale;

/// « Théo » alone on its line, below what was said: a signature, and no words of the one who signs next or before. A
/// name that is a common noun as well (« Rose ») may be what is spoken of.
final class LoneFirstName {
    private LoneFirstName() {}

    /// @param line white space folded
    static boolean is(String line) {
        List<Word> words = Words.first(line, 2);
        if (words.size() != 1 || words.getFirst().text().length() != line.length()) {
            return false;
        }
        String name = words.getFirst().text();
        return words.getFirst().isCapitalised()
                && !words.getFirst().isInCapitals()
                && !GivenNames.genders(name).isEmpty()
                && !Lexicon.french().is(PartOfSpeech.NOUN, name.toLowerCase(Locale.FRENCH));
    }

    /// Whether somebody signs so and nobody is known by it yet.
    static boolean signs(FoundSpeaker speaker) {
        return speaker.voice() instanceof UnnamedVoice unnamed && is(unnamed.description());
    }
}
