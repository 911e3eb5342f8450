package fr.verbatim.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import fr.verbatim.model.FullStop;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets one item in the style of this site, as plain text on one line.
///
/// A style processor is expensive to make and cannot be shared, so each thread keeps one.
final class StyledEntry {
    private static final String STYLE = read("verbatim.csl");
    private static final String LOCALE = read("locale-fr.xml");
    private static final ThreadLocal<StyledEntry> OWN = ThreadLocal.withInitial(StyledEntry::new);

    private final Desk desk = new Desk();
    private final CSL processor;

    private StyledEntry() {
        try {
            this.processor = new CSL(desk, language -> LOCALE, null, STYLE, "fr-FR");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param texts those that stand in the item by a sign
    static String of(CSLItemData item, SetAside texts) {
        return OWN.get().set(item, texts);
    }

    private String set(CSLItemData item, SetAside texts) {
        desk.item = item;
        processor.reset();
        processor.setOutputFormat("text");
        processor.registerCitationItems(item.getId());
        String entry =
                String.join(" ", processor.makeBibliography().getEntries()).strip();
        entry = texts.back(entry);
        return item.getURL() != null ? entry : FullStop.after(entry);
    }

    private static String read(String resource) {
        try (InputStream in = StyledEntry.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Bug: resource " + resource + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Holds the one item being set.
    private static final class Desk implements ItemDataProvider {
        private @Nullable CSLItemData item;

        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return item;
        }

        @Override
        public Collection<String> getIds() {
            return item == null ? List.of() : List.of(item.getId());
        }
    }
}
