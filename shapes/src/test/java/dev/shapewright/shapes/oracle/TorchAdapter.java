package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.shapewright.shapes.oracle.TorchCase.Reply;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/** PyTorch's modules: channels first, with or without a batch, and with the channels among the arguments. */
final class TorchAdapter implements Adapter {
    private final Map<String, Translator> translators;

    /** Translates the cases of a kind into our language, or throws an {@link UnsayableException}. */
    @FunctionalInterface
    interface Translator {
        Translation translate(TorchCase question);
    }

    TorchAdapter() {
        this(Map.of());
    }

    /** An adapter for additional kinds beyond PyTorch's own. */
    TorchAdapter(Map<String, Translator> more) {
        Map<String, Translator> all = new HashMap<>(more);
        List.of(
                        TorchConvs.KINDS,
                        TorchPools.KINDS,
                        TorchNorms.KINDS,
                        TorchActivations.KINDS,
                        TorchDense.KINDS,
                        TorchShapes.KINDS,
                        TorchPadding.KINDS,
                        TorchRecurrent.KINDS,
                        TorchAttention.KINDS)
                .forEach(all::putAll);
        translators = Collections.unmodifiableMap(all);
    }

    @Override
    public Set<String> kinds() {
        return translators.keySet();
    }

    @Override
    public Translation translate(JsonObject json) {
        JsonObject answer = json.has("torch26") ? json.getAsJsonObject("torch26") : json;
        Reply reply = answer.has("err")
                ? new Reply.Threw(answer.get("err").getAsString())
                : new Reply.Ran(
                        Words.sizes(output(answer.getAsJsonArray("out"))),
                        answer.get("train").getAsLong(),
                        answer.get("nontrain").getAsLong(),
                        answer.has("macs") ? OptionalLong.of(answer.get("macs").getAsLong()) : OptionalLong.empty());
        return translate(new TorchCase(
                json.get("kind").getAsString(), json.getAsJsonObject("hyper"), shapes(json.get("in")), reply));
    }

    static List<List<Integer>> shapes(JsonElement json) {
        return json.getAsJsonArray().asList().stream()
                .map(shape -> Words.sizes(shape.getAsJsonArray()))
                .toList();
    }

    /** The first of several outputs: a recurrent layer also returns its last states, and attention its weights. */
    private static JsonArray output(JsonArray out) {
        return !out.isEmpty() && out.get(0).isJsonArray() ? out.get(0).getAsJsonArray() : out;
    }

    Translation translate(TorchCase question) {
        try {
            return Objects.requireNonNull(translators.get(question.kind()), question.kind())
                    .translate(question);
        } catch (UnsayableException unsayable) {
            return new Translation.Unsaid(unsayable.reason());
        }
    }
}
