package brink.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A trajectory of a design after Morris, whose points stand in a row: from each point to the next
 * one factor moves.
 *
 * @param start number of its first point
 * @param moves one for each factor, in the order in which they move
 */
public record Trajectory(int start, List<Move> moves) {
  /**
   * What happens from a point to the next.
   *
   * @param factor the factor that moves
   * @param step by how much, with its sign, as {@link brink.design.Scale#position} measures it: 1
   *     is from the first value to the last; not 0
   */
  public record Move(int factor, double step) {}

  /**
   * Keeps an unmodifiable copy.
   *
   * @param start number of its first point
   * @param moves one for each factor
   */
  public Trajectory {
    moves = Collections.unmodifiableList(new ArrayList<>(moves));
  }

  /** Whether all of its points have a response. */
  boolean complete(Responses responses) {
    return IntStream.rangeClosed(start, start + moves.size()).noneMatch(responses::failed);
  }
}
