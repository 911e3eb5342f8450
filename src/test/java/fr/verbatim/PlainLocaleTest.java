package fr.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The program started where no locale is set.
class PlainLocaleTest {
    private static final List<byte[]> TYPED = Stream.of("java", "search", "sécurité")
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toList();

    @Test
    void whatJavaLostIsReadFromTheProcessItself() {
        String[] lost = {"search", "s\uFFFD\uFFFDcurit\uFFFD\uFFFD"};
        assertThat(PlainLocale.hasLost(lost)).isTrue();
        assertThat(PlainLocale.recovered(TYPED, lost)).containsExactly("search", "sécurité");
    }

    @Test
    void anotherCommandLineIsNotTakenForIt() {
        String[] args = {"search", "emploi"};
        assertThat(PlainLocale.recovered(TYPED, args)).isSameAs(args);
        assertThat(PlainLocale.recovered(List.of(), args)).isSameAs(args);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theShellGetsEveryWordToTheLetter() throws IOException {
        List<byte[]> words = Stream.of("java", "d'été", "a\"$(b)` \\", "")
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
        String script = PlainLocale.script(words, "/jdk").replaceFirst("exec \\S+ ", "printf '<%s>' ");
        assertThat(script).is(new org.assertj.core.api.Condition<>(PlainLocaleTest::isAscii, "ASCII"));
        assertThat(output("/bin/sh", "-c", script)).endsWith("<d'été><a\"$(b)` \\><>");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void accentsArriveThoughTheLocaleIsPlain() throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        String command =
                "exec env -i '%s' -cp '%s' fr.verbatim.Launcher extract \"$(printf '/nulle-part/\\303\\251t\\303\\251.txt')\""
                        .formatted(java, System.getProperty("java.class.path"));
        assertThat(output("/bin/sh", "-c", command)).contains("/nulle-part/été.txt: fichier introuvable");
    }

    private static boolean isAscii(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
