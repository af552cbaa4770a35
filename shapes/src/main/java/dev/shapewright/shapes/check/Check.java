package dev.shapewright.shapes.check;

import dev.shapewright.shapes.elaboration.Draft;
import java.util.List;

/** Looks at a whole network for one kind of problem. */
interface Check {
    List<Draft> check(Wiring wiring);
}
