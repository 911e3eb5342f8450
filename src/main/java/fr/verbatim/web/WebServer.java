package fr.verbatim.web;

import fr.verbatim.json.WireForm;
import fr.verbatim.model.Site;
import fr.verbatim.search.LiveSearcher;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// The front door: the site and its API on one port.
///
/// ```
/// try (WebServer server = WebServer.start(live, site, "127.0.0.1", 7070)) { … }
/// ```
public final class WebServer implements AutoCloseable {
    public static final String DEFAULT_HOST = "127.0.0.1";
    public static final int DEFAULT_PORT = 7070;

    /// Of the address and the headers together, in bytes: long enough that a query of 100 kB reaches us and is told
    /// its bound.
    static final int LONGEST_REQUEST = 512 * 1024;

    /// Longer than any answer takes; a request of which half was sent is not waited for any longer.
    static final Duration IDLE = Duration.ofSeconds(10);

    private static final long STOP_MILLIS = 2_000;

    private final Javalin javalin;
    private final Listening listening;
    private final List<String> routes;

    private WebServer(Javalin javalin, Listening listening, List<String> routes) {
        this.javalin = javalin;
        this.listening = listening;
        this.routes = List.copyOf(routes);
    }

    /// Starts listening; requests are answered when this returns.
    ///
    /// @param live gives each request the current state of the corpus
    /// @param site with the public address that links begin with, if there is one
    /// @param port 0 for any free one
    /// @throws AddressUnavailable when the port is in use or cannot be had
    public static WebServer start(LiveSearcher live, Site site, String host, int port) {
        List<String> routes = new ArrayList<>();
        Listening listening = new Listening(host, port);
        Javalin javalin = Javalin.create(config -> {
            configure(config, host, port);
            StaticFiles files = new StaticFiles();
            routes.addAll(bind(config.routes, live, Setting.of(site, files, listening), files));
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new AddressUnavailable(host, port, e);
        }
        listening.at(javalin.port());
        return new WebServer(javalin, listening, routes);
    }

    /// The port it listens on.
    public int port() {
        return javalin.port();
    }

    /// Method and path of every route (`get /api/v1/quotes`), for whoever checks that each is told.
    List<String> routes() {
        return routes;
    }

    /// Where to point a browser on this machine.
    public String address() {
        return listening.address();
    }

    /// Stops listening; requests begun are answered.
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, String host, int port) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.generateEtags = false;
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new BareErrors());
            server.setStopTimeout(STOP_MILLIS);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LONGEST_REQUEST);
        });
        config.jetty.addConnector((server, http) -> connector(server, http, host, port));
    }

    /// Our own, because the library's keeps a half-sent request open for half a minute.
    static ServerConnector connector(Server server, HttpConfiguration http, String host, int port) {
        ServerConnector connector = new ServerConnector(server, new LegibleConnections(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private static List<String> bind(RoutesConfig config, LiveSearcher live, Setting setting, StaticFiles files) {
        Routes routes = new Routes(config, live, setting);
        WireForm form = new WireForm(setting.site().publicUrl());
        api(routes, new Api(form, setting.site().limits()));
        routes.get(Api.ROOT + "/quotes/{id}/citation", new CitationAnswer(setting.addresses()));
        routes.get(ChangesAnswer.PATH, new ChangesAnswer(form));
        new ApiRecords(form).bind(routes);
        new Export(setting, form).bind(routes);
        pages(routes, setting);
        routes.get("/citations/{id}", new QuotePages(setting, form)::quote);
        records(routes, new RecordPages(setting));
        new IndexPages(setting).bind(routes);
        new Discovery(setting).bind(routes);
        routes.get(Feed.PATH, new Feed(setting));
        VerifyPages verify = new VerifyPages(setting, form);
        routes.get(Dossier.PATH, new DossierPages(setting)::page);
        routes.get(PanoramaPages.PATH, new PanoramaPages(setting)::page);
        routes.get(VerifyPages.PATH, verify::page).get(Api.ROOT + "/verify", verify::api);
        routes.get(Contract.PATH, new Contract(routes.answers(), setting.site().limits()));
        routes.post(Assistant.PATH, new Assistant(live, setting, form));
        routes.files(files);
        routes.otherwise();
        return routes.bound();
    }

    private static void api(Routes routes, Api api) {
        routes.get(Api.ROOT + "/quotes", api::quotes)
                .get(Api.ROOT + "/quotes/{id}", api::quote)
                .get(Api.ROOT + "/suggest", api::suggest)
                .get(Api.ROOT + "/sources/{id}/text", api::text)
                .get("/health", api::health);
    }

    private static void pages(Routes routes, Setting setting) {
        NoticePages notices = new NoticePages(setting);
        routes.get("/", new SearchPages(setting)::search)
                .get("/documents/{id}", new DocumentPages(setting)::document)
                .get(ApiPages.PATH, new ApiPages(setting)::page)
                .get("/aide", notices.plain("/aide", "Aide", "help"))
                .get(AboutPages.PATH, new AboutPages(setting)::page)
                .get("/mentions-legales", notices.plain("/mentions-legales", "Mentions légales", "legal"));
    }

    private static void records(Routes routes, RecordPages records) {
        routes.get("/personnes/{id}", records::person)
                .get("/organisations/{id}", records::organisation)
                .get("/evenements/{id}", records::event)
                .get("/secteurs/{id}", records::sector)
                .get("/themes/{id}", records::theme);
    }
}
