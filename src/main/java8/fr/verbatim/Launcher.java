package fr.verbatim;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The first class of the program: checks the Java that runs it, then hands over to {@code fr.verbatim.cli.Main}.
 *
 * <p>Compiled for Java 8, apart from all the rest. A Java older than the class files it is given stops with {@code
 * UnsupportedClassVersionError} and a stack trace before a line of ours runs; this one class it can read, so that it can
 * say in French what is missing. Hence no feature newer than Java 8 here, and {@code Main} only by reflection.
 */
public final class Launcher {
    static final int OLDEST_JAVA = 21;

    /** As {@code fr.verbatim.cli.ExitCode} has it: nothing was done. */
    private static final int CANNOT_RUN = 2;

    private static final String PLAIN_LOCALE = "La langue du système (LC_ALL, LC_CTYPE, LANG) n'est pas réglée sur"
            + " UTF-8, et Java ne peut pas lire de nom de fichier accentué. Relancez avec LC_ALL=C.UTF-8.";

    private static final String MAIN = "fr.verbatim.cli.Main";

    /** Kept in a field: the log manager holds loggers weakly and would forget the level with the logger. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Launcher() {}

    /** Runs the command line {@code args}, or ends with code 2 when this Java is too old. */
    public static void main(String[] args) throws Throwable {
        writeAccents();
        String version = System.getProperty("java.version", "?");
        if (feature(System.getProperty("java.specification.version", "0")) < OLDEST_JAVA) {
            System.err.println(tooOld(version, System.getProperty("java.home", "?")));
            System.exit(CANNOT_RUN);
        }
        String[] typed = PlainLocale.isAscii() ? underPlainLocale(args) : args;
        // Lucene recommends an incubator module that would itself print a warning; we do without it.
        VECTORS.setLevel(Level.SEVERE);
        if (Boolean.getBoolean("verbatim.endWithParent")) {
            endWithParent();
        }
        try {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) typed);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * The arguments as they were typed. Where the program can be started once more under a better locale this does not
     * return: the process ends with the other one.
     */
    private static String[] underPlainLocale(String[] args) throws InterruptedException {
        List<byte[]> words = PlainLocale.commandLine();
        String[] typed = PlainLocale.recovered(words, args);
        if (!PlainLocale.wasRestarted() && words.size() > args.length) {
            try {
                System.exit(PlainLocale.restart(words));
            } catch (IOException e) {
                // No shell here: on with what was typed, but names of files with accents stay out of reach.
                System.err.println(PLAIN_LOCALE);
            }
        }
        if (PlainLocale.hasLost(typed)) {
            System.err.println("Les accents de la commande se sont perdus : rien n'a été fait. " + PLAIN_LOCALE);
            System.exit(CANNOT_RUN);
        }
        return typed;
    }

    /**
     * Ends this program, shutdown hooks included, when the process that started it ends. Maven leaves its children behind
     * when it is killed, and the next start would find the port taken. Reflection, as {@code ProcessHandle} is of Java 9.
     */
    private static void endWithParent() throws ReflectiveOperationException {
        Class<?> handle = Class.forName("java.lang.ProcessHandle");
        Object self = handle.getMethod("current").invoke(null);
        Optional<?> parent = (Optional<?>) handle.getMethod("parent").invoke(self);
        if (parent.isPresent()) {
            Object exit = handle.getMethod("onExit").invoke(parent.get());
            ((CompletableFuture<?>) exit).thenRun(() -> System.exit(0));
        }
    }

    /** The feature number of a {@code java.specification.version}: 8 for "1.8", 21 for "21". */
    static int feature(String specification) {
        String number = specification.startsWith("1.") ? specification.substring(2) : specification;
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static String tooOld(String version, String home) {
        return String.join(
                System.lineSeparator(),
                "Verbatim a besoin de Java " + OLDEST_JAVA + " ou plus récent.",
                "Le Java qui vient de le lancer est la version " + version + " (" + home + ").",
                "",
                "Pour en installer un :",
                "  Debian, Ubuntu   sudo apt install openjdk-21-jre   (ou plus récent : openjdk-25-jre)",
                "  macOS            brew install --cask temurin",
                "  Windows          winget install EclipseAdoptium.Temurin.21.JDK",
                "  ou, partout      https://adoptium.net",
                "",
                "S'il est déjà installé, lancez-le par son chemin : <dossier du JDK>/bin/java -jar verbatim.jar");
    }

    /**
     * Where the locale is not set (containers, cron), Java takes the terminal for ASCII and writes « ? » for « é ». Such
     * terminals read UTF-8 all the same. Windows is left alone: its console has a code page of its own.
     */
    private static void writeAccents() throws UnsupportedEncodingException {
        String encoding = System.getProperty("stdout.encoding", System.getProperty("sun.jnu.encoding", ""));
        if (encoding.equals("ANSI_X3.4-1968") || encoding.equals("US-ASCII")) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8"));
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, "UTF-8"));
        }
    }
}
