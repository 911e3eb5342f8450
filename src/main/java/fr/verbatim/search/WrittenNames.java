package fr.verbatim.search;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Quote;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.model.Source;
import fr.verbatim.model.Voice;
import fr.verbatim.people.FirstNames;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a name as people write it under a quote (« Mme Vairon », « Marie Vairon, La Poste », « VAIRON Marie ») and
/// tells whether it is that of a speaker, by the records of a generation.
///
/// Every person named must be one of the speakers. What is no person's name beside one, a function or an organisation,
/// must be what the document gives them. Only a name that is plainly another one is somebody else's.
public final class WrittenNames {
    /// Wrong for those who are named, and perhaps right for somebody whose name was withdrawn.
    private static final Set<NameFit> MAY_BE_WITHHELD =
            EnumSet.of(NameFit.OTHER, NameFit.OTHER_ROLE, NameFit.OTHER_TITLE, NameFit.TIED, NameFit.PARTLY);

    private static final Pattern PARTS = Pattern.compile("\\s*[,;:/()]\\s*|\\s+[-–—|]\\s+|\\s+(?:et|&|avec)\\s+");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:l['’]|les?\\s|la\\s|une?\\s)\\s*");

    private final Registry registry;
    private final Authorities authorities;
    private final WrittenRole roles;
    private final Naming naming;
    private final WrittenTerms terms;
    private final Circumstances circumstances;

    WrittenNames(GenerationReader reader) {
        List<Person> people = new ArrayList<>(reader.records().people());
        people.addAll(reader.records().proposed());
        this.authorities = new Authorities(people, reader.records().organisations(), List.of());
        this.registry = new Registry(authorities);
        this.roles = new WrittenRole(registry, authorities);
        this.terms = new WrittenTerms(reader.records());
        this.circumstances = new Circumstances(reader.records());
        this.naming = new Naming(registry, terms::isSetting);
    }

    /// Whether the people whom somebody wrote are among those who speak.
    ///
    /// @param written not blank
    public NameReading read(String written, Quote quote, Source source) {
        NameReading reading = readAsGiven(written, quote, source);
        return MAY_BE_WITHHELD.contains(reading.fit()) && withholdsName(quote.attribution())
                ? NameReading.of(NameFit.WITHHELD)
                : reading;
    }

    private static boolean withholdsName(Attribution attribution) {
        return Stream.concat(
                        attribution.voices().stream(),
                        attribution.grounds().alternatives().stream().map(Candidate::voice))
                .anyMatch(voice -> voice instanceof Voice.UnnamedVoice unnamed && unnamed.withholdsName());
    }

    private NameReading readAsGiven(String given, Quote quote, Source source) {
        String written = withoutVerb(given);
        Spoken spoken = new Spoken(quote, source);
        if (spoken.isCalled(written)) {
            return NameReading.of(NameFit.DESCRIBED);
        }
        List<NameReading> names = new ArrayList<>();
        List<String> functions = new ArrayList<>();
        for (WrittenPart piece : parts(written)) {
            String part = piece.plain();
            NameReading reading = spoken.read(piece);
            // What is no name stands beside one as a role; alone, it names nobody who speaks here.
            if (reading.fit() == NameFit.OTHER && isSomebody(part)) {
                names.add(NameReading.of(NameFit.OTHER, part));
            } else if (reading.fit() == NameFit.OTHER) {
                functions.add(part);
            } else {
                names.add(reading);
            }
        }
        return spoken.together(names, functions);
    }

    /// « Selon Marie Vairon », « a dit Marie Vairon »: as far as it only says that they speak.
    private String withoutVerb(String given) {
        return naming.find(given).stream()
                .map(Mention::start)
                .filter(start -> SpeechSlot.isIntroduction(given.substring(0, start)))
                .findFirst()
                .map(given::substring)
                .orElse(given);
    }

    /// Whether the document says those words of who speaks, or of where and when they spoke.
    public boolean isSaidOf(String words, Quote quote, Source source) {
        return roles.isGiven(words, quote.attribution()) || isWhereAndWhen(words, quote, source);
    }

    /// Whether they are where and when the document has it.
    public boolean isWhereAndWhen(String words, Quote quote, Source source) {
        return circumstances.areTold(words, quote, source);
    }

    /// Whether another reading of the document, though not the likeliest, gives the words to that name.
    public boolean mayBe(String written, List<? extends Voice> voices) {
        return parts(written).stream()
                .map(WrittenPart::plain)
                .anyMatch(part ->
                        voices.stream().anyMatch(voice -> fit(part, voice).fit() != NameFit.OTHER));
    }

    /// What [#beside] takes for a title or a term.
    public static char title() {
        return Harmless.TITLE;
    }

    /// For each quotation of a text the name that goes with it.
    ///
    /// @param text with a [#title()] and blanks where a title stands: nobody named in it speaks
    /// @param quotes in order, none overlapping
    public List<NamesNear> beside(String text, List<WrittenQuote> quotes) {
        return NamesBeside.of(naming, text, quotes);
    }

    /// Whether what is marked there may well be a title or a term, nobody's words.
    public boolean isTerm(String text, WrittenQuote quote) {
        return terms.isTerm(text, quote);
    }

    /// Whether a document, an event or an organisation bears that name.
    public boolean isTitle(String words) {
        return terms.isName(words);
    }

    /// The words without what may be a clause of the writer's among them, one way after the other.
    public List<WrittenIncise> withoutIncise(String words) {
        return WrittenIncise.all(words, naming);
    }

    /// The people that a sentence names, else the organisations, with the organisation printed right behind a name;
    /// empty when it names nobody. It is what stands beside a quotation: « dénonce Marie Vairon, de Sud PTT ».
    public String named(String sentence) {
        return naming.incise(sentence).names();
    }

    /// The same of a clause of the writer's among the words; a name may only seem given in it.
    public NamesNear near(String clause) {
        Incise incise = naming.incise(clause);
        String named = incise.names();
        return named.isEmpty()
                ? naming.unread(clause)
                        .map(name -> NamesNear.unread(List.of(name)))
                        .orElseGet(() -> new NamesNear(List.of(), true))
                : new NamesNear(List.of(named), true)
                        .speaking(incise.isSpeaking())
                        .beside(incise.others(), incise.unread());
    }

    /// The whole where it is one name, else its parts.
    private List<WrittenPart> parts(String written) {
        WrittenPart whole = WrittenPart.of(written);
        if (registry.findOrganisation(whole.plain()).isPresent() || isSomebody(whole.plain())) {
            return List.of(whole);
        }
        return Stream.of(PARTS.split(written, -1))
                .map(WrittenPart::of)
                .filter(part -> !Fold.letters(part.plain()).isEmpty())
                .toList();
    }

    /// Whether the name is that of people here.
    private boolean isSomebody(String part) {
        return registry.findPerson(part).isPresent()
                || !registry.allHomonyms(part).isEmpty()
                || registry.findBySurname(part).isPresent();
    }

    private NameReading fit(String part, Voice voice) {
        return switch (voice) {
            case Voice.PersonVoice person -> person(part, person);
            case Voice.OrganisationVoice organisation -> organisation(part, organisation);
            case Voice.UnnamedVoice unnamed -> NameReading.of(NameFit.OTHER);
        };
    }

    private NameReading organisation(String part, Voice.OrganisationVoice voice) {
        if (isOrganisation(part, voice.organisation())) {
            return NameReading.of(NameFit.SAME);
        }
        if (begins(part, voice.organisation())) {
            return NameReading.of(NameFit.TOO_LITTLE);
        }
        boolean near = registry.findOrganisation(part).isEmpty()
                && !isSomebody(part)
                && new SpeakerName(voice.display(), "", registry).slipped(part).isPresent();
        return near ? NameReading.of(NameFit.NEAR, voice.display()) : NameReading.of(NameFit.OTHER);
    }

    private NameReading person(String part, Voice.PersonVoice person) {
        List<SpeakerName> names = names(person)
                .map(name -> new SpeakerName(name, person.id(), registry))
                .toList();
        Optional<SpeakerName.Found> found = names.stream()
                .flatMap(name -> name.in(part).stream())
                .min(Comparator.comparing(SpeakerName.Found::fit));
        if (found.isEmpty()
                && !isSomebody(part)
                && registry.findOrganisation(part).isEmpty()) {
            found = names.stream().flatMap(name -> name.slipped(part).stream()).findFirst();
        }
        return found.map(name -> NameReading.of(
                        name.fit(), name.fit() == NameFit.NEAR ? person.name() : String.join(", ", name.around())))
                .orElseGet(() -> tie(part, person));
    }

    /// What ties the person to an organisation that was written.
    private NameReading tie(String part, Voice.PersonVoice person) {
        List<Role> tied = person.roles().stream()
                .filter(role -> role.organisation() != null
                        && (isOrganisation(part, role.organisation()) || begins(part, role.organisation())))
                .toList();
        if (tied.isEmpty()) {
            return NameReading.of(NameFit.OTHER);
        }
        boolean speaksFor = tied.stream().anyMatch(role -> role.relation() == Relation.SPEAKS_FOR);
        return speaksFor ? NameReading.of(NameFit.SPOKEN_FOR) : NameReading.of(NameFit.TIED, part);
    }

    private Stream<String> names(Voice.PersonVoice voice) {
        Stream<String> recorded = authorities.findPerson(voice.id()).stream()
                .flatMap(person -> Stream.concat(person.aliases().stream(), person.printed().stream()));
        return Stream.concat(Stream.of(voice.name()), recorded);
    }

    /// « SUD » for Sud PTT, where it is the name of nobody else here.
    private boolean begins(String part, OrganisationRef organisation) {
        List<String> words = Fold.words(ARTICLE.matcher(part).replaceFirst(""));
        return !words.isEmpty()
                && registry.findOrganisation(part).isEmpty()
                && !isSomebody(part)
                && Collections.indexOfSubList(Fold.words(organisation.name()), words) == 0;
    }

    private boolean isOrganisation(String part, OrganisationRef organisation) {
        Optional<String> found = registry.findOrganisation(part).map(Organisation::id);
        return found.isPresent()
                ? found.get().equals(organisation.id())
                : Fold.letters(part).equals(Fold.letters(organisation.name()));
    }

    /// The words of a quote, as they were said and passed on.
    private final class Spoken {
        private final Quote quote;
        private final Source source;
        private final Attribution attribution;

        Spoken(Quote quote, Source source) {
            this.quote = quote;
            this.source = source;
            this.attribution = quote.attribution();
        }

        /// Whether that is how the document calls somebody whom it does not name.
        boolean isCalled(String written) {
            String letters = Fold.letters(ARTICLE.matcher(written.strip()).replaceFirst(""));
            return attribution.voices().stream()
                    .anyMatch(voice -> voice instanceof Voice.UnnamedVoice unnamed
                            && !unnamed.withholdsName()
                            && is(letters, unnamed.description()));
        }

        NameReading read(WrittenPart piece) {
            String part = piece.plain();
            NameReading best = attribution.voices().stream()
                    .map(voice -> addressed(fit(part, voice), piece, voice))
                    .min(Comparator.comparing(NameReading::fit))
                    .orElse(NameReading.of(NameFit.OTHER));
            return best.fit() == NameFit.OTHER && isReporter(part) ? NameReading.of(NameFit.REPORTER, part) : best;
        }

        /// A name that is theirs, under a title that their first name does not go with.
        private NameReading addressed(NameReading reading, WrittenPart piece, Voice voice) {
            boolean other = reading.fit() == NameFit.SAME
                    && voice instanceof Voice.PersonVoice person
                    && piece.isOtherThan(person.name());
            return other ? NameReading.of(NameFit.OTHER_TITLE, piece.title()) : reading;
        }

        private boolean isReporter(String part) {
            String letters = Fold.letters(ARTICLE.matcher(part).replaceFirst(""));
            return source.publisher() != null && isOrganisation(part, source.publisher())
                    || is(letters, source.author())
                    || quote.saying().via().stream().anyMatch(via -> is(letters, via));
        }

        private boolean is(String letters, @Nullable String other) {
            return other != null
                    && letters.equals(Fold.letters(ARTICLE.matcher(other).replaceFirst("")));
        }

        /// @param functions what was written and is no name of a person
        NameReading together(List<NameReading> names, List<String> functions) {
            Optional<NameReading> other = names.stream()
                    .filter(reading -> reading.fit() == NameFit.OTHER)
                    .findFirst();
            if (other.isPresent()) {
                boolean named = names.stream().anyMatch(reading -> reading.fit() == NameFit.SAME);
                return NameReading.of(
                        named ? NameFit.PARTLY : NameFit.OTHER,
                        named ? other.get().detail() : "");
            }
            // Beside a whole name a first name adds nothing, nor does what they speak for (« Vairon, Marie »).
            Optional<NameReading> best = names.stream().min(Comparator.comparing(NameReading::fit));
            if (best.isEmpty()) {
                return unnamed(functions);
            }
            if (best.get().fit() != NameFit.SAME) {
                return best.get();
            }
            List<String> written = new ArrayList<>(functions);
            names.stream()
                    .filter(reading -> reading.fit() == NameFit.SAME)
                    .map(NameReading::detail)
                    .forEach(written::add);
            return written.stream()
                    .filter(function -> !function.isEmpty() && !roles.isGiven(function, attribution))
                    .findFirst()
                    .map(function -> NameReading.of(NameFit.OTHER_ROLE, function))
                    .orElse(NameReading.of(NameFit.SAME));
        }

        /// Nothing but functions, or names of nobody here.
        private NameReading unnamed(List<String> written) {
            boolean functions = !written.isEmpty()
                    && written.stream().allMatch(part -> isFunction(part) || roles.isOfDescription(part, attribution));
            if (!functions) {
                return written.stream().anyMatch(WrittenNames.this::isInFull)
                        ? NameReading.of(NameFit.OTHER)
                        : NameReading.of(NameFit.UNREAD, String.join(", ", written));
            }
            return written.stream()
                    .filter(function -> !roles.isGiven(function, attribution))
                    .findFirst()
                    .map(function -> NameReading.of(NameFit.OTHER_ROLE, function))
                    .orElse(NameReading.of(NameFit.FUNCTION));
        }
    }

    private static boolean isFirstName(String written) {
        String first = written.split("\\s", 2)[0];
        return FirstNames.contains(first) && !RoleNouns.isListed(Fold.fold(first));
    }

    /// Whether the name is that of somebody known, or a whole one, which tells who is meant: no word alone, no
    /// initials.
    private boolean isInFull(String part) {
        List<String> words = Fold.words(part);
        boolean whole = words.size() > 1
                && words.stream().noneMatch(word -> word.length() == 1)
                && (isFirstName(part) || isFirstName(words.getLast()));
        return isSomebody(part) || registry.findOrganisation(part).isPresent() || whole;
    }

    /// « une syndicaliste », « secrétaire générale de Sud PTT », « porte-parole »; a capital alone opens a surname
    /// (« Boulanger »).
    private static boolean isFunction(String written) {
        String noun = ARTICLE.matcher(written).replaceFirst("");
        List<String> words = Fold.words(noun);
        boolean surname = !words.isEmpty()
                && Character.isUpperCase(noun.codePointAt(0))
                && (words.size() == 1 || isFirstName(noun));
        return !words.isEmpty()
                && !surname
                && (RoleNouns.contains(words.getFirst()) || RoleNouns.contains(Fold.fold(noun.split("\\s", 2)[0])));
    }
}
