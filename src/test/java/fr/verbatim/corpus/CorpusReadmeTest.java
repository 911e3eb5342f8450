package fr.verbatim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.verbatim.model.Display;
import fr.verbatim.model.Layout;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.ReviewBasis;
import fr.verbatim.model.Withdrawal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who adds a document has the corpus folder's README and nothing else.
class CorpusReadmeTest {
    @Test
    void everyFieldAndEveryClosedValueIsTold() throws IOException {
        String readme = Files.readString(Path.of("corpus/README.md"));
        Stream<String> fields = Stream.of(MetadataReader.METADATA, ReviewReader.REVIEW, WithdrawalReader.WITHDRAWAL)
                .flatMap(shape -> shape.keys().stream());
        Stream<String> values = Stream.of(
                        Layout.values(),
                        Display.values(),
                        QuoteKind.values(),
                        ReviewBasis.values(),
                        Withdrawal.Mode.values(),
                        Withdrawal.Reason.values())
                .flatMap(Arrays::stream)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(Stream.concat(fields, values))
                .allSatisfy(word -> assertThat(readme).containsPattern("\\b" + word + "\\b"));
    }
}
