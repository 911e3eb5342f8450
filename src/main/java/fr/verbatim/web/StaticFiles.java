package fr.verbatim.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The style sheet, the script and the icon, under names that carry a hash of their content, so that they may be kept
/// for ever.
final class StaticFiles {
    static final String FOLDER = "/static/";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, Reply> byName = new LinkedHashMap<>();
    private final String stylesheet;
    private final String script;
    private final String icon;

    StaticFiles() {
        // One file for both, to save a request; ours comes last and wins.
        this.stylesheet = keep("verbatim", "css", "text/css; charset=utf-8", "simple.css", "verbatim.css");
        this.script = keep("verbatim", "js", "text/javascript; charset=utf-8", "verbatim.js");
        this.icon = keep("icone", "svg", "image/svg+xml", "icon.svg");
    }

    String stylesheet() {
        return FOLDER + stylesheet;
    }

    String script() {
        return FOLDER + script;
    }

    String icon() {
        return FOLDER + icon;
    }

    Optional<Reply> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private String keep(String name, String extension, String type, String... resources) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (String resource : resources) {
            joined.writeBytes(read("/web/" + resource));
        }
        byte[] content = joined.toByteArray();
        String hashed = name + "-" + Digests.shortHash(content) + "." + extension;
        byName.put(hashed, new Reply(200, type, content, Map.of("Cache-Control", FOR_EVER)));
        return hashed;
    }

    private static byte[] read(String resource) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Bug: resource " + resource + " is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
