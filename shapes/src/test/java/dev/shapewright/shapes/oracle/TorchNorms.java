package dev.shapewright.shapes.oracle;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.shapewright.shapes.oracle.TorchAdapter.Translator;
import dev.shapewright.shapes.oracle.TorchCase.Axes;
import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.rule.Call;
import java.util.List;
import java.util.Map;

/** PyTorch's normalizations. Without weights, they ignore the given number of channels. */
final class TorchNorms {
    private static final int IMAGE = 4;

    static final Map<String, Translator> KINDS = Map.of(
            "BatchNorm1d", TorchNorms::batchNorm,
            "BatchNorm2d", TorchNorms::batchNorm,
            "BatchNorm3d", TorchNorms::batchNorm,
            "InstanceNorm1d", TorchNorms::instanceNorm,
            "InstanceNorm2d", TorchNorms::instanceNorm,
            "InstanceNorm3d", TorchNorms::instanceNorm,
            "GroupNorm", TorchNorms::groupNorm,
            "LayerNorm", TorchNorms::layerNorm,
            "LocalResponseNorm", TorchNorms::localResponseNorm);

    private TorchNorms() {}

    private static Translation batchNorm(TorchCase question) {
        boolean vector = question.dimensions() == 1 && question.rank() == 2;
        if (question.rank() != question.dimensions() + 2 && !vector) {
            throw TorchCase.rankOfAnother();
        }
        Axes axes = question.batched(true);
        if (question.truth("affine") || question.truth("track_running_stats")) {
            question.sameChannels(axes, 0, "num_features");
        }
        Call call = Words.with(Call.of("BatchNorm"), "affine", question.hyper(), "affine");
        return question.said(axes, Words.with(call, "statistics", question.hyper(), "track_running_stats"));
    }

    private static Translation instanceNorm(TorchCase question) {
        Axes axes = question.spatial();
        if (question.truth("track_running_stats")) {
            throw new UnsayableException("running statistics of an InstanceNorm: hardly anybody keeps them");
        }
        if (question.truth("affine")) {
            question.sameChannels(axes, 0, "num_features");
        }
        return question.said(axes, Words.with(Call.of("InstanceNorm"), "affine", question.hyper(), "affine"));
    }

    private static Translation groupNorm(TorchCase question) {
        Axes axes = question.batched(true);
        boolean unread = question.ran() && !question.truth("affine");
        if (!unread && !question.threw("to be divisible by num_groups")) {
            question.sameChannels(axes, 0, "num_channels");
        }
        Call call = Words.with(Call.of("GroupNorm"), "groups", question.hyper(), "num_groups");
        return question.said(axes, Words.with(call, "affine", question.hyper(), "affine"));
    }

    private static Translation layerNorm(TorchCase question) {
        JsonElement shape = question.hyper().get("normalized_shape");
        JsonArray normalized = new JsonArray();
        if (shape.isJsonArray()) {
            normalized = shape.getAsJsonArray();
        } else {
            normalized.add(shape);
        }
        Axes axes = normalized.size() == question.rank() ? new Axes(false, false) : question.batched(false);
        List<Integer> sample = axes.sample(question.in());
        int rest = sample.size() - normalized.size();
        if (rest < 0 || !sample.subList(rest, sample.size()).equals(Words.sizes(normalized))) {
            throw new UnsayableException("other sizes than the input's: our layers take them from the input");
        }
        List<String> names = Words.axes(sample.size());
        Call call = Call.of("LayerNorm").with("axes", Words.axisConstants(names.subList(rest, names.size())));
        return question.said(axes, Words.with(call, "affine", question.hyper(), "elementwise_affine"));
    }

    private static Translation localResponseNorm(TorchCase question) {
        Axes axes = question.batched(true);
        Call call = Words.with(Call.of("LocalResponseNorm"), "value", question.hyper(), "size");
        return question.ran() && question.rank() != IMAGE
                ? question.refusedOnPurpose(
                        ProblemId.WRONG_AXES, "LocalResponseNorm on a sequence or volume", axes, call)
                : question.said(axes, call);
    }
}
