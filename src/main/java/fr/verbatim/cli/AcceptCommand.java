package fr.verbatim.cli;

import fr.verbatim.corpus.CorpusAppender;
import fr.verbatim.corpus.UnreadableFile;
import fr.verbatim.line.Line;
import fr.verbatim.model.Corpus;
import fr.verbatim.model.Organisation;
import fr.verbatim.model.OrganisationRef;
import fr.verbatim.model.Person;
import fr.verbatim.model.Role;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `verbatim accept`: gives a record to a person whom documents name and the corpus does not know yet, with the
/// organisations of the roles printed beside the name.
@Command(name = "accept")
final class AcceptCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PERSONNE")
    private String id = "";

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    AcceptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws UnreadableFile {
        // Who gives the name means its id.
        id = Fold.slug(id);
        Corpus whole = CorpusReading.load(corpus.folder(), console);
        if (whole.authorities().findPerson(id).isPresent()) {
            throw new CannotRun(Messages.of("accept.known", id));
        }
        Line line = CorpusReading.line(whole);
        PersonVoice proposed = whole.sources().stream()
                .flatMap(source -> line.process(source).proposals().stream())
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CannotRun(Messages.of("accept.unknown", id)));
        CorpusAppender appender = new CorpusAppender(corpus.folder());
        List<Role> roles = new ArrayList<>();
        List<Organisation> made = new ArrayList<>();
        for (Role role : proposed.roles()) {
            roles.add(withRecord(role, made));
        }
        for (Organisation organisation : made) {
            appender.append(organisation);
            console.say(Messages.of("accept.organisation", organisation.name(), organisation.id()));
        }
        appender.append(new Person(id, proposed.name(), List.of(), List.of(proposed.name()), roles));
        console.say(
                Messages.of("accept.written", proposed.name(), corpus.folder().resolve("people.yaml")));
        return ExitCode.OK;
    }

    private static Role withRecord(Role role, List<Organisation> made) {
        OrganisationRef organisation = role.organisation();
        if (organisation == null || organisation.id() != null) {
            return role;
        }
        String slug = Fold.slug(organisation.name());
        OrganisationRef known = find(made, slug);
        if (known == null) {
            made.add(new Organisation(
                    slug, organisation.name(), List.of(), List.of(organisation.name()), null, List.of()));
            known = new OrganisationRef(slug, organisation.name());
        }
        return new Role(role.title(), known, role.relation(), role.from(), role.until());
    }

    private static @Nullable OrganisationRef find(List<Organisation> made, String id) {
        return made.stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(Organisation::ref)
                .findFirst()
                .orElse(null);
    }
}
