package fr.verbatim.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One record of a YAML file, asked field by field. What does not fit becomes a fault with its line, makes the record
/// unsound, and gives a harmless value: ask everything, then build the record only when it is [#sound()].
final class Fields {
    private final YamlFile file;
    private final MappingNode node;
    private final Shape shape;
    private final @Nullable Fields within;
    private final Map<String, Node> values = new LinkedHashMap<>();
    /// Known keys that an unknown one probably stands for.
    private final Set<String> misspelt = new HashSet<>();
    private boolean sound = true;

    Fields(YamlFile file, MappingNode node, Shape shape) {
        this(file, node, shape, null);
    }

    private Fields(YamlFile file, MappingNode node, Shape shape, @Nullable Fields within) {
        this.file = file;
        this.node = node;
        this.shape = shape;
        this.within = within;
        node.getValue().forEach(this::take);
    }

    private void take(NodeTuple pair) {
        if (!(pair.getKeyNode() instanceof ScalarNode keyNode)) {
            fault(pair.getKeyNode(), "une clé doit être un mot ; mettre la valeur entre guillemets");
            return;
        }
        String key = keyNode.getValue();
        if (!shape.keys().contains(key)) {
            if (!shape.open()) {
                fault(keyNode, "clé inconnue « " + key + " » dans " + shape.what() + " ; " + remedy(key));
            }
            return;
        }
        Node before = values.putIfAbsent(key, pair.getValueNode());
        if (before != null) {
            fault(keyNode, "clé « " + key + " » en double (déjà ligne " + file.line(before) + ") ; n'en garder qu'une");
        }
        if (HashSign.swallows(file, pair.getValueNode())) {
            unsound();
        }
    }

    private String remedy(String key) {
        Optional<String> near = Nearest.find(key, shape.keys());
        near.ifPresent(misspelt::add);
        return near.map(known -> "écrire « " + known + " »")
                .orElseGet(() -> "l'enlever (clés possibles : " + String.join(", ", shape.keys()) + ")");
    }

    /// Whether nothing was wrong so far, neither here nor in the records inside.
    boolean sound() {
        return sound;
    }

    String fileName() {
        return file.name();
    }

    /// The line the record begins on.
    int line() {
        return file.line(node);
    }

    /// The line of a field, or that of the record when it has none.
    int line(String key) {
        return file.line(values.getOrDefault(key, node));
    }

    /// Says that a field does not fit.
    void fault(String key, String message) {
        fault(values.getOrDefault(key, node), message);
    }

    private void fault(Node place, String message) {
        file.fault(place, message);
        unsound();
    }

    private void unsound() {
        sound = false;
        if (within != null) {
            within.unsound();
        }
    }

    /// A fault of a reference only: the record stands without it.
    void looseEnd(String key, String message) {
        file.fault(values.getOrDefault(key, node), message);
    }

    /// Whether the field is written, be it as `null`.
    boolean has(String key) {
        return values.containsKey(key);
    }

    /// A text; null when the field is absent, `null` or blank.
    @Nullable
    String text(String key) {
        Node value = values.get(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode)) {
            fault(value, "« " + key + " » doit être une seule valeur ; l'écrire sur sa ligne");
            return null;
        }
        return scalar(value);
    }

    /// A web address; null when absent. Nothing else may become a link on a page.
    @Nullable
    String address(String key) {
        String value = text(key);
        if (value == null || isWebAddress(value)) {
            return value;
        }
        fault(key, "« " + value + " » n'est pas une adresse ; écrire une adresse qui commence par https:// ou http://");
        return null;
    }

    static boolean isWebAddress(String written) {
        try {
            var address = new URI(written);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// The words of a source, not a space changed; null when the field is absent or `null`.
    @Nullable
    String verbatim(String key) {
        Node value = values.get(key);
        if (value instanceof ScalarNode scalar) {
            return isNull(scalar) ? null : scalar.getValue();
        }
        return text(key);
    }

    /// A text that must be there.
    String required(String key) {
        String value = text(key);
        demand(key, value);
        return value == null ? "" : value;
    }

    /// Says that a field is missing when its value, wherever it was looked for, is null.
    void demand(String key, @Nullable String value) {
        if (value != null) {
            return;
        }
        Node written = values.get(key);
        // A #, a wrong shape or a slip in the key has been told already, and says more.
        if (sound || (written == null && !misspelt.contains(key))) {
            fault(key, "« " + key + " » manque dans " + shape.what() + " ; l'ajouter");
        }
    }

    /// An id that must be there and have the form of one.
    String id(String key) {
        String value = required(key);
        return value.isEmpty() ? value : idForm(key, value);
    }

    /// An id that may be absent.
    @Nullable
    String idOrNull(String key) {
        String value = text(key);
        return value == null ? null : idForm(key, value);
    }

    private String idForm(String key, String value) {
        if (!Id.isOne(value)) {
            fault(
                    key,
                    "« " + value
                            + " » n'est pas un identifiant ; écrire en lettres minuscules sans accents, chiffres et "
                            + "tirets"
                            + Id.suggest(value).map(id -> " (« " + id + " »)").orElse(""));
        }
        return value;
    }

    /// A day; null when absent.
    @Nullable
    LocalDate date(String key) {
        String value = text(key);
        if (value == null) {
            return null;
        }
        Optional<LocalDate> day = Days.parse(value);
        if (day.isEmpty()) {
            fault(key, Days.complaint(value));
        }
        return day.orElse(null);
    }

    /// A whole number from 0 to `most`; -1 when absent.
    int number(String key, int most) {
        String value = text(key);
        if (value == null) {
            return -1;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of bounds is.
        }
        fault(key, "« " + value + " » ne convient pas à « " + key + " » ; écrire un nombre entier de 0 à " + most);
        return -1;
    }

    /// `true` or `false`; false when absent.
    boolean truth(String key) {
        String value = text(key);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            fault(key, Choices.complaint(key, value, List.of("true", "false")));
        }
        return "true".equals(value);
    }

    /// One value of a closed list, written in lower case with hyphens; null when absent.
    <E extends Enum<E>> @Nullable E choice(String key, Class<E> among) {
        String value = text(key);
        if (value == null) {
            return null;
        }
        List<E> all = List.of(among.getEnumConstants());
        for (E one : all) {
            if (Choices.written(one).equals(value)) {
                return one;
            }
        }
        fault(
                key,
                Choices.complaint(key, value, all.stream().map(Choices::written).toList()));
        return null;
    }

    /// A list of texts; one text alone counts as a list of one. None when absent.
    List<String> texts(String key) {
        Node value = values.get(key);
        if (value == null || isNull(value)) {
            return List.of();
        }
        return switch (value) {
            case ScalarNode one -> Stream.ofNullable(scalar(one)).toList();
            case SequenceNode list -> items(key, list);
            default -> {
                fault(value, "« " + key + " » doit être une liste ; écrire [\"…\", \"…\"]");
                yield List.of();
            }
        };
    }

    private List<String> items(String key, SequenceNode list) {
        var texts = new ArrayList<String>();
        for (Node item : list.getValue()) {
            if (HashSign.swallows(file, item)) {
                unsound();
                continue;
            }
            String text = item instanceof ScalarNode ? scalar(item) : null;
            if (text == null) {
                fault(item, "une valeur de « " + key + " » est vide ou n'est pas un texte ; l'écrire entre guillemets");
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /// The record in a field; empty when absent.
    Optional<Fields> inside(String key, Shape inner) {
        Node value = values.get(key);
        if (value == null || isNull(value)) {
            return Optional.empty();
        }
        if (value instanceof MappingNode mapping) {
            return Optional.of(new Fields(file, mapping, inner, this));
        }
        fault(value, "« " + key + " » doit contenir des lignes « clé: valeur »");
        return Optional.empty();
    }

    /// The list of records in a field; none when absent.
    List<Fields> each(String key, Shape inner) {
        Node value = values.get(key);
        if (value == null || isNull(value)) {
            return List.of();
        }
        if (!(value instanceof SequenceNode list)) {
            fault(value, "« " + key + " » doit être une liste ; commencer chaque élément par un tiret");
            return List.of();
        }
        var records = new ArrayList<Fields>();
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode mapping) {
                records.add(new Fields(file, mapping, inner, this));
            } else {
                fault(
                        item,
                        "chaque élément de « " + key + " » doit avoir des clés (" + String.join(", ", inner.keys())
                                + ") ; l'écrire « {clé: valeur} »");
            }
        }
        return records;
    }

    /// Whether a node stands for nothing: empty, `~` or `null` without quotation marks.
    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && switch (scalar.getValue()) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    private static @Nullable String scalar(Node node) {
        if (isNull(node)
                || !(node instanceof ScalarNode scalar)
                || scalar.getValue().isBlank()) {
            return null;
        }
        return scalar.getValue().strip();
    }
}
