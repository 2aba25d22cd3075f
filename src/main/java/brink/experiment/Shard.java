package brink.experiment;

/**
 * One of several equal shares of a design: the points p with p % count == index - 1.
 *
 * @param index which share, from 1
 * @param count how many shares there are
 */
public record Shard(int index, int count) {
  /** Everything. */
  public static final Shard WHOLE = new Shard(1, 1);

  /**
   * Checks the numbers.
   *
   * @param index which share, from 1
   * @param count how many shares there are
   * @throws IllegalArgumentException if {@code 1 <= index <= count} does not hold
   */
  public Shard {
    if (!(1 <= index && index <= count)) {
      throw new IllegalArgumentException("no share of a whole: " + index + "/" + count);
    }
  }

  /**
   * Whether it is all there is.
   *
   * @return true for 1/1
   */
  public boolean isWhole() {
    return count == 1;
  }

  /**
   * How many points fall to it.
   *
   * @param points points of the whole design
   * @return 0 or more
   */
  public long points(long points) {
    return (points - index + count) / count;
  }

  /**
   * One of its points.
   *
   * @param place its place in the share, 0 or more
   * @return its place in the design
   */
  public long point(long place) {
    return index - 1 + place * count;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
