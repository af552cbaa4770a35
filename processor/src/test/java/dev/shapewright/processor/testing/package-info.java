/** Compiles sources with every compiler that is found, in this JVM or another JDK's. */
@NullMarked
package dev.shapewright.processor.testing;

import org.jspecify.annotations.NullMarked;
