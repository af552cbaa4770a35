package dev.shapewright.shapes.elaboration;

import dev.shapewright.layers.Layout;
import dev.shapewright.shapes.directive.Expect;
import dev.shapewright.shapes.directive.From;
import dev.shapewright.shapes.directive.Name;
import dev.shapewright.shapes.directive.Output;
import dev.shapewright.shapes.directive.Share;
import dev.shapewright.shapes.language.Directive;
import dev.shapewright.shapes.rule.Edit;
import dev.shapewright.shapes.rule.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directives behind what they are about: {@code @Branch}, {@code @From}, {@code @Name}, {@code @Output},
 * {@code @Expect}, {@code @Share}.
 */
final class TrailingDirectives {
    private final Walk walk;
    private final Expansion expansion;
    private final Naming naming;

    /** What the preceding layer, block or join has made: several units if it is repeated, none if it is left out. */
    private final List<Unit> made = new ArrayList<>(1);

    /** The input that was found last behind a directive without a tensor. */
    private int nextInput;

    private boolean isLayer;
    private boolean shares;

    TrailingDirectives(Walk walk, Expansion expansion, Naming naming) {
        this.walk = walk;
        this.expansion = expansion;
        this.naming = naming;
    }

    /** Notes that a layer, a block or a join comes before. */
    void layer() {
        made.clear();
        isLayer = true;
        shares = false;
    }

    /** Notes what it makes. */
    void add(Unit unit) {
        made.add(unit);
    }

    /** Notes that no layer, block or join comes before. */
    void noLayer() {
        made.clear();
        isLayer = false;
    }

    /** Applies a directive to the tensor before it; reports it if there is none. */
    void directive(int index, Directive directive) {
        if (walk.current().isEmpty() && walk.lacksInput()) {
            // That is reported at the first layer.
            walk.makeCurrent(Tensor.LOST);
        } else if (walk.current().isEmpty()) {
            walk.misplaced(
                    index,
                    "@" + directive.type() + " speaks of the tensor before it; none is there",
                    behindInput(index));
            return;
        }
        switch (directive) {
            case BRANCH -> walk.branch(index);
            case FROM ->
                walk.bound(From.class, index).ifPresent(from -> walk.makeCurrent(naming.from(index, from.value())));
            case NAME ->
                walk.bound(Name.class, index)
                        .ifPresentOrElse(
                                name -> naming.name(index, name),
                                () -> walk.names().meanAny());
            case OUTPUT ->
                walk.bound(Output.class, index)
                        .ifPresentOrElse(
                                output -> naming.output(index, output),
                                () -> walk.names().meanAny());
            case EXPECT -> walk.bound(Expect.class, index).ifPresent(expect -> expect(index, expect));
            case SHARE -> walk.bound(Share.class, index).ifPresent(share -> share(index, share.value()));
            default -> throw new IllegalArgumentException(directive.type());
        }
    }

    /** Moves a directive behind the next input, if there is one. */
    private List<Edit> behindInput(int index) {
        int last = walk.stack().entries().size() - 1;
        nextInput = Math.max(nextInput, index);
        while (nextInput < last && !walk.is(nextInput, Directive.INPUT)) {
            nextInput++;
        }
        return walk.is(nextInput, Directive.INPUT) ? List.of(new Edit.Moved(nextInput, true)) : List.of();
    }

    private void share(int index, String name) {
        if (!isLayer) {
            walk.misplaced(index, "@Share speaks of the layer or block just before it; none is there");
            return;
        }
        if (shares) {
            walk.misplaced(index, "the layer or block just before has the weights of another one already");
            return;
        }
        shares = true;
        if (made.isEmpty()) {
            // A layer that was left out shares nothing, and nothing else of it is evaluated either.
            return;
        }
        Optional<Tensor> named = naming.read(index, "value", name).filter(tensor -> !tensor.isLost());
        boolean shared = named.isPresent();
        if (shared) {
            Sharing sharing = Sharing.of(walk, index, name, named.get());
            shared = made.stream().allMatch(sharing::share);
        }
        if (!shared) {
            expansion.weightsUnknown();
        }
    }

    private void expect(int index, Expect expect) {
        Tensor tensor = walk.current().orElseThrow();
        if (tensor.isLost()) {
            return;
        }
        Faults faults = new Faults();
        Layout printed = walk.use().isPresent() ? Layout.CHANNELS_LAST : expansion.layout();
        expansion.shape(tensor).ifPresent(shape -> expect.checkShape(shape, printed, faults));
        if (expansion.sound()) {
            if (!expansion.areWeightsUnknown()) {
                expect.checkParameters(walk.cost().parameters(), faults);
            }
            if (expect.holdsMacs()) {
                expect.checkMacs(
                        expansion.macs(walk.around(), tensor).orElse(walk.cost().macs()), faults);
            }
        }
        faults.found().forEach(fault -> expansion.drafts().add(walk.trace(index), fault, List.of(tensor)));
    }
}
