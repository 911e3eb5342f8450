package fr.verbatim.index;

import fr.verbatim.text.FrenchAnalysis;
import java.time.Instant;
import java.util.Map;

/// What a generation was made of and with: what `serve` compares to know whether a generation is still the one of its
/// corpus. Stands in the Lucene commit.
///
/// @param corpus hash of the corpus folder
/// @param program version of the program
/// @param analysis version of the analysis chain
/// @param schema version of the fields and stored forms
/// @param made when
public record GenerationStamp(String corpus, String program, String analysis, String schema, Instant made) {
    private static final int VERSION_LENGTH = 12;

    /// The stamp of a generation made now by this program.
    public static GenerationStamp now(String corpus, String program) {
        return new GenerationStamp(corpus, program, FrenchAnalysis.VERSION, Fields.SCHEMA, Instant.now());
    }

    /// Names the state of the corpus to users: the beginning of its hash.
    public String version() {
        return corpus.substring(0, Math.min(VERSION_LENGTH, corpus.length()));
    }

    /// Whether a generation made now would be the same.
    public boolean fits(String corpusHash, String programVersion) {
        return corpus.equals(corpusHash)
                && program.equals(programVersion)
                && analysis.equals(FrenchAnalysis.VERSION)
                && schema.equals(Fields.SCHEMA);
    }

    GenerationStamp madeAt(Instant moment) {
        return new GenerationStamp(corpus, program, analysis, schema, moment);
    }

    Map<String, String> toCommitData() {
        return Map.of(
                "corpus", corpus, "program", program, "analysis", analysis, "schema", schema, "made", made.toString());
    }

    static GenerationStamp of(Map<String, String> data) {
        return new GenerationStamp(
                data.getOrDefault("corpus", ""),
                data.getOrDefault("program", ""),
                data.getOrDefault("analysis", ""),
                data.getOrDefault("schema", "0"),
                data.containsKey("made") ? Instant.parse(data.get("made")) : Instant.EPOCH);
    }
}
