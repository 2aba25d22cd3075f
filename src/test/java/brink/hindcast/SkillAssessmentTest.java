package brink.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillAssessmentTest {
  private static MeanScores board(double good, double bad) {
    Question height = new Question.Height("x", 1, 7);
    return MeanScores.of(
        List.of(
            ScoredForecast.of("good", 0, height, share(good), 1),
            ScoredForecast.of("bad", 0, height, share(bad), 1)));
  }

  /** A hundred futures of which a share says yes. */
  private static double[] share(double p) {
    double[] answers = new double[100];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = i < 100 * p ? 1 : 0;
    }
    return answers;
  }

  @Test
  void oneCrisisGivesASkillWithoutVerdictAndNoPower() {
    SkillAssessment standing =
        new SkillAssessment("good", List.of("bad"), List.of(board(0.8, 0.6)), 1);
    SkillRow brier = standing.skills().get(0);
    assertThat(brier.skill().value()).isCloseTo(1 - 0.04 / 0.16, within(1e-12));
    assertThat(brier.skill().verdict()).isZero();
    assertThat(standing.power()).isEmpty();
  }

  @Test
  void manyCrisesGiveIntervalsAndPower() {
    List<MeanScores> crises = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      crises.add(board(0.7 + 0.01 * i, 0.6 + 0.005 * i));
    }
    SkillAssessment standing = new SkillAssessment("good", List.of("bad"), crises, 1);
    assertThat(standing.skills().get(0).skill().verdict()).isEqualTo(1);
    assertThat(
            new SkillAssessment("bad", List.of("good"), crises, 1)
                .skills()
                .get(0)
                .skill()
                .verdict())
        .isEqualTo(-1);
    assertThat(standing.power()).isNotEmpty();
    assertThat(standing.power()).allMatch(row -> row.seen().n() == 2_000);
  }
}
