package fr.verbatim.corpus;

import fr.verbatim.model.RawText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `sources/`: each document with the metadata file beside it.
final class SourceFolder {
    static final String PREFIX = "sources/";

    private static final String METADATA = ".yaml";
    /// Of the files that are read, as the room of the readers knows them; a test holds both equal.
    static final List<String> ENDINGS = List.of("txt", "text", "md", "markdown", "html", "htm", "xhtml", "vtt", "srt");

    /// For a metadata file that is no YAML, so that what refers to its document is not called wrong too.
    private static final Pattern ID_LINE = Pattern.compile("(?m)^id:[ \\t]*[\"']?([a-z0-9-]+)");

    private final FolderFiles files;
    private final Registry registry;
    private final Faults faults;
    private final List<SourceDraft> drafts = new ArrayList<>();
    private final List<LoadedCorpus.LeftOut> leftOut = new ArrayList<>();
    /// Metadata without a document: the name of its file and the record.
    private final SortedMap<String, Fields> orphans = new TreeMap<>();

    SourceFolder(FolderFiles files, Registry registry, Faults faults) {
        this.files = files;
        this.registry = registry;
        this.faults = faults;
    }

    /// The documents that could be read, by the names of their files.
    List<SourceDraft> drafts() {
        return drafts;
    }

    /// The documents that could not.
    List<LoadedCorpus.LeftOut> leftOut() {
        return leftOut;
    }

    Map<String, Fields> orphans() {
        return orphans;
    }

    /// Reads every document and declares its id.
    void read() {
        SortedSet<String> names = files.inside(PREFIX);
        for (String name : names) {
            if (name.contains("/")) {
                faults.add(show(name), 0, "un sous-dossier de sources/ n'est pas lu ; mettre le fichier dans sources/");
            } else if (name.endsWith(METADATA)) {
                if (!names.contains(documentOf(name))) {
                    metadata(name).ifPresent(record -> orphans.put(name, record));
                }
            } else if (name.endsWith(".yml")) {
                faults.add(show(name), 0, "une fiche finit par .yaml ; renommer le fichier");
            } else if (names.contains(name + METADATA) || !isAbout(name)) {
                document(name, names.contains(name + METADATA));
            }
        }
    }

    private static String documentOf(String metadataName) {
        return metadataName.substring(0, metadataName.length() - METADATA.length());
    }

    /// A README says something about the folder; an editor's backup is nobody's document.
    private static boolean isAbout(String name) {
        return name.toUpperCase(Locale.ROOT).startsWith("README") || name.endsWith("~");
    }

    private void document(String name, boolean described) {
        Optional<Fields> metadata = described ? metadata(name + METADATA) : Optional.empty();
        Optional<SourceDraft> draft = draft(name, metadata.orElse(null));
        boolean usable = draft.isPresent() && (metadata.isPresent() || !described);
        if (usable) {
            draft.flatMap(SourceDraft::findId).ifPresent(registry.sources()::declare);
            drafts.add(draft.get());
        } else {
            leftOut.add(new LoadedCorpus.LeftOut(
                    show(name), metadata.map(record -> record.text("id")).orElse(null)));
        }
    }

    private Optional<Fields> metadata(String name) {
        try {
            String text = SourceFile.decode(show(name), files.read(PREFIX + name));
            Matcher id = ID_LINE.matcher(text);
            if (id.find()) {
                registry.sources().declare(id.group(1));
            }
            Optional<Fields> record = YamlFile.parse(show(name), text, faults)
                    .flatMap(file -> file.mapping().map(node -> new Fields(file, node, MetadataReader.METADATA)));
            record.map(fields -> fields.text("id")).ifPresent(registry.sources()::declare);
            return record;
        } catch (UnreadableFile e) {
            faults.add(e.notice());
            return Optional.empty();
        }
    }

    private Optional<SourceDraft> draft(String name, @Nullable Fields metadata) {
        try {
            byte[] bytes = files.read(PREFIX + name);
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!ENDINGS.contains(ending)) {
                faults.add(
                        show(name),
                        0,
                        "un fichier qui finit ainsi n'est pas lu ; l'enregistrer en texte (.txt), Markdown (.md), HTML"
                                + " (.html) ou sous-titres (.vtt, .srt)");
                return Optional.empty();
            }
            RawText raw = SourceFile.text(show(name), bytes);
            boolean markdown = LoneSource.isMarkdown(name);
            if (!markdown || !FrontMatter.opens(raw)) {
                return undescribed(name, metadata, markdown)
                        ? Optional.empty()
                        : Optional.of(new SourceDraft(name, raw, Sha256.hex(bytes), metadata, null));
            }
            return front(name, raw, metadata)
                    .map(front -> new SourceDraft(name, raw, Sha256.hex(bytes), metadata, front.orElse(null)));
        } catch (UnreadableFile e) {
            faults.add(e.notice());
            return Optional.empty();
        }
    }

    /// The front matter of a document, which may say nothing useful when there is metadata; empty when the document
    /// cannot be used.
    private Optional<Optional<Fields>> front(String name, RawText raw, @Nullable Fields metadata) {
        Optional<Integer> closing = FrontMatter.closingLine(raw);
        if (closing.isEmpty()) {
            faults.add(
                    show(name),
                    1,
                    "l'en-tête ouvert par « --- » ne se ferme pas ; ajouter une ligne « --- » après ses clés");
            return Optional.empty();
        }
        // With metadata the head may be any other program's: its faults are not ours to tell.
        Optional<Fields> front =
                FrontMatter.read(show(name), raw, closing.get(), metadata == null ? faults : new Faults());
        boolean enough = metadata != null || front.isPresent();
        if (front.isEmpty() && metadata == null) {
            undescribed(name, null, true);
        }
        return enough ? Optional.of(front) : Optional.empty();
    }

    /// Whether nothing describes a document; then that is a fault.
    private boolean undescribed(String name, @Nullable Fields metadata, boolean markdown) {
        if (metadata != null || files.names().contains(PREFIX + name + METADATA)) {
            return false;
        }
        String id = Id.suggest(name.replaceAll("\\.[^.]*$", "")).orElse("…");
        faults.add(
                show(name),
                0,
                "le document n'a pas de fiche ; écrire " + name + ".yaml à côté, avec au moins « id: " + id
                        + " » et « title: … »" + (markdown ? " (ou un en-tête qui les donne)" : ""));
        return true;
    }

    private String show(String name) {
        return files.display(PREFIX + name);
    }
}
