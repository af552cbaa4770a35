/** Table-driven cases: real Java files under {@code src/test/resources/cases}, each run under every compiler. */
@NullMarked
package dev.shapewright.processor.cases;

import org.jspecify.annotations.NullMarked;
