package fr.verbatim.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was found out for words met lately. A bound on memory, not on correctness: when it is full it begins anew, so
/// that a document of millions of different words costs no more memory than one of a few thousand.
///
/// Any thread may ask; two that ask for one word at once may both find it out.
///
/// @param <T> what is found out, immutable
public final class Remembered<T> {
    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final int most;

    /// @param most how many are remembered
    public Remembered(int most) {
        this.most = most;
    }

    /// What `find` says of a key, asked only where it is not remembered.
    public T get(String key, Function<String, ? extends T> find) {
        T value = known.get(key);
        if (value == null) {
            value = find.apply(key);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
