package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.problem.ProblemId;
import dev.shapewright.shapes.tensor.Form;
import dev.shapewright.shapes.tensor.Shape;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One kind of layer: a record whose components are the elements of its annotation, and the layer's rule. */
public interface Layer {
    /** The forms this layer accepts; any other is {@code [wrong-axes]}. */
    Set<Form> takes();

    /** The outcome for inputs whose forms this layer takes. */
    Outcome infer(Inputs inputs);

    /** The canonical form of the layer that this one is a synonym for; empty for most. */
    default Optional<String> synonym() {
        return Optional.empty();
    }

    /** The names of further tensors it reads, by the elements that hold them. */
    default Map<String, List<String>> reads() {
        return Map.of();
    }

    /** What a user may have meant by putting this layer on a shape whose form it does not take. */
    default List<Edit> insteadOn(Shape shape) {
        return Conversions.of(shape, takes());
    }

    /** Edits for an output larger than a size can be: another value for one element, if that element makes it so large. */
    default List<Edit> smaller() {
        return List.of();
    }

    /** The outcome for any inputs. */
    default Outcome apply(Inputs inputs) {
        Form form = inputs.current().form();
        if (takes().contains(form)) {
            return infer(inputs);
        }
        String taken = Words.or(takes().stream().map(Form::noun).toList());
        String headline = "@" + getClass().getSimpleName() + " takes " + taken + ", not " + form.noun();
        return new Outcome.Rejected(
                List.of(new Fault(ProblemId.WRONG_AXES, "", headline).mend(insteadOn(inputs.current()))));
    }

    /** The forms with spatial axes, in the order messages name them. */
    Set<Form> SPATIAL = Collections.unmodifiableSet(EnumSet.of(Form.SEQUENCE, Form.IMAGE, Form.VOLUME));

    /** Images and volumes. */
    Set<Form> IMAGES = Collections.unmodifiableSet(EnumSet.of(Form.IMAGE, Form.VOLUME));

    /** All forms but token ids. */
    Set<Form> VALUES = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Form.TOKENS)));
}
