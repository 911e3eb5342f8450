package fr.verbatim.corpus;

import fr.verbatim.model.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The YAML files right inside the corpus folder. A missing one counts as empty; one that cannot be read as YAML stops
/// publication, as would the loss of everybody in `people.yaml`.
final class TopFiles {
    private static final List<String> KNOWN = List.of(
            "site.yaml",
            "people.yaml",
            "organisations.yaml",
            "events.yaml",
            "sectors.yaml",
            "themes.yaml",
            "synonyms.yaml",
            "withdrawals.yaml",
            "moved.yaml");

    private final FolderFiles files;
    private final Faults faults;
    private final Set<String> broken = new HashSet<>();
    private boolean blocked;

    TopFiles(FolderFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    /// Whether something was wrong that lets nothing be published.
    boolean blocked() {
        return blocked;
    }

    boolean has(String name) {
        return files.names().contains(name);
    }

    /// Whether a file that was asked for is there and cannot be read.
    boolean isBroken(String name) {
        return broken.contains(name);
    }

    /// A file that is a list of records; an empty list when it is missing or cannot be read.
    ListFile list(String name) {
        Optional<YamlFile> file = parse(name);
        Optional<ListFile> list = file.flatMap(yaml -> yaml.entries().map(entries -> new ListFile(yaml, entries)));
        if (has(name) && list.isEmpty()) {
            blocked = true;
            broken.add(name);
        }
        return list.orElseGet(() -> ListFile.none(files.display(name)));
    }

    /// Reads a list of which the smallest fault stops publication.
    <T> List<T> failingClosed(String name, Function<ListFile, List<T>> read) {
        int before = faults.count();
        List<T> all = read.apply(list(name));
        if (faults.count() > before) {
            blocked = true;
        }
        return all;
    }

    Site site() {
        return parse("site.yaml")
                .filter(file -> file.root().isPresent())
                .flatMap(file -> file.mapping().map(node -> new Fields(file, node, SiteReader.SITE)))
                .map(SiteReader::site)
                .orElse(Site.LOCAL);
    }

    /// A YAML file with an unknown name is read by nobody: a slip in a name must not lose what stands in it.
    void complainOfStrangers() {
        for (String name : files.names()) {
            boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
            if (!yaml || name.contains("/") || KNOWN.contains(name)) {
                continue;
            }
            Optional<String> near = Nearest.find(name, KNOWN);
            blocked |= near.filter("withdrawals.yaml"::equals).isPresent();
            faults.add(
                    files.display(name),
                    0,
                    "ce fichier n'est lu par personne ; "
                            + near.map(known -> "le renommer en « " + known + " »")
                                    .orElse("l'enlever (fichiers possibles : " + String.join(", ", KNOWN) + ")"));
        }
    }

    private Optional<YamlFile> parse(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        Optional<YamlFile> file;
        try {
            String text = SourceFile.decode(files.display(name), files.read(name));
            file = YamlFile.parse(files.display(name), text, faults);
        } catch (UnreadableFile e) {
            faults.add(e.notice());
            file = Optional.empty();
        }
        blocked |= file.isEmpty();
        return file;
    }
}
