package fr.verbatim.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bucket of tokens for each client, filled evenly over a minute.
final class TokenBuckets {
    static final int SECONDS = 60;

    /// Clients remembered; the one that asked longest ago is forgotten first.
    private static final int MOST_CLIENTS = 10_000;

    private final String name;
    private final String what;
    private final int most;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /// @param name of the policy, as the headers tell it
    /// @param what it counts, in French
    /// @param most tokens in a bucket, as many as come in a minute
    TokenBuckets(String name, String what, int most) {
        this.name = name;
        this.what = what;
        this.most = most;
    }

    /// Takes a token.
    ///
    /// @param now in nanoseconds, of a clock that only goes forward
    synchronized Taken take(String client, long now) {
        @Nullable Bucket before = buckets.get(client);
        double had =
                before == null ? most : Math.min(most, before.tokens() + (now - before.at()) / 1e9 * most / SECONDS);
        double left = had - 1;
        buckets.put(client, new Bucket(left < 0 ? had : left, now));
        if (buckets.size() > MOST_CLIENTS) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return new Taken(this, left);
    }

    private record Bucket(double tokens, long at) {}

    /// What came of taking a token, in the terms of the IETF draft « RateLimit header fields for HTTP ».
    ///
    /// @param left tokens after this one; below zero what is missing for one
    record Taken(TokenBuckets from, double left) {
        boolean isRefused() {
            return left < 0;
        }

        /// How many of what are allowed.
        String most() {
            return from.most + " " + from.what;
        }

        /// For `RateLimit-Policy`.
        String policy() {
            return "\"" + from.name + "\";q=" + from.most + ";w=" + SECONDS;
        }

        /// For `RateLimit`: how many may still be asked, and in how many seconds there is one more, which `Retry-After`
        /// tells too where none is left.
        String standing() {
            return "\"" + from.name + "\";r=" + (long) Math.max(0, left) + ";t=" + secondsToWait();
        }

        /// Seconds until there is one token more than now; at least 1.
        long secondsToWait() {
            return Math.max(1, seconds(Math.floor(left) + 1 - left));
        }

        private long seconds(double tokens) {
            return (long) Math.ceil(tokens * SECONDS / from.most);
        }
    }
}
