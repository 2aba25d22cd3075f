package brink.splitting;

import java.util.Arrays;

/** An ascent by steps: the score changes at instants, and its records are kept. */
public final class StepMaximum implements RunningMaximum {
  private double[] instants = new double[16];
  private double[] scores = new double[16];
  private int size;

  /**
   * Begins with a score.
   *
   * @param instant the instant before everything that is random
   * @param score the score there
   */
  public StepMaximum(double instant, double score) {
    put(instant, score);
  }

  /**
   * Takes the score at an instant. Scores at one instant count as one, the highest: a path is drawn
   * anew after the whole instant.
   *
   * @param instant not before the last one taken
   * @param score any number; ignored unless it is a record
   * @throws IllegalArgumentException if the instant comes before the last record, or a number is
   *     NaN
   */
  public void see(double instant, double score) {
    if (!(instant >= instants[size - 1]) || Double.isNaN(score)) {
      throw new IllegalArgumentException("not in order of time: " + instant + ", " + score);
    }
    if (score > highest()) {
      size -= instant == instants[size - 1] ? 1 : 0;
      put(instant, score);
    }
  }

  private void put(double instant, double score) {
    if (size == scores.length) {
      instants = Arrays.copyOf(instants, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
    }
    instants[size] = instant;
    scores[size++] = score;
  }

  @Override
  public double highest() {
    return scores[size - 1];
  }

  @Override
  public double passage(double level) {
    for (int i = 0; i < size; i++) {
      if (scores[i] >= level) {
        return instants[i];
      }
    }
    throw new IllegalArgumentException("never as high as " + level + ", only " + highest());
  }
}
