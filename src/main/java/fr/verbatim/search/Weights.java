package fr.verbatim.search;

import fr.verbatim.index.SearchedField;
import java.util.EnumMap;
import java.util.Map;

/// A value for every [Weight]: the chosen ones, unless others are being tried.
public final class Weights {
    /// What every search uses.
    public static final Weights CHOSEN = new Weights(Map.of());

    /// From this many complete hits on no partial ones are offered.
    static final int ENOUGH = 10;

    private final EnumMap<Weight, Float> values = new EnumMap<>(Weight.class);

    private Weights(Map<Weight, Float> others) {
        for (Weight weight : Weight.values()) {
            values.put(weight, others.getOrDefault(weight, weight.chosen()));
        }
    }

    /// The same with one value changed.
    public Weights with(Weight weight, float value) {
        EnumMap<Weight, Float> changed = new EnumMap<>(values);
        changed.put(weight, value);
        return new Weights(changed);
    }

    public float get(Weight weight) {
        return values.getOrDefault(weight, weight.chosen());
    }

    /// Of a word in a field.
    float of(SearchedField field) {
        return get(
                switch (field) {
                    case TEXT -> Weight.TEXT;
                    case PEOPLE -> Weight.PEOPLE;
                    case ROLE -> Weight.ROLE;
                    case ORGANISATION -> Weight.ORGANISATION;
                    case EVENT -> Weight.EVENT;
                    case PLACE -> Weight.PLACE;
                    case SECTOR -> Weight.SECTOR;
                    case TRADE -> Weight.TRADE;
                    case PERHAPS -> Weight.PERHAPS;
                    case THEME -> Weight.THEME;
                    case SCOPE -> Weight.SCOPE;
                    case TERMS -> Weight.TERMS;
                    case CONTEXT -> Weight.CONTEXT;
                    case NEARBY -> Weight.NEARBY;
                });
    }

    /// Of a word of the same family in a field.
    float ofFamily(SearchedField field) {
        return field.isMatching() ? of(field) * get(Weight.FAMILY) : of(field);
    }
}
