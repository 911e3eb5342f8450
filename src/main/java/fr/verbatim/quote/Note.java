package fr.verbatim.quote;

import fr.verbatim.model.Document;
import fr.verbatim.text.Spaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A drawn note taken apart: its runs of bubbles, and how telling each word is within it.
final class Note {
    /// Words that everybody uses.
    private static final Set<String> LIGHT = Families.of(
            "va vont aller fait font faire dit disent dire peut peuvent pouvoir veut veulent vouloir faut doit doivent"
                + " devoir met mettre prend prendre chose choses gens temps jour fois an ans année années deux trois"
                + " autre autres beaucoup aujourd'hui quatre cinq six sept huit neuf dix vingt trente cent mille"
                + " minutes heures mois semaine quand même toujours jamais seul seule demande demander quelqu'un bien"
                + " travail travaille travailler parle parler dire savoir sait rencontre voir vois entre derrière"
                + " devant");

    private static final int CHANCE_DIGITS = 2;

    private final Document document;
    private final List<NoteItem> items;
    private final List<Signer> signers = new ArrayList<>();
    private final NavigableMap<Integer, String> titles = new TreeMap<>();
    private final Map<Bubble, FoundSpeaker> voiced = new LinkedHashMap<>();
    private final SignedNames signedNames;
    private final List<NoteRun> runs = new ArrayList<>();
    private final IdentityHashMap<Bubble, BubbleWords> words = new IdentityHashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    Note(Document document, List<NoteItem> items) {
        this.document = document;
        this.items = items;
        List<Bubble> single = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case NoteItem.Title title ->
                    titles.put(i, Spaces.fold(title.text().text()));
                case NoteItem.Signed signed -> signers.add(Signer.of(signed, signers.size(), i, titles.size()));
                case NoteItem.Bubble bubble ->
                    single.add(new Bubble(List.of(bubble.text()), i, i, bubble.gapBefore(), null, false));
                case NoteItem.Voiced one ->
                    voiced.put(new Bubble(List.of(one.text()), i, i, one.gapBefore(), null, false), one.speaker());
                case NoteItem.Furniture furniture -> {}
            }
        }
        this.signedNames = new SignedNames(signers);
        List<Bubble> bubbles = BubbleJoins.join(document.raw(), single);
        // Reading the words is most of the work, and each bubble's are its own.
        List<BubbleWords> all = bubbles.parallelStream().map(BubbleWords::of).toList();
        for (int i = 0; i < all.size(); i++) {
            BubbleWords read = all.get(i);
            words.put(bubbles.get(i), read);
            read.terms().forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
        dropDocumentTitle();
        cutRuns(bubbles);
    }

    /// The first title is that of the whole document when another title or a line about the event follows
    /// before anybody speaks; it is not a section's.
    private void dropDocumentTitle() {
        Map.Entry<Integer, String> first = titles.firstEntry();
        if (first == null || items.subList(0, first.getKey()).stream().anyMatch(Note::speaks)) {
            return;
        }
        for (NoteItem item : items.subList(first.getKey() + 1, items.size())) {
            if (speaks(item)) {
                return;
            }
            if (item instanceof NoteItem.Title || isEventLine(item)) {
                titles.remove(first.getKey());
                return;
            }
        }
    }

    private static boolean isEventLine(NoteItem item) {
        return item instanceof NoteItem.Furniture line
                && NoteFurniture.isDated(Spaces.fold(line.text().text()));
    }

    private static boolean speaks(NoteItem item) {
        return item instanceof NoteItem.Bubble || item instanceof NoteItem.Signed || item instanceof NoteItem.Voiced;
    }

    /// The section title above a bubble; empty when there is none.
    Optional<String> heading(Bubble bubble) {
        return Optional.ofNullable(titles.lowerEntry(bubble.place())).map(Map.Entry::getValue);
    }

    private void cutRuns(List<Bubble> bubbles) {
        boolean opensStandOut = UnreadSignature.standsOut(items);
        int at = 0;
        for (int s = 0; s <= signers.size(); s++) {
            Signer before = s == 0 ? null : signers.get(s - 1);
            Signer after = s == signers.size() ? null : signers.get(s);
            int end = after == null ? items.size() : after.place();
            List<Bubble> run = new ArrayList<>();
            while (at < bubbles.size() && bubbles.get(at).place() < end) {
                run.add(bubbles.get(at++));
            }
            runs.add(run(before, after, run, opensStandOut));
        }
    }

    /// Bubbles between the first and the last title of a run stand in sections that nobody signs; so do those before
    /// the last title above the first signature, and those after the first title below the last one.
    private NoteRun run(@Nullable Signer before, @Nullable Signer after, List<Bubble> all, boolean opensStandOut) {
        int start = before == null ? -1 : before.place();
        int end = after == null ? items.size() : after.place();
        NavigableMap<Integer, String> within = titles.subMap(start, false, end, false);
        int first = within.isEmpty() ? end : within.firstKey();
        int last = within.isEmpty() ? start : within.lastKey();
        List<Bubble> orphans = new ArrayList<>();
        List<Bubble> bubbles = new ArrayList<>();
        int titleAt = 0;
        for (Bubble bubble : all) {
            boolean forBefore = before != null && bubble.place() < first;
            boolean forAfter = after != null && bubble.place() > last;
            titleAt += bubble.place() < first ? 1 : 0;
            (forBefore || forAfter || within.isEmpty() ? bubbles : orphans).add(bubble);
        }
        boolean title = !within.isEmpty() && before != null && after != null;
        boolean gapAtStart =
                first >= end && !bubbles.isEmpty() && bubbles.getFirst().gapBefore();
        boolean gapAtEnd = after != null && after.gapBefore() && last < start + 1;
        boolean doubtful = items.subList(Math.max(0, start), Math.min(items.size(), end + 1)).stream()
                .anyMatch(item -> UnreadSignature.mayBe(item, opensStandOut));
        return new NoteRun(before, after, bubbles, title ? titleAt : -1, gapAtStart, gapAtEnd, orphans, doubtful);
    }

    /// How often gaps stand at each kind of place, never quite 0 or 1.
    GapShares gapShares() {
        GapShares.Count bubbles = new GapShares.Count();
        GapShares.Count below = new GapShares.Count();
        GapShares.Count above = new GapShares.Count();
        NoteItem before = null;
        for (NoteItem item : items) {
            switch (item) {
                case NoteItem.Signed signed -> above.add(signed.gapBefore());
                case NoteItem.Bubble bubble ->
                    (before instanceof NoteItem.Signed ? below : bubbles).add(bubble.gapBefore());
                case NoteItem.Voiced one -> (before instanceof NoteItem.Signed ? below : bubbles).add(one.gapBefore());
                case NoteItem.Title title -> {}
                case NoteItem.Furniture furniture -> {}
            }
            before = item;
        }
        return new GapShares(bubbles.share(), below.share(), above.share());
    }

    /// The bubble above the signature that opens a run, in the same section; null when there is none.
    @Nullable
    Bubble lastBubbleBefore(NoteRun run) {
        Signer signer = run.before();
        if (signer == null || run.titleAt() == 0) {
            return null;
        }
        NoteRun earlier = runBefore(signer);
        boolean titled = earlier.bubbles().isEmpty()
                || earlier.titleAt() == earlier.bubbles().size();
        return titled ? null : earlier.bubbles().getLast();
    }

    /// Who signs on the other side of a bubble; empty at the ends of a note.
    Optional<Signer> across(Bubble bubble, Signer signer) {
        int other = signer.place() < bubble.place() ? signer.index() + 1 : signer.index() - 1;
        return other >= 0 && other < signers.size() ? Optional.of(signers.get(other)) : Optional.empty();
    }

    Document document() {
        return document;
    }

    List<NoteRun> runs() {
        return Collections.unmodifiableList(runs);
    }

    /// The bubbles that say themselves whose they are.
    Map<Bubble, FoundSpeaker> voiced() {
        return Collections.unmodifiableMap(voiced);
    }

    List<Signer> signers() {
        return Collections.unmodifiableList(signers);
    }

    SignedNames signedNames() {
        return signedNames;
    }

    Set<String> terms(Bubble bubble) {
        return words(bubble).terms();
    }

    /// What the words of one of the note's bubbles say.
    BubbleWords words(Bubble bubble) {
        return Objects.requireNonNull(words.get(bubble), "Bug: a bubble of another note");
    }

    /// How telling it is that two bubbles share a word: 1 when no third one holds it, less for a word of the whole
    /// section's subject.
    double weight(String term) {
        return 1.0 / Math.max(1, frequency.getOrDefault(term, 1) - 1);
    }

    /// Whether everybody uses a word, or a number so small that two bubbles share it by chance.
    static boolean isLight(String term) {
        return LIGHT.contains(term)
                || term.length() <= CHANCE_DIGITS && term.chars().allMatch(Character::isDigit);
    }

    /// 1 for a word that few bubbles hold, less for one that is everywhere.
    double rarity(String term) {
        return Math.min(1, 5.0 / frequency.getOrDefault(term, 1));
    }

    /// The words two bubbles share, weighed.
    Overlap overlap(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        shared.removeIf(term -> weight(term) < Weights.TELLING_WORD || isLight(term));
        return new Overlap(shared, shared.stream().mapToDouble(this::weight).sum());
    }

    /// @param terms shared
    /// @param weight their sum
    record Overlap(Set<String> terms, double weight) {}

    /// Whether the signature after a run is the last before the next section title: titles come late at times, so its
    /// poster may belong to the section that follows.
    boolean endsSection(NoteRun run) {
        Signer after = run.after();
        return after != null && runAfter(after).titleAt() >= 0;
    }

    NoteRun runBefore(Signer signer) {
        return runs.get(signer.index());
    }

    NoteRun runAfter(Signer signer) {
        return runs.get(signer.index() + 1);
    }
}
