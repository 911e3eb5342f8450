package fr.verbatim.cli;

import fr.verbatim.index.Proposed;
import fr.verbatim.ingest.IngestReport;
import fr.verbatim.ingest.Vanished;
import fr.verbatim.model.Person;
import fr.verbatim.model.Sector;
import fr.verbatim.model.Vocabulary;
import fr.verbatim.web.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What an ingest tells: documents with their quotes, how sure the names are, the sectors, ids that vanished
/// and people proposed.
final class IngestTable {
    private IngestTable() {}

    static List<String> lines(IngestReport report, Vocabulary vocabulary) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.of("ingest.published", report.quotes(), report.documents()));
        if (report.unchanged()) {
            lines.add(Messages.of("ingest.unchanged"));
        }
        lines.add(Messages.of("ingest.by-source"));
        report.bySource().forEach((source, quotes) -> lines.add(row(quotes, source)));
        lines.add(Messages.of("ingest.by-certainty"));
        report.byCertainty()
                .forEach((certainty, quotes) -> lines.add(row(
                        quotes, certainty.equals("none") ? Messages.of("ingest.open") : Wordings.value(certainty))));
        Map<String, String> labels = vocabulary.sectors().stream().collect(Collectors.toMap(Sector::id, Sector::label));
        lines.add(Messages.of("ingest.by-sector"));
        report.bySector().forEach((sector, quotes) -> lines.add(row(quotes, labels.getOrDefault(sector, sector))));
        addVanished(report.vanished(), lines);
        if (!report.proposed().isEmpty()) {
            lines.add(Messages.of("ingest.proposed"));
            report.proposed().forEach(one -> addProposed(one, lines));
        }
        return lines;
    }

    /// One name in several documents need not be one person: what each of them says is told.
    private static void addProposed(Proposed proposed, List<String> lines) {
        Person person = proposed.person();
        lines.add("  " + person.name() + " (" + person.id() + ")");
        if (proposed.bySource().size() > 1) {
            lines.add("    " + Messages.of("ingest.shared-name", person.id()));
            proposed.bySource()
                    .forEach((source, roles) -> lines.add("      " + source + " : "
                            + (roles.isEmpty() ? Messages.of("ingest.no-role") : QuoteLines.roles(roles))));
        }
    }

    private static void addVanished(List<Vanished> vanished, List<String> lines) {
        if (!vanished.isEmpty()) {
            lines.add(Messages.of("ingest.vanished"));
            vanished.forEach(id -> lines.add("  " + id.id() + " → " + fate(id)));
        }
    }

    private static String fate(Vanished id) {
        if (id.withdrawn()) {
            return Messages.of("ingest.withdrawn");
        }
        return id.successor() == null ? Messages.of("ingest.no-successor") : id.successor();
    }

    private static String row(int count, String label) {
        String number = Integer.toString(count);
        return " ".repeat(Math.max(0, 6 - number.length())) + number + "  " + label;
    }
}
