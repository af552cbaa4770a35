package dev.shapewright.shapes.fix;

import dev.shapewright.shapes.elaboration.Trace;
import dev.shapewright.shapes.language.Block;
import dev.shapewright.shapes.language.Program;
import dev.shapewright.shapes.language.Stack;
import java.util.Optional;

/**
 * An edit that fixes a problem.
 *
 * @param text what the user should do, and what that gives
 * @param program the edited program
 */
record Fix(String text, Program program) {

    /** Whether the annotation at a place remains as it is written. */
    boolean keeps(Trace trace) {
        Stack stack = trace.block()
                .flatMap(block -> Optional.ofNullable(program.blocks().get(block.type())))
                .map(Block::stack)
                .orElse(program.model());
        return stack.entries().contains(trace.at());
    }
}
