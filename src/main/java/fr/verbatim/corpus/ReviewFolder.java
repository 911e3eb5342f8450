package fr.verbatim.corpus;

import fr.verbatim.model.Review;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads `reviews/`: one file for each source that has been reviewed, named after its id.
final class ReviewFolder {
    static final String PREFIX = "reviews/";

    private final FolderFiles files;
    private final Registry registry;
    private final Faults faults;
    private final Set<String> faulty = new HashSet<>();

    ReviewFolder(FolderFiles files, Registry registry, Faults faults) {
        this.files = files;
        this.registry = registry;
        this.faults = faults;
    }

    /// The reviews of the sources whose files have no fault.
    List<Review> read() {
        var all = new ArrayList<Review>();
        for (String name : files.inside(PREFIX)) {
            if (name.endsWith(".yml")) {
                faults.add(files.display(PREFIX + name), 0, "une relecture finit par .yaml ; renommer le fichier");
            } else if (name.endsWith(".yaml")) {
                String source = name.substring(0, name.length() - ".yaml".length());
                int before = faults.count();
                List<Review> reviews = reviews(name, source);
                if (faults.count() > before) {
                    faulty.add(source);
                } else {
                    all.addAll(reviews);
                }
            }
        }
        return all;
    }

    /// The sources of which a review has a fault.
    Set<String> faulty() {
        return faulty;
    }

    private List<Review> reviews(String name, String source) {
        String shown = files.display(PREFIX + name);
        registry.sources()
                .complaint(source)
                .ifPresent(complaint -> faults.add(
                        shown, 0, complaint + " ; un fichier de relectures porte l'identifiant de son document"));
        try {
            String text = SourceFile.decode(shown, files.read(PREFIX + name));
            return YamlFile.parse(shown, text, faults)
                    .flatMap(file -> file.entries().map(entries -> new ListFile(file, entries)))
                    .map(list -> new ReviewReader(registry).reviews(list, source))
                    .orElse(List.of());
        } catch (UnreadableFile e) {
            faults.add(e.notice());
            return List.of();
        }
    }
}
