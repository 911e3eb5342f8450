package fr.verbatim.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Short names for content.
final class Digests {
    /// 64 bits: two different contents of one site never meet.
    private static final int BYTES = 8;

    private Digests() {}

    static String shortHash(String content) {
        return shortHash(content.getBytes(StandardCharsets.UTF_8));
    }

    static String shortHash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }
}
