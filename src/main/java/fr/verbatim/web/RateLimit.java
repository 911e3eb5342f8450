package fr.verbatim.web;

import fr.verbatim.model.Site;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one client may ask, told in every answer by the headers of the IETF draft « RateLimit header fields for HTTP »:
/// a request takes a token, an export one of its own kind besides.
///
/// Who asks is the address that the connection comes from, of IPv6 the first half, which one household has for itself.
/// Forwarding headers are believed only behind a proxy that is trusted, and then only what that proxy added: the last.
final class RateLimit {
    private static final int IPV6_PREFIX = 8;

    private final TokenBuckets requests;
    private final TokenBuckets exports;
    private final boolean trustedProxy;

    RateLimit(Site site) {
        this.requests = new TokenBuckets("client", "requêtes", site.limits().requestsPerMinute());
        this.exports = new TokenBuckets("export", "exports", site.limits().exportsPerMinute());
        this.trustedProxy = site.trustedProxy();
    }

    /// Takes what a request costs, and tells how much is left.
    ///
    /// @throws Refusal (429) when it is too much
    void take(Context context) {
        long now = System.nanoTime();
        String client = client(context);
        TokenBuckets.Taken request = requests.take(client, now);
        List<TokenBuckets.Taken> taken = request.isRefused() || !isExport(context)
                ? List.of(request)
                : List.of(request, exports.take(client, now));
        context.header("RateLimit-Policy", joined(taken, TokenBuckets.Taken::policy));
        context.header("RateLimit", joined(taken, TokenBuckets.Taken::standing));
        TokenBuckets.Taken last = taken.getLast();
        if (last.isRefused()) {
            context.header("Retry-After", Long.toString(last.secondsToWait()));
            throw new Refusal(Refusals.tooMany(last.most(), last.secondsToWait()), List.of());
        }
    }

    private static boolean isExport(Context context) {
        return Export.PATHS.contains(context.path())
                && context.req().getMethod().equals("GET");
    }

    private static String joined(List<TokenBuckets.Taken> taken, Function<TokenBuckets.Taken, String> part) {
        return taken.stream().map(part).collect(Collectors.joining(", "));
    }

    private String client(Context context) {
        String address = context.req().getRemoteAddr();
        @Nullable String forwarded = trustedProxy ? context.header("X-Forwarded-For") : null;
        if (forwarded != null) {
            String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
            address = last.isEmpty() ? address : last;
        }
        return address.contains(":") ? half(address) : address;
    }

    private static String half(String address) {
        String bare = address.replaceAll("^\\[|\\].*$|%.*$", "");
        if (!bare.matches("[0-9A-Fa-f:.]+")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(bare).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(IPV6_PREFIX, bytes.length)));
        } catch (UnknownHostException e) {
            // Not an address: whoever writes that is one client.
            return address;
        }
    }
}
