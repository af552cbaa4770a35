package lstm;

import dev.shapewright.layers.*;

@Input(length = 200)
@Embedding(vocabulary = 20_000, size = 64)
@Lstm(units = 64, bidirectional = true)
@Dense(units = 1) @Sigmoid
@Expect({1})
class Sentiment {}
