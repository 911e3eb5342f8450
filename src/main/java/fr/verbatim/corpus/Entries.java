package fr.verbatim.corpus;

import fr.verbatim.model.Move;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Review;
import fr.verbatim.model.Role;
import fr.verbatim.model.Withdrawal;
import fr.verbatim.model.Withdrawal.Target;
import java.util.List;

/// Records of the model as YAML, with the keys that the readers of this room know.
final class Entries {
    private Entries() {}

    static YamlText of(Review review) {
        var decision = review.decision();
        var text = new YamlText()
                .records(
                        "parts",
                        review.parts().stream()
                                .map(part -> new YamlText()
                                        .field("exact", part.exact())
                                        .field("prefix", part.prefix())
                                        .field("suffix", part.suffix()))
                                .toList())
                .texts("speakers", decision.speakers())
                .field("unnamed", decision.unnamed())
                .texts("ambiguous", decision.ambiguous())
                .field("not_a_quote", decision.notAQuote() ? true : null)
                .records(
                        "text",
                        decision.corrections().stream()
                                .map(one ->
                                        new YamlText().field("from", one.from()).field("to", one.to()))
                                .toList())
                .choice("kind", decision.kind())
                .field("event", decision.event());
        if (decision.sectors() != null) {
            text.listed("sectors", decision.sectors());
        }
        if (decision.themes() != null) {
            text.listed("themes", decision.themes());
        }
        return text.field("certainty", review.sure() ? "sure" : "likely")
                .field("by", review.mark().by())
                .field("date", review.mark().date())
                .choice("basis", review.mark().basis())
                .field("why", review.mark().why());
    }

    static YamlText of(Person person) {
        return new YamlText()
                .field("id", person.id())
                .field("name", person.name())
                .listed("aliases", person.aliases())
                .listed("printed", person.printed())
                .records("roles", person.roles().stream().map(Entries::of).toList());
    }

    private static YamlText of(Role role) {
        OrganisationRef organisation = role.organisation();
        return new YamlText()
                .field("title", role.title())
                .field("organisation", organisation == null ? null : organisation.id())
                .choice("relation", role.relation())
                .field("from", role.from())
                .field("until", role.until());
    }

    static YamlText of(Organisation organisation) {
        return new YamlText()
                .field("id", organisation.id())
                .field("name", organisation.name())
                .listed("aliases", organisation.aliases())
                .listed("printed", organisation.printed())
                .field("kind", organisation.kind())
                .listed("sectors", organisation.sectors());
    }

    static YamlText of(Move move) {
        return new YamlText().field("from", move.from()).field("to", move.to()).field("date", move.date());
    }

    static List<YamlText> ofMoves(List<Move> moves) {
        return moves.stream().map(Entries::of).toList();
    }

    static YamlText of(Withdrawal withdrawal) {
        return target(withdrawal.target())
                .choice("mode", withdrawal.mode())
                .choice("reason", withdrawal.reason())
                .field("date", withdrawal.date())
                .field("by", withdrawal.by())
                .field("note", withdrawal.note());
    }

    private static YamlText target(Target target) {
        return switch (target) {
            case Withdrawal.Stretch stretch ->
                new YamlText()
                        .field("quote", stretch.quote())
                        .field("source", stretch.source())
                        .field("start", stretch.start())
                        .field("end", stretch.end())
                        .field("sha256", stretch.sha256());
            case Withdrawal.WholePerson whole -> new YamlText().field("person", whole.person());
            case Withdrawal.WholeSource whole -> new YamlText().field("source", whole.source());
        };
    }
}
