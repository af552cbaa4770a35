package dev.shapewright.shapes.language;

import dev.shapewright.shapes.directive.Budget;
import dev.shapewright.shapes.directive.Expect;
import dev.shapewright.shapes.directive.From;
import dev.shapewright.shapes.directive.Input;
import dev.shapewright.shapes.directive.Name;
import dev.shapewright.shapes.layer.Binding;
import dev.shapewright.shapes.layer.Call;
import dev.shapewright.shapes.layer.Edit;
import dev.shapewright.shapes.layer.Join;
import dev.shapewright.shapes.layer.LayerCatalog;
import dev.shapewright.shapes.layer.Schema;
import dev.shapewright.shapes.layer.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All annotations that a stack is made of: the layers of the catalog and the directives. */
public final class Language {
    private static final List<String> DIRECTIVES =
            List.of("Input", "Branch", "From", "Name", "Expect", "Frozen", "Budget");

    private final LayerCatalog layers = new LayerCatalog();
    private final Schema<Input> input = Schema.of(Input.class);
    private final Schema<From> from = Schema.of(From.class);
    private final Schema<Name> name = Schema.of(Name.class);
    private final Schema<Expect> expect = Schema.of(Expect.class);
    private final Schema<Budget> budget = Schema.of(Budget.class);

    /** The simple names of all annotations of the language. */
    public List<String> types() {
        List<String> types = new ArrayList<>(DIRECTIVES);
        types.addAll(layers.types());
        return types;
    }

    /** Whether a call speaks of what comes next, and has no meaning without it. */
    static boolean standsInFront(Call call) {
        return call.type().equals("Frozen");
    }

    /** What becomes of a stack. */
    public Elaboration elaborate(Stack stack) {
        return elaborate(stack, stack.entries().size());
    }

    /** What becomes of the first annotations of a stack, whatever comes behind them. */
    Elaboration elaborate(Stack stack, int count) {
        return new Elaborator(this, stack, count).run();
    }

    /** The join that a call writes, where it writes one whose values can be. */
    Optional<Join> join(Call call) {
        return layers.schema(call.type())
                .map(schema -> schema.bind(call))
                .flatMap(binding -> binding instanceof Binding.Bound<?> bound && bound.record() instanceof Join join
                        ? Optional.of(join)
                        : Optional.empty());
    }

    LayerCatalog layers() {
        return layers;
    }

    Schema<Input> input() {
        return input;
    }

    Schema<From> from() {
        return from;
    }

    Schema<Name> name() {
        return name;
    }

    Schema<Expect> expect() {
        return expect;
    }

    Schema<Budget> budget() {
        return budget;
    }

    /** Inputs to propose where a model has none, the most usual first. */
    List<Edit> likelyInputs() {
        Call image = Call.of("Input")
                .with("height", Value.of(28))
                .with("width", Value.of(28))
                .with("channels", Value.of(1));
        Call vector = Call.of("Input").with("features", Value.of(64));
        return List.of(new Edit.InFront(image), new Edit.InFront(vector));
    }
}
