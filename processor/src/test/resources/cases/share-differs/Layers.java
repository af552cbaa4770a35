import dev.shapewright.layers.*;

@Input(length = 32)
@Embedding(vocabulary = 1_000, size = 64) @Name("words")
@Dense(units = 64) @Name("first")
@Dense(units = 64) @Share("first")
@Relu @Share("first")
//           ^ [share-differs]
@Dense(units = 32) @Share("first")
//                        ^ [share-differs]
@Dense(units = 900) @Share("words")
//                         ^ [share-differs]
class Layers {}
