package brink.design;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * A function that remembers its last values: most designs use a coordinate many times, and a
 * quantile is dear.
 */
final class MemoizedFunction implements DoubleUnaryOperator {
  /** Values that are remembered; chosen: as many as a factor may have levels. */
  private static final int MOST = 1000;

  private final DoubleUnaryOperator function;
  private final Map<Double, Double> known = new LinkedHashMap<>();

  private MemoizedFunction(DoubleUnaryOperator function) {
    this.function = function;
  }

  static DoubleUnaryOperator of(DoubleUnaryOperator function) {
    return new MemoizedFunction(function);
  }

  @Override
  public synchronized double applyAsDouble(double u) {
    if (known.size() >= MOST && !known.containsKey(u)) {
      known.clear();
    }
    return known.computeIfAbsent(u, function::applyAsDouble);
  }
}
