package fr.verbatim.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ids of one sort of record: those declared anywhere in its file, so that a record with a fault elsewhere isn't
/// also called unknown wherever it is referred to, and those that were kept.
final class Ids {
    /// Looking for the nearest costs a pass over all ids: helpful for slips, not for a folder full of them.
    private static final int MOST_SUGGESTIONS = 200;

    private final String noun;
    private final String file;
    private final Set<String> declared = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final List<Fields> claimed = new ArrayList<>();
    private final Set<String> doubled = new HashSet<>();
    private boolean allPass;
    private int suggestions;
    /// Where each id was first given; shared by the sorts whose ids must differ.
    private final Map<String, String> places;

    /// @param noun as it begins a sentence (« organisation »)
    /// @param file where a new one would be added
    /// @param other a sort whose ids must differ from these; null for none
    Ids(String noun, String file, @Nullable Ids other) {
        this.noun = noun;
        this.file = file;
        this.places = other == null ? new HashMap<>() : other.places;
    }

    void declare(ListFile list) {
        list.entries().forEach(entry -> list.rawId(entry).ifPresent(declared::add));
    }

    void declare(String id) {
        declared.add(id);
    }

    /// Lets every id pass: their file cannot be read, which is told, and nothing will be published.
    void letAllPass() {
        allPass = true;
    }

    boolean isDeclared(String id) {
        return allPass || declared.contains(id);
    }

    boolean isKept(String id) {
        return allPass || kept.contains(id);
    }

    void keep(String id) {
        kept.add(id);
    }

    /// Takes the id of a record; a fault of that record when another one has it.
    String claim(Fields record, String id) {
        String before = id.isEmpty() ? null : places.putIfAbsent(id, record.fileName() + ":" + record.line("id"));
        if (before != null) {
            doubled.add(id);
            record.fault("id", "l'identifiant « " + id + " » est déjà pris (" + before + ") ; en choisir un autre");
        }
        claimed.add(record);
        return id;
    }

    /// Whether several records claim an id: whose it is nobody can tell.
    boolean isDoubled(String id) {
        return doubled.contains(id);
    }

    /// The records that took an id, as they are written.
    List<Fields> claimed() {
        return claimed;
    }

    /// What to say of an id that nobody declared; empty for one that somebody did.
    Optional<String> complaint(String id) {
        if (isDeclared(id)) {
            return Optional.empty();
        }
        String remedy = nearest(id)
                .or(() -> Id.suggest(id).filter(declared::contains))
                .map(near -> "écrire « " + near + " », ou ")
                .orElse("");
        return Optional.of(noun + " « " + id + " » introuvable ; " + remedy + "l'ajouter à " + file);
    }

    private Optional<String> nearest(String id) {
        return suggestions++ < MOST_SUGGESTIONS ? Nearest.find(id, declared) : Optional.empty();
    }
}
