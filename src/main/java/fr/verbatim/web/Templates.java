package fr.verbatim.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;

/// Sets page models with the templates that the build has compiled.
final class Templates {
    /// About as many characters as a page of results has.
    private static final int BUFFER = 1 << 16;

    private final TemplateEngine engine;

    Templates() {
        this.engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setTrimControlStructures(true);
    }

    /// @param name of the template, without `.jte`
    /// @param page its one parameter
    byte[] set(String name, Object page) {
        StringOutput output = new StringOutput(BUFFER);
        engine.render(name + ".jte", page, output);
        return Typesetting.of(output.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
