package fr.verbatim.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/// Reads requests as the library does, but for a path that it cannot decode (`%00`, `%zz`, bytes that are no
/// UTF-8): the library would refuse it before anybody knows which path it was, and a reader would be answered as
/// a machine. Here such a path comes to the routes with a replacement character (U+FFFD) where nothing can be read, and
/// is not found there.
final class LegibleConnections extends HttpConnectionFactory {
    private static final char REPLACEMENT = '\uFFFD';

    LegibleConnections(HttpConfiguration configuration) {
        super(configuration);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        Legible connection = new Legible(getHttpConfiguration(), connector, endPoint);
        return configure(connection, connector, endPoint);
    }

    private static final class Legible extends HttpConnection {
        Legible(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
            super(configuration, connector, endPoint);
        }

        @Override
        protected HttpStreamOverHTTP1 newHttpStream(String method, String uri, HttpVersion version) {
            return super.newHttpStream(method, legible(uri), version);
        }
    }

    /// The same address where its path can be decoded.
    static String legible(String uri) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        if (!path.startsWith("/") || path.indexOf('%') < 0) {
            return uri;
        }
        String decoded = decoded(path);
        if (decoded.indexOf(REPLACEMENT) < 0) {
            return uri;
        }
        String encoded = URLEncoder.encode(decoded, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        return query < 0 ? encoded : encoded + uri.substring(query);
    }

    private static String decoded(String path) {
        byte[] bytes = new byte[path.length() * 3];
        int length = 0;
        for (int i = 0; i < path.length(); i++) {
            int high = path.charAt(i) == '%' && i + 2 < path.length() ? Character.digit(path.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(path.charAt(i + 2), 16);
            boolean unreadable = path.charAt(i) == '%' && (low < 0 || high + low == 0);
            String kept = String.valueOf(unreadable ? REPLACEMENT : path.charAt(i));
            if (low >= 0 && !unreadable) {
                bytes[length++] = (byte) (high * 16 + low);
            } else {
                byte[] plain = kept.getBytes(StandardCharsets.UTF_8);
                System.arraycopy(plain, 0, bytes, length, plain.length);
                length += plain.length;
            }
            i += low >= 0 ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
