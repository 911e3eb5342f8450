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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Binds paths to answers: GET and HEAD are answered, OPTIONS told what there is, everything else refused. An error of
/// whatever kind leaves through [#refuse].
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final int EXPORTS_AT_ONCE = 4;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final RoutesConfig routes;
    private final LiveSearcher live;
    private final Setting setting;
    private final Exports exports = new Exports(EXPORTS_AT_ONCE);

    Routes(RoutesConfig routes, LiveSearcher live, Setting setting) {
        this.routes = routes;
        this.live = live;
        this.setting = setting;
        routes.before(Routes::name);
        // A method that no path is bound to (FOO).
        routes.exception(HttpResponseException.class, (error, context) -> refuseMethod(context));
        routes.exception(Exception.class, (error, context) -> fail(context, error));
    }

    /// Answers GET and HEAD of a path, whose `{id}` becomes the request's.
    Routes get(String path, Answer answer) {
        bind(path, HandlerType.GET, context -> answer(context, answer));
        bind(path, HandlerType.HEAD, context -> answer(context, answer));
        bind(path, HandlerType.OPTIONS, Routes::options);
        for (HandlerType method :
                List.of(HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE, HandlerType.TRACE)) {
            bind(path, method, this::refuseMethod);
        }
        return this;
    }

    /// Answers a file that never changes.
    Routes files(StaticFiles files) {
        return get(
                StaticFiles.FOLDER + "{id}",
                (request, searcher) -> files.find(request.id()).orElseThrow(() -> Refusals.noSuchPage(request.path())));
    }

    /// Everything that is bound to nothing. To be called last.
    void otherwise() {
        get("/<id>", (request, searcher) -> {
            throw Refusals.noSuchPage(request.path());
        });
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
            String tag = searcher.generation() + "\n" + setting.look().stylesheet()
                    + setting.look().script() + "\n" + context.path() + "?" + query;
            if (reply.stream() == null) {
                ReplyWriter.send(context, reply, Digests.shortHash(tag));
            } else {
                exports.send(() -> ReplyWriter.stream(context, reply, Digests.shortHash(tag), session::mayGoOn));
            }
        } catch (Refusal refusal) {
            refuse(context, refusal);
        } catch (BadQuery bad) {
            refuse(context, new Refusal(Refusals.badParameter(bad), List.of()));
        } catch (ExpiredCursor expired) {
            refuse(context, new Refusal(Refusals.expired(expired), List.of()));
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
        return new Request(
                context.path(), id, Parameters.read(context.req().getQueryString()), context.header("Accept"));
    }

    private void refuse(Context context, Refusal refusal) {
        boolean api = context.path().startsWith("/api/") || context.path().equals("/health");
        int status = refusal.problem().status();
        Reply reply = api ? Reply.problem(refusal.problem()) : errorPage(context, refusal);
        ReplyWriter.send(
                context,
                switch (status) {
                    case 405 -> reply.with("Allow", ALLOWED);
                    case 503 -> reply.with("Retry-After", Integer.toString(Exports.SECONDS));
                    default -> reply;
                },
                null);
    }

    private Reply errorPage(Context context, Refusal refusal) {
        String words = refusal.problem().status() == 400 ? "" : lastOf(context.path());
        ErrorPage page = new ErrorPage(
                setting.unlisted(refusal.problem().title(), words),
                refusal.problem().status(),
                refusal.problem().title(),
                refusal.problem().detail(),
                refusal.ways());
        return Reply.html(refusal.problem().status(), setting.templates().set("error", page));
    }

    /// What somebody who mistyped an address was perhaps looking for.
    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
    }

    private void refuseMethod(Context context) {
        refuse(context, new Refusal(Refusals.methodNotAllowed(context.req().getMethod()), List.of()));
    }

    private static void options(Context context) {
        ReplyWriter.send(context, new Reply(204, Reply.JSON, new byte[0], Map.of("Allow", ALLOWED)), null);
        context.header("Access-Control-Allow-Methods", ALLOWED);
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
