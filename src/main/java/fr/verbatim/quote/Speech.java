package fr.verbatim.quote;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.text.Quotations.Quotation;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A quotation in its sentence, with the words and the people round it.
///
/// @param sentence the whole sentence
/// @param quotation where the quotation stands in it
/// @param mentions people and organisations named in the sentence, outside the quotation
/// @param before words before the opening mark
/// @param after words after the closing mark, with offsets in the sentence
/// @param lastPerson the person named last in an earlier sentence of the paragraph; null when there is none
record Speech(
        String sentence,
        Quotation quotation,
        List<Mention> mentions,
        List<Word> before,
        List<Word> after,
        @Nullable Mention lastPerson) {
    Speech {
        mentions = List.copyOf(mentions);
    }

    static Speech of(String sentence, Quotation quotation, List<Mention> mentions, @Nullable Mention lastPerson) {
        List<Word> words = Words.of(sentence);
        return new Speech(
                sentence,
                quotation,
                mentions.stream()
                        .filter(mention -> mention.end() <= quotation.open() || mention.start() >= quotation.close())
                        .toList(),
                words.stream().filter(word -> word.end() <= quotation.open()).toList(),
                words.stream().filter(word -> word.start() >= quotation.close()).toList(),
                lastPerson);
    }

    /// The words of the quotation.
    String words() {
        return sentence.substring(quotation.start(), quotation.end());
    }

    /// The mention that begins at an offset, articles passed over.
    Optional<Mention> mentionAt(int offset) {
        return mentions.stream()
                .filter(mention -> mention.start() >= offset)
                .filter(mention -> sentence.substring(offset, mention.start())
                        .matches("(?i)(?:\\s|,)*(?:par\\s+)?(?:l['’]|la |le |les |l’|du |de la |de l['’])?\\s*"))
                .findFirst();
    }

    /// The mention that ends last before an offset.
    Optional<Mention> mentionBefore(int offset) {
        return mentions.stream().filter(mention -> mention.end() <= offset).reduce((first, second) -> second);
    }

    /// What stands right before the opening mark, stripped.
    String lead() {
        return sentence.substring(0, quotation.open()).strip();
    }

    boolean afterColon() {
        return lead().endsWith(":");
    }

    /// What follows the closing mark.
    String tail() {
        return sentence.substring(quotation.close());
    }
}
