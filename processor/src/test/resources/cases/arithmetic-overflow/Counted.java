import dev.shapewright.layers.*;

@Custom(name = "Table", parameters = Table.rows * Table.rows * Table.rows)
@interface Table {
    long rows();
    long rows = Arg.LONG;
}

@Input(features = 64)
@Table(rows = 3_000_000)
//< [arithmetic-overflow]
class Counted {}
