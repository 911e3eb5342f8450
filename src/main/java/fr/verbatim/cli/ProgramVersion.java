package fr.verbatim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// Which program this is. An index is stamped with it, so that a changed program makes its index anew: the
/// version of the jar alone would stay the same while somebody works on the code.
final class ProgramVersion implements IVersionProvider {
    private static final String UNPACKED = "dev";
    private static final String CURRENT = version() + "-" + fingerprint();

    /// Version and fingerprint of the files the program is made of.
    static String current() {
        return CURRENT;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Verbatim " + CURRENT};
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }

    private static String fingerprint() {
        @Nullable CodeSource place = Main.class.getProtectionDomain().getCodeSource();
        if (place == null) {
            return "0";
        }
        try {
            Path program = Path.of(place.getLocation().toURI());
            CRC32 sum = new CRC32();
            if (Files.isDirectory(program)) {
                addFolder(program, sum);
            } else {
                addJar(program, sum);
            }
            return Long.toHexString(sum.getValue());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Bug: the program's own place is not an address", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFolder(Path folder, CRC32 sum) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            sum.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            sum.update(Files.readAllBytes(file));
        }
    }

    /// The table of a jar already holds a sum of every file.
    private static void addJar(Path jar, CRC32 sum) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                sum.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
