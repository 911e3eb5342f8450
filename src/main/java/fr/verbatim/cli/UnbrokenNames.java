package fr.verbatim.cli;

import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;

/// The words of the help, so given that no line ends inside a name (`site.yaml`, `../shared/gold`): Java's rules let
/// one end after each of their signs. While lines are made these signs are letters of no script, then they are
/// themselves again.
final class UnbrokenNames extends ResourceBundle {
    private static final String SIGNS = "./-";

    /// As many as there are signs, of the private use area: as wide as they, and never the end of a line.
    private static final String STAND_INS = "\uE000\uE001\uE002";

    /// A sign with a name going on after it; what picocli fills in has one of its own.
    private static final Pattern INSIDE = Pattern.compile("(?<!\\$\\{DEFAULT)[./-](?=[\\p{L}\\p{N}./-])");

    private final ResourceBundle words;

    UnbrokenNames(ResourceBundle words) {
        this.words = words;
    }

    /// Lets a program and all its commands show the signs that stand in.
    static void show(CommandLine program) {
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>();
        program.getHelpSectionMap()
                .forEach((name, renderer) -> sections.put(name, help -> shown(renderer.render(help))));
        program.setHelpSectionMap(sections);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.containsKey(key)
                ? INSIDE.matcher(words.getString(key))
                        .replaceAll(sign -> Character.toString(STAND_INS.charAt(SIGNS.indexOf(sign.group()))))
                : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return words.getKeys();
    }

    private static String shown(String help) {
        String shown = help;
        for (int i = 0; i < SIGNS.length(); i++) {
            shown = shown.replace(STAND_INS.charAt(i), SIGNS.charAt(i));
        }
        return shown;
    }
}
