package fr.verbatim.corpus;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Refuses, before any tree is built, the YAML that the corpus has no use for and that can hurt: anchors and aliases
/// (a few lines of them unfold without end), types, several documents, depth without end.
final class YamlGuard {
    private static final int DEEPEST = 20;

    private YamlGuard() {}

    /// @return false, with a fault, when the file is refused
    /// @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException when it is not YAML
    static boolean accepts(String name, String yaml, Faults faults) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(YamlFile.SETTINGS).parseString(yaml)) {
            switch (event) {
                case CollectionStartEvent start -> depth++;
                case CollectionEndEvent end -> depth--;
                case DocumentStartEvent start -> documents++;
                default -> {}
            }
            Optional<String> refusal = depth > DEEPEST
                    ? Optional.of("plus de " + DEEPEST + " niveaux l'un dans l'autre ; fermer les crochets ouverts")
                    : documents > 1
                            ? Optional.of("une ligne « --- » commence un deuxième document ; l'enlever")
                            : refusal(event);
            if (refusal.isPresent()) {
                int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
                faults.add(name, line, refusal.get());
                return false;
            }
        }
        return true;
    }

    private static Optional<String> refusal(Event event) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            return Optional.of("un & ou un * sans guillemets fait un renvoi YAML, qui n'est pas accepté ; "
                    + "mettre la valeur entre guillemets, ou l'écrire en entier");
        }
        boolean typed = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        return typed
                ? Optional.of("un ! sans guillemets fait un type YAML, qui n'est pas accepté ; "
                        + "mettre la valeur entre guillemets")
                : Optional.empty();
    }
}
