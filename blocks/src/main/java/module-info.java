/** Blocks written in Shapewright's own language. */
module dev.shapewright.blocks {
    requires transitive dev.shapewright.annotations;

    exports dev.shapewright.blocks;
}
