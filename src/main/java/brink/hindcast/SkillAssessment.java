package brink.hindcast;

import brink.hindcast.score.PowerAnalysis;
import brink.hindcast.score.Skill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds one method against the others over some crises. */
public final class SkillAssessment {
  private static final int[] CRISES = {2, 5, 10, 20, 50, 100, 200};

  private final String method;
  private final List<String> baselines;
  private final List<MeanScores> crises;
  private final long seed;

  /**
   * Takes mean scores.
   *
   * @param method id of the method
   * @param baselines ids of the others
   * @param crises mean scores of each crisis, one or more
   * @param seed names the random numbers of intervals
   */
  public SkillAssessment(
      String method, List<String> baselines, List<MeanScores> crises, long seed) {
    this.method = method;
    this.baselines = List.copyOf(baselines);
    this.crises = List.copyOf(crises);
    this.seed = seed;
  }

  /**
   * The skill against each other method.
   *
   * @return by baseline, then by kind of score
   */
  public List<SkillRow> skills() {
    List<SkillRow> rows = new ArrayList<>();
    for (String baseline : baselines) {
      for (ScoreKind kind : kinds(baseline)) {
        Skill skill = Skill.of(scores(method, kind), scores(baseline, kind), seed);
        rows.add(new SkillRow(method, baseline, kind, skill));
      }
    }
    return rows;
  }

  /**
   * How many crises it takes to see the difference.
   *
   * @return by baseline, kind of score and number of crises; empty for fewer than ten crises, which
   *     say too little of how they differ
   */
  public List<PowerRow> power() {
    List<PowerRow> rows = new ArrayList<>();
    if (crises.size() < 10) {
      return rows;
    }
    for (String baseline : baselines) {
      for (ScoreKind kind : kinds(baseline)) {
        double[] differences = differences(baseline, kind);
        for (int n : CRISES) {
          rows.add(new PowerRow(method, baseline, kind, n, PowerAnalysis.of(differences, n, seed)));
        }
      }
    }
    return rows;
  }

  /** The scores that every crisis has of both. */
  private List<ScoreKind> kinds(String baseline) {
    return Arrays.stream(ScoreKind.values())
        .filter(
            kind -> crises.stream().allMatch(b -> b.n(method, kind) > 0 && b.n(baseline, kind) > 0))
        .toList();
  }

  private double[] differences(String baseline, ScoreKind kind) {
    return crises.stream()
        .mapToDouble(board -> board.mean(baseline, kind) - board.mean(method, kind))
        .toArray();
  }

  private double[] scores(String id, ScoreKind kind) {
    return crises.stream().mapToDouble(board -> board.mean(id, kind)).toArray();
  }
}
