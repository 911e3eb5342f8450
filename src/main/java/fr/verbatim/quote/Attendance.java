package fr.verbatim.quote;

import fr.verbatim.model.Role;
import fr.verbatim.model.Voice.PersonVoice;
import fr.verbatim.people.Mentions;
import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.people.Registry;
import fr.verbatim.people.RoleNouns;
import fr.verbatim.people.RoleReader;
import fr.verbatim.text.Gender;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who takes part, as the lines above the first turn of a transcript list them: « Présents : Mme Odile Garnier, maire ;
/// M. Jean-Marc Petitjean, adjoint à l'urbanisme. »
///
/// @param people in the order they are named
record Attendance(List<Attending> people) {
    /// How many lines before the first turn are read for names.
    static final int PREFACE = 60;

    private static final Pattern FUNCTION =
            Pattern.compile("\\G\\s*(?:,|\\(|[–—]\\s)\\s*(?<function>[^;,.()\\n]{3,120})");
    private static final Pattern ADDRESS = Pattern.compile("(?<address>M\\.|Mme|Mlle)[\\s\\xA0\\u202F]+$");

    private static final int LONGEST_ADDRESS = 8;

    Attendance {
        people = List.copyOf(people);
    }

    /// One of them.
    ///
    /// @param person by the whole name
    /// @param function printed with the name, `""` for none
    /// @param gender that the form of address or else the first name tells
    record Attending(PersonVoice person, String function, Gender gender) {}

    /// @param lines the paragraphs of the document, each with its label
    static Attendance of(List<TurnLines.Line> lines, Registry registry) {
        List<Attending> people = new ArrayList<>();
        Mentions mentions = new Mentions(registry);
        RoleReader roles = new RoleReader(registry);
        for (int i = 0; i < Math.min(PREFACE, lines.size()) && lines.get(i).label() == null; i++) {
            String text = lines.get(i).text().text();
            for (Mention mention : mentions.find(text)) {
                if (mention.voice() instanceof PersonVoice person
                        && NameParts.of(person.name()).isWhole()) {
                    String function = function(text, mention);
                    List<Role> printed = function.isEmpty() ? List.of() : roles.read(List.of(function));
                    PersonVoice voice = registry.voice(person.name(), printed);
                    people.add(new Attending(voice, function, gender(text, mention)));
                }
            }
        }
        return new Attendance(people);
    }

    private static String function(String text, Mention mention) {
        Matcher function = FUNCTION.matcher(text);
        if (!function.find(mention.end())) {
            return "";
        }
        String printed = Spaces.fold(function.group("function")).replaceFirst("\\set\\s(?=\\p{Lu}).*$", "");
        List<Word> words = Words.first(printed, 1);
        return !words.isEmpty() && RoleNouns.contains(words.getFirst().folded()) ? printed : "";
    }

    private static Gender gender(String text, Mention mention) {
        Matcher address =
                ADDRESS.matcher(text.substring(Math.max(0, mention.start() - LONGEST_ADDRESS), mention.start()));
        return address.find()
                ? Grammar.addressGender(address.group("address"))
                : Grammar.firstNameGender(mention.label());
    }
}
