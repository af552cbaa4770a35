package dev.shapewright.shapes.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The layers inside torchvision's models: PyTorch's kinds, all of them accepted. */
final class TorchvisionAdapter implements Adapter {
    private static final Set<String> KINDS = Set.of(
            "Conv2d",
            "Conv3d",
            "BatchNorm2d",
            "BatchNorm3d",
            "MaxPool2d",
            "MaxPool3d",
            "AvgPool2d",
            "AvgPool3d",
            "Linear",
            "Flatten",
            "ReLU",
            "ReLU6",
            "GELU",
            "SiLU",
            "Sigmoid",
            "Hardsigmoid",
            "Hardswish",
            "Tanh",
            "Dropout",
            "StochasticDepth");

    private final TorchAdapter torch = new TorchAdapter();

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public Translation translate(JsonObject json) {
        List<Integer> in = Words.sizes(json.getAsJsonArray("in_shape").get(0).getAsJsonArray());
        JsonElement macs = json.get("macs");
        TorchAdapter.Question question = new TorchAdapter.Question(
                json.get("kind").getAsString(),
                json.getAsJsonObject("hyper"),
                in,
                new TorchAdapter.Reply.Ran(
                        Words.sizes(json.getAsJsonArray("out_shape")),
                        json.get("params").getAsLong(),
                        json.get("nontrainable").getAsLong(),
                        macs.isJsonNull() ? OptionalLong.empty() : OptionalLong.of(macs.getAsLong())));
        return torch.translate(question);
    }
}
