/** The API of Shapewright: what users write ({@code layers}) and read ({@code summary}). It has no dependencies. */
module dev.shapewright.annotations {
    exports dev.shapewright.layers;
    exports dev.shapewright.summary;
}
