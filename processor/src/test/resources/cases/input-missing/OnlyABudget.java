import dev.shapewright.layers.*;

@Budget(maxMacs = 5)
//< [input-missing]
class OnlyABudget {}
