package fr.verbatim.corpus;

import fr.verbatim.model.Sector;
import fr.verbatim.model.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads `sectors.yaml` and `themes.yaml`. What the rules in `terms` and `trades` mean is for others to say.
final class VocabularyReader {
    static final Shape SECTOR = Shape.of("un secteur", "id", "label", "parent", "naf", "scope", "terms", "trades");
    static final Shape THEME = Shape.of("un thème", "id", "label", "scope", "terms");

    private final Registry registry;

    VocabularyReader(Registry registry) {
        this.registry = registry;
    }

    List<Sector> sectors(ListFile file) {
        var records = new HashMap<String, Fields>();
        var read = new ArrayList<Sector>();
        for (Fields record : file.records(SECTOR)) {
            sector(record).ifPresent(sector -> {
                read.add(sector);
                records.put(sector.id(), record);
            });
        }
        read.forEach(sector -> registry.sectors().keep(sector.id()));
        return withoutCycles(read, records);
    }

    List<Theme> themes(ListFile file) {
        var read = new ArrayList<Theme>();
        for (Fields record : file.records(THEME)) {
            String id = registry.themes().claim(record, record.id("id"));
            String label = record.required("label");
            String scope = record.text("scope");
            List<String> terms = record.texts("terms");
            if (record.sound()) {
                read.add(new Theme(id, label, scope, terms));
                registry.themes().keep(id);
            }
        }
        return read;
    }

    private Optional<Sector> sector(Fields record) {
        String id = registry.sectors().claim(record, record.id("id"));
        String label = record.required("label");
        String parent = parent(record);
        String naf = record.text("naf");
        String scope = record.text("scope");
        List<String> terms = record.texts("terms");
        List<String> trades = record.texts("trades");
        return record.sound()
                ? Optional.of(new Sector(id, label, parent, naf, scope, terms, trades))
                : Optional.empty();
    }

    private @Nullable String parent(Fields record) {
        String parent = record.idOrNull("parent");
        if (parent == null) {
            return null;
        }
        registry.sectors().complaint(parent).ifPresent(complaint -> record.looseEnd("parent", complaint));
        return registry.sectors().isDeclared(parent) ? parent : null;
    }

    private static List<Sector> withoutCycles(List<Sector> sectors, Map<String, Fields> records) {
        var parents = new HashMap<String, String>();
        for (Sector sector : sectors) {
            if (sector.parent() != null) {
                parents.put(sector.id(), sector.parent());
            }
        }
        Set<String> cyclic = Cycles.members(parents);
        for (String id : cyclic) {
            Fields record = records.get(id);
            if (record != null) {
                record.looseEnd("parent", Cycles.complaint(id, parents));
            }
        }
        return sectors.stream()
                .map(sector -> cyclic.contains(sector.id()) ? Pruning.withParent(sector, null) : sector)
                .toList();
    }
}
