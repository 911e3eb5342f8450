package fr.verbatim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One that may have spoken.
public sealed interface Voice {
    /// How a reader would name it.
    String display();

    /// A person.
    ///
    /// @param id of the authority record, or of the proposed one
    /// @param name as the record gives it
    /// @param roles in what quality, at that date
    /// @param known whether an authority record holds it; false for a proposed person
    record PersonVoice(String id, String name, List<Role> roles, boolean known) implements Voice {
        public PersonVoice {
            Check.id("person id", id);
            Check.text("name", name);
            roles = List.copyOf(roles);
        }

        @Override
        public String display() {
            return name;
        }
    }

    /// An organisation that speaks in its own name.
    record OrganisationVoice(OrganisationRef organisation) implements Voice {
        @Override
        public String display() {
            return organisation.name();
        }

        public @Nullable String id() {
            return organisation.id();
        }
    }

    /// Somebody whom the source does not name.
    ///
    /// @param description how the source or the person presents them (« un enseignant dans la salle »)
    record UnnamedVoice(String description) implements Voice {
        /// Stands where a name stood that was withdrawn; behind the names of those who spoke too, where others did.
        public static final String WITHDRAWN = "une personne dont le nom a été retiré";

        public UnnamedVoice {
            Check.text("description", description);
        }

        @Override
        public String display() {
            return description;
        }

        /// Whether the source may well name them, and only this site does not.
        public boolean withholdsName() {
            return description.endsWith(WITHDRAWN);
        }
    }
}
