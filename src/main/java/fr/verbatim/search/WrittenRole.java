package fr.verbatim.search;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Authorities;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Relation;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a function or an organisation that somebody wrote beside a name is one that the document gives who speaks:
/// it must be what one role says, gender and number apart, or they are printed so; part of a function is another one.
final class WrittenRole {
    /// Words that tell no function by themselves; those that a search leaves out are more (« porte-parole »).
    private static final Set<String> LIGHT = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "a", "au", "aux", "chez", "pour", "en", "et",
            "dans", "sur", "par");

    private static final Pattern PARTING = Pattern.compile("[,;:/()|\\n–—]");
    /// In whose name somebody speaks, not only where they work.
    private static final Pattern FOR = Pattern.compile(
            "(?:pour(?:\\s+le\\s+compte\\s+d(?:e|u|es))?|(?:au\\s+nom|du\\s+côté)\\s+d(?:e|u|es))(?:\\s+|['’])"
                    + "|(?:au\\s+nom|du\\s+côté)\\s+d['’]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADS = Pattern.compile(
            "à\\s+la\\s+tête\\s+d(?:e\\s+|u\\s+|es\\s+|['’])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Who bears such a title heads the body it is of, as stems.
    private static final Set<String> HEAD = Stream.of(
                    "directeur",
                    "président",
                    "général",
                    "patron",
                    "dirigeant",
                    "fondateur",
                    "cofondateur",
                    "chef",
                    "gérant",
                    "maire",
                    "doyen",
                    "recteur",
                    "pdg",
                    "délégué général",
                    "commandant",
                    "proviseur")
            .map(word -> stem(word, Fold.letters(word)))
            .collect(Collectors.toUnmodifiableSet());

    private final Registry registry;
    private final Authorities authorities;

    WrittenRole(Registry registry, Authorities authorities) {
        this.registry = registry;
        this.authorities = authorities;
    }

    /// @param written not blank
    boolean isGiven(String written, Attribution attribution) {
        if (written.indexOf(Harmless.TITLE) >= 0) {
            return false;
        }
        Matcher tie = FOR.matcher(written.strip());
        boolean inName = tie.lookingAt();
        Matcher heads = HEADS.matcher(written.strip());
        boolean heading = heads.lookingAt();
        String claimed = inName || heading ? written.strip().substring(inName ? tie.end() : heads.end()) : written;
        List<Role> roles = roles(attribution)
                .filter(role -> !inName || role.relation() == Relation.SPEAKS_FOR)
                .filter(role -> !heading || isHead(role))
                .toList();
        Optional<String> organisation = registry.findOrganisation(claimed).map(Organisation::id);
        if (organisation.isPresent()) {
            return roles.stream()
                    .map(Role::organisation)
                    .filter(Objects::nonNull)
                    .anyMatch(ref -> organisation.get().equals(ref.id()));
        }
        List<String> stems = stems(claimed);
        String label = attribution.grounds().label();
        boolean printed = !inName && !heading && label != null && isPrinted(stems, label);
        return !stems.isEmpty()
                && (printed
                        || isOfDescription(written, attribution)
                        || roles.stream().anyMatch(role -> isOf(stems, chunks(role))));
    }

    private static boolean isHead(Role role) {
        return role.title() != null
                && Words.of(role.title()).stream()
                        .limit(2)
                        .anyMatch(word -> HEAD.contains(stem(word.text(), Fold.letters(word.text()))));
    }

    /// Whether chunks of it that follow one another say so: a title is not of the body that another one is of.
    private static boolean isPrinted(List<String> stems, String label) {
        List<List<String>> chunks = inOrder(label);
        for (int from = 0; from < chunks.size(); from++) {
            int at = 0;
            int to = from;
            while (to < chunks.size()
                    && Collections.indexOfSubList(stems.subList(at, stems.size()), chunks.get(to)) == 0) {
                at += chunks.get(to).size();
                to++;
            }
            if (at == stems.size()) {
                return true;
            }
        }
        return false;
    }

    /// Whether they are chunks of it, each whole: « secrétaire » is not « secrétaire générale », nor « auteur de La
    /// Barbarie » that of « Barbarie numérique ».
    private static boolean isOf(List<String> stems, Set<List<String>> chunks) {
        int at = 0;
        while (at < stems.size()) {
            List<String> left = stems.subList(at, stems.size());
            int longest = chunks.stream()
                    .filter(chunk -> Collections.indexOfSubList(left, chunk) == 0)
                    .mapToInt(List::size)
                    .max()
                    .orElse(0);
            if (longest == 0) {
                return false;
            }
            at += longest;
        }
        return true;
    }

    /// « un enseignant » of somebody whom the document calls « un enseignant, dans la salle ».
    boolean isOfDescription(String written, Attribution attribution) {
        List<String> stems = stems(written);
        return !stems.isEmpty()
                && attribution.voices().stream()
                        .anyMatch(voice -> voice instanceof Voice.UnnamedVoice unnamed
                                && !unnamed.withholdsName()
                                && stems(unnamed.description()).containsAll(stems));
    }

    private static Stream<Role> roles(Attribution attribution) {
        return attribution.voices().stream()
                .flatMap(voice -> voice instanceof Voice.PersonVoice person ? person.roles().stream() : Stream.empty());
    }

    private Stream<String> texts(Role role) {
        OrganisationRef organisation = role.organisation();
        Stream<String> names = organisation == null
                ? Stream.empty()
                : Stream.concat(Stream.of(organisation.name()), others(organisation));
        return Stream.concat(Stream.ofNullable(role.title()), names);
    }

    /// What it is called too, and what kind of body it is: « du syndicat Sud PTT ».
    private Stream<String> others(OrganisationRef ref) {
        return ref.id() == null
                ? Stream.empty()
                : authorities.findOrganisation(ref.id()).stream()
                        .flatMap(record -> Stream.of(
                                        record.aliases().stream(),
                                        record.printed().stream(),
                                        Stream.ofNullable(record.kind()))
                                .flatMap(names -> names));
    }

    private Set<List<String>> chunks(Role role) {
        return texts(role).flatMap(text -> inOrder(text).stream()).collect(Collectors.toSet());
    }

    /// What is told apart in a function: « maître de conférences en droit » is three. It is parted by light words, by
    /// signs, and where a name begins.
    private static List<List<String>> inOrder(String text) {
        List<List<String>> chunks = new ArrayList<>();
        List<String> chunk = new ArrayList<>();
        int end = 0;
        boolean capital = true;
        for (Words.Word word : Words.runs(text)) {
            String folded = Fold.letters(word.text());
            boolean parts = LIGHT.contains(folded)
                    || word.isCapitalised() && !capital
                    || PARTING.matcher(text.substring(end, word.start())).find();
            if (parts && !chunk.isEmpty()) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
            }
            if (!folded.isEmpty() && !LIGHT.contains(folded)) {
                chunk.add(stem(word.text(), folded));
            }
            capital = word.isCapitalised();
            end = word.end();
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        return chunks;
    }

    private static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (Words.Word word : Words.runs(text)) {
            String folded = Fold.letters(word.text());
            if (!folded.isEmpty() && !LIGHT.contains(folded)) {
                stems.add(stem(word.text(), folded));
            }
        }
        return stems;
    }

    /// The same for « secrétaire générale » and « secrétaires généraux », « directrice » and « directeur ». The
    /// terms of the search would part « présidente » from « président », a form of « présider » too.
    private static String stem(String word, String folded) {
        String lemma = Lexicon.french().lemmas(word.toLowerCase(Locale.FRENCH)).stream()
                .map(Fold::letters)
                .min(String::compareTo)
                .orElse(folded);
        return lemma.replaceFirst("(?:rice|euse|eur)$", "eur")
                .replaceFirst("(?:ere|er)$", "er")
                .replaceFirst("(?:ee|e)$", "");
    }
}
