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
        return sha256(content).substring(0, 2 * BYTES);
    }

    /// In lower-case hexadecimal.
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }
}
