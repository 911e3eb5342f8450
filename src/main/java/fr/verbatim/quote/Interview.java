package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Block;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.model.Wording;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An interview without labels: [Questions], and answers beneath them. An answer is one
/// quote of the one person whom the introduction names; where it names several, nobody is given. What the journalist
/// tells within an answer ends it, and whose the rest is stays open.
final class Interview {
    private static final double ONLY_ONE = 0.88;
    private static final Pattern ASKED_BY = Pattern.compile(
            "(?iu)(?:propos|entretien|interview)\\s+(?:recueillie?s?|réalisée?|menée?|conduite?)\\s+(?:par|en)"
                    + "|interview\\s+par|^\\W{0,3}recueillie?s? par");

    /// « Paul Andrieu et sa sœur Lise »
    private static final Pattern RELATIVE = Pattern.compile(" (?:et|&) (?:sa|son|leur) \\p{L}+,? \\p{Lu}");
    /// « Paul et Lise Andrieu »: two, of whom one name tells.
    private static final Pattern TOGETHER = Pattern.compile("\\p{Lu}[\\p{L}-]+ (?:et|&) $");

    private final Mentions mentions;
    private final Asides asides;
    private final Prose prose;

    Interview(Registry registry, Prose prose) {
        this.prose = prose;
        this.mentions = new Mentions(registry);
        this.asides = new Asides(registry, prose);
    }

    /// @param before what was read in the introduction
    Reading read(Document document, Questions questions, List<String> context, Reading before) {
        List<Draft> drafts = new ArrayList<>(withoutTitles(questions.introduction(), before.drafts()));
        Attribution attribution = attribution(document, questions.introduction());
        HeadingStack headings = new HeadingStack(context);
        List<Piece> answer = new ArrayList<>();
        List<Block> beside = new ArrayList<>();
        Attribution whose = attribution;
        boolean asked = false;
        boolean begun = false;
        for (Block block : questions.blocks()) {
            boolean question = questions.is(block);
            boolean bold = Questions.isBold(document.raw(), block);
            begun |= question;
            if (question || bold || block.kind() == BlockKind.HEADING || ends(block)) {
                close(answer, whose, headings.above(), drafts);
                whose = attribution;
                asked = question || asked && bold;
                if (question) {
                    asides.quoted(document, block.text().strip(), headings.above()).stream()
                            .filter(draft -> draft.attribution() instanceof Attribution.Named)
                            .forEach(drafts::add);
                }
                if (block.kind() == BlockKind.HEADING && !asked) {
                    headings.enter(block);
                }
            } else if (asked && !block.text().isBlank()) {
                MappedText words = Questions.withoutDash(block.text().strip());
                Optional<List<Draft>> told = questions.isDoubtful(block)
                        ? Optional.of(List.of(open(words, headings)))
                        : asides.told(document, words, attribution.voices(), headings.above());
                if (told.isPresent()) {
                    close(answer, whose, headings.above(), drafts);
                    drafts.addAll(told.get());
                    whose = questions.isDoubtful(block) ? whose : Attributions.nobody();
                } else {
                    StageNotes.words(words).forEach(stretch -> answer.add(Piece.of(stretch)));
                }
            } else if (begun) {
                beside.add(block);
            }
        }
        close(answer, whose, headings.above(), drafts);
        Reading box = prose.narrated(document, beside, headings.above());
        box.drafts().stream()
                .filter(draft -> draft.kind() != QuoteKind.STATEMENT)
                .forEach(drafts::add);
        List<FoundSpeaker> speakers = new ArrayList<>(before.speakers());
        speakers.addAll(box.speakers());
        return new Reading(drafts, speakers, List.of());
    }

    /// The title repeats words of an answer, cut to its measure, and names nobody.
    private static List<Draft> withoutTitles(List<Block> introduction, List<Draft> drafts) {
        Set<String> lines = introduction.stream()
                .map(block -> Fold.letters(block.text().text()))
                .collect(Collectors.toSet());
        return drafts.stream()
                .filter(draft -> draft.kind() != QuoteKind.DIRECT
                        || !(draft.attribution() instanceof Attribution.Unknown)
                        || !lines.contains(Fold.letters(Piece.shown(draft.pieces()))))
                .toList();
    }

    private static Draft open(MappedText words, HeadingStack headings) {
        return Draft.of(words, QuoteKind.RECORDED, Wording.SPEAKER, Attributions.nobody(), headings.above());
    }

    /// Whether nobody answers any more: it is said who asked, or the credits begin.
    static boolean ends(Block block) {
        String text = block.text().text().strip();
        return namesWhoAsks(text) || ClerksLines.closes(text);
    }

    /// « Propos recueillis par … »
    static boolean namesWhoAsks(String text) {
        return ASKED_BY.matcher(text).find();
    }

    private static void close(List<Piece> answer, Attribution attribution, List<String> context, List<Draft> drafts) {
        if (!answer.isEmpty()) {
            drafts.add(Draft.of(answer, QuoteKind.RECORDED, Wording.SPEAKER, attribution, context));
            answer.clear();
        }
    }

    private static boolean namesTwo(String text, Mentions.Mention mention) {
        return TOGETHER.matcher(text.substring(0, mention.start())).find()
                || RELATIVE.matcher(text.substring(mention.end())).lookingAt();
    }

    /// The one person named before the first question, those who ask left out.
    private Attribution attribution(Document document, List<Block> introduction) {
        Map<String, PersonVoice> people = new LinkedHashMap<>();
        Span span = null;
        for (Block block : introduction) {
            MappedText text = block.text().strip();
            if (!ends(block) && !text.isBlank()) {
                for (Mentions.Mention mention : mentions.find(text.text())) {
                    if (mention.voice() instanceof PersonVoice person
                            && Fold.words(person.name()).size() > 1) {
                        if (namesTwo(text.text(), mention)) {
                            return Attributions.nobody();
                        }
                        people.putIfAbsent(person.id(), person);
                        span = span == null ? text.span(document.raw(), mention.start(), mention.end()) : span;
                    }
                }
            }
        }
        if (people.size() != 1 || span == null) {
            return Attributions.nobody();
        }
        PersonVoice person = people.values().iterator().next();
        Evidence evidence =
                new Evidence("interview", "l'introduction de l'entretien ne nomme que " + person.name(), 2, span);
        return new Attribution.Named(
                List.of(person),
                Certainty.PROBABLE,
                new Grounds(person.name(), ONLY_ONE, List.of(), List.of(evidence), null));
    }
}
