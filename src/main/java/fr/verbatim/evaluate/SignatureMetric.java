package fr.verbatim.evaluate;

import fr.verbatim.evaluate.NotesGold.GoldRole;
import fr.verbatim.evaluate.NotesGold.GoldSignature;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Are the people who sign named as they sign, with the roles they give?
///
/// A signature shows in the voices of the quotes round it, speakers and candidates alike.
record SignatureMetric(NotesPart part) implements Metric {
    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        int right = 0;
        for (GoldSignature signature : part.gold().signatures()) {
            List<Voice.PersonVoice> voices = voices(signature.name());
            if (voices.stream().anyMatch(voice -> roles(voice).equals(goldRoles(signature)))) {
                right++;
            } else {
                String given = voices.isEmpty() ? "personne de ce nom" : "rôles " + roles(voices.getFirst());
                faults.add(new Notice(
                        part.gold().source(),
                        signature.lines().getFirst(),
                        "signature de " + signature.name() + " : " + given + " au lieu de " + goldRoles(signature)));
            }
        }
        int all = part.gold().signatures().size();
        return new Score(
                List.of(
                        Figure.count("signatures", all, "signatures annotées"),
                        Figure.count("signatures_right", right, "nom et rôles justes")),
                faults);
    }

    private List<Voice.PersonVoice> voices(String name) {
        return part.given().stream()
                .flatMap(quote -> Speaker.voices(quote.attribution()))
                .filter(Voice.PersonVoice.class::isInstance)
                .map(Voice.PersonVoice.class::cast)
                .filter(voice -> Folded.letters(voice.name()).equals(Folded.letters(name)))
                .distinct()
                .toList();
    }

    private static Set<String> roles(Voice.PersonVoice voice) {
        return voice.roles().stream().map(SignatureMetric::folded).collect(Collectors.toSet());
    }

    private static Set<String> goldRoles(GoldSignature signature) {
        return signature.roles().stream().map(SignatureMetric::folded).collect(Collectors.toSet());
    }

    private static String folded(Role role) {
        String title = role.title() == null ? "" : role.title();
        String organisation =
                role.organisation() == null ? "" : role.organisation().name();
        String relation = role.relation() == null ? "" : role.relation().name();
        return folded(title, organisation, relation.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String folded(GoldRole role) {
        return folded(
                role.title() == null ? "" : role.title(),
                role.organisation() == null ? "" : role.organisation(),
                role.relation() == null ? "" : role.relation());
    }

    private static String folded(String title, String organisation, String relation) {
        return Folded.letters(title) + " | " + Folded.letters(organisation) + " | " + relation;
    }
}
