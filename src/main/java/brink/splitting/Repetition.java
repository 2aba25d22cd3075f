package brink.splitting;

import java.util.Collections;
import java.util.List;

/**
 * What one repetition of a splitting gives.
 *
 * @param stages what it estimates of each level that it visited below the top, lowest first
 * @param found paths that are worth anything, with their weights
 * @param reached number of paths that are left at the end and came to the top
 * @param estimate the estimated probability of coming to the top, unbiased
 * @param squares sum of the squares of the parts that the paths it began with have in the estimate,
 *     those that they were continued as included
 * @param cost what it cost
 * @param <T> what names a path
 */
public record Repetition<T>(
    List<Stage> stages,
    List<WeightedPath<T>> found,
    int reached,
    double estimate,
    double squares,
    RepetitionCost cost) {

  /**
   * One level.
   *
   * @param level the score in question
   * @param probability the estimated probability of a score of {@code level} or more
   */
  public record Stage(double level, double probability) {}

  /**
   * A path that is worth something.
   *
   * @param path the path
   * @param weight its weight; weights times worths add up to the estimate
   * @param <T> what names a path
   */
  public record WeightedPath<T>(RandomPath<T> path, double weight) {}

  /**
   * What a repetition cost.
   *
   * @param paths number of paths drawn or drawn anew
   * @param steps steps simulated for them, those of replayed pasts included
   * @param fresh steps simulated for the first time
   * @param startSteps steps of the paths that it began with, which are plain ones
   */
  public record RepetitionCost(long paths, long steps, long fresh, long startSteps) {}

  /**
   * Keeps the lists as they are.
   *
   * @param stages what it estimates of each level that it visited below the top, lowest first
   * @param found paths that are worth anything, with their weights
   * @param reached number of paths that are left at the end and came to the top
   * @param estimate the estimated probability of coming to the top, unbiased
   * @param squares sum of the squares of the parts of the estimate
   * @param cost what it cost
   */
  public Repetition {
    stages = Collections.unmodifiableList(stages);
    found = Collections.unmodifiableList(found);
  }

  /**
   * The estimated probability of coming to a level below the top.
   *
   * @param level a score
   * @return that of the lowest stage that is not below the level; 0 where it visited none
   */
  public double probability(double level) {
    for (Stage stage : stages) {
      if (stage.level() >= level) {
        return stage.probability();
      }
    }
    return 0;
  }
}
