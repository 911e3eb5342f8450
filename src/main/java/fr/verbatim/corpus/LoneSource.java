package fr.verbatim.corpus;

import fr.verbatim.model.RawText;
import fr.verbatim.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A document outside any corpus folder: what its own head says of it.
public final class LoneSource {
    private LoneSource() {}

    /// What the front matter of a Markdown document makes of it; empty when it has none, or one that does not say
    /// enough or says it wrongly.
    ///
    /// @param file name of the document's file
    public static Optional<Source> fromFrontMatter(String file, RawText raw) {
        if (!isMarkdown(file) || !FrontMatter.opens(raw)) {
            return Optional.empty();
        }
        Faults faults = new Faults();
        return FrontMatter.closingLine(raw)
                .flatMap(closing -> FrontMatter.read(file, raw, closing, faults))
                .map(front -> new SourceDraft(
                        file, raw, Sha256.hex(raw.text().getBytes(StandardCharsets.UTF_8)), null, front))
                .flatMap(draft -> draft.fromFrontMatter(Registry.lettingAllPass()));
    }

    static boolean isMarkdown(String file) {
        return file.endsWith(".md") || file.endsWith(".markdown");
    }
}
