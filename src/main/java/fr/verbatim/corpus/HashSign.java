package fr.verbatim.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Finds values that a `#` cuts off: in YAML it begins a comment, and `name: #TouchePasMaVF` silently names nobody. A
/// real comment has a space after its `#`, here.
final class HashSign {
    private static final Pattern SWALLOWED = Pattern.compile("^[ \\t]*(#[^\\s#].*)$");

    private HashSign() {}

    /// Whether a comment took (the end of) this value; then it is a fault.
    static boolean swallows(YamlFile file, Node value) {
        if (!(value instanceof ScalarNode scalar) || !scalar.isPlain()) {
            return false;
        }
        Matcher rest = SWALLOWED.matcher(file.restOfLine(scalar));
        if (!rest.matches()) {
            return false;
        }
        String meant = (scalar.getValue() + " " + rest.group(1).strip()).strip();
        file.fault(
                scalar,
                "« " + rest.group(1).strip() + " » est lu comme un commentaire, car un # n'est pas entre guillemets ; "
                        + "écrire \"" + meant.replace("\"", "\\\"")
                        + "\" (ou mettre une espace après le # si c'est un commentaire)");
        return true;
    }
}
