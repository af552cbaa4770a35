package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Value;
import dev.shapewright.shapes.oracle.TorchAdapter.Axes;
import dev.shapewright.shapes.oracle.TorchAdapter.Question;
import dev.shapewright.shapes.oracle.TorchAdapter.Reply;
import dev.shapewright.shapes.problem.ProblemId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** PyTorch's modules beyond convolutions, pools and activations. */
final class TorchLayers {
    static final Set<String> KINDS = Set.of(
            "ConvTranspose1d",
            "ConvTranspose2d",
            "ConvTranspose3d",
            "AdaptiveAvgPool1d",
            "AdaptiveAvgPool2d",
            "AdaptiveAvgPool3d",
            "AdaptiveMaxPool1d",
            "AdaptiveMaxPool2d",
            "AdaptiveMaxPool3d",
            "GroupNorm",
            "InstanceNorm1d",
            "InstanceNorm2d",
            "InstanceNorm3d",
            "LayerNorm",
            "PReLU",
            "PixelShuffle",
            "PixelUnshuffle",
            "ChannelShuffle",
            "LSTM",
            "GRU",
            "RNN",
            "Upsample",
            "StochasticDepth");
    private static final List<List<String>> TRAILING = List.of(
            List.of("FEATURES"),
            List.of("LENGTH", "FEATURES"),
            List.of("HEIGHT", "WIDTH", "CHANNELS"),
            List.of("DEPTH", "HEIGHT", "WIDTH", "CHANNELS"));

    private TorchLayers() {}

    static Translation translate(Question question) {
        String kind = question.kind();
        if (kind.startsWith("ConvTranspose")) {
            return transposed(question);
        } else if (kind.startsWith("Adaptive")) {
            return adaptive(question);
        } else if (kind.startsWith("InstanceNorm")) {
            return instanceNorm(question);
        }
        return switch (kind) {
            case "GroupNorm" -> groupNorm(question);
            case "LayerNorm" -> layerNorm(question);
            case "PReLU" -> prelu(question);
            case "PixelShuffle" -> pixels(question, "PixelShuffle", "upscale_factor");
            case "PixelUnshuffle" -> pixels(question, "SpaceToDepth", "downscale_factor");
            case "ChannelShuffle" -> channelShuffle(question);
            case "Upsample" -> upsample(question);
            case "StochasticDepth" -> TorchAdapter.said(question, TorchAdapter.keeping(question), Call.of(kind));
            default -> recurrent(question);
        };
    }

    private static Axes batched(Question question, boolean channelsFirst) {
        if (question.in().size() < 2) {
            throw new UnsayableException("nothing behind the batch");
        }
        return new Axes(true, channelsFirst);
    }

    private static Translation transposed(Question question) {
        Axes axes = TorchAdapter.spatial(question);
        TorchAdapter.sameChannels(question, axes.sample(question.in()), "in_channels");
        JsonObject hyper = question.hyper();
        Call call = Words.with(Call.of("ConvTranspose"), "kernel", hyper, "kernel_size");
        call = Words.with(call, "filters", hyper, "out_channels");
        for (String same : List.of("stride", "padding", "dilation", "groups", "bias")) {
            call = Words.with(call, same, hyper, same);
        }
        call = Words.with(call, "outputPadding", hyper, "output_padding");
        if (question.threw("a list of 1 values to match the convolution dimensions")) {
            return new Translation.AcceptedOnPurpose(
                    Words.stack(axes.sample(question.in()), call),
                    "a list of one number: for every axis, as in a pool");
        } else if (question.reply() instanceof Reply.Ran ran && ran.output().contains(0)) {
            return new Translation.RefusedOnPurpose(
                    Words.stack(axes.sample(question.in()), call),
                    Set.of(ProblemId.PADDING_EXCEEDS_OUTPUT),
                    "a size of 0");
        }
        return TorchAdapter.said(question, axes, call);
    }

    private static Translation adaptive(Question question) {
        Axes axes = TorchAdapter.spatial(question);
        JsonElement size = question.hyper().get("output_size");
        boolean kept = size.isJsonNull()
                || (size.isJsonArray()
                        && size.getAsJsonArray().asList().stream().anyMatch(JsonElement::isJsonNull));
        if (kept) {
            throw new UnsayableException("an axis that keeps its size: our output size is a number on each axis");
        }
        Call call = Call.of(question.kind().substring(0, question.kind().length() - 2))
                .with("value", Words.value(size));
        if (question.reply() instanceof Reply.Ran && Words.anyBelow(question.hyper(), "output_size", 1)) {
            return new Translation.RefusedOnPurpose(
                    Words.stack(axes.sample(question.in()), call), Set.of(ProblemId.VALUE_OUT_OF_RANGE), "a size of 0");
        }
        return TorchAdapter.said(question, axes, call);
    }

    private static Translation groupNorm(Question question) {
        Axes axes = batched(question, true);
        TorchAdapter.sameChannels(question, axes.sample(question.in()), "num_channels");
        Call call = Words.with(Call.of("GroupNorm"), "groups", question.hyper(), "num_groups");
        return TorchAdapter.said(question, axes, Words.with(call, "affine", question.hyper(), "affine"));
    }

    private static Translation instanceNorm(Question question) {
        Axes axes = TorchAdapter.spatial(question);
        TorchAdapter.sameChannels(question, axes.sample(question.in()), "num_features");
        if (question.hyper().get("track_running_stats").getAsBoolean()) {
            throw new UnsayableException("running statistics of an InstanceNorm: hardly anybody keeps them");
        }
        if (question.reply() instanceof Reply.Threw) {
            throw new UnsayableException("refused for training, where one position has no variance");
        }
        return TorchAdapter.said(
                question, axes, Words.with(Call.of("InstanceNorm"), "affine", question.hyper(), "affine"));
    }

    private static Translation layerNorm(Question question) {
        JsonElement shape = question.hyper().get("normalized_shape");
        JsonArray normalized = new JsonArray();
        if (shape.isJsonArray()) {
            normalized = shape.getAsJsonArray();
        } else {
            normalized.add(shape);
        }
        Axes axes = batched(question, false);
        List<Integer> sample = axes.sample(question.in());
        int count = normalized.size();
        if (count > sample.size()
                || !sample.subList(sample.size() - count, sample.size()).equals(Words.sizes(normalized))) {
            throw new UnsayableException("other sizes than the input's: our layers take them from the input");
        }
        if (sample.size() > TRAILING.size()) {
            throw new UnsayableException("rank that is no form");
        }
        List<String> names = TRAILING.get(sample.size() - 1);
        List<Value> last = new ArrayList<>();
        names.subList(names.size() - count, names.size()).forEach(name -> last.add(new Value.Constant("Axis", name)));
        Call call = Call.of("LayerNorm").with("axes", new Value.Many(last));
        return TorchAdapter.said(question, axes, Words.with(call, "affine", question.hyper(), "elementwise_affine"));
    }

    private static Translation prelu(Question question) {
        Axes axes = batched(question, true);
        Call call = Call.of("PRelu");
        if (question.number("num_parameters") == 1) {
            return TorchAdapter.said(question, axes, call.with("axes", new Value.Many(List.of())));
        }
        TorchAdapter.sameChannels(question, axes.sample(question.in()), "num_parameters");
        return TorchAdapter.said(question, axes, call);
    }

    private static Translation pixels(Question question, String layer, String argument) {
        int rank = question.in().size();
        if (rank != 3 && rank != 4) {
            throw new UnsayableException("rank of no image");
        }
        return TorchAdapter.said(
                question, new Axes(rank == 4, true), Words.with(Call.of(layer), "value", question.hyper(), argument));
    }

    private static Translation channelShuffle(Question question) {
        if (question.in().size() < 3) {
            throw new UnsayableException("rank of another module: our layers take theirs from the input");
        }
        return TorchAdapter.said(
                question,
                batched(question, true),
                Words.with(Call.of("ChannelShuffle"), "value", question.hyper(), "groups"));
    }

    private static Translation upsample(Question question) {
        if (question.reply() instanceof Reply.Threw || !question.hyper().has("scale_factor")) {
            throw new UnsayableException("a size instead of a factor, or a mode of another rank");
        }
        return TorchAdapter.said(
                question,
                batched(question, true),
                Words.with(Call.of("Upsample"), "value", question.hyper(), "scale_factor"));
    }

    /** Batch first or, of three axes, second; several layers are written one behind the other. */
    private static Translation recurrent(Question question) {
        int rank = question.in().size();
        if (rank != 2 && rank != 3) {
            throw new UnsayableException("rank of no sequence");
        }
        Axes axes = new Axes(rank == 3, false);
        boolean second = rank == 3 && !question.hyper().get("batch_first").getAsBoolean();
        Question turned = second ? turned(question) : question;
        TorchAdapter.sameChannels(turned, axes.sample(turned.in()), "input_size");
        JsonElement projection = question.hyper().get("proj_size");
        if (projection != null && projection.getAsInt() > 0) {
            throw new UnsayableException("a projection of the hidden state: Keras has none either");
        }
        if (turned.reply() instanceof Reply.Threw) {
            throw new UnsayableException("refused for a reason that we do not have");
        }
        String type = question.kind().equals("LSTM") ? "Lstm" : question.kind().equals("GRU") ? "Gru" : "SimpleRnn";
        Call call = Words.with(Call.of(type), "units", question.hyper(), "hidden_size");
        call = Words.with(call, "bidirectional", question.hyper(), "bidirectional");
        call = Words.with(call, "bias", question.hyper(), "bias");
        call = type.equals("Gru") ? call : call.with("doubleBias", new Value.Truth(true));
        Call[] layers = new Call[question.number("num_layers")];
        Arrays.fill(layers, call);
        return TorchAdapter.said(turned, axes, axes, layers);
    }

    private static Question turned(Question question) {
        Reply reply = question.reply() instanceof Reply.Ran ran
                ? new Reply.Ran(turned(ran.output()), ran.parameters(), ran.buffers(), ran.macs())
                : question.reply();
        return new Question(question.kind(), question.hyper(), turned(question.in()), reply);
    }

    private static List<Integer> turned(List<Integer> sizes) {
        List<Integer> turned = new ArrayList<>(sizes);
        turned.add(0, turned.remove(1));
        return turned;
    }
}
