package brink.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the space: all points that meet a limit on every axis.
 *
 * @param limits one for each axis; {@link BoxLimit#OPEN} where anything goes
 */
public record Box(List<BoxLimit> limits) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param limits one for each axis
   */
  public Box {
    limits = Collections.unmodifiableList(new ArrayList<>(limits));
  }

  static Box open(int axes) {
    return new Box(Collections.nCopies(axes, BoxLimit.OPEN));
  }

  Box with(int axis, BoxLimit limit) {
    List<BoxLimit> changed = new ArrayList<>(limits);
    changed.set(axis, limit);
    return new Box(changed);
  }

  /**
   * Whether a point lies inside.
   *
   * @param values one for each axis
   * @return true where it meets every limit
   */
  public boolean contains(double[] values) {
    for (int axis = 0; axis < values.length; axis++) {
      if (!limits.get(axis).admits(values[axis])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an axis is limited.
   *
   * @param axis its place
   * @return false where anything goes
   */
  public boolean limits(int axis) {
    return !limits.get(axis).equals(BoxLimit.OPEN);
  }

  /**
   * The axes that are limited.
   *
   * @return their places, rising
   */
  public List<Integer> limited() {
    return IntStream.range(0, limits.size()).filter(this::limits).boxed().toList();
  }
}
