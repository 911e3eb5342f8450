package fr.verbatim.cli;

import fr.verbatim.ingest.ProgressEvent;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/// How far an ingest is, drawn for a person at a terminal and for nobody else.
final class Progress implements AutoCloseable {
    private final Console console;
    private @Nullable ProgressBar bar;

    Progress(Console console) {
        this.console = console;
    }

    void show(ProgressEvent event) {
        if (!console.terminal()) {
            return;
        }
        switch (event) {
            case ProgressEvent.Started started ->
                bar = new ProgressBarBuilder()
                        .setTaskName(Messages.of("ingest.progress"))
                        .setInitialMax(started.sources())
                        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                        .build();
            case ProgressEvent.SourceDone done -> stepTo(done.done());
            case ProgressEvent.SourceFailed failed -> stepTo(failed.done());
            case ProgressEvent.Publishing publishing -> {}
            case ProgressEvent.Published published -> close();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private void stepTo(int done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }
}
