package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Reservation;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Wording;
import fr.verbatim.quote.DirectSpeech.Utterance;
import fr.verbatim.quote.SpeechCue.Spoken;
import fr.verbatim.text.Quotations;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One document of prose on its way through its paragraphs: what each sentence holds, and who is being spoken of.
final class ProseReading {
    private static final int SHORTEST_LEAD = 4;
    private static final int SEEN_WITHIN = 200;

    private final Document document;
    private final ProseNames names;
    private final boolean own;
    private final Scene scene = new Scene();
    private final Resolver resolver;
    private final Via via;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<FoundSpeaker> speakers = new ArrayList<>();
    private final Alternation alternation = new Alternation(drafts);
    private boolean inDialogue;

    /// @param own whether what nobody says is the publisher's own statement
    ProseReading(Document document, ProseNames names, boolean own) {
        this.document = document;
        this.names = names;
        this.own = own;
        this.resolver = new Resolver(names.registry(), names.cast(), scene);
        this.via = new Via(names.registry(), document.source().publisher());
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<FoundSpeaker> speakers() {
        return speakers;
    }

    void paragraph(Passages.Passage passage, List<String> context) {
        endDialogue();
        scene.nextParagraph();
        List<ProseSentence> sentences = names.cut(passage);
        boolean item = passage.block().kind() == BlockKind.LIST_ITEM;
        int before = drafts.size();
        for (int i = 0; i < sentences.size(); i++) {
            ProseSentence next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
            new Turn(sentences.get(i), next, sentences.size(), context).read(own && !item);
        }
        if (own && item && drafts.size() == before) {
            statement(passage.text(), context);
        }
    }

    /// Fills in whose the lines are that name nobody, once a dialogue is over.
    void endDialogue() {
        inDialogue = false;
        alternation.end();
    }

    /// A line of a dialogue: the words after its dash, of whom its incise says. The lines in a row are one paragraph,
    /// in which nobody speaks twice running.
    void line(Passages.Passage passage, List<String> context) {
        if (!inDialogue) {
            scene.nextParagraph();
        }
        inDialogue = true;
        scene.nextSentence();
        MappedText words = Dialogue.words(passage.text()).orElse(passage.text());
        Optional<Incises.Cut> incise = incise(words);
        Referent referent = incise.map(Incises.Cut::spoken)
                .map(Spoken::subject)
                .map(subject -> scene.speakerHere().isPresent() ? subject.asAnswer() : subject)
                .map(resolver::of)
                .orElse(Referent.nobody(""));
        Attribution attribution = incise.map(
                        cut -> Attributions.of(referent, cut.spoken(), span(cut.spoken(), words, cut.sentence())))
                .orElse(Attributions.nobody());
        List<Piece> pieces = incise.map(Incises.Cut::parts).orElse(List.of(words)).stream()
                .map(Piece::of)
                .toList();
        drafts.add(Draft.of(pieces, QuoteKind.DIRECT, Wording.SPEAKER, attribution, context));
        alternation.line(referent, whole(passage.text()));
        if (attribution instanceof Attribution.Named named) {
            named.speakers()
                    .forEach(voice -> speakers.add(
                            new FoundSpeaker(voice, voice.roles(), referent.label(), whole(passage.text()))));
        }
        if (referent.isSomebody()) {
            scene.hear(referent);
        } else {
            scene.hearNobody();
        }
    }

    /// A block quotation that says itself whose it is.
    void signed(SignedQuotations.Signed signed, List<String> context) {
        endDialogue();
        scene.nextParagraph();
        scene.nextSentence();
        drafts.add(Draft.of(
                signed.words().stream().map(Piece::of).toList(),
                QuoteKind.DIRECT,
                Wording.SPEAKER,
                signed.attribution(),
                context));
        speakers.addAll(signed.speakers());
        scene.hearNobody();
    }

    private Optional<Incises.Cut> incise(MappedText words) {
        return Incises.find(words, names.mentions(), names::named);
    }

    private Span whole(MappedText words) {
        return words.span(document.raw(), 0, words.length());
    }

    private Span span(Spoken spoken, MappedText words, ProseSentence tokens) {
        int start = tokens.token(spoken.from()).start();
        int end = tokens.token(Math.max(spoken.from(), Math.min(spoken.to(), tokens.size()) - 1))
                .end();
        return words.span(document.raw(), start, end);
    }

    private void statement(MappedText words, List<String> context) {
        boolean says = words.text().codePoints().anyMatch(Character::isLetter);
        if (says && !OwnProse.isCourtesy(words.text())) {
            drafts.add(Statements.draft(document, words, context));
        }
    }

    /// One sentence.
    private final class Turn {
        private final ProseSentence sentence;
        private final @Nullable ProseSentence next;
        private final int among;
        private final List<String> context;

        Turn(ProseSentence sentence, @Nullable ProseSentence next, int among, List<String> context) {
            this.sentence = sentence;
            this.next = next;
            this.among = among;
            this.context = context;
        }

        void read(boolean statements) {
            scene.nextSentence();
            List<Utterance> utterances = sentence.quotations().isEmpty()
                    ? List.of()
                    : DirectSpeech.of(
                            sentence, quotation -> incise(words(quotation)).isPresent());
            if (utterances.isEmpty()) {
                ownSentence(statements);
                return;
            }
            Optional<Referent> subject = subject(sentence);
            List<String> media = via.of(sentence);
            Referent last = null;
            for (Utterance utterance : utterances) {
                last = direct(utterance, last, media, statements);
                if (utterance.cites()) {
                    scene.see(last, false);
                    last = subject.filter(one -> one.kind() == Referent.Kind.ONE)
                            .orElse(Referent.nobody(""));
                }
                if (last.isSomebody()) {
                    scene.hear(last);
                    scene.ask(Asked.is(utterance));
                }
            }
            subject.filter(one -> one.kind() == Referent.Kind.ONE).ifPresent(one -> scene.see(one, false));
            seeOthers();
            if (last != null && last.isSomebody()) {
                scene.hear(last);
            } else {
                scene.hearNobody();
            }
        }

        private Referent direct(
                Utterance utterance, @Nullable Referent before, List<String> media, boolean statements) {
            Speech speech = utterance.speech();
            MappedText words = words(speech.quotation());
            Optional<Incises.Cut> incise = incise(words);
            Spoken outer = Rumour.weighed(utterance.spoken(), next);
            boolean inner = incise.isPresent()
                    && (outer == null || isPronoun(outer) || outer.cue().equals("lead-subject"));
            Spoken spoken = inner ? incise.get().spoken() : outer;
            Referent referent = spoken == null
                    ? Referent.nobody("")
                    : spoken.subject() == null
                            ? before == null ? scene.speakerHere().orElse(Referent.nobody("")) : before
                            : resolver.of(spoken.subject());
            if (spoken == null) {
                Neighbours.Heard heard = Neighbours.of(scene, speech, subjectOf(next), among);
                referent = heard.referent();
                spoken = heard.spoken();
            }
            lead(speech, statements);
            Attribution attribution = spoken == null
                    ? Attributions.nobody()
                    : Attributions.of(
                            referent,
                            spoken,
                            span(
                                    spoken,
                                    inner ? words : sentence.words(),
                                    inner ? incise.get().sentence() : sentence));
            found(referent, attribution);
            List<MappedText> parts = inner ? incise.get().parts() : List.of(words);
            add(parts, attribution, media, spoken == null ? null : spoken.reservation(), utterance);
            return referent;
        }

        private MappedText words(Quotations.Quotation quotation) {
            return sentence.words().slice(quotation.start(), quotation.end());
        }

        private static boolean isPronoun(Spoken spoken) {
            return spoken.subject() != null && spoken.subject().phrase().kind() == Phrase.Kind.PRONOUN;
        }

        private void add(
                List<MappedText> parts,
                Attribution attribution,
                List<String> media,
                @Nullable Reservation reservation,
                Utterance utterance) {
            List<Piece> pieces = new ArrayList<>();
            for (MappedText part : parts) {
                pieces.addAll(Passages.pieces(part));
            }
            if (pieces.isEmpty()) {
                return;
            }
            if (utterance.continued()) {
                Draft before = drafts.removeLast();
                List<Piece> all = new ArrayList<>(before.pieces());
                all.addAll(pieces);
                drafts.add(before.withPieces(all));
                return;
            }
            MappedText first = pieces.getFirst().paragraphs().getFirst();
            boolean fragment = Character.isLowerCase(first.text().codePointAt(0))
                    && !utterance.speech().lead().isEmpty();
            drafts.add(Draft.of(pieces, QuoteKind.DIRECT, Wording.SPEAKER, attribution, context)
                    .told(media, reservation)
                    .withLead(fragment ? utterance.speech().lead() : null));
        }

        /// The writer's clause before a colon is a statement of theirs.
        private void lead(Speech speech, boolean statements) {
            if (statements && speech.afterColon()) {
                int start = sentence.token(speech.from()).start();
                MappedText lead =
                        sentence.words().slice(start, speech.quotation().open()).strip();
                if (Words.of(lead.text()).size() >= SHORTEST_LEAD) {
                    statement(lead, context);
                }
            }
        }

        private void ownSentence(boolean statements) {
            Optional<Spoken> reported = new ReportedSpeech(sentence).find();
            Optional<Referent> referent =
                    reported.map(Spoken::subject).map(resolver::of).filter(Referent::isSomebody);
            Optional<Referent> subject = subject(sentence);
            if (reported.isPresent() && referent.isPresent() && !isPublisher(referent.get())) {
                Spoken spoken = reported.get();
                Attribution attribution =
                        Attributions.of(referent.get(), spoken, span(spoken, sentence.words(), sentence));
                found(referent.get(), attribution);
                drafts.add(Draft.of(
                                LaterClauses.without(sentence, spoken.to()),
                                QuoteKind.REPORTED,
                                Wording.SOURCE,
                                attribution,
                                context)
                        .told(via.of(sentence), null));
                seeOthers();
                scene.hear(referent.get());
                seeLaterClauses(referent);
                return;
            }
            if (statements) {
                statement(sentence.words(), context);
            }
            seeOthers();
            subject.ifPresent(ProseReading.this::seeSubject);
            subject.filter(one -> Rising.is(sentence)).ifPresent(scene::rise);
            if (subject.isEmpty()) {
                Topics.written(sentence).ifPresent(scene::seeRecord);
            }
            seeLaterClauses(subject);
            if (Crowd.acts(sentence)) {
                scene.hearNobody();
            }
        }

        /// Where a later clause has another subject, none of the two is the one who goes on.
        private void seeLaterClauses(Optional<Referent> first) {
            List<Referent> later = LaterClauses.subjects(sentence).stream()
                    .map(resolver::of)
                    .filter(one -> one.kind() == Referent.Kind.ONE)
                    .filter(one ->
                            first.isEmpty() || !one.voices().equals(first.get().voices()))
                    .toList();
            later.forEach(ProseReading.this::seeSubject);
            if (!later.isEmpty()) {
                scene.hearNobody();
            }
        }

        private boolean isPublisher(Referent referent) {
            var publisher = document.source().publisher();
            return own
                    && publisher != null
                    && referent.voices().getFirst() instanceof Voice.OrganisationVoice voice
                    && voice.organisation().name().equals(publisher.name());
        }

        private void seeOthers() {
            PhraseReader phrases = new PhraseReader(sentence);
            IntStream.range(0, Math.min(sentence.size(), SEEN_WITHIN))
                    .filter(this::mayBeSeen)
                    .boxed()
                    .limit(12)
                    .forEach(at -> phrases.at(at)
                            .map(Subject::of)
                            .map(this::mentioned)
                            .filter(one -> one.kind() == Referent.Kind.ONE)
                            .filter(one -> !(one.voices().getFirst() instanceof Voice.UnnamedVoice))
                            .ifPresent(one -> scene.see(one, false)));
        }

        private Referent mentioned(Subject subject) {
            Referent referent = resolver.of(subject);
            scene.mention(referent);
            return referent;
        }

        /// A name, or « la maire », « le ministre » where the document says who that is.
        private boolean mayBeSeen(int at) {
            if (sentence.mentions().containsKey(at)) {
                return true;
            }
            boolean article = Grammar.DEFINITE.contains(sentence.token(at).folded()) && sentence.has(at + 1);
            return article && Grammar.isPerson(sentence.token(at + 1).folded());
        }

        private void found(Referent referent, Attribution attribution) {
            if (attribution instanceof Attribution.Named named) {
                Span span = sentence.words()
                        .span(document.raw(), 0, sentence.words().length());
                named.speakers()
                        .forEach(voice -> speakers.add(new FoundSpeaker(voice, voice.roles(), referent.label(), span)));
            }
        }
    }

    /// Several subjects are seen together and each alone: « elle » may be one of them.
    private void seeSubject(Referent subject) {
        scene.see(subject, true);
        if (subject.kind() == Referent.Kind.TOGETHER) {
            for (Voice voice : subject.voices()) {
                scene.see(Referent.one(voice, voice.display(), names.cast().gender(voice), Referent.NAMED, ""), true);
            }
        }
    }

    private Optional<Referent> subjectOf(@Nullable ProseSentence sentence) {
        return sentence == null || !sentence.quotations().isEmpty() || Retort.is(sentence)
                ? Optional.empty()
                : subject(sentence);
    }

    /// Whom a sentence is about: the subject of its first verb, where it is a person or a body.
    private Optional<Referent> subject(ProseSentence sentence) {
        return Topics.of(sentence).map(resolver::of).filter(Referent::isSomebody);
    }
}
