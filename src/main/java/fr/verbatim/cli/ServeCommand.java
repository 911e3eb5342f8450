package fr.verbatim.cli;

import fr.verbatim.corpus.CorpusFolder;
import fr.verbatim.corpus.UnreadableFile;
import fr.verbatim.index.GenerationReader;
import fr.verbatim.index.Generations;
import fr.verbatim.index.IndexFault;
import fr.verbatim.index.LiveIndex;
import fr.verbatim.model.Site;
import fr.verbatim.search.LiveSearcher;
import fr.verbatim.web.AddressUnavailable;
import fr.verbatim.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `verbatim serve`: page and API, over an index that is made first when it is not that of this corpus and program.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(names = "--host", paramLabel = "ADRESSE", defaultValue = WebServer.DEFAULT_HOST)
    private String host = WebServer.DEFAULT_HOST;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "" + WebServer.DEFAULT_PORT)
    private int port = WebServer.DEFAULT_PORT;

    @Option(names = "--public-url", paramLabel = "URL")
    private @Nullable String publicUrl;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > LAST_PORT) {
            throw new CannotRun(Messages.of("serve.bad-port", port));
        }
        demandOwnAddress();
        if (publicUrl != null) {
            PublicSite.at(Site.LOCAL, publicUrl);
        }
        Generations generations = new Generations(index.folder());
        if (!isCurrent(generations)) {
            console.warn(Messages.of("serve.ingesting"));
            new Ingestion(corpus.folder(), generations, console).run(false);
        }
        try (LiveIndex live = LiveIndex.open(generations, console::warn);
                WebServer server = start(live)) {
            live.watch();
            console.say(Messages.of("serve.ready", server.address()));
            waitForTheEnd(server, live);
        }
        console.warn(Messages.of("serve.stopped"));
        return ExitCode.OK;
    }

    private void demandOwnAddress() throws SocketException {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!host.isBlank()
                    && (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null)) {
                return;
            }
        } catch (UnknownHostException e) {
            // Told below, as an address of another machine is.
        }
        throw new CannotRun(Messages.of("serve.bad-host", host));
    }

    /// Whether the generation there is was made of this corpus by this program. One that cannot be read is told, then
    /// made anew: nothing is lost with it.
    private boolean isCurrent(Generations generations) throws UnreadableFile {
        String hash = CorpusFolder.hash(corpus.folder());
        try {
            Optional<GenerationReader> reader = generations.openCurrent();
            boolean fits = reader.filter(current -> current.stamp().fits(hash, ProgramVersion.current()))
                    .isPresent();
            reader.ifPresent(GenerationReader::release);
            return fits;
        } catch (IndexFault fault) {
            if (fault.kind() != IndexFault.Kind.UNREADABLE) {
                throw fault;
            }
            console.warn(String.valueOf(fault.getMessage()));
            return false;
        }
    }

    private WebServer start(LiveIndex live) {
        try {
            return WebServer.start(new LiveSearcher(live), site(live), host, port);
        } catch (AddressUnavailable taken) {
            throw new CannotRun(Messages.of("serve.port-taken", taken.host(), taken.port()));
        }
    }

    private Site site(LiveIndex live) {
        try (LiveIndex.Lease lease = live.acquire()) {
            Site site = lease.reader().records().site();
            return publicUrl == null ? site : PublicSite.at(site, publicUrl);
        }
    }

    /// Until the process is told to stop, or the thread is interrupted; requests begun are answered first.
    private static void waitForTheEnd(WebServer server, LiveIndex live) {
        CountDownLatch end = new CountDownLatch(1);
        Thread stop = new Thread(
                () -> {
                    server.close();
                    live.close();
                    end.countDown();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            end.await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }
}
