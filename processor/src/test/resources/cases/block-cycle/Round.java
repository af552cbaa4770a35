import dev.shapewright.layers.*;

@Dense(units = 8) @Second
//                ^ [block-cycle]
@interface First {}

@Third
//< [block-cycle]
@interface Second {}

@Relu @First
//    ^ [block-cycle]
@interface Third {}

@When(In.features > 1) @Own
//                     ^ [block-cycle]
@interface Own {}

// Leads into the circle, and is no part of it.
@Relu @First
@interface Before {}

@Input(features = 64)
@First @Before
class Round {}
