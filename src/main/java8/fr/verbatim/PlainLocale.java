package fr.verbatim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;

/**
 * What to do where no locale is set (cron, containers, {@code LC_ALL=C}). Java then takes the command line and the names
 * of files for ASCII: accents are lost before the program begins, and another question would be answered than the one
 * asked. Neither can be mended from inside, so the program is started once more under a UTF-8 locale.
 */
final class PlainLocale {
    private static final String RESTARTED = "verbatim.restarted";
    private static final int LAST_ASCII = 0x7F;
    private static final char LOST = '\uFFFD';

    private PlainLocale() {}

    /** Whether Java reads this process's command line as ASCII. */
    static boolean isAscii() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        return encoding.equals("ANSI_X3.4-1968") || encoding.equals("US-ASCII");
    }

    static boolean wasRestarted() {
        return Boolean.getBoolean(RESTARTED);
    }

    /** The words of this process's command line as the system holds them; none where the system does not tell. */
    static List<byte[]> commandLine() {
        List<byte[]> words = new ArrayList<>();
        try {
            ByteArrayOutputStream word = new ByteArrayOutputStream();
            for (byte one : Files.readAllBytes(Paths.get("/proc/self/cmdline"))) {
                if (one == 0) {
                    words.add(word.toByteArray());
                    word.reset();
                } else {
                    word.write(one);
                }
            }
        } catch (IOException e) {
            // Not a Linux: then nothing is known.
            words.clear();
        }
        return words;
    }

    /** Whether accents of {@code args} were lost. */
    static boolean hasLost(String[] args) {
        for (String arg : args) {
            if (arg.indexOf(LOST) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The arguments as they were typed.
     *
     * @param words the command line of the process
     * @param args its end, as Java understood it
     * @return the arguments themselves when the command line does not end with them
     */
    static String[] recovered(List<byte[]> words, String[] args) {
        int first = words.size() - args.length;
        String[] recovered = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            if (first < 1 || !isSame(words.get(first + i), args[i])) {
                return args;
            }
            recovered[i] = new String(words.get(first + i), StandardCharsets.UTF_8);
        }
        return recovered;
    }

    /** Java makes one lost character of each byte that is not ASCII. */
    private static boolean isSame(byte[] word, String arg) {
        Charset bytewise = StandardCharsets.ISO_8859_1;
        String typed = new String(word, bytewise);
        if (typed.length() != arg.length()) {
            return false;
        }
        for (int i = 0; i < typed.length(); i++) {
            boolean ascii = typed.charAt(i) <= LAST_ASCII;
            if (ascii ? typed.charAt(i) != arg.charAt(i) : arg.charAt(i) <= LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /**
     * Starts the same command under a UTF-8 locale and waits for its end.
     *
     * @return its exit code
     * @throws IOException when it cannot be started: no shell
     */
    static int restart(List<byte[]> words) throws IOException, InterruptedException {
        final Process again = new ProcessBuilder("/bin/sh", "-c", script(words, System.getProperty("java.home", "")))
                .inheritIO()
                .start();
        Thread end = new Thread("end of the restarted program") {
            @Override
            public void run() {
                again.destroy();
                try {
                    again.waitFor();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        Runtime.getRuntime().addShutdownHook(end);
        return again.waitFor();
    }

    /** The shell's text is ASCII alone, since Java would lose anything else on the way to it. */
    static String script(List<byte[]> words, String javaHome) {
        StringBuilder script = new StringBuilder("LC_ALL=C.UTF-8; export LC_ALL; exec ");
        quote((javaHome + "/bin/java").getBytes(StandardCharsets.UTF_8), script);
        script.append(" -D").append(RESTARTED).append("=true -Dverbatim.endWithParent=true");
        for (byte[] word : words.subList(1, words.size())) {
            script.append(' ');
            quote(word, script);
        }
        return script.toString();
    }

    private static void quote(byte[] word, StringBuilder script) {
        script.append('\'');
        for (byte one : word) {
            if (one < 0) {
                script.append(String.format("'\"$(printf '\\%03o')\"'", one & 0xFF));
            } else if (one == '\'') {
                script.append("'\\''");
            } else {
                script.append((char) one);
            }
        }
        script.append('\'');
    }
}
