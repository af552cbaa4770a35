package dev.shapewright.shapes.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everything that can be wrong, by its stable id. Each has a page in {@code docs/problems} and a case in the tests. */
public enum ProblemId {
    // The stack
    INPUT_MISSING(Severity.ERROR),
    NOT_A_SHAPE(Severity.ERROR),
    MISPLACED_DIRECTIVE(Severity.ERROR),
    OPEN_BRANCH(Severity.ERROR),
    SINGLE_BRANCH(Severity.ERROR),
    JOIN_WITHOUT_BRANCH(Severity.ERROR),
    ORDER_UNKNOWN(Severity.ERROR),
    TOO_MANY_LAYERS(Severity.ERROR),
    // Blocks
    UNBOUND_PARAMETER(Severity.ERROR),
    PARAMETER_TYPE(Severity.ERROR),
    FOREIGN_PARAMETER(Severity.ERROR),
    STAND_IN_ESCAPES(Severity.ERROR),
    IN_OUTSIDE_BLOCK(Severity.ERROR),
    INDEX_OUTSIDE_REPEAT(Severity.ERROR),
    MODEL_ONLY(Severity.ERROR),
    DEFINITION_CYCLE(Severity.ERROR),
    BLOCK_CYCLE(Severity.ERROR),
    NESTING_TOO_DEEP(Severity.ERROR),
    KOTLIN_BLOCK(Severity.ERROR),
    BLOCK_WITHOUT_COMPANION(Severity.ERROR),
    COMPANION_TOO_NEW(Severity.ERROR),
    // Names
    INVALID_NAME(Severity.ERROR),
    DUPLICATE_NAME(Severity.ERROR),
    UNKNOWN_NAME(Severity.ERROR),
    CONSTANT_CLASH(Severity.ERROR),
    GENERATED_NAME_CLASH(Severity.ERROR),
    GENERATED_UNWRITABLE(Severity.ERROR),
    // Elements
    VALUE_OUT_OF_RANGE(Severity.ERROR),
    WRONG_NUMBER_OF_VALUES(Severity.ERROR),
    PADDING_WORD(Severity.ERROR),
    ARITHMETIC_OVERFLOW(Severity.ERROR),
    DIVISION_BY_ZERO(Severity.ERROR),
    SHIFT_OUT_OF_RANGE(Severity.ERROR),
    // Shapes
    WRONG_AXES(Severity.ERROR),
    KERNEL_EXCEEDS_INPUT(Severity.ERROR),
    POOL_PADDING(Severity.ERROR),
    OUTPUT_PADDING_TOO_LARGE(Severity.ERROR),
    PADDING_EXCEEDS_OUTPUT(Severity.ERROR),
    PADDING_EXCEEDS_AXIS(Severity.ERROR),
    CROPPING_EXCEEDS_AXIS(Severity.ERROR),
    GROUPS_DO_NOT_DIVIDE(Severity.ERROR),
    HEADS_DO_NOT_DIVIDE(Severity.ERROR),
    FACTOR_DOES_NOT_DIVIDE(Severity.ERROR),
    RESHAPE_CHANGES_SIZE(Severity.ERROR),
    SLICE_OUT_OF_RANGE(Severity.ERROR),
    STEP_OUT_OF_RANGE(Severity.ERROR),
    TOO_FEW_POSITIONS(Severity.ERROR),
    SHAPES_DIFFER(Severity.ERROR),
    CONCAT_MISMATCH(Severity.ERROR),
    SHARE_DIFFERS(Severity.ERROR),
    UNKNOWN_SIZE(Severity.ERROR),
    SIZE_OVERFLOW(Severity.ERROR),
    COUNT_OVERFLOW(Severity.ERROR),
    // What the user asked to enforce
    EXPECTATION_FAILED(Severity.ERROR),
    OVER_BUDGET(Severity.ERROR),
    GOLDEN_DIFFERS(Severity.ERROR),
    GOLDEN_UNREADABLE(Severity.ERROR),
    REPORT_UNWRITABLE(Severity.ERROR),
    // Warnings
    FLOOR_DROPS_INPUT(Severity.WARNING),
    BIAS_BEFORE_BATCHNORM(Severity.WARNING),
    WINDOW_IN_PADDING(Severity.WARNING),
    SOFTMAX_OF_ONE(Severity.WARNING),
    ACTIVATION_TWICE(Severity.WARNING),
    FROZEN_NOTHING(Severity.WARNING),
    UNUSED_BRANCH(Severity.WARNING),
    SHADOWED_PARAMETER(Severity.WARNING),
    GOLDEN_UNCHECKED(Severity.WARNING),
    // Ourselves
    UNKNOWN_OPTION(Severity.WARNING),
    INTERNAL_ERROR(Severity.ERROR);

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final String OURS = "shapewright";

    private final Severity severity;
    private final String text;

    ProblemId(Severity severity) {
        this.severity = severity;
        this.text = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem with an id as users write it. */
    public static Optional<ProblemId> of(String text) {
        for (ProblemId id : values()) {
            if (id.text.equals(text)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    public Severity severity() {
        return severity;
    }

    /** Whether words of {@code @SuppressWarnings} silence it: {@code shapewright}, {@code shapewright:softmax-of-one}. */
    public boolean isSilencedBy(Set<String> words) {
        return words.contains(OURS) || words.contains(OURS + ":" + text);
    }

    /** The id as users see it: {@code kernel-exceeds-input}. */
    @Override
    public String toString() {
        return text;
    }
}
