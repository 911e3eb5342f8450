package fr.verbatim.quote;

import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.OrganisationVoice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.people.RoleReader;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people and bodies of a document, with the functions it gives them: who is meant by « Ménard », « Mme Tissier »,
/// « la ministre » or « le collectif ».
final class Cast {
    private final RoleReader roles;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, List<Member>> bySurname = new LinkedHashMap<>();
    private final Map<String, List<Member>> byFirstName = new LinkedHashMap<>();
    private final Map<String, List<OrganisationVoice>> bodies = new LinkedHashMap<>();

    Cast(Registry registry) {
        this.roles = new RoleReader(registry);
    }

    /// Takes note of everybody a subject names, with the function it gives.
    void introduce(Subject subject) {
        Phrase phrase = subject.phrase();
        Phrase beside = subject.apposition();
        for (Mention mention : phrase.names()) {
            switch (mention.voice()) {
                case PersonVoice person -> {
                    Member member = member(person, phrase.gender());
                    if (phrase.names().size() == 1) {
                        member.learn(phrase, roles);
                        if (beside != null) {
                            member.learn(beside, roles);
                        }
                    }
                }
                case OrganisationVoice body -> body(phrase.head(), body);
                case Voice.UnnamedVoice unnamed -> {}
            }
        }
    }

    /// Takes note of somebody named without a function.
    void introduce(PersonVoice person) {
        member(person, Gender.EITHER);
    }

    /// An organisation that the document calls by a noun: « le collectif » is « le collectif Rivages ».
    void body(String noun, OrganisationVoice voice) {
        List<OrganisationVoice> known = bodies.computeIfAbsent(noun, key -> new ArrayList<>());
        if (!noun.isEmpty() && known.stream().noneMatch(one -> one.display().equals(voice.display()))) {
            known.add(voice);
        }
    }

    Optional<OrganisationVoice> findBody(String noun) {
        List<OrganisationVoice> known = bodies.getOrDefault(noun, List.of());
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private Member member(PersonVoice person, Gender gender) {
        List<String> name = Fold.words(person.name());
        Member known = members.get(person.id());
        if (known == null) {
            known = new Member(person, name.size());
            members.put(person.id(), known);
            if (name.size() > 1) {
                add(bySurname, String.join(" ", name.subList(1, name.size())), known);
                add(byFirstName, name.getFirst(), known);
                if (name.size() > 2) {
                    add(bySurname, name.getLast(), known);
                }
            }
        }
        known.show(gender);
        return known;
    }

    private static void add(Map<String, List<Member>> map, String key, Member member) {
        map.computeIfAbsent(key, one -> new ArrayList<>()).add(member);
    }

    /// Gives the functions of « M. Roussel » to Jean Roussel, once the whole document is read.
    void settle() {
        for (Member member : List.copyOf(members.values())) {
            if (member.words == 1) {
                List<Member> full = bySurname.getOrDefault(Fold.key(member.voice.name()), List.of()).stream()
                        .filter(other -> !other.clashes(member.gender))
                        .toList();
                if (full.size() == 1) {
                    full.getFirst().take(member);
                    members.remove(member.voice.id());
                }
            }
        }
    }

    /// Those who may be meant by a name: one where it is clear, several where they share it.
    List<Member> named(PersonVoice person, Gender gender) {
        Member known = members.get(person.id());
        if (known != null && known.words > 1) {
            return List.of(known);
        }
        List<Member> sharing = bySurname.getOrDefault(Fold.key(person.name()), List.of()).stream()
                .filter(member -> !member.clashes(gender))
                .toList();
        if (sharing.isEmpty()) {
            sharing = byFirstName.getOrDefault(Fold.key(person.name()), List.of());
        }
        return sharing.isEmpty() && known != null ? List.of(known) : sharing;
    }

    /// Whether a single capitalised word is the surname or first name of somebody of the document.
    boolean isShortName(String word) {
        String key = Fold.key(word);
        return bySurname.containsKey(key)
                || byFirstName.getOrDefault(key, List.of()).size() == 1;
    }

    /// Those to whom the document gives a function.
    List<Member> holders(Phrase phrase) {
        return members.values().stream()
                .filter(member -> !member.clashes(phrase.gender()) && member.holds(phrase))
                .toList();
    }

    /// The gender by which the document speaks of somebody.
    Gender gender(Voice voice) {
        return voice instanceof PersonVoice person && members.containsKey(person.id())
                ? members.get(person.id()).gender()
                : Gender.EITHER;
    }

    /// One person of the document.
    static final class Member {
        private final int words;
        private final List<Function> functions = new ArrayList<>();
        private PersonVoice voice;
        private Gender gender = Gender.EITHER;
        private @Nullable String role;

        private Member(PersonVoice voice, int words) {
            this.voice = voice;
            this.words = words;
        }

        PersonVoice voice() {
            return voice;
        }

        Gender gender() {
            return gender;
        }

        private void show(Gender shown) {
            gender = gender == Gender.EITHER ? shown : gender;
        }

        boolean clashes(Gender other) {
            return gender != Gender.EITHER && other != Gender.EITHER && gender != other;
        }

        private void learn(Phrase phrase, RoleReader reader) {
            if (phrase.head().isEmpty() || phrase.kind() != Phrase.Kind.PERSON) {
                return;
            }
            show(phrase.gender());
            functions.add(Function.of(phrase));
            if (role == null && !phrase.role().isEmpty()) {
                role = phrase.role();
                if (voice.roles().isEmpty()) {
                    voice = new PersonVoice(voice.id(), voice.name(), reader.read(List.of(role)), voice.known());
                }
            }
        }

        private void take(Member other) {
            functions.addAll(other.functions);
            show(other.gender);
        }

        private boolean holds(Phrase phrase) {
            return functions.stream().anyMatch(function -> function.covers(phrase));
        }
    }
}
