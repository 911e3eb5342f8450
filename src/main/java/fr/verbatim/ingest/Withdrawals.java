package fr.verbatim.ingest;

import fr.verbatim.index.Tombstone;
import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.CorpusSource;
import fr.verbatim.model.Notice;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuotePart;
import fr.verbatim.model.RawText;
import fr.verbatim.model.Span;
import fr.verbatim.model.Voice;
import fr.verbatim.model.Withdrawal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps what was withdrawn out of quotes, of the words round them and of the texts stored. Fails closed: a
/// stretch that is not found again forbids publishing, and where only a name is to go the words go with it.
final class Withdrawals {
    private static final String FILE = "withdrawals.yaml";

    private final Set<String> sources = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Map<String, List<Span>> spans = new HashMap<>();
    private final List<Tombstone> tombstones = new ArrayList<>();
    private final List<Notice> blocking = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Withdrawals(List<Withdrawal> withdrawals, List<CorpusSource> corpus) {
        Map<String, RawText> texts = new HashMap<>();
        corpus.forEach(source -> texts.put(source.source().id(), source.raw()));
        for (Withdrawal withdrawal : withdrawals) {
            if (withdrawal.mode() == Withdrawal.Mode.ANONYMISE) {
                notices.add(new Notice(FILE, withdrawal.line(), "Le nom devait être caché : les mots le sont aussi."));
            }
            switch (withdrawal.target()) {
                case Withdrawal.WholeSource source -> sources.add(source.source());
                case Withdrawal.WholePerson person -> people.add(person.person());
                case Withdrawal.Stretch stretch -> anchor(withdrawal, stretch, texts);
            }
        }
    }

    /// Why nothing may be published; empty when all is found.
    List<Notice> blocking() {
        return blocking;
    }

    List<Notice> notices() {
        return notices;
    }

    List<Tombstone> tombstones() {
        return tombstones;
    }

    boolean isWithdrawn(String source) {
        return sources.contains(source);
    }

    /// Whether a quote is withdrawn: its place, its source or one who may have said it.
    boolean covers(Quote quote) {
        return sources.contains(quote.source())
                || speakers(quote.attribution()).stream().anyMatch(people::contains)
                || quote.parts().stream()
                        .map(QuotePart::span)
                        .anyMatch(span -> at(quote.source()).stream().anyMatch(span::overlaps));
    }

    /// The quotes that stay, without a withdrawn word round them.
    List<Quote> clean(String source, RawText raw, List<Quote> quotes) {
        List<Quote> kept = quotes.stream().filter(quote -> !covers(quote)).toList();
        List<Quote> gone = quotes.stream().filter(this::covers).toList();
        if (gone.isEmpty() && at(source).isEmpty()) {
            return kept;
        }
        List<Span> blanks = blanks(source, gone);
        String blanked = Blanked.of(raw, blanks).text();
        List<String> words = blanks.stream().map(raw::cut).toList();
        return kept.stream().map(quote -> Blanked.around(quote, blanked, words)).toList();
    }

    /// The text to store.
    RawText cleanText(String source, RawText raw, List<Quote> quotes) {
        return Blanked.of(
                raw, blanks(source, quotes.stream().filter(this::covers).toList()));
    }

    private List<Span> blanks(String source, List<Quote> gone) {
        List<Span> blanks = new ArrayList<>(at(source));
        gone.forEach(quote -> quote.parts().forEach(part -> blanks.add(part.span())));
        return blanks;
    }

    private List<Span> at(String source) {
        return spans.getOrDefault(source, List.of());
    }

    private void anchor(Withdrawal withdrawal, Withdrawal.Stretch stretch, Map<String, RawText> texts) {
        if (stretch.quote() != null) {
            tombstones.add(new Tombstone(stretch.quote(), withdrawal.date(), withdrawal.reason()));
        }
        RawText raw = texts.get(stretch.source());
        if (raw == null) {
            // Nothing of it can be shown when its source is not there.
            return;
        }
        Optional<Span> found = StretchSearch.find(raw, stretch);
        if (found.isEmpty()) {
            blocking.add(new Notice(
                    FILE,
                    withdrawal.line(),
                    "Le passage retiré ne se retrouve plus dans « " + stretch.source()
                            + " » : rien n'est publié. Corrigez son début, sa fin ou son empreinte."));
        } else {
            spans.computeIfAbsent(stretch.source(), key -> new ArrayList<>()).add(found.get());
        }
    }

    private static List<String> speakers(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named ->
                named.speakers().stream().map(Voice.PersonVoice::id).toList();
            case Attribution.Ambiguous ambiguous ->
                ambiguous.candidates().stream()
                        .map(Candidate::voice)
                        .filter(Voice.PersonVoice.class::isInstance)
                        .map(voice -> ((Voice.PersonVoice) voice).id())
                        .toList();
            case Attribution.Collective collective -> List.of();
            case Attribution.Unnamed unnamed -> List.of();
            case Attribution.Unknown unknown -> List.of();
        };
    }
}
