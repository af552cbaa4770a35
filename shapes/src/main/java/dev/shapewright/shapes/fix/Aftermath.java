package dev.shapewright.shapes.fix;

import java.util.Set;

/**
 * What is wrong in the whole model that is made with a fix.
 *
 * @param unread how many tensors nobody reads there
 * @param claims what annotations say of others, and is wrong
 * @param mistakes what shows while it is worked out
 */
record Aftermath(long errors, long unread, Set<Claim> claims, Set<Mistake> mistakes) {}
