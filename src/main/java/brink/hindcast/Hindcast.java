package brink.hindcast;

import brink.evidence.ReportedAct;
import brink.random.BitMixer;
import java.util.ArrayList;
import java.util.List;

/**
 * Forecasts by several methods on the day of each document but the last, scored against what later
 * ones report. Safe for use by several threads.
 *
 * @param methods the methods
 * @param questions what is asked
 * @param futures futures that each method draws for each day, 1 or more
 * @param seed names them
 */
public record Hindcast(List<ForecastMethod> methods, Questions questions, int futures, long seed) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param methods the methods
   * @param questions what is asked
   * @param futures futures that each method draws for each day, 1 or more
   * @param seed names them
   */
  public Hindcast {
    methods = List.copyOf(methods);
    if (futures < 1) {
      throw new IllegalArgumentException("one future or more is needed, not " + futures);
    }
  }

  /**
   * All forecasts of a crisis.
   *
   * @param crisis as reported
   * @param number names the crisis, so that each has futures of its own
   * @return by day, then by method, then by question
   */
  public List<ScoredForecast> of(ReportedCrisis crisis, long number) {
    List<ScoredForecast> all = new ArrayList<>();
    for (int d = 0; d < crisis.windows().size() - 1; d++) {
      for (ForecastMethod method : methods) {
        all.addAll(of(crisis, number, d, method));
      }
    }
    return all;
  }

  /**
   * The forecasts of one method on one day.
   *
   * @param crisis as reported
   * @param number names the crisis
   * @param document place of the document on whose day they are made
   * @param method the method
   * @return by question
   */
  public List<ScoredForecast> of(
      ReportedCrisis crisis, long number, int document, ForecastMethod method) {
    InformationSet past = crisis.until(document);
    List<Question> asked = questions.at(past);
    double[][] answers = answers(past, asked, method, number);
    List<ReportedAct> truth = crisis.after(document);
    List<ScoredForecast> scored = new ArrayList<>();
    for (int q = 0; q < asked.size(); q++) {
      Question question = asked.get(q);
      scored.add(
          ScoredForecast.of(method.id(), document, question, answers[q], question.answer(truth)));
    }
    return scored;
  }

  /** [question][future]; what comes after the past is not at hand here. */
  private double[][] answers(
      InformationSet past, List<Question> asked, ForecastMethod method, long number) {
    PredictiveSampler drawn = method.at(past);
    double[][] answers = new double[asked.size()][futures];
    long root = BitMixer.derive(seed, number);
    for (int f = 0; f < futures; f++) {
      List<ReportedAct> future = drawn.draw(BitMixer.derive(root, f));
      for (int q = 0; q < answers.length; q++) {
        answers[q][f] = asked.get(q).answer(future);
      }
    }
    return answers;
  }
}
