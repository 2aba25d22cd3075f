package brink.analysis;

/**
 * An assumption whose part in the differences of an outcome between draws is told from noise.
 *
 * @param path dotted path of the number
 * @param index first-order index: the share of the variance between draws that goes with this
 *     number alone, in [0, 1], as far as the outcome rises or falls with it
 * @param rising whether the outcome rises with it
 */
public record AssumptionEffect(String path, double index, boolean rising) {}
