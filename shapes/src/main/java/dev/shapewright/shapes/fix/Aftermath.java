package dev.shapewright.shapes.fix;

import java.util.Set;

/**
 * What is wrong in the whole model after a fix.
 *
 * @param unread the number of tensors that nothing reads
 * @param claims the false claims of annotations about others
 * @param mistakes the mistakes found while elaborating it
 */
record Aftermath(long errors, long unread, Set<Claim> claims, Set<Mistake> mistakes) {}
