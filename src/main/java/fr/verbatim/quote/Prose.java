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
import fr.verbatim.model.Voice;
import fr.verbatim.model.Wording;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Quotations;
import fr.verbatim.text.Quotations.Quotation;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Prose that quotes people: direct quotations with their speaker, reported speech, and for the rest the
/// publisher's own statements.
final class Prose implements LayoutReader {
    /// The ways of naming a speaker, the most explicit first.
    private static final List<SpeechCue> CUES = List.of(
            new NameAfter(),
            new VerbAfter(),
            new NameColon(),
            new VerbBefore(),
            new AccordingTo(),
            new PronounSubject());

    private static final double SURE = 0.95;
    private static final int SHORTEST = 4;
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]\\s*$");

    private final Mentions mentions;
    private final Via via;

    Prose(Registry registry) {
        this.mentions = new Mentions(registry);
        this.via = new Via(registry);
    }

    @Override
    public Reading read(Document document, List<Block> blocks, List<String> context) {
        List<Draft> drafts = new ArrayList<>();
        List<FoundSpeaker> speakers = new ArrayList<>();
        HeadingStack headings = new HeadingStack(context);
        for (Block block : blocks) {
            if (block.kind() == BlockKind.HEADING) {
                headings.enter(block);
            } else if (block.kind() != BlockKind.FURNITURE) {
                Mention last = null;
                for (MappedText sentence : Statements.sentences(block)) {
                    List<Mention> named = mentions.find(sentence.text());
                    drafts.addAll(new Sentence(document, sentence, named, last, headings.above()).drafts(speakers));
                    last = named.stream()
                            .filter(mention -> mention.voice() instanceof Voice.PersonVoice)
                            .reduce((first, second) -> second)
                            .orElse(last);
                }
            }
        }
        return new Reading(drafts, speakers, List.of());
    }

    /// One sentence with what stands round it.
    private final class Sentence {
        private final Document document;
        private final MappedText text;
        private final List<Mention> named;
        private final @Nullable Mention last;
        private final List<String> context;

        Sentence(
                Document document, MappedText text, List<Mention> named, @Nullable Mention last, List<String> context) {
            this.document = document;
            this.text = text;
            this.named = named;
            this.last = last;
            this.context = context;
        }

        List<Draft> drafts(List<FoundSpeaker> speakers) {
            List<Draft> drafts = new ArrayList<>();
            int rest = 0;
            for (Quotation quotation : Quotations.find(text.text())) {
                Speech speech = Speech.of(text.text(), quotation, named, last);
                Optional<SpeechCue.Spoken> spoken = mayBeSpeech(speech) ? spoken(speech) : Optional.empty();
                boolean whole = isWhole(speech);
                if (spoken.isPresent() || whole) {
                    frame(rest, speech, drafts);
                    drafts.add(direct(speech, spoken, speakers));
                    rest = Math.max(
                            quotation.close(), spoken.map(SpeechCue.Spoken::end).orElse(0));
                }
            }
            if (rest == 0) {
                drafts.add(ownSentence(speakers));
            }
            return drafts;
        }

        /// The writer's clause before a colon is a statement of theirs.
        private void frame(int from, Speech speech, List<Draft> drafts) {
            if (speech.afterColon() && speech.quotation().open() > from) {
                MappedText lead = text.slice(from, speech.quotation().open()).strip();
                if (Words.of(lead.text()).size() >= SHORTEST) {
                    drafts.add(Statements.draft(document, lead, context));
                }
            }
        }

        private Draft direct(Speech speech, Optional<SpeechCue.Spoken> spoken, List<FoundSpeaker> speakers) {
            MappedText words =
                    text.slice(speech.quotation().start(), speech.quotation().end());
            Attribution attribution = spoken.map(found ->
                            attribution(found.mention(), found.cue(), found.explanation(), found.probability()))
                    .orElseGet(() -> new Attribution.Unknown(Grounds.of(0, List.of())));
            spoken.ifPresent(found -> speakers.add(speaker(found.mention())));
            Draft draft = Draft.of(words, QuoteKind.DIRECT, Wording.SPEAKER, attribution, context)
                    .withVia(via.of(speech));
            boolean fragment = Character.isLowerCase(words.text().codePointAt(0));
            return fragment && !speech.lead().isEmpty() ? draft.withLead(speech.lead()) : draft;
        }

        private Draft ownSentence(List<FoundSpeaker> speakers) {
            Optional<ReportedSpeech.Reported> reported = ReportedSpeech.find(text.text(), named);
            if (reported.isEmpty()) {
                return Statements.draft(document, text, context);
            }
            ReportedSpeech.Reported found = reported.get();
            speakers.add(speaker(found.mention()));
            Attribution attribution =
                    attribution(found.mention(), found.cue(), found.explanation(), found.probability());
            return Draft.of(text, QuoteKind.REPORTED, Wording.SOURCE, attribution, context);
        }

        private Attribution attribution(Mention mention, String cue, String explanation, double probability) {
            Evidence evidence =
                    new Evidence(cue, explanation, Math.log(probability / (1 - probability)), span(mention));
            Grounds grounds = new Grounds(mention.label(), probability, List.of(), List.of(evidence), null);
            Certainty certainty = probability >= SURE ? Certainty.ESTABLISHED : Certainty.PROBABLE;
            return switch (mention.voice()) {
                case Voice.PersonVoice person -> new Attribution.Named(List.of(person), certainty, grounds);
                case Voice.OrganisationVoice organisation ->
                    new Attribution.Collective(organisation, certainty, grounds);
                case Voice.UnnamedVoice unnamed -> new Attribution.Unnamed(unnamed, certainty, grounds);
            };
        }

        private FoundSpeaker speaker(Mention mention) {
            return new FoundSpeaker(mention.voice(), List.of(), mention.label(), span(mention));
        }

        /// A mention of an earlier sentence is shown where the quotation's own sentence stands.
        private Span span(Mention mention) {
            boolean here = named.contains(mention);
            return here
                    ? text.span(document.raw(), mention.start(), mention.end())
                    : text.span(document.raw(), 0, text.length());
        }
    }

    private static Optional<SpeechCue.Spoken> spoken(Speech speech) {
        return CUES.stream().flatMap(cue -> cue.find(speech).stream()).findFirst();
    }

    /// Long enough to be words somebody said, and not introduced as a title or a term. Two words will do where
    /// they open the sentence or follow a colon.
    private static boolean mayBeSpeech(Speech speech) {
        boolean apart = speech.lead().isEmpty() || speech.afterColon();
        int least = apart ? 2 : SHORTEST;
        return Words.of(speech.words()).size() >= least && !TitleWords.introduce(speech.before());
    }

    /// A sentence that is nothing but a quotation, or one that a colon introduces, is speech even when nobody is named.
    private static boolean isWhole(Speech speech) {
        boolean alone = speech.lead().isEmpty() && speech.tail().strip().length() <= 1;
        boolean sentence = SENTENCE.matcher(speech.words()).find() || alone;
        return mayBeSpeech(speech)
                && sentence
                && (alone || speech.afterColon())
                && Words.of(speech.words()).size() >= 2 * SHORTEST;
    }
}
