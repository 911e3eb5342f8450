package fr.verbatim.evaluate;

import fr.verbatim.evaluate.NotesGold.GoldRole;
import fr.verbatim.evaluate.NotesGold.GoldSignature;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Are the people who sign named as they sign, with the roles they give, in whatever order?
record SignatureMetric(NotesPart part) implements Metric {
    @Override
    public Score measure() {
        List<Notice> faults = new ArrayList<>();
        int right = 0;
        for (GoldSignature signature : part.gold().signatures()) {
            List<Reading.Signature> given = part.allSignatures(
                    signature.lines().getFirst(), signature.lines().getLast());
            if (given.stream().anyMatch(one -> isRight(signature, one))) {
                right++;
            } else {
                faults.add(fault(signature, given));
            }
        }
        int all = part.gold().signatures().size();
        return new Score(
                List.of(
                        Figure.count("signatures", all, "signatures annotées"),
                        Figure.count("signatures_right", right, "nom et rôles justes")),
                faults);
    }

    private static boolean isRight(GoldSignature signature, Reading.Signature given) {
        return Folded.letters(given.name()).equals(Folded.letters(signature.name()))
                && given.roles().stream()
                        .map(SignatureMetric::folded)
                        .collect(Collectors.toSet())
                        .equals(goldRoles(signature));
    }

    private static Set<String> goldRoles(GoldSignature signature) {
        return signature.roles().stream().map(SignatureMetric::folded).collect(Collectors.toSet());
    }

    private Notice fault(GoldSignature signature, List<Reading.Signature> given) {
        String read = given.stream()
                .map(one -> one.name() + " "
                        + one.roles().stream().map(SignatureMetric::folded).toList())
                .collect(Collectors.joining(" ; "));
        return new Notice(
                part.gold().source(),
                signature.lines().getFirst(),
                "signature lue « " + read + " » au lieu de " + signature.name() + " " + goldRoles(signature));
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
