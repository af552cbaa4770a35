package nets

fun main() {
    println(DigitsModelSummary.PARAMETERS)
}
