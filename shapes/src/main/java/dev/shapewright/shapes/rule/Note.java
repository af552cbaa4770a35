package dev.shapewright.shapes.rule;

import dev.shapewright.shapes.tensor.Text;

/**
 * Something a formula does not show: most often, what another framework would count.
 *
 * @param about who counts differently, or what the note is about: {@code PyTorch}
 * @param text a sentence with the user's numbers: {@code 4*16*8 + 4*16*16 + 2*4*16 = 1,664 parameters: ...}
 */
public record Note(String about, Text text) {}
