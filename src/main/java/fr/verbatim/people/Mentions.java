package fr.verbatim.people;

import fr.verbatim.model.Organisation;
import fr.verbatim.model.Voice;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.WordList;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the people and organisations that a sentence names: people by the form of their name, organisations by their
/// records.
public final class Mentions {
    private static final int LONGEST = 12;
    private static final Set<String> OF = Set.of("de", "du", "d", "des");
    private static final Set<String> COMMON_FIRST_NAMES = WordList.loadFolded(Mentions.class, "common-first-names.txt");

    private final Registry registry;
    private final Map<String, List<Known>> organisations = new HashMap<>();

    public Mentions(Registry registry) {
        this.registry = registry;
        for (Organisation organisation : registry.organisations()) {
            List<String> names = new ArrayList<>(organisation.aliases());
            names.add(organisation.name());
            names.addAll(organisation.printed());
            for (String name : names) {
                List<String> words = withoutArticle(Fold.words(name));
                if (!words.isEmpty() && words.size() <= LONGEST) {
                    organisations
                            .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                            .add(new Known(words, organisation));
                }
            }
        }
    }

    /// Somebody named in a text.
    ///
    /// @param voice the person or organisation
    /// @param label as printed
    /// @param start offset in the text, in UTF-16 units
    /// @param end offset after it
    /// @param maybe the end of the label that may say where somebody is from rather than belong to the name, as
    /// « d'Istria »; empty where all of it is the name
    public record Mention(Voice voice, String label, int start, int end, String maybe) {
        public Mention(Voice voice, String label, int start, int end) {
            this(voice, label, start, end, "");
        }
    }

    /// The mentions of a text in order, none overlapping.
    public List<Mention> find(String text) {
        List<Word> words = Words.of(text);
        PersonNames names = new PersonNames(text, words);
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Placed> placed = organisation(text, words, i);
            if (placed.isEmpty()) {
                placed = isMedium(words, i) ? Optional.empty() : person(names, text, words, i);
            }
            if (placed.isPresent()) {
                mentions.add(placed.get().mention());
                i = placed.get().next();
            } else {
                i = isMedium(words, i) ? MediaNames.endAt(words, i) : i + 1;
            }
        }
        return List.copyOf(mentions);
    }

    /// « New York Times »: neither a person nor somebody of that name, as a part of it might be.
    private static boolean isMedium(List<Word> words, int index) {
        int end = MediaNames.endAt(words, index);
        return end > index + 1 && !OrganisationForms.matches(words.subList(index, end));
    }

    private Optional<Placed> person(PersonNames names, String text, List<Word> words, int index) {
        Optional<PersonNames.Found> any = names.at(index).map(name -> oneOf(words, name));
        if (any.isEmpty()) {
            return Optional.empty();
        }
        PersonNames.Found found = withoutBody(text, words, any.get());
        Word first = words.get(found.from());
        int end = names.end(found);
        String name = text.substring(first.start(), end);
        boolean known = registry.findPerson(name).isPresent();
        if (!known && !found.titled()) {
            boolean opens = names.isInitial(found.from())
                    ? !isNamed(words, index)
                    : mayBeFirstName(first) && !isPlaceBeforeName(words, found) && !isOwned(words, found);
            if (!opens) {
                return Optional.empty();
            }
            if (OrganisationForms.matches(words.subList(found.from(), found.to()))) {
                Voice body = new Voice.OrganisationVoice(registry.organisation(name));
                return Optional.of(new Placed(new Mention(body, name, first.start(), end), found.to()));
            }
        }
        int surely = words.get(found.sureTo() - 1).end();
        String maybe =
                known || found.isSure() ? "" : text.substring(surely, end).replaceFirst("^[.\\s]+", "");
        Voice voice = registry.voice(name, List.of());
        return Optional.of(new Placed(new Mention(voice, name, first.start(), end, maybe), found.to()));
    }

    /// The name without the body that a record knows behind it, unless a record has the whole name.
    private PersonNames.Found withoutBody(String text, List<Word> words, PersonNames.Found found) {
        if (found.isSure()) {
            return found;
        }
        String whole = text.substring(
                words.get(found.from()).start(), words.get(found.to() - 1).end());
        boolean body = registry.findPerson(whole).isEmpty()
                && IntStream.range(found.sureTo(), found.to())
                        .anyMatch(at -> organisation(text, words, at).isPresent());
        return body ? found.surely() : found;
    }

    /// « la vitamine C. Martin … »: the letter belongs to the noun before it.
    private static boolean isNamed(List<Word> words, int index) {
        if (index == 0 || words.get(index).start() != words.get(index - 1).end() + 1) {
            return false;
        }
        Word before = words.get(index - 1);
        Lexicon lexicon = Lexicon.french();
        return !before.isCapitalised()
                && lexicon.is(PartOfSpeech.NOUN, before.text())
                && lexicon.readings(before.text()).stream().allMatch(reading -> reading.verbForm() == null)
                && !NotNames.contains(before.folded())
                && !RoleNouns.contains(before.folded());
    }

    /// « à Sophie Blanc Marc Noir », « Caroline d'Estrées Marc Noir »: a first name after a whole name begins another
    /// one. Behind a particle it is a part
    /// of the surname (« Leïla Ben Ali Haddad »).
    private static PersonNames.Found oneOf(List<Word> words, PersonNames.Found name) {
        boolean two = name.to() - name.from() >= 4
                && FirstNames.contains(words.get(name.from()).text())
                && !PersonNames.isParticle(words.get(name.from() + 1))
                && FirstNames.contains(words.get(name.from() + 2).text());
        boolean behindParticle = name.to() - name.from() >= 5
                && FirstNames.contains(words.get(name.from()).text())
                && OF.contains(words.get(name.from() + 1).folded())
                && !words.get(name.from() + 1).isCapitalised()
                && !FirstNames.contains(words.get(name.from() + 2).text())
                && FirstNames.contains(words.get(name.from() + 3).text());
        return two ? name.upTo(name.from() + 2) : behindParticle ? name.upTo(name.from() + 3) : name;
    }

    /// « Lyon Grégory Doucet »: a place before a first name and a surname is no part of the name.
    private static boolean isPlaceBeforeName(List<Word> words, PersonNames.Found found) {
        return found.to() - found.from() > 2
                && !FirstNames.contains(words.get(found.from()).text())
                && FirstNames.contains(words.get(found.from() + 1).text());
    }

    /// « Devise d'Ali Sy », « Réponse de Paul Petit »: a noun, and whose it is by first name.
    private static boolean isOwned(List<Word> words, PersonNames.Found found) {
        return found.to() - found.from() > 2
                && PersonNames.isParticle(words.get(found.from() + 1))
                && FirstNames.contains(words.get(found.from() + 2).text())
                && !FirstNames.contains(words.get(found.from()).text());
    }

    /// A capitalised common word opens a place or a work (« Grand Palais »), not the name of a person.
    private static boolean mayBeFirstName(Word word) {
        Lexicon lexicon = Lexicon.french();
        String first = word.text().split("-")[0];
        boolean common = lexicon.isKnown(first.toLowerCase(Locale.FRENCH));
        return !common || lexicon.is(PartOfSpeech.PROPER_NOUN, first) || COMMON_FIRST_NAMES.contains(Fold.fold(first));
    }

    private Optional<Placed> organisation(String text, List<Word> words, int index) {
        Word first = words.get(index);
        List<String> start = Fold.words(first.text());
        if (start.isEmpty()
                || !first.isCapitalised()
                        && first.text().charAt(0) != '#'
                        && first.text().indexOf('.') < 0) {
            return Optional.empty();
        }
        Placed best = null;
        for (Known known : organisations.getOrDefault(start.getFirst(), List.of())) {
            int end = endOf(words, index, known.words());
            if (end > index
                    && (best == null
                            || words.get(end - 1).end() > best.mention().end())) {
                int to = words.get(end - 1).end();
                Voice voice = new Voice.OrganisationVoice(known.organisation().ref());
                best = new Placed(new Mention(voice, text.substring(first.start(), to), first.start(), to), end);
            }
        }
        return Optional.ofNullable(best);
    }

    /// The index after the words that spell a name from `index`, -1 when they do not.
    private static int endOf(List<Word> words, int index, List<String> name) {
        int matched = 0;
        for (int i = index; i < words.size() && matched < name.size(); i++) {
            for (String part : Fold.words(words.get(i).text())) {
                if (matched >= name.size() || !part.equals(name.get(matched))) {
                    return -1;
                }
                matched++;
            }
            if (matched == name.size()) {
                return i + 1;
            }
        }
        return -1;
    }

    private static List<String> withoutArticle(List<String> words) {
        boolean article = words.size() > 1 && List.of("la", "le", "les", "l").contains(words.getFirst());
        return article ? words.subList(1, words.size()) : words;
    }

    private record Known(List<String> words, Organisation organisation) {}

    private record Placed(Mention mention, int next) {}
}
