package dev.shapewright.shapes.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.rule.Call;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The layers inside torchvision's models: PyTorch's kinds and a few of torchvision's own, all of them accepted. */
final class TorchvisionAdapter implements Adapter {
    private static final Map<String, Translator> OWN = Map.ofEntries(
            TorchActivations.keeping("StochasticDepth", "StochasticDepth"),
            Map.entry(
                    "Permute",
                    question -> permute(question, Words.sizes(question.hyper().getAsJsonArray("dims")))),
            Map.entry("LayerNorm2d", question -> question.said(question.batched(true), Call.of("LayerNorm"))),
            Map.entry("SwapAxes", question -> permute(question, List.of(0, 2, 1, 3))),
            Map.entry("PositionalEncoding", question -> question.said(question.batched(false), Call.of("ClassToken"))),
            Map.entry("WindowPartition", TorchvisionAdapter::windows),
            Map.entry("WindowDepartition", TorchvisionAdapter::windows));

    private final TorchAdapter torch = new TorchAdapter(OWN);

    @Override
    public Set<String> kinds() {
        return torch.kinds();
    }

    @Override
    public Translation translate(JsonObject json) {
        JsonElement macs = json.get("macs");
        // A subclass under its own name if that has another meaning: over channels that come first.
        String type = json.get("cls").getAsString();
        return torch.translate(new TorchCase(
                OWN.containsKey(type) ? type : json.get("kind").getAsString(),
                json.getAsJsonObject("hyper"),
                TorchAdapter.shapes(json.get("in_shape")),
                new TorchCase.Reply.Ran(
                        Words.sizes(json.getAsJsonArray("out_shape")),
                        json.get("params").getAsLong(),
                        json.get("nontrainable").getAsLong(),
                        macs.isJsonNull() ? OptionalLong.empty() : OptionalLong.of(macs.getAsLong()))));
    }

    /** The axes in another order, with the batch still in front. */
    private static Translation permute(TorchCase question, List<Integer> dims) {
        Axes axes = question.batched(false);
        List<String> names = Words.axes(question.rank() - 1);
        List<String> order =
                axes.sample(dims).stream().map(dim -> names.get(dim - 1)).toList();
        return question.said(axes, Call.of("Permute").with("value", Words.axisConstants(order)));
    }

    private static Translation windows(TorchCase question) {
        throw new UnsayableException("a part of @WindowAttention, which divides into windows itself");
    }
}
