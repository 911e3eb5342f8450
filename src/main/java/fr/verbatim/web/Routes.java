package fr.verbatim.web;

import fr.verbatim.search.BadQuery;
import fr.verbatim.search.ExpiredCursor;
import fr.verbatim.search.LiveSearcher;
import fr.verbatim.search.Searcher;
import fr.verbatim.web.page.ErrorPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Binds paths to answers: GET and HEAD are answered (of one path POST), OPTIONS told what there is, everything else
/// refused. An error of whatever kind leaves through [#refuse].
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.OPTIONS,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.TRACE);
    private static final String READING = "GET, HEAD, OPTIONS";
    private static final String ASKING = "POST, OPTIONS";

    /// Paths outside the API that no reader asks for.
    private static final Set<String> FOR_PROGRAMS = Set.of("/health", Contract.PATH, Assistant.PATH);

    private final RoutesConfig routes;
    private final LiveSearcher live;
    private final Setting setting;
    private final Exports exports;
    private final List<String> bound = new ArrayList<>();
    private final Answers answers = new Answers();
    /// Paths that are posted to.
    private final Set<String> asked = new HashSet<>();

    Routes(RoutesConfig routes, LiveSearcher live, Setting setting) {
        this.routes = routes;
        this.live = live;
        this.setting = setting;
        this.exports = new Exports(setting.site().limits().exportsAtOnce(), Exports.PATIENCE);
        RateLimit rate = new RateLimit(setting.site());
        routes.before(Routes::name);
        routes.before(context -> {
            if (!context.path().startsWith(StaticFiles.FOLDER)
                    && !context.path().equals("/health")) {
                rate.take(context);
            }
        });
        routes.exception(Refusal.class, (refusal, context) -> refuse(context, refusal));
        // A method that no path is bound to (FOO).
        routes.exception(HttpResponseException.class, (error, context) -> refuseUnknownMethod(context));
        routes.exception(Exception.class, (error, context) -> fail(context, error));
    }

    /// Answers GET and HEAD of a path, whose `{id}` becomes the request's.
    Routes get(String path, Answer answer) {
        bound.add("get " + path);
        answers.add(path, answer);
        bind(path, HandlerType.GET, context -> answer(context, answer));
        bind(path, HandlerType.HEAD, context -> answer(context, answer));
        return closed(
                path,
                READING,
                List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE, HandlerType.TRACE));
    }

    /// Hands POST of a path to somebody who writes the response; only its refusals are answered here.
    Routes post(String path, Handler handler) {
        bound.add("post " + path);
        asked.add(path);
        bind(path, HandlerType.POST, handler);
        return closed(
                path,
                ASKING,
                List.of(
                        HandlerType.GET,
                        HandlerType.HEAD,
                        HandlerType.PUT,
                        HandlerType.PATCH,
                        HandlerType.DELETE,
                        HandlerType.TRACE));
    }

    private Routes closed(String path, String allowed, List<HandlerType> others) {
        bind(path, HandlerType.OPTIONS, context -> options(context, allowed));
        others.forEach(method -> bind(path, method, context -> refuseMethod(context, allowed)));
        return this;
    }

    /// Answers a file that never changes.
    Routes files(StaticFiles files) {
        return get(
                StaticFiles.FOLDER + "{id}",
                (request, searcher) -> files.find(request.id()).orElseThrow(() -> Refusals.noSuchPage(request.path())));
    }

    /// Everything that is bound to nothing, whatever the method: there is nothing that another one would be right for.
    /// To be called last.
    void otherwise() {
        bound.add("get /<id>");
        for (HandlerType method : METHODS) {
            bind("/<id>", method, context -> refuse(context, Refusals.noSuchPage(context.path())));
        }
    }

    /// What GET is answered with, those bound later too.
    Answers answers() {
        return answers;
    }

    /// What is answered: method and path of every route, in the order they were bound.
    List<String> bound() {
        return List.copyOf(bound);
    }

    private void bind(String path, HandlerType method, Handler handler) {
        routes.addHttpHandler(method, path, handler);
    }

    private void answer(Context context, Answer answer) throws IOException {
        try (LiveSearcher.Session session = open(context)) {
            Searcher searcher = session.searcher();
            Reply reply = answer.to(request(context), searcher);
            String query = context.req().getQueryString();
            // The look stands for the program: a new style sheet or template must not be hidden by an old tag.
            // Where a path has several forms, each is another content.
            String tag = searcher.generation() + "\n" + setting.look().stylesheet()
                    + setting.look().script() + "\n" + reply.contentType() + "\n" + context.path() + "?" + query;
            if (reply.stream() == null) {
                ReplyWriter.send(context, reply, Digests.shortHash(tag));
            } else {
                exports.send(() -> ReplyWriter.stream(context, reply, Digests.shortHash(tag), session::mayGoOn));
            }
        } catch (Refusal | BadQuery | ExpiredCursor thrown) {
            refuse(context, Answers.refusal(thrown));
        }
    }

    /// A cursor goes on in the state of the corpus that it is of.
    private LiveSearcher.Session open(Context context) {
        return Parameters.read(context.req().getQueryString())
                .first("cursor")
                .map(live::open)
                .orElseGet(live::open);
    }

    private static Request request(Context context) {
        String id = context.pathParamMap().getOrDefault("id", "");
        Parameters asked = Parameters.read(context.req().getQueryString());
        return new Request(
                context.path(),
                id,
                isForPrograms(context) ? asked : Tracking.without(asked),
                Accept.of(context.header("Accept")));
    }

    private void refuse(Context context, Refusal refusal) {
        Reply reply = refused(context, refusal);
        boolean busy = refusal.problem().status() == 503;
        ReplyWriter.send(context, busy ? reply.with("Retry-After", Integer.toString(Exports.SECONDS)) : reply, null);
    }

    private Reply refused(Context context, Refusal refusal) {
        // Readers of feeds are programs, though links to a feed travel through letters and get their marks there.
        return isForPrograms(context) || context.path().equals(Feed.PATH)
                ? Reply.problem(refusal.problem())
                : errorPage(refusal);
    }

    private static boolean isForPrograms(Context context) {
        return context.path().startsWith("/api/") || FOR_PROGRAMS.contains(context.path());
    }

    private Reply errorPage(Refusal refusal) {
        ErrorPage page = new ErrorPage(
                setting.unlisted(refusal.problem().title(), ""),
                refusal.problem().status(),
                refusal.problem().title(),
                refusal.problem().detail(),
                refusal.ways());
        return Reply.html(refusal.problem().status(), setting.templates().set("error", page));
    }

    private void refuseMethod(Context context, String allowed) {
        Refusal refusal = new Refusal(Refusals.methodNotAllowed(context.req().getMethod(), allowed), List.of());
        ReplyWriter.send(context, refused(context, refusal).with("Allow", allowed), null);
    }

    private void refuseUnknownMethod(Context context) {
        if (asked.contains(context.path())) {
            refuseMethod(context, ASKING);
        } else if (answers.has(context.path())) {
            refuseMethod(context, READING);
        } else {
            refuse(context, Refusals.noSuchPage(context.path()));
        }
    }

    private static void options(Context context, String allowed) {
        ReplyWriter.send(context, new Reply(204, Reply.JSON, new byte[0], Map.of("Allow", allowed)), null);
        context.header("Access-Control-Allow-Methods", allowed);
        // Without it a page that sends the tag it was given is stopped by its browser.
        context.header("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    }

    private void fail(Context context, Exception error) {
        if (error instanceof IOException) {
            // The client went away, or was sent away; nobody is left to be told.
            return;
        }
        String id = String.valueOf(context.res().getHeader("X-Request-Id"));
        LOG.error("Requête {} ({} {}) sans réponse", id, context.req().getMethod(), context.path(), error);
        if (!context.res().isCommitted()) {
            refuse(context, new Refusal(Refusals.failed(id), error));
        }
    }

    private static void name(Context context) {
        context.header("X-Request-Id", UUID.randomUUID().toString());
    }
}
