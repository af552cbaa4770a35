import dev.shapewright.layers.*;

@Input(length = 1024)
@Embedding(vocabulary = 30_522, size = 768)
@PositionEmbedding(positions = 512)
//                             ^ [too-few-positions]
class LongText {}
