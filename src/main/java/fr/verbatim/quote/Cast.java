package fr.verbatim.quote;

import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Voice.OrganisationVoice;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.people.RelationNouns;
import fr.verbatim.people.RoleReader;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The people and bodies of a document, with the functions it gives them: who is meant by « Ménard », « Mme Tissier »,
/// « la ministre » or « le collectif ».
final class Cast {
    private final Registry registry;
    private final RoleReader roles;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, List<Member>> bySurname = new LinkedHashMap<>();
    private final Map<String, List<Member>> byFirstName = new LinkedHashMap<>();
    private final Map<String, List<OrganisationVoice>> bodies = new LinkedHashMap<>();
    /// By id, what a name may have too much.
    private final Map<String, String> doubts = new HashMap<>();

    Cast(Registry registry) {
        this.registry = registry;
        this.roles = new RoleReader(registry);
    }

    /// Takes note of everybody a subject names, with the function it gives.
    void introduce(Subject subject) {
        Phrase phrase = subject.phrase();
        Phrase beside = subject.apposition();
        for (Mention mention : phrase.names()) {
            switch (mention.voice()) {
                case PersonVoice person -> {
                    boolean alone = phrase.names().size() == 1;
                    doubts.computeIfAbsent(person.id(), id -> mention.maybe());
                    Member member = member(person, alone ? phrase.gender() : Grammar.firstNameGender(mention.label()));
                    if (alone) {
                        learn(member, phrase);
                        if (beside != null) {
                            learn(member, beside);
                        }
                    }
                }
                case OrganisationVoice body -> body(phrase.head(), body);
                case Voice.UnnamedVoice unnamed -> {}
            }
        }
    }

    private void learn(Member member, Phrase phrase) {
        if (phrase.head().isEmpty() || phrase.kind() != Phrase.Kind.PERSON || phrase.isOneOfSeveral()) {
            return;
        }
        member.show(phrase.gender());
        member.functions.add(Function.of(phrase));
        if (member.role == null && !phrase.role().isEmpty() && !RelationNouns.is(phrase.role())) {
            member.role = phrase.role();
            List<Role> printed = roles.read(List.of(phrase.role()));
            member.voice = member.whole || member.voice.roles().isEmpty()
                    ? registry.voice(member.voice.name(), printed)
                    : member.voice;
        }
    }

    /// Takes note that somebody may be called by nouns from now on.
    void call(PersonVoice person, Set<String> nouns) {
        Member member = member(person, Gender.EITHER);
        nouns.forEach(noun -> member.called.add(new Function(Function.noun(noun), Set.of())));
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
        Member known = find(person, gender);
        if (known == null) {
            NameParts name = NameParts.of(person.name());
            known = new Member(person, name.isWhole());
            members.put(key(person, members.containsKey(person.id()) ? gender : Gender.EITHER), known);
            if (name.isWhole()) {
                add(bySurname, name.surname(), known);
                add(byFirstName, name.first(), known);
                String other = name.shorter();
                if (!other.equals(name.surname())) {
                    add(bySurname, other, known);
                }
            }
        }
        known.show(gender);
        return known;
    }

    /// « M. Dupont » and « Mme Dupont » are two, whose one surname is all the document gives.
    private @Nullable Member find(PersonVoice person, Gender gender) {
        Member first = members.get(person.id());
        boolean another = first != null && !first.whole && first.clashes(gender);
        return another ? members.get(key(person, gender)) : first;
    }

    private static String key(PersonVoice person, Gender gender) {
        return gender == Gender.EITHER ? person.id() : person.id() + " " + gender;
    }

    private static void add(Map<String, List<Member>> map, String key, Member member) {
        map.computeIfAbsent(key, one -> new ArrayList<>()).add(member);
    }

    /// Gives the functions of « M. Roussel » to Jean Roussel, once the whole document is read.
    void settle() {
        Set<Member> merged = new HashSet<>();
        for (Member member : members.values()) {
            if (!member.whole) {
                List<Member> full = bySurname.getOrDefault(Fold.key(member.voice.name()), List.of()).stream()
                        .filter(other -> !other.clashes(member.gender))
                        .toList();
                if (full.size() == 1) {
                    full.getFirst().take(member);
                    merged.add(member);
                }
            }
        }
        members.values().removeIf(merged::contains);
        members.forEach((key, member) -> {
            Member first = members.get(member.voice.id());
            if (first != null && first != member) {
                first.addressed();
                member.addressed();
            }
        });
    }

    /// Those who may be meant by a name: one where it is clear, several where they share it.
    List<Member> named(PersonVoice person, Gender gender) {
        Member known = find(person, gender);
        if (known != null && known.whole) {
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

    /// The end of somebody's name that may not belong to it; empty where all of it does.
    String perhaps(Voice voice) {
        return voice instanceof PersonVoice person ? doubts.getOrDefault(person.id(), "") : "";
    }

    /// Whether the document gives somebody no function.
    boolean hasNoFunction(PersonVoice person) {
        return members.values().stream()
                .filter(member -> member.voice.id().equals(person.id()))
                .allMatch(member -> member.functions.isEmpty());
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
        private final boolean whole;
        private final List<Function> functions = new ArrayList<>();
        /// What deeds make them, which is no function.
        private final List<Function> called = new ArrayList<>();
        private PersonVoice voice;
        private Gender gender = Gender.EITHER;
        private @Nullable String role;

        /// @param whole whether a first name stands before the surname
        private Member(PersonVoice voice, boolean whole) {
            this.voice = voice;
            this.whole = whole;
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

        /// Takes the form of address into the name, where that alone tells two people apart.
        private void addressed() {
            String title = gender == Gender.FEMININE ? "Mme " : "M. ";
            if (!voice.name().startsWith(title)) {
                String name = title + voice.name();
                voice = new PersonVoice(Fold.slug(name), name, voice.roles(), false);
            }
        }

        private void take(Member other) {
            functions.addAll(other.functions);
            called.addAll(other.called);
            show(other.gender);
        }

        /// Whether the document gives the function by the very noun of a phrase.
        boolean isCalled(Phrase phrase) {
            return functions.stream().anyMatch(function -> function.isCalled(phrase));
        }

        private boolean holds(Phrase phrase) {
            return Stream.concat(functions.stream(), called.stream()).anyMatch(function -> function.covers(phrase));
        }
    }
}
