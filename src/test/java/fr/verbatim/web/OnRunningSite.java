package fr.verbatim.web;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What tests that ask a running site share: the sample corpus, served on a free port while the class runs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnRunningSite {
    protected RunningSite site;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        site = RunningSite.over(folder.resolve("index"));
    }

    @AfterAll
    void stop() {
        site.close();
    }
}
