package fr.verbatim.search;

import fr.verbatim.index.GenerationReader;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.Person;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a name as people write it under a quote (« Mme Vairon », « Marie Vairon, La Poste », « VAIRON Marie ») and
/// tells whether it is that of a speaker, by the records of a generation.
///
/// Every person named must be one of the speakers; what is no person's name beside one (a role, an organisation) is
/// not judged.
public final class WrittenNames {
    private static final Pattern PARTS = Pattern.compile("\\s*[,;:/()]\\s*|\\s+[-–—|]\\s+|\\s+(?:et|&|avec)\\s+");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:mm?|mmes?|mlles?|me|dr|pr|mgr|monsieur|messieurs|madame|mesdames|mademoiselle|maître|maitre"
                    + "|docteure?|professeure?)\\.?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Registry registry;
    private final Authorities authorities;

    WrittenNames(GenerationReader reader) {
        List<Person> people = new ArrayList<>(reader.records().people());
        people.addAll(reader.records().proposed());
        this.authorities = new Authorities(people, reader.records().organisations(), List.of());
        this.registry = new Registry(authorities);
    }

    /// Whether the people whom somebody wrote are among those who speak.
    ///
    /// @param written not blank
    /// @param speakers all who speak
    public NameFit fit(String written, List<? extends Voice> speakers) {
        Set<NameFit> fits = new HashSet<>();
        List<String> parts = parts(written);
        for (String part : parts) {
            NameFit fit = best(part, speakers);
            // What is no name stands beside one as a role; alone, it names nobody who speaks here.
            if (fit != NameFit.OTHER || isSomebody(part)) {
                fits.add(fit);
            }
        }
        if (fits.isEmpty() || fits.contains(NameFit.OTHER)) {
            return NameFit.OTHER;
        }
        // Beside a whole name a first name adds nothing, nor does what they speak for (« Vairon, Marie »).
        return Stream.of(NameFit.SAME, NameFit.TOO_LITTLE, NameFit.SPOKEN_FOR)
                .filter(fits::contains)
                .findFirst()
                .orElse(NameFit.OTHER);
    }

    /// The whole where it is one name, else its parts.
    private List<String> parts(String written) {
        String whole = plain(written);
        if (registry.findOrganisation(whole).isPresent() || isSomebody(whole)) {
            return List.of(whole);
        }
        return Stream.of(PARTS.split(written, -1))
                .map(WrittenNames::plain)
                .filter(part -> !Fold.letters(part).isEmpty())
                .toList();
    }

    private static String plain(String part) {
        String stripped = part.strip().replaceFirst("^[^\\p{L}\\p{Nd}]+", "");
        return TITLE.matcher(stripped).replaceFirst("").strip();
    }

    /// Whether the name is that of people here.
    private boolean isSomebody(String part) {
        return registry.findPerson(part).isPresent()
                || !registry.allHomonyms(part).isEmpty()
                || registry.findBySurname(part).isPresent();
    }

    private NameFit best(String part, List<? extends Voice> speakers) {
        return speakers.stream()
                .map(voice -> fit(part, voice))
                .min(Enum::compareTo)
                .orElse(NameFit.OTHER);
    }

    private NameFit fit(String part, Voice voice) {
        return switch (voice) {
            case Voice.PersonVoice person -> fit(part, person);
            case Voice.OrganisationVoice organisation ->
                isOrganisation(part, organisation.id(), organisation.display()) ? NameFit.SAME : NameFit.OTHER;
            case Voice.UnnamedVoice unnamed ->
                Fold.letters(part).equals(Fold.letters(unnamed.description())) ? NameFit.SAME : NameFit.OTHER;
        };
    }

    private NameFit fit(String part, Voice.PersonVoice person) {
        NameFit fit = names(person)
                .map(name -> new Name(name, person.id()).fit(part))
                .min(Enum::compareTo)
                .orElse(NameFit.OTHER);
        boolean spokenFor = fit == NameFit.OTHER
                && person.roles().stream()
                        .filter(role -> role.relation() == Relation.SPEAKS_FOR)
                        .map(role -> role.organisation())
                        .filter(Objects::nonNull)
                        .anyMatch(organisation -> isOrganisation(part, organisation.id(), organisation.name()));
        return spokenFor ? NameFit.SPOKEN_FOR : fit;
    }

    private Stream<String> names(Voice.PersonVoice voice) {
        Stream<String> recorded = authorities.findPerson(voice.id()).stream()
                .flatMap(person -> Stream.concat(person.aliases().stream(), person.printed().stream()));
        return Stream.concat(Stream.of(voice.name()), recorded);
    }

    private boolean isOrganisation(String part, @Nullable String id, String name) {
        Optional<String> found = registry.findOrganisation(part).map(Organisation::id);
        return found.isPresent() ? found.get().equals(id) : Fold.letters(part).equals(Fold.letters(name));
    }

    /// One name that a person goes by.
    private final class Name {
        private final String name;
        private final String id;
        private final List<String> words;

        Name(String name, String id) {
            this.name = name;
            this.id = id;
            this.words = Fold.words(name);
        }

        NameFit fit(String part) {
            List<String> written = Fold.words(part);
            if (written.isEmpty() || words.isEmpty()) {
                return NameFit.OTHER;
            }
            if (Fold.letters(part).equals(Fold.letters(name)) || isTurned(written) || isFollowed(part, written)) {
                return registry.allHomonyms(name).isEmpty() ? NameFit.SAME : NameFit.TOO_LITTLE;
            }
            if (isSurname(String.join("", written)) || isInitialAndSurname(written)) {
                return registry.findBySurname(surname(written))
                                .filter(only -> only.id().equals(id))
                                .isPresent()
                        ? NameFit.SAME
                        : NameFit.TOO_LITTLE;
            }
            return words.size() > 1 && written.equals(words.subList(0, 1)) ? NameFit.TOO_LITTLE : NameFit.OTHER;
        }

        private String surname(List<String> written) {
            return isSurname(String.join("", written))
                    ? String.join("", written)
                    : String.join("", written.subList(1, written.size()));
        }

        /// « VAIRON Marie ».
        private boolean isTurned(List<String> written) {
            return words.size() > 1
                    && written.stream()
                            .sorted()
                            .toList()
                            .equals(words.stream().sorted().toList());
        }

        /// « Marie Vairon secrétaire générale »: the whole name, then what is written small or is an organisation's.
        private boolean isFollowed(String part, List<String> written) {
            int length = words.size();
            if (length < 2
                    || written.size() <= length
                    || !written.subList(0, length).equals(words)) {
                return false;
            }
            String rest = String.join(" ", written.subList(length, written.size()));
            String[] printed = part.strip().split("[\\s\\-'’]+", -1);
            return registry.findOrganisation(rest).isPresent()
                    || length < printed.length && Character.isLowerCase(printed[length].codePointAt(0));
        }

        private boolean isSurname(String letters) {
            return words.size() > 1
                    && (letters.equals(words.getLast())
                            || letters.equals(String.join("", words.subList(1, words.size()))));
        }

        /// « H. El Kettani ».
        private boolean isInitialAndSurname(List<String> written) {
            return written.size() > 1
                    && written.getFirst().length() == 1
                    && words.getFirst().startsWith(written.getFirst())
                    && isSurname(String.join("", written.subList(1, written.size())));
        }
    }
}
