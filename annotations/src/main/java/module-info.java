/** What a Shapewright user writes ({@code layers}) and reads ({@code summary}); it depends on nothing. */
module dev.shapewright.annotations {
    exports dev.shapewright.layers;
    exports dev.shapewright.summary;
}
