package fr.verbatim.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Finds records that are their own ancestors.
final class Cycles {
    private Cycles() {}

    /// The ids that stand on a cycle; each id is walked through once.
    ///
    /// @param parents from each id to its parent's
    static Set<String> members(Map<String, String> parents) {
        var done = new HashSet<String>();
        var cyclic = new LinkedHashSet<String>();
        for (String start : parents.keySet()) {
            var walk = new HashMap<String, Integer>();
            String at = start;
            while (at != null && !done.contains(at) && walk.putIfAbsent(at, walk.size()) == null) {
                at = parents.get(at);
            }
            if (at != null && walk.containsKey(at)) {
                String on = at;
                do {
                    cyclic.add(on);
                    on = parents.getOrDefault(on, at);
                } while (!on.equals(at));
            }
            done.addAll(walk.keySet());
        }
        return cyclic;
    }

    /// What to say of an id on a cycle.
    static String complaint(String id, Map<String, String> parents) {
        var chain = new LinkedHashSet<String>();
        String at = id;
        while (at != null && chain.add(at)) {
            at = parents.get(at);
        }
        return "« " + String.join(" » a pour parent « ", chain) + " », qui a pour parent « " + id
                + " » : cela tourne en rond ; corriger ou enlever un « parent »";
    }
}
