/** Fixes: what may mend a problem is made on the program and tried. {@link dev.shapewright.shapes.fix.Mender} is the way in. */
@NullMarked
package dev.shapewright.shapes.fix;

import org.jspecify.annotations.NullMarked;
