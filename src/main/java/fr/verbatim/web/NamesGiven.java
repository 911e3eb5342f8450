package fr.verbatim.web;

import fr.verbatim.model.Attribution;
import fr.verbatim.model.Candidate;
import fr.verbatim.model.Quote;
import fr.verbatim.model.QuoteKind;
import fr.verbatim.model.Voice;
import fr.verbatim.search.Hit;
import fr.verbatim.search.NameFit;
import fr.verbatim.search.NameReading;
import fr.verbatim.search.NamesNear;
import fr.verbatim.search.WrittenNames;
import fr.verbatim.web.Verification.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names given with words, judged by what the document says of a quote.
///
/// @param near which they are, and what is known of them: whether they stand beside the words (else they may be right,
/// but nobody gave the words to them), whether the text denies that they said them, whether they were read at all
record NamesGiven(WrittenNames written, NamesNear near) {
    /// What is concluded only of a text that was understood whole.
    private static final Set<NameFit> TURNED =
            EnumSet.of(NameFit.SAME, NameFit.DESCRIBED, NameFit.FUNCTION, NameFit.TIED, NameFit.PARTLY, NameFit.OTHER);

    /// Those that are no blank.
    List<String> names() {
        return near.names().stream().filter(name -> !name.isBlank()).toList();
    }

    /// What became of them.
    ///
    /// @param speaker as written; empty when none was given
    /// @param name what the document says of it
    /// @param reading how it fits; that of nobody when none was judged
    record Judged(String speaker, Name name, NameReading reading) {
        static final Judged NOT_ASKED = new Judged("", Name.NOT_ASKED, new NameReading(NameFit.OTHER, ""));

        /// Words that are not the document's are nobody's there: another name is no wrong one.
        Judged ofOtherWords() {
            return name == Name.MISATTRIBUTED ? unconfirmed(NameFit.OTHER_WORDS) : this;
        }

        private Judged unconfirmed(NameFit fit) {
            return unconfirmed(fit, speaker);
        }

        private Judged unconfirmed(NameFit fit, String detail) {
            return new Judged(speaker, Name.UNCONFIRMED, new NameReading(fit, detail));
        }
    }

    /// A name is right or wrong where it is so whichever of them is meant.
    Judged judge(Hit hit) {
        List<String> names = names();
        if (near.contested()) {
            return new Judged(String.join(" ; ", names), Name.UNCONFIRMED, new NameReading(NameFit.CONTESTED, ""));
        }
        if (names.isEmpty()) {
            return Judged.NOT_ASKED;
        }
        if (!near.isRead()) {
            return unread(hit, names.getFirst());
        }
        List<Judged> each = names.stream().map(name -> judge(hit, name)).toList();
        Judged first = each.getFirst();
        boolean told = each.stream().allMatch(one -> one.name() == first.name())
                && (near.bound() || first.name() != Name.MISATTRIBUTED);
        if (told && first.name() == Name.MISATTRIBUTED && !near.isSpeaking()) {
            return first.unconfirmed(NameFit.BESIDE);
        }
        boolean wrong = first.name() == Name.MISATTRIBUTED;
        // A name asked about is not this one whoever else the text names.
        Optional<String> unclear = wrong && near.isAsked() ? Optional.empty() : unclear(hit, wrong);
        if (told && unclear.isPresent() && TURNED.contains(first.reading().fit())) {
            return first.unconfirmed(NameFit.UNCLEAR, unclear.get());
        }
        return new Judged(
                String.join(" ; ", names),
                told ? first.name() : Name.UNCONFIRMED,
                told ? first.reading() : new NameReading(NameFit.UNPLACED, ""));
    }

    /// What the text says beside the name that the document does not, or whom else it names: « X, qui admire Y, relaie
    /// : ».
    ///
    /// @param other whether the name is somebody else's: what the document says of who speaks is not said of them
    private Optional<String> unclear(Hit hit, boolean other) {
        return Stream.concat(
                        near.rest().stream()
                                .filter(words -> other
                                        ? !written.isWhereAndWhen(words, hit.quote(), hit.source())
                                        : !written.isSaidOf(words, hit.quote(), hit.source())),
                        near.others().stream())
                .findFirst();
    }

    /// A name that only seems given is neither right nor wrong; a slip in it, or who published the words, is told.
    private Judged unread(Hit hit, String name) {
        NameReading reading = written.read(name, hit.quote(), hit.source());
        boolean told = reading.fit() == NameFit.NEAR || reading.fit() == NameFit.REPORTER;
        return new Judged(name, Name.UNCONFIRMED, told ? reading : new NameReading(NameFit.UNREAD, name));
    }

    private Judged judge(Hit hit, String speaker) {
        NameReading reading = written.read(speaker, hit.quote(), hit.source());
        return new Judged(speaker, name(hit.quote(), reading, speaker), reading);
    }

    private Name name(Quote quote, NameReading reading, String speaker) {
        Attribution attribution = quote.attribution();
        boolean reported = quote.kind() == QuoteKind.REPORTED;
        boolean sure = Citing.bearsName(quote);
        boolean open = attribution instanceof Attribution.Unknown || attribution instanceof Attribution.Unnamed;
        return switch (reading.fit()) {
            case SAME, DESCRIBED, FUNCTION -> sure ? Name.CONFIRMED : Name.UNCONFIRMED;
            case OTHER_ROLE,
                    OTHER_TITLE,
                    NEAR,
                    TOO_LITTLE,
                    INITIALS,
                    SPOKEN_FOR,
                    REPORTER,
                    PARTLY,
                    WITHHELD,
                    UNPLACED,
                    UNREAD,
                    BESIDE,
                    UNCLEAR,
                    OTHER_WORDS,
                    CONTESTED -> Name.UNCONFIRMED;
            case TIED -> reported ? Name.UNCONFIRMED : Name.MISATTRIBUTED;
            case OTHER -> open || !sure && isCandidate(attribution, speaker) ? Name.UNCONFIRMED : Name.MISATTRIBUTED;
        };
    }

    private boolean isCandidate(Attribution attribution, String speaker) {
        List<Voice> others = attribution.grounds().alternatives().stream()
                .map(Candidate::voice)
                .toList();
        return written.mayBe(speaker, others);
    }
}
