/** Reports problems as messages at their places. */
@NullMarked
package dev.shapewright.processor.reporting;

import org.jspecify.annotations.NullMarked;
