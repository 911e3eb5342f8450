package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Quotations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a journalist tells between the questions and answers of an interview: a paragraph in which nobody says « je »
/// and which names the person interviewed, or quotes somebody else (« Son administratrice, X, nuance : « … » »).
/// It may be an answer all the same; but then it is the words of somebody else that it quotes.
final class Asides {
    private static final Set<String> FIRST_PERSON =
            Set.of("je", "j", "me", "m", "moi", "mon", "ma", "mes", "nous", "notre", "nos");

    private static final Set<String> SINGULAR = Set.of("je", "j", "me", "m", "moi", "mon", "ma", "mes");
    private static final Pattern QUOTED_END = Pattern.compile("»[\\s.]*$");
    private static final int LONGEST_SILENCE = 240;
    private static final Pattern SILENT =
            Pattern.compile("(?U)\\bn['’](?:a|ont|avait|avaient)\\s+(?:pas|jamais)\\s+(?:encore\\s+)?(?:donné"
                + " suite|répondu|retourné|(?:souhaité|voulu|pu)\\s+(?:nous\\s+)?(?:répondre|s['’]exprimer|réagir|commenter|donner"
                + " suite|être jointe?s?))\\b[^.!?:«»]{0,100}\\.?$");

    private final Mentions mentions;
    private final Prose prose;

    Asides(Registry registry, Prose prose) {
        this.mentions = new Mentions(registry);
        this.prose = prose;
    }

    /// The quotes of a paragraph that a journalist tells; empty when the paragraph may be an answer.
    ///
    /// @param interviewed who answers
    Optional<List<Draft>> told(
            Document document, MappedText paragraph, List<? extends Voice> interviewed, List<String> context) {
        if (tellsOfSilence(paragraph.text())) {
            return Optional.of(quoted(document, paragraph, context));
        }
        String outside = Unquoted.text(paragraph.text());
        if (Unquoted.says(outside, FIRST_PERSON)) {
            return Optional.empty();
        }
        List<Draft> quoted = quoted(document, paragraph, context);
        boolean names = mentions.find(outside).stream()
                .anyMatch(mention -> interviewed.stream().anyMatch(voice -> isSame(mention.voice(), voice)));
        boolean others = quoted.stream()
                .filter(draft -> draft.kind() == QuoteKind.DIRECT)
                .anyMatch(draft -> draft.attribution().certainty().isPresent());
        return names || others ? Optional.of(quoted) : Optional.empty();
    }

    /// The quotes of a paragraph below a turn that ends with its own; empty unless it tells no more than what
    /// somebody named has said: « Après la rencontre, le directeur, X, nous a dit : « … » »
    Optional<List<Draft>> related(Document document, MappedText paragraph, List<String> context) {
        String text = paragraph.text();
        if (text.indexOf('«') < 0 || !QUOTED_END.matcher(text).find() || Unquoted.says(Unquoted.text(text), SINGULAR)) {
            return Optional.empty();
        }
        return Optional.of(quoted(document, paragraph, context))
                .filter(drafts -> drafts.stream()
                        .anyMatch(draft ->
                                draft.kind() == QuoteKind.DIRECT && draft.attribution() instanceof Attribution.Named));
    }

    /// « Contacté, le rectorat n'a pas donné suite. »: a paragraph that says no more than that somebody did not answer.
    static boolean tellsOfSilence(String paragraph) {
        return paragraph.length() <= LONGEST_SILENCE
                && SILENT.matcher(paragraph).find()
                && !Unquoted.says(paragraph, SINGULAR);
    }

    /// What somebody is quoted for in a paragraph that is read as a writer's narration.
    List<Draft> quoted(Document document, MappedText paragraph, List<String> context) {
        if (paragraph.text().indexOf('«') < 0
                && Quotations.find(paragraph.text()).isEmpty()) {
            return List.of();
        }
        Block block =
                Block.of(BlockKind.PARAGRAPH, 0, paragraph.span(document.raw(), 0, paragraph.length()), paragraph, 1);
        return prose.narrated(document, List.of(block), context).drafts().stream()
                .filter(draft -> draft.kind() != QuoteKind.STATEMENT)
                .toList();
    }

    private static boolean isSame(Voice mentioned, Voice interviewed) {
        return mentioned instanceof Voice.PersonVoice one
                && interviewed instanceof Voice.PersonVoice other
                && one.id().equals(other.id());
    }
}
