package fr.verbatim;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the plan of the house: which room may know which, where each library lives, and how long a file may be.
class HouseTest {
    private static final Path SOURCES = Path.of("src/main/java/fr/verbatim");
    private static final Pattern ROOM = Pattern.compile("fr\\.verbatim\\.(\\w+).*");
    private static final int MOST_LINES = 400;

    /// Room and the rooms it may depend on.
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            room("model", ""),
            room("text", "model"),
            room("people", "model text"),
            room("corpus", "model text people"),
            room("reader", "model text"),
            room("quote", "model text people"),
            room("topic", "model text"),
            // Lists the people nobody has a record of, and compares titles of events by their letters.
            room("line", "model text people reader quote topic"),
            room("index", "model text"),
            room("search", "model text people index"),
            room("json", "model search"),
            room("cite", "model"),
            // Withdrawn names are found whatever their accents and case.
            room("ingest", "model text corpus line index"),
            room("evaluate", "model json line index search"),
            room("web", "model search json cite"),
            room("cli", "model text people corpus reader quote topic line index search json cite ingest evaluate web"));

    /// Library (the longest prefix of the package decides) and the rooms that may use it.
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            room("org.apache.lucene", "index search"),
            room("org.apache.lucene.analysis", "text topic index search"),
            // What tokens are made of: no analysis without it.
            room("org.apache.lucene.util", "text topic index search"),
            // A rule is a query asked of one text in memory.
            room("org.apache.lucene.index.memory", "topic"),
            room("org.apache.lucene.index", "topic index search"),
            room("org.apache.lucene.queries", "topic index search"),
            room("org.apache.lucene.search", "topic index search"),
            room("morfologik", "text"),
            room("org.snakeyaml", "corpus"),
            room("org.jsoup", "reader"),
            room("org.commonmark", "reader"),
            room("com.fasterxml.jackson", "json index evaluate"),
            room("de.undercouch", "cite"),
            room("io.javalin", "web"),
            room("org.eclipse.jetty", "web"),
            room("jakarta.servlet", "web"),
            room("gg.jte", "web"),
            // Assistants are one more kind of client.
            room("io.modelcontextprotocol", "web"),
            room("reactor", "web"),
            room("picocli", "cli"),
            room("me.tongfei", "cli"),
            // The launcher silences Lucene through it.
            room("java.util.logging", ""),
            // The server has nobody to tell a bug to but its log.
            room("org.slf4j", "web"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.verbatim");

    @Test
    void everyRoomIsOnThePlan() {
        assertThat(HOUSE.stream()
                        .map(HouseTest::roomOf)
                        .filter(room -> !room.isEmpty())
                        .distinct())
                .isSubsetOf(ROOMS.keySet());
    }

    @Test
    void roomsKnowOnlyThoseTheyMayKnow() {
        assertThat(HOUSE.stream().flatMap(HouseTest::strangers).distinct()).isEmpty();
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("fr.verbatim.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void librariesStayInTheirRooms() {
        assertThat(HOUSE.stream()
                        .filter(type -> !roomOf(type).isEmpty())
                        .flatMap(HouseTest::guests)
                        .distinct())
                .isEmpty();
    }

    @Test
    void onlyTheCommandLineEndsTheProgramOrHoldsTheStreams() {
        noClasses()
                .that(describe(
                        "live in a room other than cli",
                        type -> !Set.of("", "cli").contains(roomOf(type))))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void everyRoomOpensWithWhatItIsForAndKeepsNullOut() throws IOException {
        for (Path room : rooms()) {
            assertThat(room.resolve("package-info.java"))
                    .as(room.toString())
                    .exists()
                    .content()
                    .startsWith("///")
                    .contains("@NullMarked");
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file ->
                            file.toString().endsWith(".java") && lines(file).size() > MOST_LINES))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsCaughtWithoutLookingNorPrintedAsATrace() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> lines(file).stream().map(line -> file.getFileName() + ": " + line.strip()))
                            .filter(line -> line.contains("catch (Exception") || line.contains("catch (Throwable")))
                    .isEmpty();
        }
    }

    private static Stream<String> strangers(JavaClass type) {
        Set<String> known = ROOMS.getOrDefault(roomOf(type), Set.of());
        return targets(type)
                .filter(target -> target.getPackageName().startsWith("fr.verbatim."))
                .filter(target -> !roomOf(target).equals(roomOf(type)) && !known.contains(roomOf(target)))
                .map(target -> type.getName() + " knows " + target.getName());
    }

    private static Stream<String> guests(JavaClass type) {
        return targets(type)
                .filter(target -> !homesOf(target.getPackageName()).contains(roomOf(type)))
                .map(target -> type.getName() + " uses " + target.getName());
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType());
    }

    /// The rooms that may use a package; all of them when no library is named for it.
    private static Set<String> homesOf(String packageName) {
        for (String prefix = packageName; !prefix.isEmpty(); prefix = shorter(prefix)) {
            Set<String> homes = LIBRARIES.get(prefix);
            if (homes != null) {
                return homes;
            }
        }
        return ROOMS.keySet();
    }

    private static String shorter(String packageName) {
        return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
    }

    /// The room a class of ours lives in; empty for the entrance `fr.verbatim` itself.
    private static String roomOf(JavaClass type) {
        Matcher room = ROOM.matcher(type.getPackageName());
        return room.matches() ? room.group(1) : "";
    }

    private static Map.Entry<String, Set<String>> room(String name, String mayKnow) {
        return Map.entry(
                name,
                Arrays.stream(mayKnow.split(" ", -1))
                        .filter(other -> !other.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static List<Path> rooms() throws IOException {
        try (Stream<Path> rooms = Files.list(SOURCES)) {
            return rooms.filter(Files::isDirectory).toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
