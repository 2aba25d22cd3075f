package brink.report.chart;

import brink.analysis.VarianceDecomposition;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.ParameterEstimates;
import brink.calibration.logged.LogFit;
import brink.calibration.rank.RankStatistics;
import brink.hindcast.HindcastFindings;
import brink.hindcast.ScoreKind;
import brink.hindcast.score.Reliability;
import brink.model.OutcomeRule;
import brink.path.Paths;
import brink.report.CauseInput;
import brink.report.ComparisonInput;
import brink.report.HindcastInput;
import brink.report.HistoryInput;
import brink.report.RareInput;
import brink.report.ReportInput;
import brink.report.ResponseInput;
import brink.run.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which charts each report has. */
public final class Charts {
  /** Up to here each alternative has all charts of its own. */
  private static final int FEW = 3;

  /** So many alternatives have fans of their own. */
  private static final int MOST_FANS = 6;

  private Charts() {}

  /**
   * The charts of a scenario.
   *
   * @param input what to draw; without a typical run, or without documents, there is one fewer
   * @return the charts, in the order of a report
   */
  public static List<Figure> of(ReportInput input) {
    List<Figure> figures = new ArrayList<>();
    figures.add(RungChart.of(input));
    figures.add(OutcomeChart.of(input));
    figures.add(PassageChart.of(input));
    figures.add(DeathsChart.of(input));
    if (input.documents()) {
      figures.add(ReportedChart.of(input));
    }
    figures.add(PairChart.of(input));
    History typical = input.typical();
    if (typical != null) {
      figures.add(RasterChart.of(input, typical));
    }
    return figures;
  }

  /**
   * The charts of a scenario, those of its paths included.
   *
   * @param input what to draw
   * @param paths how the histories moved
   * @return the charts, in the order of a report
   */
  public static List<Figure> of(ReportInput input, Paths paths) {
    List<Figure> figures = of(input);
    figures.add(TransitionChart.of(input, paths.transitions()));
    figures.add(EscalationChart.of(input, paths.acts()));
    return figures;
  }

  /**
   * The charts of a comparison: differences, first passages, fans and paths of each alternative;
   * where there are more than {@value #FEW}, differences of each headline outcome, and fans of the
   * first {@value #MOST_FANS} alternatives.
   *
   * @param input what to draw
   * @return the charts, in the order of a report
   */
  public static List<Figure> of(ComparisonInput input) {
    int alternatives = input.comparison().alternatives();
    List<Figure> figures = new ArrayList<>();
    if (alternatives > FEW) {
      for (int event : DifferenceChart.headlines(input.comparison())) {
        figures.add(DifferenceChart.ofOutcome(input, event));
      }
    }
    for (int a = 0; a < Math.min(MOST_FANS, alternatives); a++) {
      if (alternatives <= FEW) {
        figures.add(DifferenceChart.ofAlternative(input, a));
        figures.add(PassagePairChart.of(input, a));
      }
      figures.add(FanPairChart.rungs(input, a));
      figures.add(FanPairChart.deaths(input, a));
      if (alternatives <= FEW) {
        figures.add(TransitionPairChart.of(input, a));
        figures.add(EscalationPairChart.of(input, a));
      }
    }
    return figures;
  }

  /**
   * What charts of a comparison leave out.
   *
   * @param alternatives number of alternatives
   * @return a sentence; empty where nothing is left out
   */
  public static String leftOut(int alternatives) {
    if (alternatives <= FEW) {
      return "";
    }
    String first = alternatives > MOST_FANS ? "the first " + MOST_FANS : "each";
    return "With more than "
        + FEW
        + " alternatives, differences are drawn by outcome and fans of "
        + first
        + "; compare fewer to see first passages and paths of each.";
  }

  /**
   * What each actor does after given acts.
   *
   * @param input what to draw
   * @return the chart; none where nobody acts
   */
  public static List<Figure> of(ResponseInput input) {
    return input.acting().isEmpty() ? List.of() : List.of(ActTotalsChart.of(input));
  }

  /**
   * The way to a rare outcome.
   *
   * @param input what to draw
   * @return the chart
   */
  public static List<Figure> of(RareInput input) {
    return List.of(LevelChart.of(input));
  }

  /**
   * The charts of a hindcast: skill by each kind of score, and reliability where there are
   * forecasts enough.
   *
   * @param input what to draw
   * @return the charts, in the order of a report
   */
  public static List<Figure> of(HindcastInput input) {
    HindcastFindings findings = input.findings();
    List<Figure> figures = new ArrayList<>();
    for (ScoreKind kind : ScoreKind.values()) {
      figures.add(SkillChart.of(findings, kind));
    }
    Reliability reliability = findings.reliability();
    if (reliability != null) {
      figures.add(ReliabilityChart.of(reliability, findings.main().id()));
    }
    if (!findings.fits().isEmpty()) {
      figures.add(LearntByDayChart.of(findings));
    }
    return figures;
  }

  /**
   * One run: its acts in the rows of their actors, with lines from each act to what came of it.
   *
   * @param input what to draw
   * @return the chart; its id names the run, such as {@code run-17}
   */
  public static List<Figure> of(HistoryInput input) {
    return List.of(RasterChart.of(input));
  }

  /**
   * Trees of causes.
   *
   * @param input what to draw
   * @return the chart
   */
  public static List<Figure> of(CauseInput input) {
    return List.of(CauseChart.of(input));
  }

  /**
   * How much of the outcomes' variance comes from not knowing the parameters.
   *
   * @param splits the variance of each outcome, split
   * @return the chart; none where no headline event varies
   */
  public static List<Figure> of(Map<OutcomeRule, VarianceDecomposition> splits) {
    return splits.entrySet().stream()
            .anyMatch(
                s -> s.getKey().headline() && s.getKey().kind().isEvent() && s.getValue().varies())
        ? List.of(IgnoranceChart.of(splits))
        : List.of();
  }

  /**
   * Ranks of true values among draws of their posteriors.
   *
   * @param paths the parameters
   * @param ranks the ranks of each
   * @return the charts
   */
  public static List<Figure> of(List<String> paths, List<RankStatistics> ranks) {
    return List.of(RankHistogramChart.of(paths, ranks), RankChart.of(paths, ranks));
  }

  /**
   * The charts of a calibration: densities, pairs, generations.
   *
   * @param fit what came of it
   * @return the charts, in the order of a report
   */
  public static List<Figure> of(CrisisFit fit) {
    List<Figure> figures = posterior(fit.inferred());
    if (fit.posterior().generations().size() > 1) {
      figures.add(GenerationChart.of(fit));
    }
    return figures;
  }

  /**
   * The charts of a calibration on a complete log: densities, pairs, chains.
   *
   * @param fit what came of it
   * @return the charts, in the order of a report
   */
  public static List<Figure> of(LogFit fit) {
    List<Figure> figures = posterior(fit.inferred());
    figures.add(ChainChart.of(fit));
    return figures;
  }

  private static List<Figure> posterior(ParameterEstimates inferred) {
    List<Figure> figures = new ArrayList<>();
    figures.add(PosteriorChart.of(inferred));
    if (inferred.learnt().size() > 1) {
      figures.add(PosteriorPairChart.of(inferred));
    }
    return figures;
  }
}
