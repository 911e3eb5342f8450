package fr.verbatim.corpus;

import fr.verbatim.model.Notice;
import java.nio.file.Path;
import java.util.List;

/// The corpus folder: the one door through which everything a person decided comes in.
public final class CorpusFolder {
    private CorpusFolder() {}

    /// Reads and checks the whole folder. Never throws for what stands in it: every fault is in the result, all of them
    /// and not only the first.
    public static LoadedCorpus load(Path folder) {
        try {
            return new CorpusLoading(FolderFiles.list(folder)).load();
        } catch (UnreadableFile e) {
            return new LoadedCorpus(null, List.of(e.notice()), List.of(), List.of());
        }
    }

    /// The hash that the corpus of this folder would carry, without reading it as a corpus: what `serve` compares.
    ///
    /// @throws UnreadableFile when the folder is missing or cannot be listed
    public static String hash(Path folder) throws UnreadableFile {
        return FolderFiles.list(folder).hash();
    }

    /// A whole folder's fault.
    static Notice about(FolderFiles files, String message) {
        return new Notice(files.display(""), 0, message);
    }
}
