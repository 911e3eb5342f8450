package fr.verbatim.cli;

import fr.verbatim.corpus.CorpusFolder;
import fr.verbatim.corpus.LoadedCorpus;
import fr.verbatim.model.Corpus;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `verbatim check`: every fault of the corpus folder.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(corpus.folder())) {
            throw new CannotRun(Messages.of("corpus.missing", corpus.folder()));
        }
        LoadedCorpus loaded = CorpusFolder.load(corpus.folder());
        CorpusCheck check = CorpusCheck.of(corpus.folder(), loaded);
        check.faults().forEach(fault -> console.say(fault.toString()));
        check.remarks().forEach(remark -> console.warn(remark.toString()));
        Corpus whole = loaded.corpus();
        if (check.faults().isEmpty() && whole != null) {
            console.say(Messages.of(
                    "corpus.clean",
                    corpus.folder(),
                    whole.sources().size(),
                    whole.authorities().people().size(),
                    whole.authorities().organisations().size(),
                    whole.authorities().events().size()));
            return ExitCode.OK;
        }
        console.warn(Messages.of("corpus.faults", check.faults().size()));
        return ExitCode.FAULTS;
    }
}
