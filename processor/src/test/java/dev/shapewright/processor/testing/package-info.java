/** Compiles sources under every compiler that is found, in this JVM or in another JDK's. */
@NullMarked
package dev.shapewright.processor.testing;

import org.jspecify.annotations.NullMarked;
