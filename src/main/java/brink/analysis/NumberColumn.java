package brink.analysis;

import java.util.ArrayList;
import java.util.List;

/** A growing column of numbers in blocks, so that growing copies nothing. */
final class NumberColumn {
  private static final int BLOCK = 8192;

  private final List<double[]> blocks = new ArrayList<>();
  private int size;

  void add(double value) {
    int place = size % BLOCK;
    if (place == 0) {
      blocks.add(new double[BLOCK]);
    }
    blocks.get(size / BLOCK)[place] = value;
    size++;
  }

  double[] toArray() {
    double[] values = new double[size];
    for (int b = 0; b < blocks.size(); b++) {
      System.arraycopy(blocks.get(b), 0, values, b * BLOCK, Math.min(BLOCK, size - b * BLOCK));
    }
    return values;
  }
}
