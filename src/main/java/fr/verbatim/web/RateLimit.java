package fr.verbatim.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bucket of tokens for each client, filled evenly over a minute; a request takes one. Told in every answer by the
/// headers of the IETF draft « RateLimit header fields for HTTP ».
///
/// Who asks is the address that the connection comes from, of IPv6 the first half, which one household has for itself.
/// Forwarding headers are believed only behind a proxy that is trusted, and then only what that proxy added: the last.
final class RateLimit {
    /// Clients remembered; the one that asked longest ago is forgotten first.
    private static final int MOST_CLIENTS = 10_000;

    private static final int SECONDS = 60;
    private static final int IPV6_PREFIX = 8;

    private final Limits limits;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    RateLimit(Limits limits) {
        this.limits = limits;
    }

    /// Takes a token for a request, and tells how many are left.
    ///
    /// @throws Refusal (429) when there is none
    void take(Context context) {
        long now = System.nanoTime();
        double left = take(client(context), now);
        double perSecond = limits.requestsPerMinute() / (double) SECONDS;
        context.header("RateLimit-Policy", "\"client\";q=" + limits.requestsPerMinute() + ";w=" + SECONDS);
        long full = (long) Math.ceil((limits.requestsPerMinute() - Math.max(0, left)) / perSecond);
        context.header("RateLimit", "\"client\";r=" + (long) Math.max(0, left) + ";t=" + full);
        if (left < 0) {
            long wait = Math.max(1, (long) Math.ceil(-left / perSecond));
            context.header("Retry-After", Long.toString(wait));
            throw new Refusal(Refusals.tooMany(limits.requestsPerMinute(), wait), List.of());
        }
    }

    /// Tokens left after this one; below zero what is missing for one.
    private synchronized double take(String client, long now) {
        Bucket before = buckets.get(client);
        double had = before == null
                ? limits.requestsPerMinute()
                : Math.min(
                        limits.requestsPerMinute(),
                        before.tokens() + (now - before.at()) / 1e9 * limits.requestsPerMinute() / SECONDS);
        double left = had - 1;
        buckets.put(client, new Bucket(left < 0 ? had : left, now));
        if (buckets.size() > MOST_CLIENTS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return left;
    }

    private String client(Context context) {
        String address = context.req().getRemoteAddr();
        @Nullable String forwarded = limits.trustedProxy() ? context.header("X-Forwarded-For") : null;
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

    private record Bucket(double tokens, long at) {}
}
