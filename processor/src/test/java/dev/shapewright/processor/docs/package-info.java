/** What the manual shows is compiled: each page's examples give just what the page says. */
@NullMarked
package dev.shapewright.processor.docs;

import org.jspecify.annotations.NullMarked;
