package fr.verbatim.people;

import fr.verbatim.model.Role;
import fr.verbatim.text.Lexicon;
import fr.verbatim.text.PartOfSpeech;
import fr.verbatim.text.Spaces;
import fr.verbatim.text.Words;
import fr.verbatim.text.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a signature (a name, what it is printed with) from words somebody said, by form alone.
///
/// A signature begins with a name; what follows is a comma, a new line, a bracket or a noun that introduces
/// people, and neither a conjugated clause nor a full stop. The name of an authority record is known however it
/// is printed.
public final class SignatureReader {
    private static final int LONGEST = 300;
    private static final int LONGEST_QUALITY = 14;
    private static final int LONGEST_BODY = 7;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s*$");
    /// « Rose Artaud, 34 ans, infirmière : « … » » is a sentence of a writer's.
    private static final Pattern SPEAKS = Pattern.compile(":[\\s\\xA0\\u202F]*[«“\"]");
    private static final Pattern DOMAIN_END = Pattern.compile("[\\p{L}\\d]\\.[\\p{L}]{2,}$|\\p{Lu}\\.$");
    static final Pattern AND = Pattern.compile("(?:,\\s)?\\s(?:et|&)\\s(?=\\p{Lu})");
    private static final Pattern QUALITY = Pattern.compile("\\s*(?:,|\\s[–—-])\\s+");
    /// « A. Martin », « J.-P. Durand », « Marie D. »: initials for a first name or a surname.
    private static final Pattern INITIALS =
            Pattern.compile("^(?:(?:\\p{Lu}\\.[-\\s]?){1,3}\\s?(?:(?iu:l[ea]|de|d[ue]|des"
                + "|el|al|ben|van|von|da|dos|di)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+|\\p{Lu}[\\p{L}\\p{M}-]+\\s\\p{Lu}\\.)"
                + "(?=$|[\\s,(])");

    private static final Pattern DASH = Pattern.compile("^\\s*[–—-][\\s\\xA0\\u202F]+");

    private final Registry registry;
    private final RoleReader roles;
    private final SignatureOrders orders;

    public SignatureReader(Registry registry) {
        this.registry = registry;
        this.orders = new SignatureOrders(registry, this);
        this.roles = new RoleReader(registry);
    }

    /// « — Laure Boulanger, arbitre » as it is read: without the dash.
    ///
    /// @param lines at least one
    public static List<String> withoutDash(List<String> lines) {
        List<String> plain = new ArrayList<>(lines);
        plain.set(0, DASH.matcher(plain.getFirst()).replaceFirst(""));
        return plain;
    }

    /// The signature that these lines are; empty when they are something else.
    ///
    /// @param lines of one group, without blank lines, white space at the ends removed
    public Optional<Signature> read(List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : orders.usual(lines)
                        .flatMap(this::readPlain)
                        .map(one -> new Signature(one.name(), one.roles(), Spaces.fold(String.join("\n", lines))))
                        .or(() -> readPlain(lines));
    }

    /// The same for lines that open with the name.
    Optional<Signature> readPlain(List<String> lines) {
        String whole = Spaces.fold(String.join("\n", lines));
        if (whole.isEmpty()
                || whole.length() > LONGEST
                || endsSentence(whole)
                || SPEAKS.matcher(whole).find()) {
            return Optional.empty();
        }
        int nameLines = nameLines(lines);
        if (nameLines > 0) {
            return Optional.of(signature(
                    Spaces.fold(String.join(" ", lines.subList(0, nameLines))),
                    lines.subList(nameLines, lines.size()),
                    whole));
        }
        List<Word> words = Words.of(whole);
        if (words.isEmpty() || words.getFirst().start() > 0) {
            return Optional.empty();
        }
        Matcher initials = INITIALS.matcher(whole);
        if (initials.find()) {
            return initialled(lines, whole, initials.group());
        }
        Optional<Signature> changed = changed(lines, whole);
        if (changed.isPresent()) {
            return changed;
        }
        if (FirstNamed.isInOrders(lines, whole, words)) {
            return Optional.of(fromName(
                    lines,
                    whole,
                    words.get(1).end(),
                    whole.substring(0, words.get(1).end())));
        }
        if (FirstNamed.hasQuality(lines, whole, words)) {
            Word first = words.getFirst();
            return Optional.of(fromName(lines, whole, first.end(), first.text()));
        }
        return name(lines, whole, words)
                .map(found -> beforeFunction(words, found))
                .filter(found -> isSignature(lines, whole, words, found))
                .map(found -> {
                    int end = words.get(found.to() - 1).end();
                    return fromName(
                            lines,
                            whole,
                            end,
                            whole.substring(words.get(found.from()).start(), end));
                });
    }

    /// « Malik (prénom modifié) », then what he is.
    private Optional<Signature> changed(List<String> lines, String whole) {
        Matcher changed = FirstNamed.CHANGED.matcher(whole);
        if (!changed.lookingAt() || ClauseWords.anyIn(Words.of(whole.substring(changed.end())))) {
            return Optional.empty();
        }
        Signature read = fromName(lines, whole, changed.end(), changed.group("name"));
        return Optional.of(read);
    }

    /// The signatures that these lines are: one, or those of people who sign together (« Anne Martin et Paul Petit,
    /// infirmiers », or one a line, each with its quality); none when they are something else.
    public List<Signature> readAll(List<String> lines) {
        String whole = Spaces.fold(String.join("\n", lines));
        if (whole.isEmpty()
                || whole.length() > LONGEST
                || endsSentence(whole)
                || SPEAKS.matcher(whole).find()) {
            return List.of();
        }
        List<Signature> several = SignedTogether.people(lines, whole, this);
        if (!several.isEmpty()) {
            return several;
        }
        for (int i = 1; i < lines.size(); i++) {
            Optional<Signature> first = read(lines.subList(0, i));
            Optional<Signature> second = read(lines.subList(i, lines.size()));
            if (first.isPresent()
                    && second.isPresent()
                    && !first.get().roles().isEmpty()
                    && isQualified(lines.get(i))) {
                return List.of(first.get(), second.get());
            }
        }
        Matcher and = AND.matcher(whole);
        while (and.find()) {
            Optional<Signature> first = read(List.of(whole.substring(0, and.start())));
            Optional<Signature> second = read(List.of(whole.substring(and.end())));
            boolean qualified = first.isPresent()
                    && second.isPresent()
                    && (first.get().roles().isEmpty() || !second.get().roles().isEmpty());
            if (qualified) {
                return SignedTogether.both(first.get(), second.get(), whole);
            }
        }
        return read(lines).map(List::of).orElse(List.of());
    }

    /// The signatures of people whose names these lines print in capitals, as titles are: with what they are or belong
    /// to (« ROZENN GUILLOU », then « sage-femme »).
    public List<Signature> readCapitals(List<String> lines) {
        List<Signature> found = capitals(lines);
        return found.stream().noneMatch(one -> one.roles().isEmpty()) ? found : List.of();
    }

    /// The signature that a line in capitals is where nothing but a name stands: « CHRISTINE FABRE ».
    public Optional<Signature> readCapitalName(String line) {
        return isCapitalName(line) ? capitals(List.of(line)).stream().findFirst() : Optional.empty();
    }

    /// Whether a line is the whole name of a person, in capitals.
    public static boolean isCapitalName(String line) {
        return CapitalNames.isAlone(Spaces.fold(line));
    }

    private List<Signature> capitals(List<String> lines) {
        String label = Spaces.fold(String.join(" ", lines));
        return CapitalNames.written(lines).map(this::readAll).orElse(List.of()).stream()
                .map(one -> new Signature(one.name(), one.roles(), label))
                .toList();
    }

    /// Whether a line holds a name and, after a comma or a dash, a noun that introduces people.
    private static boolean isQualified(String line) {
        Matcher comma = QUALITY.matcher(line);
        return comma.find() && introducesPerson(line.substring(comma.end()));
    }

    /// The name that the lines begin with. It ends with its line, unless that holds a first name alone
    /// (« Francis », then « Magois »); a capitalised particle and a small letter at the end of a line are a slip of
    /// character recognition (« Brigitte Le cordier »).
    private static Optional<PersonNames.Found> name(List<String> lines, String whole, List<Word> words) {
        int firstLine = Spaces.fold(lines.getFirst()).length();
        List<Word> line = words.stream().filter(word -> word.end() <= firstLine).toList();
        Optional<PersonNames.Found> found = line.isEmpty() ? Optional.empty() : new PersonNames(whole, line).at(0);
        if (found.isEmpty() && line.size() == 1 && lines.size() > 1) {
            int two = firstLine + 1 + Spaces.fold(lines.get(1)).length();
            return new PersonNames(
                            whole,
                            words.stream().filter(word -> word.end() <= two).toList())
                    .at(0);
        }
        boolean slip = found.isEmpty()
                && line.size() == 3
                && lines.size() > 1
                && PersonNames.opensName(line.getFirst())
                && PersonNames.isCapitalisedParticle(line.get(1));
        if (slip) {
            return Optional.of(new PersonNames.Found(0, 3, false));
        }
        return found.isPresent() || line.isEmpty()
                ? found
                : new PersonNames(whole, line).addressed().filter(name -> isExplained(lines, whole, words, name));
    }

    /// « Maître Leroy, avocate »: a comma or a line, and a noun that introduces people.
    private static boolean isExplained(List<String> lines, String whole, List<Word> words, PersonNames.Found name) {
        int end = words.get(name.to() - 1).end();
        boolean parted = whole.startsWith(",", end) || whole.startsWith(" (", end) || endsLine(lines, end);
        return parted && introducesPerson(whole.substring(end));
    }

    /// « Amaury Gatineau Géographe Université de Forez »: behind a whole name a noun that introduces people,
    /// itself followed by something, is no part of it although it has a capital. « Jean Paul Boulanger » has
    /// two first names.
    private static PersonNames.Found beforeFunction(List<Word> words, PersonNames.Found found) {
        for (int i = found.from() + 2; i < Math.min(found.to(), words.size() - 1); i++) {
            Word word = words.get(i);
            boolean function = RoleNouns.contains(word.folded())
                    && Lexicon.french().is(PartOfSpeech.NOUN, word.text().toLowerCase(Locale.FRENCH));
            if (function
                    && !FirstNames.contains(words.get(i - 1).text())
                    && !PersonNames.isCapitalisedParticle(words.get(i - 1))
                    && Character.isUpperCase(words.get(i - 1).text().codePointAt(0))) {
                return found.upTo(i);
            }
        }
        return found;
    }

    /// How many lines from the first make the name of an authority record, 0 when none do.
    private int nameLines(List<String> lines) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Math.min(3, lines.size()); i++) {
            name.append(' ').append(lines.get(i));
            if (registry.findPerson(name.toString()).isPresent()) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isSignature(List<String> lines, String whole, List<Word> words, PersonNames.Found found) {
        int end = words.get(found.to() - 1).end();
        String rest = whole.substring(end);
        if (rest.isBlank()) {
            return true;
        }
        List<Word> after = words.subList(found.to(), words.size());
        if (after.isEmpty() || ClauseWords.anyIn(after) && !isBodyBelow(lines, whole, end, after)) {
            return false;
        }
        boolean parted = rest.stripLeading().matches("(?s)^[,(:–—|/-].*") || endsLine(lines, end);
        return parted || RoleNouns.contains(after.getFirst().folded());
    }

    /// « Béatrice Monnet / Collectif On est là »: what a body is called below a name may be a clause.
    private static boolean isBodyBelow(List<String> lines, String whole, int end, List<Word> after) {
        return endsLine(lines, end)
                && after.size() <= LONGEST_BODY
                && OrganisationLines.isNoun(after.getFirst().folded())
                && !endsSentence(whole);
    }

    /// Whether a line of the group ends at this offset of the folded whole.
    static boolean endsLine(List<String> lines, int offset) {
        int at = 0;
        for (String line : lines) {
            at += Spaces.fold(line).length();
            if (at == offset) {
                return true;
            }
            at++;
        }
        return false;
    }

    private Optional<Signature> initialled(List<String> lines, String whole, String name) {
        List<Word> after = Words.of(whole.substring(name.length()));
        boolean clause = ClauseWords.anyIn(after);
        String rest = whole.substring(name.length()).stripLeading();
        boolean parted = rest.isEmpty() || rest.matches("(?s)^[,(:–—|/-].*") || endsLine(lines, name.length());
        return clause || !parted && !RoleNouns.contains(after.getFirst().folded())
                ? Optional.empty()
                : Optional.of(fromName(lines, whole, name.length(), name));
    }

    private Signature fromName(List<String> lines, String whole, int end, String name) {
        List<String> rest = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            String folded = Spaces.fold(line);
            int lineEnd = at + folded.length();
            if (lineEnd > end) {
                rest.add(folded.substring(Math.max(0, end - at)).replaceFirst("^[\\s,:–—|/-]+", ""));
            }
            at = lineEnd + 1;
        }
        return signature(name, unbracketed(rest), whole);
    }

    /// « Lou Welgryn (Data for Good) » prints the organisation in brackets.
    private static List<String> unbracketed(List<String> rest) {
        if (rest.size() == 1
                && rest.getFirst().startsWith("(")
                && rest.getFirst().endsWith(")")) {
            return List.of(rest.getFirst().substring(1, rest.getFirst().length() - 1));
        }
        return rest;
    }

    private Signature signature(String name, List<String> roleLines, String label) {
        List<String> lines = roleLines.stream().filter(line -> !line.isBlank()).toList();
        return new Signature(name, roles.read(lines), label);
    }

    /// The roles of lines that stand apart from the name they belong to.
    public Signature withRoles(Signature signature, List<String> roleLines) {
        List<Role> all = new ArrayList<>(signature.roles());
        all.addAll(roles.read(roleLines));
        return new Signature(signature.name(), all, signature.label() + " " + Spaces.fold(String.join(" ", roleLines)));
    }

    /// The roles of lines under several names, as each of the people bears them.
    ///
    /// @param index which of the people, from 0
    public List<Role> shared(List<String> roleLines, int index) {
        return SharedRoles.of(roles.read(roleLines), index);
    }

    /// Whether lines hold a quality and nothing else: they begin with a noun that introduces people, and hold neither
    /// a conjugated clause nor the end of a sentence.
    public static boolean isQuality(List<String> lines) {
        String whole = Spaces.fold(String.join("\n", lines));
        List<Word> words = Words.of(whole);
        return !words.isEmpty()
                && words.size() <= LONGEST_QUALITY
                && words.getFirst().start() == 0
                && !endsSentence(whole)
                && RoleNouns.contains(words.getFirst().folded())
                && words.stream().noneMatch(ClauseWords::opensClause);
    }

    /// Whether a phrase begins with a noun that introduces people (« enseignant documentaire »).
    public static boolean introducesPerson(String phrase) {
        return Words.of(phrase).stream().limit(2).anyMatch(word -> RoleNouns.contains(word.folded()));
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find() && !DOMAIN_END.matcher(text).find();
    }
}
