package fr.verbatim.quote;

import fr.verbatim.model.BlockKind;
import fr.verbatim.model.Document;
import fr.verbatim.model.MappedText;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Voice;
import fr.verbatim.people.FirstNames;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Quotations;
import fr.verbatim.text.Quotations.Quotation;
import fr.verbatim.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cuts paragraphs into sentences with the names in them, and learns who the document is about.
final class ProseNames {
    private static final int FRONTED = 20;
    /// Words before a place or a saint.
    private static final Set<String> AWAY =
            Set.of("en", "à", "saint", "sainte", "st", "ste", "rue", "place", "lac", "du");

    private static final Set<String> TITLES = Set.of(
            "docteur",
            "docteure",
            "professeur",
            "professeure",
            "maitre",
            "juge",
            "commissaire",
            "capitaine",
            "colonel",
            "commandant",
            "commandante",
            "lieutenant",
            "lieutenante",
            "adjudant",
            "adjudante",
            "abbe",
            "pasteur",
            "pasteure",
            "inspecteur",
            "inspectrice");
    private static final Set<String> DEFINITE = Set.of("le", "la", "l", "du", "au");

    private static final Set<String> ONE = Set.of("un", "une");

    private final Registry registry;
    private final Mentions mentions;
    private final Cast cast;
    private final NamedBodies bodies;

    ProseNames(Registry registry, Mentions mentions) {
        this.registry = registry;
        this.mentions = mentions;
        this.cast = new Cast(registry);
        this.bodies = new NamedBodies(registry);
    }

    Registry registry() {
        return registry;
    }

    Mentions mentions() {
        return mentions;
    }

    Cast cast() {
        return cast;
    }

    /// Takes note of every person named, with the function given beside the name.
    void learn(Document document, List<Passages.Passage> passages) {
        OrganisationRef publisher = document.source().publisher();
        if (publisher != null) {
            cast.body(Fold.words(publisher.name()).getFirst(), new Voice.OrganisationVoice(publisher));
        }
        for (Passages.Passage passage : passages) {
            if (passage.block().kind() == BlockKind.HEADING) {
                heading(passage.text());
            }
            for (ProseSentence sentence : cut(passage)) {
                bodies.learn(sentence);
                if (!sentence.mentions().isEmpty()) {
                    learn(sentence);
                }
            }
        }
        cast.settle();
    }

    /// « Rosalie Benamar, la dernière éclusière »: a headline gives functions as a sentence does.
    private void heading(MappedText text) {
        List<Mention> named = mentions.find(text.text());
        named.forEach(this::introduce);
        if (!named.isEmpty()) {
            List<Quotation> own = Quotations.find(text.text());
            learn(ProseSentence.of(text, own, outside(named, own)));
        }
    }

    /// « Perceval Nakache, à contre-courant »: the whole name stands in the headline at times, and nowhere else.
    private void introduce(Mentions.Mention mention) {
        if (mention.voice() instanceof Voice.PersonVoice person
                && Fold.words(person.name()).size() > 1) {
            cast.introduce(person);
        }
    }

    private void learn(ProseSentence sentence) {
        learnDeeds(sentence);
        PhraseReader phrases = new PhraseReader(sentence);
        SubjectFinder finder = new SubjectFinder(sentence);
        int at = 0;
        while (at < sentence.size()) {
            Optional<Phrase> any = phrases.at(at);
            Optional<Phrase> phrase = any.filter(found -> found.isNamed() || nameFollows(sentence, found));
            if (at == 0) {
                fronted(sentence).ifPresent(cast::introduce);
            }
            if (phrase.isPresent()) {
                Subject subject = finder.withApposition(phrase.get());
                cast.introduce(copula(sentence, subject));
                at = Math.max(
                        at + 1, subject.apposition() == null ? phrase.get().to() : subject.from() + 1);
                at = Math.max(at, phrase.get().to());
            } else {
                at = any.filter(found -> isBodyName(sentence, found))
                        .map(Phrase::to)
                        .orElse(at + 1);
            }
        }
    }

    /// « La Voix du Nord »: no word of a body's name is a function of whoever is named behind it.
    private static boolean isBodyName(ProseSentence sentence, Phrase phrase) {
        return phrase.kind() == Phrase.Kind.BODY
                && sentence.is(phrase.from() + 1, Token.Kind.WORD)
                && sentence.token(phrase.from() + 1).isCapitalised();
    }

    private void learnDeeds(ProseSentence sentence) {
        VerbBefore.main(sentence, 0, Math.min(sentence.size(), FRONTED * 2))
                .filter(subject -> subject.phrase().names().size() == 1)
                .ifPresent(subject -> {
                    if (subject.phrase().names().getFirst().voice() instanceof Voice.PersonVoice person) {
                        Set<String> nouns = Deeds.nouns(sentence, subject);
                        if (!nouns.isEmpty()) {
                            cast.call(person, nouns);
                        }
                    }
                });
    }

    /// « Aide-soignante depuis vingt ans à Tréval, Martine Cossec … »
    private static Optional<Subject> fronted(ProseSentence sentence) {
        PhraseReader phrases = new PhraseReader(sentence);
        Optional<Phrase> role = phrases.at(0)
                .filter(phrase -> phrase.isRole() && !phrase.isNamed() && phrase.article() == Phrase.Article.NONE);
        for (int at = 1; role.isPresent() && at < Math.min(sentence.size(), FRONTED); at++) {
            if (sentence.is(at, Token.Kind.COMMA)) {
                return phrases.at(at + 1)
                        .filter(phrase -> phrase.kind() == Phrase.Kind.NAME
                                && phrase.names().size() == 1)
                        .map(name -> new Subject(name, role.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean nameFollows(ProseSentence sentence, Phrase phrase) {
        return phrase.isRole()
                && !isTitle(sentence, phrase)
                && sentence.is(phrase.to(), Token.Kind.COMMA)
                && (sentence.mentionAt(phrase.to() + 1).isPresent()
                        || sentence.mentionAt(phrase.to() + 2).isPresent()
                        || sentence.isOneOf(phrase.to() + 2, Grammar.ADDRESS)
                                && sentence.mentionAt(phrase.to() + 3).isPresent());
    }

    /// « dans le Marin, Paul Durand … », « l'invité du Marin, Paul Durand »: what a preposition governs with a capital
    /// of
    /// its own is rather a newspaper or a body than a function, unless it is an office.
    private static boolean isTitle(ProseSentence sentence, Phrase phrase) {
        int noun = phrase.article() == Phrase.Article.NONE ? phrase.from() : phrase.from() + 1;
        return sentence.isOneOf(phrase.from() - 1, Grammar.PREPOSITIONS)
                && sentence.token(noun).isCapitalised()
                && !Resolver.isOffice(phrase.head());
    }

    /// « X est maire de … » gives X a function as an apposition does.
    private static Subject copula(ProseSentence sentence, Subject subject) {
        int verb = subject.to();
        boolean is = sentence.isWord(verb, "est") || sentence.isWord(verb, "etait") || sentence.isWord(verb, "devient");
        if (!is || subject.apposition() != null || !subject.phrase().isNamed()) {
            return subject;
        }
        return new PhraseReader(sentence)
                .at(verb + 1)
                .filter(phrase -> phrase.isRole() && !phrase.isNamed())
                .map(phrase -> new Subject(subject.phrase(), phrase))
                .orElse(subject);
    }

    /// The sentences of a passage.
    List<ProseSentence> cut(Passages.Passage passage) {
        MappedText text = passage.text();
        if (passage.block().kind() == BlockKind.HEADING || text.isBlank()) {
            return List.of();
        }
        List<Quotation> quotations = Quotations.find(text.text());
        List<ProseSentence> sentences = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (MappedText words : Sentences.split(text, quotations)) {
            int start = text.text().indexOf(words.text(), from);
            int end = start + words.length();
            List<Quotation> own = new ArrayList<>();
            while (next < quotations.size() && quotations.get(next).open() < end) {
                Quotation one = quotations.get(next++);
                own.add(new Quotation(
                        one.open() - start,
                        one.start() - start,
                        one.end() - start,
                        Math.min(end, one.close()) - start));
            }
            sentences.add(named(ProseSentence.of(words, own, outside(mentions.find(words.text()), own))));
            from = end;
        }
        return sentences;
    }

    private static List<Mention> outside(List<Mention> mentions, List<Quotation> quotations) {
        List<Mention> outside = new ArrayList<>();
        int next = 0;
        for (Mention mention : mentions) {
            while (next < quotations.size() && quotations.get(next).close() <= mention.start()) {
                next++;
            }
            boolean inside = next < quotations.size() && quotations.get(next).open() < mention.end();
            if (!inside) {
                outside.add(mention);
            }
        }
        return outside;
    }

    /// A first name that stands alone: « témoigne Mariam », « demande Jules » though « un jules » is a noun. Countries
    /// have their article, which a name has not.
    private static boolean isFirstName(ProseSentence sentence, int at) {
        Token token = sentence.token(at);
        boolean determined = sentence.is(at - 1, Token.Kind.WORD)
                && (Grammar.isDeterminer(sentence.token(at - 1).folded())
                        || AWAY.contains(sentence.token(at - 1).folded())
                        || sentence.token(at - 1).isCapitalised());
        boolean longer =
                sentence.is(at + 1, Token.Kind.WORD) && sentence.token(at + 1).isCapitalised();
        return !determined
                && !longer
                && !token.isAcronym()
                && FirstNames.contains(token.text())
                && (!Grammar.is(token, PartOfSpeech.NOUN) || new VerbReader(sentence).isFinite(at - 1))
                && !Grammar.is(token, PartOfSpeech.ADVERB);
    }

    /// « sa fille, Lou, »: one capitalised word between marks right behind somebody's noun is their name.
    private static boolean isApposed(ProseSentence sentence, int at) {
        Token token = sentence.token(at);
        boolean closes = !sentence.is(at + 1, Token.Kind.WORD) && !sentence.is(at + 1, Token.Kind.QUOTATION);
        int noun = at - 2;
        return closes
                && sentence.is(at - 1, Token.Kind.COMMA)
                && sentence.is(noun, Token.Kind.WORD)
                && !sentence.token(noun).isCapitalised()
                && Grammar.isPerson(sentence.token(noun).folded())
                && (sentence.isOneOf(noun - 1, Grammar.POSSESSIVE) || sentence.isOneOf(noun - 1, ONE))
                && !token.isAcronym()
                && !Grammar.is(token, PartOfSpeech.ADVERB);
    }

    /// « le docteur Lefèvre », « Maître Caron »: a surname alone behind a title that people keep.
    private static boolean isTitled(ProseSentence sentence, int at) {
        Token token = sentence.token(at);
        boolean longer =
                sentence.is(at + 1, Token.Kind.WORD) && sentence.token(at + 1).isCapitalised();
        return !longer
                && !token.isAcronym()
                && sentence.isOneOf(at - 1, TITLES)
                && (sentence.isOneOf(at - 2, DEFINITE) || sentence.token(at - 1).isCapitalised());
    }

    /// « Radio Canton », « Racing Morel »: a surname at the end of the name of something else.
    private static boolean endsAnother(ProseSentence sentence, int at, int covered) {
        if (!sentence.is(at - 1, Token.Kind.WORD) || at <= covered) {
            return false;
        }
        Token before = sentence.token(at - 1);
        boolean opens =
                at == 1 && (Grammar.COORDINATORS.contains(before.folded()) || !Grammar.is(before, PartOfSpeech.NOUN));
        return before.isCapitalised()
                && !opens
                && !Grammar.ADDRESS.contains(before.folded())
                && !Grammar.isPerson(before.folded());
    }

    /// The sentence with the surnames and first names that stand alone in it, where the document has given them
    /// in full.
    ProseSentence named(ProseSentence sentence) {
        Map<Integer, ProseSentence.Placed> placed = new HashMap<>(sentence.mentions());
        int covered = 0;
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            Optional<ProseSentence.Placed> body =
                    placed.containsKey(at) || at < covered ? Optional.empty() : bodies.at(sentence, at);
            if (body.isPresent()) {
                placed.put(at, body.get());
            }
            if (placed.containsKey(at)) {
                covered = placed.get(at).to();
            } else if (at >= covered
                    && token.isCapitalised()
                    && (cast.isShortName(token.text()) && !endsAnother(sentence, at, covered)
                            || isFirstName(sentence, at)
                            || isTitled(sentence, at)
                            || isApposed(sentence, at))) {
                Voice voice = registry.voice(token.text(), List.of());
                placed.put(
                        at,
                        new ProseSentence.Placed(new Mention(voice, token.text(), token.start(), token.end()), at + 1));
            }
        }
        return new ProseSentence(sentence.words(), sentence.quotations(), sentence.tokens(), Map.copyOf(placed));
    }
}
