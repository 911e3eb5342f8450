package fr.verbatim.corpus;

import fr.verbatim.model.Withdrawal;
import fr.verbatim.model.Withdrawal.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads `withdrawals.yaml`. Every fault here stops publication: whoever calls must see to that.
final class WithdrawalReader {
    static final Shape WITHDRAWAL = Shape.of(
            "un retrait",
            "quote",
            "source",
            "start",
            "end",
            "sha256",
            "person",
            "mode",
            "reason",
            "date",
            "by",
            "note");

    private static final List<String> STRETCH = List.of("quote", "start", "end", "sha256");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Registry registry;

    WithdrawalReader(Registry registry) {
        this.registry = registry;
    }

    List<Withdrawal> withdrawals(ListFile file) {
        var read = new ArrayList<Withdrawal>();
        for (Fields record : file.records(WITHDRAWAL)) {
            Optional<Target> target = target(record);
            Withdrawal.Mode mode = record.choice("mode", Withdrawal.Mode.class);
            Withdrawal.Reason reason = record.choice("reason", Withdrawal.Reason.class);
            LocalDate date = record.date("date");
            String by = record.text("by");
            String note = record.text("note");
            Stream.of("mode", "reason", "date").forEach(record::required);
            if (record.sound() && target.isPresent() && mode != null && reason != null && date != null) {
                read.add(new Withdrawal(target.get(), mode, reason, date, by, note, record.line()));
            }
        }
        return read;
    }

    private Optional<Target> target(Fields record) {
        if (record.has("person")) {
            return person(record);
        }
        String source = record.id("source");
        if (!record.sound()) {
            return Optional.empty();
        }
        registry.sources()
                .complaint(source)
                .ifPresent(complaint -> record.fault(
                        "source", complaint + " (après la suppression du document, garder sa fiche .yaml)"));
        return STRETCH.stream().anyMatch(record::has)
                ? stretch(record, source)
                : Optional.of(new Withdrawal.WholeSource(source));
    }

    private Optional<Target> person(Fields record) {
        if (record.has("source") || STRETCH.stream().anyMatch(record::has)) {
            record.fault("person", "un retrait vise une personne ou une source, pas les deux ; en faire deux retraits");
        }
        String person = record.id("person");
        // A record left out for a fault elsewhere would leave the words standing under the printed name. Somebody
        // without a record is only proposed; whether a document names them is seen when it is read.
        if (record.sound() && registry.people().isDeclared(person)) {
            References.demand(record, "person", registry.people(), person);
        }
        return record.sound() ? Optional.of(new Withdrawal.WholePerson(person)) : Optional.empty();
    }

    private static Optional<Target> stretch(Fields record, String source) {
        String quote = record.idOrNull("quote");
        int start = record.number("start", Integer.MAX_VALUE);
        int end = record.number("end", Integer.MAX_VALUE);
        String digest = record.required("sha256");
        Stream.of("start", "end").forEach(record::required);
        if (record.sound() && end <= start) {
            record.fault("end", "le passage finit (" + end + ") avant de commencer (" + start + ") ; corriger");
        }
        if (!digest.isEmpty() && !DIGEST.matcher(digest).matches()) {
            record.fault(
                    "sha256", "« " + digest + " » n'est pas une empreinte ; écrire les 64 chiffres et lettres a-f");
        }
        return record.sound()
                ? Optional.of(new Withdrawal.Stretch(quote, source, start, end, digest))
                : Optional.empty();
    }
}
