package dev.shapewright.shapes.oracle;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** TensorFlow.js's layers: no batch in the input, channels last unless {@code dataFormat} says otherwise. */
final class TfjsAdapter implements Adapter {
    private final Map<String, Translator> translators;

    /** Translates the cases of a kind into our language, or throws an {@link UnsayableException}. */
    @FunctionalInterface
    interface Translator {
        Translation translate(TfjsCase question);
    }

    TfjsAdapter() {
        Map<String, Translator> all = new HashMap<>();
        List.of(
                        TfjsConvs.KINDS,
                        TfjsPools.KINDS,
                        TfjsDense.KINDS,
                        TfjsNorms.KINDS,
                        TfjsActivations.KINDS,
                        TfjsShapes.KINDS,
                        TfjsJoins.KINDS,
                        TfjsRecurrent.KINDS,
                        TfjsWrappers.KINDS)
                .forEach(all::putAll);
        translators = Collections.unmodifiableMap(all);
    }

    @Override
    public Set<String> kinds() {
        return translators.keySet();
    }

    @Override
    public Translation translate(JsonObject json) {
        TfjsCase question = TfjsCase.of(json);
        try {
            return Objects.requireNonNull(translators.get(question.kind()), question.kind())
                    .translate(question);
        } catch (UnsayableException unsayable) {
            return new Translation.Unsaid(unsayable.reason());
        }
    }
}
