package brink.experiment;

import java.io.Serializable;

/**
 * A piece of work that is done as a whole: some replications of one point of a design.
 *
 * @param index its place in the order of all tasks of a work folder, 0 or more
 * @param point the point's place in the design, 0 or more
 * @param block which block of replications it is, 0 or more
 * @param firstReplication number of its first replication, 0 or more
 * @param replications how many, 1 or more
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know the tag; Javadoc needs it.
public record Task(int index, long point, int block, long firstReplication, int replications)
    implements Serializable {
  /**
   * Checks the numbers.
   *
   * @param index its place in the order of all tasks of a work folder, 0 or more
   * @param point the point's place in the design, 0 or more
   * @param block which block of replications it is, 0 or more
   * @param firstReplication number of its first replication, 0 or more
   * @param replications how many, 1 or more
   * @throws IllegalArgumentException if one is out of its range
   */
  public Task {
    if (index < 0 || point < 0 || block < 0 || firstReplication < 0 || replications < 1) {
      throw new IllegalArgumentException(
          "no task: " + index + ", " + point + ", " + block + ", " + replications);
    }
  }
}
