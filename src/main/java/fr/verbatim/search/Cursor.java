package fr.verbatim.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;

/// Where a page ended: the generation, the query, and the sort values of the last hit. Opaque to users.
///
/// @param generation name of the generation
/// @param query fingerprint of the query
/// @param partial whether the last hit was a partial one
/// @param values sort values of the last hit: a score or a day where there is one, then the position; empty for the
///     beginning of the partial hits
record Cursor(String generation, String query, boolean partial, List<Object> values) {
    private static final String VERSION = "1";

    static Cursor after(String generation, String query, boolean partial, FieldDoc last) {
        return new Cursor(generation, query, partial, List.of(last.fields));
    }

    /// @throws BadQuery when it is not a cursor, or one of another query
    static Cursor parse(String written, String query) {
        Cursor cursor = read(written);
        if (cursor == null) {
            throw madeUp(written);
        }
        if (!cursor.query().equals(query)) {
            throw bad(
                    written,
                    "Le paramètre « cursor » vient d'une autre recherche : gardez tous les paramètres de"
                            + " l'adresse « next ».");
        }
        return cursor;
    }

    /// The generation that a cursor is of, whatever the query; empty when it is no cursor.
    static Optional<String> generation(String written) {
        return Optional.ofNullable(read(written)).map(Cursor::generation);
    }

    String write() {
        StringBuilder line = new StringBuilder(VERSION)
                .append('|')
                .append(generation)
                .append('|')
                .append(query)
                .append('|')
                .append(partial ? 'p' : 'c');
        for (Object value : values) {
            line.append('|');
            switch (value) {
                case Float score -> line.append('f').append(Integer.toHexString(Float.floatToIntBits(score)));
                case Long number -> line.append('l').append(number);
                default -> throw new IllegalStateException("Bug: sort value " + value + " of an unknown type");
            }
        }
        String all = line + "|" + checksum(line.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    FieldDoc toFieldDoc(int maxDoc) {
        // Positions are unique, so an equal hit is the very same one: it lies at or before the last document.
        return new FieldDoc(Math.max(0, maxDoc - 1), Float.NaN, values.toArray());
    }

    /// What makes two queries the same but for paging and counting.
    static String fingerprint(Query query) {
        Map<String, List<String>> filters = new TreeMap<>();
        query.filters()
                .forEach((filter, values) ->
                        filters.put(filter.parameter(), values.stream().sorted().toList()));
        String all = query.words() + "\n" + query.match() + "\n" + filters + "\n" + query.from() + "\n" + query.to()
                + "\n" + query.sort();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java has SHA-256", e);
        }
    }

    private static @Nullable Cursor read(String written) {
        try {
            String line = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            int end = line.lastIndexOf('|');
            if (end < 0 || !line.substring(end + 1).equals(checksum(line.substring(0, end)))) {
                return null;
            }
            List<String> parts = List.of(line.substring(0, end).split("\\|", -1));
            if (parts.size() < 4 || !parts.getFirst().equals(VERSION)) {
                return null;
            }
            List<Object> values = new ArrayList<>();
            for (String value : parts.subList(4, parts.size())) {
                String number = value.substring(1);
                values.add(
                        value.charAt(0) == 'f'
                                ? (Object) Float.intBitsToFloat(Integer.parseUnsignedInt(number, 16))
                                : (Object) Long.valueOf(number));
            }
            return new Cursor(parts.get(1), parts.get(2), parts.get(3).equals("p"), values);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Not Base64, or no numbers where numbers stand: somebody made it up.
            return null;
        }
    }

    /// Finds cut and mistyped cursors; it is no secret.
    private static String checksum(String line) {
        CRC32 crc = new CRC32();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    static BadQuery madeUp(@Nullable String written) {
        return bad(written, "Le paramètre « cursor » n'est pas un curseur donné par cette API, ou il est coupé.");
    }

    private static BadQuery bad(@Nullable String written, String message) {
        return new BadQuery("cursor", written, List.of(), message);
    }
}
