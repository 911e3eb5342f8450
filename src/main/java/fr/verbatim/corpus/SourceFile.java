package fr.verbatim.corpus;

import fr.verbatim.model.Notice;
import fr.verbatim.model.RawText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Reads one document as text, with or without a corpus around it. Nothing is removed: a byte order mark stays.
public final class SourceFile {
    /// The largest file that is read, in bytes.
    static final long LARGEST = 64L * 1024 * 1024;

    private SourceFile() {}

    /// The text of a document.
    ///
    /// @throws UnreadableFile when it is missing, forbidden, larger than 64 MiB, empty, or not UTF-8 (then with
    ///     the line and the byte's offset)
    public static RawText read(Path file) throws UnreadableFile {
        return text(file.toString(), bytes(file, file.toString()));
    }

    /// The bytes of any file of a folder, named `name` in messages.
    static byte[] bytes(Path file, String name) throws UnreadableFile {
        try {
            if (Files.isDirectory(file)) {
                throw refused(name, "c'est un dossier ; donner un fichier");
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                throw refused(
                        name,
                        "le fichier fait " + (size >> 20) + " Mio, plus que les " + (LARGEST >> 20)
                                + " Mio qui sont lus ; le couper en plusieurs documents");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw refused(name, "fichier introuvable ; vérifier le nom et le chemin");
        } catch (AccessDeniedException e) {
            throw refused(name, "lecture interdite ; donner le droit de lire ce fichier");
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException e) {
            throw refused(name, "lecture impossible (" + e.getMessage() + ") ; vérifier le fichier et le disque");
        }
    }

    /// The text of a document whose bytes are at hand.
    static RawText text(String name, byte[] bytes) throws UnreadableFile {
        String text = decode(name, bytes);
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || c == 0xFEFF)) {
            throw refused(name, "document vide ; remettre le document reçu, ou le retirer du dossier");
        }
        return new RawText(text);
    }

    /// Decodes UTF-8 strictly.
    static String decode(String name, byte[] bytes) throws UnreadableFile {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The JDK puts U+FFFD where a byte does not fit; only then is it worth looking for that byte.
        if (text.indexOf('\uFFFD') >= 0) {
            int bad = firstBadByte(bytes);
            if (bad >= 0) {
                int value = bytes[bad] & 0xFF;
                String message = String.format(
                        Locale.ROOT,
                        "ce n'est pas de l'UTF-8 : octet 0x%02X à la position %d (comptée à partir de 0)%s ; "
                                + "enregistrer le fichier en UTF-8",
                        value,
                        bad,
                        guess(bytes, value));
                throw new UnreadableFile(new Notice(name, line(bytes, bad), message));
            }
        }
        return text;
    }

    /// The offset of the first byte that is not UTF-8, or -1.
    private static int firstBadByte(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static String guess(byte[] bytes, int bad) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            return ", sans doute de l'UTF-16";
        }
        return bad >= 0x80 && bad < 0xF8 ? ", sans doute du Windows-1252 ou du Latin-1" : "";
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean crBeforeLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if ((bytes[i] == '\n' || bytes[i] == '\r') && !crBeforeLf) {
                line++;
            }
        }
        return line;
    }

    private static UnreadableFile refused(String name, String message) {
        return new UnreadableFile(new Notice(name, 0, message));
    }
}
