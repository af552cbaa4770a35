/**
 * Fixes: each edit that may fix a problem is made on the program and tried. {@link dev.shapewright.shapes.fix.Mender} is the
 * entry point.
 */
@NullMarked
package dev.shapewright.shapes.fix;

import org.jspecify.annotations.NullMarked;
