package fr.verbatim.quote;

import java.util.List;

/// The cues over the words of bubbles, in the order their evidence is shown.
final class Cues {
    static final List<VoiceCue> VOICE = List.of(
            new Presents(),
            new SignatureWords(),
            new TradeWords(),
            new OwnBody(),
            new OwnKind(),
            new SignTogether(),
            new RepeatedWords(),
            new Agreement(),
            new NamesThem());
    static final List<BorderCue> BORDER =
            List.of(new Continuation(), new Opening(), new SamePerson(), new PictureGap());

    static final List<BorderCue> OVER_SIGNATURE = List.of(new Continuation());

    private Cues() {}
}
