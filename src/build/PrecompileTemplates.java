import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.resolve.DirectoryCodeResolver;
import gg.jte.runtime.Constants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Compiles the jte templates into the program's classes. Maven runs this source file as it stands (`java File.java`)
/// once the program is compiled, because templates name the program's records.
///
/// Arguments: folder of the templates, work folder, folder of the classes, Java release to compile for.
final class PrecompileTemplates {
    private PrecompileTemplates() {}

    public static void main(String[] args) throws IOException {
        Path templates = Path.of(args[0]);
        Path work = Path.of(args[1]);
        Path classes = Path.of(args[2]);
        // Classes of templates deleted or renamed since must go, or the program would still find them.
        deleteTree(work);
        deleteTree(classes.resolve("gg/jte/generated"));
        if (!hasTemplates(templates)) {
            return;
        }
        try {
            compile(templates, work, args[3]);
        } catch (TemplateException e) {
            System.err.println("Template refused (in " + templates + "): " + e.getMessage());
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                System.err.println(cause.getMessage());
            }
            System.exit(1);
        }
        copyCompiled(work, classes);
    }

    private static void compile(Path templates, Path work, String release) {
        // The package where TemplateEngine.createPrecompiled(ContentType.Html) looks.
        TemplateEngine engine = TemplateEngine.create(
                new DirectoryCodeResolver(templates),
                work,
                ContentType.Html,
                PrecompileTemplates.class.getClassLoader(),
                Constants.PACKAGE_NAME_PRECOMPILED);
        engine.setTrimControlStructures(true);
        engine.setCompileArgs("--release", release, "-parameters");
        engine.precompileAll(List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)));
    }

    /// Leaves behind the Java sources that jte writes beside the classes.
    private static void copyCompiled(Path work, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".java")) {
                    Path target = classes.resolve(work.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static boolean hasTemplates(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".jte"));
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
