package fr.verbatim.quote;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Certainty;
import fr.verbatim.model.Document;
import fr.verbatim.model.Evidence;
import fr.verbatim.model.Grounds;
import fr.verbatim.model.Person;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Registry;
import fr.verbatim.text.Fold;
import fr.verbatim.text.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// « M. Renaud » in a document that nowhere gives him a first name: the record of a Renaud need not be his. Where the
/// form of address does not fit the record's first name, he is somebody else; otherwise the name is probable only.
final class BareSurnames {
    private static final double MOST = 0.8;
    private static final Pattern ADDRESS =
            Pattern.compile("^(?<address>M\\.|Mr|Mme|Mlle|Monsieur|Madame)[\\s\\xA0\\u202F]+");
    /// What a label prints after the name: its role or a stage direction.
    private static final Pattern REST = Pattern.compile("(?s)\\s*[,(\\[].*$");

    private final Registry registry;

    BareSurnames(Registry registry) {
        this.registry = registry;
    }

    Reading weigh(Document document, Reading reading) {
        Printed printed = new Printed(document);
        List<Draft> drafts = reading.drafts().stream()
                .map(draft -> draft.attribution() instanceof Attribution.Named named
                        ? draft.withAttribution(weigh(named, printed))
                        : draft)
                .toList();
        return new Reading(drafts, reading.speakers(), reading.notices());
    }

    private Attribution weigh(Attribution.Named named, Printed printed) {
        Grounds grounds = named.grounds();
        if (grounds.label() == null
                || grounds.evidence().isEmpty()
                || named.speakers().size() != 1) {
            return named;
        }
        Matcher address = ADDRESS.matcher(grounds.label());
        String title = address.find() ? address.group("address") : "";
        String surname = REST.matcher(
                        title.isEmpty() ? grounds.label() : grounds.label().substring(address.end()))
                .replaceAll("");
        PersonVoice person = named.speakers().getFirst();
        Optional<Person> record = registry.findBySurname(surname);
        if (record.isEmpty() || !record.get().id().equals(person.id()) || printed.hasNameOf(record.get())) {
            return named;
        }
        return fits(title, person.name())
                ? probable(named, person)
                : new Attribution.Named(
                        List.of(new PersonVoice(Fold.slug(surname), surname, List.of(), false)), named.sure(), grounds);
    }

    private static boolean fits(String title, String name) {
        Gender first = Grammar.firstNameGender(name);
        Gender addressed = Grammar.addressGender(title);
        return addressed == Gender.EITHER || first == Gender.EITHER || addressed == first;
    }

    private static Attribution probable(Attribution.Named named, PersonVoice person) {
        Grounds grounds = named.grounds();
        List<Evidence> evidence = new ArrayList<>(grounds.evidence());
        evidence.add(new Evidence(
                "bare-surname",
                "le document ne donne que le nom de famille, celui de la fiche de " + person.name(),
                Math.log(MOST / (1 - MOST)),
                grounds.evidence().getFirst().span()));
        double probability = Math.min(MOST, grounds.probability());
        return new Attribution.Named(
                List.of(person),
                Certainty.PROBABLE,
                new Grounds(grounds.label(), probability, grounds.alternatives(), evidence, grounds.review()));
    }

    /// The words of a document, folded once it is asked for any.
    private static final class Printed {
        private final Document document;
        private final Map<String, Boolean> known = new HashMap<>();
        private @Nullable String words;

        Printed(Document document) {
            this.document = document;
        }

        /// Looked for once: a transcript of a million words may call the same person ten thousand times.
        boolean hasNameOf(Person person) {
            return known.computeIfAbsent(person.id(), id -> findNameOf(person));
        }

        private boolean findNameOf(Person person) {
            if (words == null) {
                words = spaced(document.raw().text());
            }
            String all = words;
            return Stream.of(List.of(person.name()), person.aliases(), person.printed())
                    .flatMap(List::stream)
                    .map(Printed::spaced)
                    .filter(name -> name.indexOf(' ', 1) < name.length() - 1)
                    .anyMatch(all::contains);
        }

        private static String spaced(String text) {
            return " " + String.join(" ", Fold.words(text)) + " ";
        }
    }
}
