package fr.verbatim.search;

import fr.verbatim.people.Mentions.Mention;
import fr.verbatim.search.WrittenAround.Said;
import fr.verbatim.search.WrittenSentences.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which name goes with which of the quotations of a text.
///
/// A name in the clause that goes on behind a quotation (« … », dit X) is that of the quotation, as is one in
/// the words that lead up to it (X : « … »). Any other name beside a quotation goes with the one behind it, or
/// before it, by where names stand in the text: before its first quotation alone, or behind its last alone. A
/// quotation with no name beside it may be of anybody named in the text. Where several are left, it cannot be
/// told; nor where one clause between two quotations names several and nothing divides it.
final class NamesBeside {
    /// A clause that goes on: after a comma, in brackets, behind a dash, or with a verb.
    private static final Pattern GOES_ON = Pattern.compile("^[\\s\u00A0\u202F]*(?:[,(—–-]|\\p{Ll})");

    private static final Pattern LEADS = Pattern.compile(":[\\s\u00A0\u202F]*$");

    /// A clause that sets somebody against somebody else; less surely so with a bare « et ».
    private static final Pattern OVER = Pattern.compile("(?:^|[\\s,])(?:(?<sure>tandis\\s+qu|alors\\s+qu|lorsqu|quand"
            + "|pendant\\s+qu|là\\s+où)|et|mais|puis)(?:e?(?=\\s)|['’])");
    private static final Pattern ENDS = Pattern.compile("[.!?…]\\s*$");
    private static final Pattern COMMA = Pattern.compile("^[\\s,]+");
    private static final Pattern LEADS_OVER =
            Pattern.compile("^\\s+(?:selon|pour|d['’]après)\\s|(?:que|qu['’]|:)[\\s\u00A0\u202F]*$");

    /// Between the last two who are one subject, and between any two.
    private static final Pattern AND = Pattern.compile("\\s*,?\\s*(?:et|ou)\\s+(?:(?:MM?\\.|Mmes?)\\s+)?");
    private static final Pattern TOGETHER = Pattern.compile("\\s*(?:,|et|ou)\\s*(?:(?:MM?\\.|Mmes?)\\s+)?");

    /// As many sentences beside a quotation may be about it.
    private static final int NEAR = 2;

    private final Naming naming;
    private final WrittenSentences sentences;
    private final String text;
    private final List<WrittenQuote> quotes;
    private final List<Beside> beside = new ArrayList<>();
    private final Set<Integer> contested = new HashSet<>();
    /// The clauses that are bound to a quotation and name nobody: « répond une traductrice », « ajoute-t-elle ».
    private final Map<Integer, List<String>> otherwise = new HashMap<>();
    /// Names that stand somewhere as that of who speaks.
    private final Set<String> speaking = new HashSet<>();
    /// Names in sentences of their own that only say who somebody is.
    private final Set<String> signing = new HashSet<>();
    /// What is not understood of the clauses where names stand.
    private final Map<String, List<String>> rests = new HashMap<>();

    private boolean namedBefore;
    private boolean namedBehind;

    private NamesBeside(Naming naming, String text, List<WrittenQuote> quotes) {
        this.naming = naming;
        this.sentences = new WrittenSentences(naming);
        this.text = text;
        this.quotes = quotes;
        quotes.forEach(quote -> beside.add(new Beside()));
    }

    /// What is named near one quotation.
    ///
    /// @param own in a clause that is bound to it
    /// @param either in one that stands between it and another, of which it cannot be told how it is divided
    /// @param before in what stands before it otherwise, the nearest last
    /// @param behind in what stands behind it otherwise, the nearest first
    /// @param unread in a clause that is bound to it, surnames that are not known to be of who speaks
    /// @param claims what a clause that is bound to it and names nobody says of who speaks
    /// @param others in a clause that is bound to it, who is not said to speak
    /// @param rest of a clause that is bound to it, what is not understood
    /// @param doubts sentences of their own that may be about its words
    private record Beside(
            List<String> own,
            List<String> either,
            List<String> before,
            List<String> behind,
            List<String> unread,
            List<String> claims,
            List<String> others,
            List<String> rest,
            List<String> doubts) {
        Beside() {
            this(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    /// Words between two quotations, or before the first or behind the last.
    ///
    /// @param next index of the quotation behind it
    /// @param goesOn whether it is the clause that goes on behind the quotation before
    /// @param leads whether it leads up to the one behind
    /// @param only whether it is all that stands between two
    private record Piece(String text, int next, boolean goesOn, boolean leads, boolean only) {}

    /// For each quotation.
    ///
    /// @param text with blanks for what is no name though it looks like one
    /// @param quotes in order, none overlapping
    static List<NamesNear> of(Naming naming, String text, List<WrittenQuote> quotes) {
        NamesBeside found = new NamesBeside(naming, text, quotes);
        for (int i = 0; i <= quotes.size(); i++) {
            found.readBefore(i);
        }
        return IntStream.range(0, quotes.size())
                .mapToObj(i -> found.settled(i).contested(found.contested.contains(i)))
                .toList();
    }

    /// Reads what stands between the quotation before and the one at `next`.
    private void readBefore(int next) {
        int from = next == 0 ? 0 : quotes.get(next - 1).close();
        int to = next == quotes.size() ? text.length() : quotes.get(next).open();
        String between = text.substring(from, to);
        List<Sentence> sentences = this.sentences.cut(between);
        List<String> pieces = sentences.stream().map(Sentence::text).toList();
        readDenials(pieces, next);
        for (int i = 0; i < pieces.size(); i++) {
            boolean leads = next < quotes.size()
                    && i == pieces.size() - 1
                    && (LEADS.matcher(between).find() || next == 0 && between.endsWith(pieces.get(i)));
            // « - Nom : « … » » on a line of its own is an item of a list.
            boolean item = leads && sentences.get(i).opensLine();
            boolean goesOn =
                    next > 0 && i == 0 && !item && GOES_ON.matcher(between).lookingAt();
            boolean only = next > 0 && next < quotes.size() && pieces.size() == 1;
            if (!goesOn && !leads) {
                doubt(sentences, i, next);
            }
            // Behind the last quotation only what follows at once is about it.
            if (next < quotes.size() || i == 0) {
                place(new Piece(pieces.get(i), next, goesOn, leads, only));
            } else if (i == 1) {
                claim(pieces.get(i), next);
            }
        }
    }

    /// A sentence of its own may tell that the words are not what they seem; one that names somebody is taken for their
    /// signature where none is given yet.
    private void doubt(List<Sentence> sentences, int at, int next) {
        Sentence sentence = sentences.get(at);
        boolean named = !named(sentence.text()).isEmpty();
        boolean signed = next > 0 && !beside.get(next - 1).own().isEmpty();
        boolean bare = !sentence.opensLine() && (!named || signed);
        int from = at < NEAR ? Math.max(0, next - 1) : next;
        int to = sentences.size() - at <= NEAR ? Math.min(next + 1, beside.size()) : next;
        // « Pour X, « … » » leads up to the words.
        boolean ends = at < sentences.size() - 1
                || next == quotes.size()
                || ENDS.matcher(sentence.text()).find();
        if (ends && from < to && Doubts.is(sentence.text(), bare)) {
            beside.subList(from, to)
                    .forEach(quote -> quote.doubts().add(sentence.text().strip()));
        }
    }

    /// A clause denies the words beside it; with one quotation in the text, any sentence that speaks of them does.
    private void readDenials(List<String> pieces, int next) {
        for (int i = 0; i < pieces.size(); i++) {
            int at = goesOver(pieces.get(i), next);
            boolean far = quotes.size() == 1 && Denials.farIn(pieces.get(i));
            if (next > 0
                    && (far
                            || i == 0
                                    && Denials.behind(pieces.get(i)
                                            .substring(0, at < 0 ? pieces.get(i).length() : at)))) {
                contested.add(next - 1);
            }
            if (next < quotes.size()
                    && (far
                            || i == pieces.size() - 1
                                    && Denials.in(pieces.get(i).substring(Math.max(0, at))))) {
                contested.add(next);
            }
        }
    }

    /// Where within one sentence between two quotations the clause about the second begins; -1 where none does.
    private int goesOver(String piece, int next) {
        if (next == 0 || next == quotes.size()) {
            return -1;
        }
        // Behind a quotation « dit X » is about it, « X dit que » opens another sentence.
        String clause = COMMA.matcher(piece).replaceFirst("");
        int over = LEADS_OVER.matcher(piece).find() && naming.opensWithSubject(clause) ? 0 : -1;
        Matcher matcher = OVER.matcher(piece);
        while (matcher.find()) {
            String rest = piece.substring(matcher.end());
            boolean apart = matcher.group("sure") != null
                    || piece.substring(0, matcher.start()).isBlank()
                    || LEADS_OVER.matcher(rest).find()
                    || naming.opensWithSubject(rest);
            if (apart && !named(rest).isEmpty()) {
                over = matcher.start();
            }
        }
        return over;
    }

    private void place(Piece piece) {
        int next = piece.next();
        int over = piece.goesOn() ? over(piece) : -1;
        if (over >= 0) {
            own(piece.text().substring(0, over), next - 1, false);
            own(piece.text().substring(over), next, true);
            return;
        }
        if (piece.goesOn() && piece.only() && isUndivided(piece.text())) {
            each(piece.text()).forEach(name -> {
                add(name, beside.get(next - 1).either());
                add(name, beside.get(next).either());
            });
            return;
        }
        String named = placed(piece.text(), piece.goesOn() || piece.leads());
        claim(piece.text(), next);
        if (piece.goesOn()) {
            own(piece.text(), next - 1, false);
        } else if (next > 0 && !piece.leads()) {
            add(named, beside.get(next - 1).behind());
        }
        if (piece.leads() && !piece.goesOn()) {
            own(piece.text(), next, true);
        } else if (next < quotes.size()) {
            add(named, beside.get(next).before());
        }
        namedBefore |= next == 0 && !named.isEmpty();
        namedBehind |= next == quotes.size() && !named.isEmpty();
    }

    /// « Ministre de la Culture. » beside a name, a quotation or both.
    private void claim(String sentence, int next) {
        if (named(sentence).isEmpty() && naming.isFunction(sentence)) {
            beside.subList(Math.max(0, next - 1), Math.min(next + 1, beside.size()))
                    .forEach(quote -> quote.claims().add(sentence.strip()));
        }
    }

    /// @param leads whether it stands before the quotation
    private void own(String clause, int quote, boolean leads) {
        String named = placed(clause, true);
        if (named.isEmpty()) {
            otherwise.computeIfAbsent(quote, index -> new ArrayList<>()).add(clause);
            Said said = naming.said(clause);
            beside.get(quote).claims().addAll(said.claims());
            beside.get(quote).rest().addAll(said.unread());
        }
        Incise incise = naming.incise(clause, leads);
        beside.get(quote).others().addAll(incise.others());
        beside.get(quote).rest().addAll(incise.unread());
        add(named, beside.get(quote).own());
        naming.unread(clause).ifPresent(name -> add(name, beside.get(quote).unread()));
    }

    /// Where the clause about the second of two quotations begins; -1 where that cannot be told.
    private int over(Piece piece) {
        int over = goesOver(piece.text(), piece.next());
        int second = over < 0 && piece.leads() ? lastOfSeveral(piece.text()) : -1;
        return second > 0 ? second : over;
    }

    /// Whether several people are named who are not set side by side as one subject is (« X, Y et Z »).
    private boolean isUndivided(String clause) {
        List<Mention> people = sentences.people(clause);
        return IntStream.range(1, people.size()).anyMatch(i -> {
            Pattern together = i == people.size() - 1 ? AND : TOGETHER;
            String between =
                    clause.substring(people.get(i - 1).end(), people.get(i).start());
            return !together.matcher(between).matches();
        });
    }

    private List<String> each(String clause) {
        List<Mention> people = sentences.people(clause);
        return people.stream()
                .map(one -> naming.incise(List.of(one), clause, false).bareNames())
                .toList();
    }

    /// Where the last of several people is named; -1 where there are no two.
    private int lastOfSeveral(String piece) {
        List<Mention> people = sentences.people(piece);
        return people.size() < 2 ? -1 : people.getLast().start();
    }

    /// Those named in a clause; it is remembered where they stand as who speaks: a sentence of its own may tell of
    /// other
    /// words.
    private String placed(String clause, boolean bound) {
        Incise incise = naming.incise(clause);
        if (incise.isSpeaking() && (bound || !RoleBehind.hasVerb(clause))) {
            (bound ? speaking : signing).add(incise.names());
        }
        rests.computeIfAbsent(incise.names(), named -> new ArrayList<>()).addAll(incise.unread());
        return incise.names();
    }

    private String named(String piece) {
        return naming.incise(piece).names();
    }

    private static void add(String named, List<String> to) {
        if (!named.isEmpty() && !to.contains(named)) {
            to.add(named);
        }
    }

    private NamesNear settled(int index) {
        Beside quote = beside.get(index);
        NamesNear near = near(index, quote);
        return near.claiming(claims(quote, near)).beside(quote.others(), rest(index, quote, near));
    }

    /// What stands beside the quotation, or where the name is given that goes with it, and may turn the sense round.
    private List<String> rest(int index, Beside quote, NamesNear near) {
        Stream<String> own = Stream.concat(quote.doubts().stream(), quote.rest().stream());
        if (!quote.own().isEmpty()) {
            return own.toList();
        }
        Stream<String> named = near.names().stream().flatMap(name -> rests.getOrDefault(name, List.of()).stream());
        Stream<String> others = near.names().stream()
                .flatMap(name -> otherwise.getOrDefault(index, List.of()).stream()
                        .flatMap(clause -> Pronouns.against(clause, name).stream()));
        return Stream.of(own, named, others).flatMap(rest -> rest).toList();
    }

    /// With what is said of the same people elsewhere in the text.
    private List<String> claims(Beside quote, NamesNear near) {
        List<String> claims = new ArrayList<>(quote.claims());
        for (String name : near.names()) {
            String own = name.split(", ", 2)[0];
            allNamed().stream()
                    .filter(named -> named.startsWith(own + ", "))
                    .map(named -> named.substring(own.length() + 2))
                    .forEach(claims::add);
        }
        return claims;
    }

    private NamesNear near(int index, Beside quote) {
        if (!quote.own().isEmpty()) {
            List<String> speak = quote.own().stream().filter(speaking::contains).toList();
            List<String> own = speak.isEmpty() ? quote.own() : speak;
            return new NamesNear(List.of(String.join(", ", own)), true).speaking(!speak.isEmpty());
        }
        if (!quote.either().isEmpty()) {
            return new NamesNear(quote.either(), true);
        }
        if (!quote.unread().isEmpty()) {
            return NamesNear.unread(quote.unread());
        }
        boolean takesBefore = namedBefore || !namedBehind;
        boolean takesBehind = namedBehind || !namedBefore;
        Set<String> near = new LinkedHashSet<>();
        if (takesBefore && !quote.before().isEmpty()) {
            near.add(quote.before().getLast());
        }
        if (takesBehind && !quote.behind().isEmpty()) {
            near.add(quote.behind().getFirst());
        }
        return near.isEmpty()
                ? new NamesNear(allNamed(), false)
                : new NamesNear(List.copyOf(near), !otherwise.containsKey(index)).speaking(signing.containsAll(near));
    }

    private List<String> allNamed() {
        return beside.stream()
                .flatMap(quote -> Stream.of(quote.own(), quote.either(), quote.before(), quote.behind()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
