package fr.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents rot where nobody looks: what they name must be there.
class DocumentsTest {
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PATH =
            Pattern.compile("(?:src|corpus|index|target)/[\\w./-]*|[A-Z]+\\.md|[\\w-]+\\.(?:java|properties)");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]*)*");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w*)");
    private static final Pattern LINE_NUMBER = Pattern.compile("\\.(?:java|md|yaml):\\d+");
    /// Made by the build or by running it.
    private static final String BUILT = "target/";
    /// Types that are not ours.
    private static final Set<String> FOREIGN = Set.of("Optional", "List");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"})
    void whatADocumentNamesExists(String document) throws IOException {
        List<Path> files = allFiles();
        Set<String> names =
                files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        Set<String> types = allTypes(files);
        for (String code : allCode(document)) {
            if (PATH.matcher(code).matches() && !code.startsWith(BUILT)) {
                assertThat(Files.exists(Path.of(code)) || names.contains(code))
                        .as(document + " names the file " + code)
                        .isTrue();
            } else if (TYPE.matcher(code).matches() && !FOREIGN.contains(code)) {
                assertThat(types).as(document + " names a type").contains(code);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"})
    void noDocumentGivesALineNumber(String document) throws IOException {
        assertThat(Files.readString(Path.of(document))).doesNotContainPattern(LINE_NUMBER);
    }

    private static List<String> allCode(String document) throws IOException {
        return CODE.matcher(Files.readString(Path.of(document)))
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    /// Every type declared, nested ones too.
    private static Set<String> allTypes(List<Path> files) throws IOException {
        Set<String> types = new HashSet<>();
        for (Path file : files) {
            if (file.toString().endsWith(".java")) {
                DECLARED.matcher(Files.readString(file)).results().forEach(type -> types.add(type.group(1)));
            }
        }
        return types;
    }

    private static List<Path> allFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
