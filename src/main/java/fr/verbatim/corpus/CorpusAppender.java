package fr.verbatim.corpus;

import fr.verbatim.model.Move;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Review;
import fr.verbatim.model.Role;
import fr.verbatim.model.Withdrawal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Adds records to the YAML files of a corpus folder. What stands in a file already is kept to the letter, comments
/// included; the new file is read back before it takes the old one's place, at once. A file with a fault is refused.
///
/// Only the form of a record is checked here, not what it refers to: [CorpusFolder#load] does that. Texts must
/// not begin or end with a space, except the words of a source.
public final class CorpusAppender {
    private final Path folder;

    public CorpusAppender(Path folder) {
        this.folder = folder;
    }

    /// Adds a review to `reviews/<source>.yaml`; its file and line are not looked at.
    ///
    /// @return the file
    public Path append(Review review) throws UnreadableFile {
        Path file = folder.resolve("reviews").resolve(review.source() + ".yaml");
        var list = new AppendedList(file, "# Relectures de « " + review.source() + " » (forme : voir README.md).");
        list.append(List.of(Entries.of(review)), read -> {
            Review last = lastOf(new ReviewReader(Registry.lettingAllPass()).reviews(read, review.source()));
            return last != null
                    && last.parts().equals(review.parts())
                    && last.decision().equals(review.decision())
                    && last.mark().equals(review.mark())
                    && last.sure() == review.sure();
        });
        return file;
    }

    /// Adds a person to `people.yaml`. Organisations of roles need a record of their own: one without an id is refused.
    ///
    /// @return the file
    public Path append(Person person) throws UnreadableFile {
        Path file = folder.resolve("people.yaml");
        List<OrganisationRef> organisations = person.roles().stream()
                .map(Role::organisation)
                .filter(Objects::nonNull)
                .toList();
        new AppendedList(file, "# Personnes (forme : voir README.md).")
                .append(
                        List.of(Entries.of(person)),
                        read -> person.equals(
                                lastOf(new AuthorityReader(Registry.lettingAllPass(), organisations).people(read))));
        return file;
    }

    /// Adds an organisation to `organisations.yaml`.
    ///
    /// @return the file
    public Path append(Organisation organisation) throws UnreadableFile {
        Path file = folder.resolve("organisations.yaml");
        new AppendedList(file, "# Organisations (forme : voir README.md).")
                .append(
                        List.of(Entries.of(organisation)),
                        read -> organisation.equals(
                                lastOf(new AuthorityReader(Registry.lettingAllPass(), List.of()).organisations(read))));
        return file;
    }

    /// Adds ids that vanished, with their successors, to `moved.yaml`.
    ///
    /// @return the file
    public Path append(List<Move> moves) throws UnreadableFile {
        Path file = folder.resolve("moved.yaml");
        new AppendedList(file, "# Identifiants que des citations ont portés (forme : voir README.md).")
                .append(Entries.ofMoves(moves), read -> {
                    List<Move> all = MoveReader.moves(read);
                    return all.size() >= moves.size()
                            && all.subList(all.size() - moves.size(), all.size())
                                    .equals(moves);
                });
        return file;
    }

    /// Adds a withdrawal to `withdrawals.yaml`; its line is not looked at.
    ///
    /// @return the file
    public Path append(Withdrawal withdrawal) throws UnreadableFile {
        Path file = folder.resolve("withdrawals.yaml");
        new AppendedList(file, "# Retraits (forme : voir README.md).").append(List.of(Entries.of(withdrawal)), read -> {
            Withdrawal last = lastOf(new WithdrawalReader(Registry.lettingAllPass()).withdrawals(read));
            return last != null
                    && last.target().equals(withdrawal.target())
                    && last.mode() == withdrawal.mode()
                    && last.reason() == withdrawal.reason()
                    && last.date().equals(withdrawal.date());
        });
        return file;
    }

    private static <T> @Nullable T lastOf(List<T> all) {
        return all.isEmpty() ? null : all.getLast();
    }
}
