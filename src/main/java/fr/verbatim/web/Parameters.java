package fr.verbatim.web;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parameters of an address, in their order: the whole state of a search. Immutable.
///
/// Read strictly: a percent sign that is not followed by two hexadecimal digits, or bytes that are not UTF-8,
/// are refused, where the HTTP library would let them pass as text.
record Parameters(Map<String, List<String>> values) {
    /// What the server puts in the place of bytes that are no UTF-8.
    private static final char UNREADABLE = '\uFFFD';

    static final Parameters NONE = new Parameters(Map.of());

    Parameters {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Collections.unmodifiableMap(copy);
    }

    /// @throws Refusal (400) when the encoding is broken
    static Parameters read(@Nullable String query) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                if (!pair.isEmpty()) {
                    int equals = pair.indexOf('=');
                    String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                    String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                    read.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
            }
        }
        return new Parameters(read);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /// The same with one value more.
    Parameters with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        List<String> list = new ArrayList<>(all(name));
        list.add(value);
        changed.put(name, list);
        return new Parameters(changed);
    }

    /// The same with this value alone.
    Parameters replacing(String name, String value) {
        return without(name).with(name, value);
    }

    Parameters without(String name) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new Parameters(changed);
    }

    Parameters without(String name, String value) {
        Parameters result = without(name);
        for (String kept : all(name)) {
            result = kept.equals(value) ? result : result.with(name, kept);
        }
        return result;
    }

    /// The same without values that a form sends though nobody filled them in.
    Parameters filled() {
        Parameters result = NONE;
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            for (String value : entry.getValue()) {
                result = value.isBlank() ? result : result.with(entry.getKey(), value);
            }
        }
        return result;
    }

    /// `path` with these parameters.
    String on(String path) {
        String query = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Decodes a part of an address; `+` is a space.
    ///
    /// @throws Refusal (400) when the encoding is broken
    static String decode(String text) {
        byte[] bytes = new byte[text.length() * 3];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes[length++] = (byte) hexadecimal(text, i + 1);
                i += 2;
            } else if (c == UNREADABLE) {
                throw brokenEncoding(text, null);
            } else {
                // Not ASCII: sent as it is, and read as UTF-8 by the server.
                byte[] plain = (c == '+' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(plain, 0, bytes, length, plain.length);
                length += plain.length;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw brokenEncoding(text, e);
        }
    }

    private static int hexadecimal(String text, int at) {
        int high = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw brokenEncoding(text, null);
        }
        return high * 16 + low;
    }

    private static Refusal brokenEncoding(String text, @Nullable Exception cause) {
        return new Refusal(
                Refusals.problem(
                        400,
                        "adresse-illisible",
                        "Adresse illisible",
                        "Dans « " + text
                                + " », un signe % n'est pas suivi de deux chiffres hexadécimaux, ou les octets ne"
                                + " sont pas de l'UTF-8. Un % s'écrit %25."),
                cause);
    }
}
