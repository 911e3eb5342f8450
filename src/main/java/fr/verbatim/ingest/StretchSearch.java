package fr.verbatim.ingest;

import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.model.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Finds a withdrawn stretch by its hash: where it was, else elsewhere in the text, when something was edited before
/// it.
final class StretchSearch {
    private StretchSearch() {}

    /// Hashes as many stretches as the text has characters where it moved; withdrawals are few.
    static Optional<Span> find(RawText raw, Withdrawal.Stretch stretch) {
        String text = raw.text();
        int length = stretch.end() - stretch.start();
        int characters = text.codePointCount(0, text.length());
        if (stretch.end() <= characters) {
            int start = raw.offset(stretch.start());
            int end = raw.offset(stretch.end());
            if (hash(text.substring(start, end)).equals(stretch.sha256())) {
                return Optional.of(raw.span(start, end));
            }
        }
        if (length > characters) {
            return Optional.empty();
        }
        int start = 0;
        int end = text.offsetByCodePoints(0, length);
        while (true) {
            if (hash(text.substring(start, end)).equals(stretch.sha256())) {
                return Optional.of(raw.span(start, end));
            }
            if (end >= text.length()) {
                return Optional.empty();
            }
            start = text.offsetByCodePoints(start, 1);
            end = text.offsetByCodePoints(end, 1);
        }
    }

    private static String hash(String words) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }
}
