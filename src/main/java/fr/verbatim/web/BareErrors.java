package fr.verbatim.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Answers what the HTTP server refuses before any route is reached (a broken address, headers without end) in
/// two plain lines, without naming the server or showing a stack.
final class BareErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String body = "{\"type\":\"/api#requete-illisible\",\"title\":\"Requête illisible\",\"status\":" + status
                + ",\"detail\":\"" + detail(status)
                + "\",\"parameter\":null,\"value\":null,\"allowed\":[],\"nearest\":[]}\n";
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private static String detail(int status) {
        boolean tooLong =
                status == HttpStatus.URI_TOO_LONG_414 || status == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431;
        return tooLong
                ? "L'adresse et les en-têtes dépassent ensemble " + WebServer.LONGEST_REQUEST + " octets."
                : "La requête n'a pas pu être lue.";
    }
}
