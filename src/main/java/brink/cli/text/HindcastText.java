package brink.cli.text;

import brink.calibration.crisis.ParameterEstimate;
import brink.hindcast.ForecastMethod;
import brink.hindcast.HindcastFindings;
import brink.hindcast.MeanScores;
import brink.hindcast.ScoreKind;
import brink.hindcast.SkillRow;
import brink.parameter.Verdict;
import brink.report.Wording;
import brink.table.Table;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the terminal shows of a hindcast. */
public final class HindcastText {
  private final HindcastFindings findings;

  public HindcastText(HindcastFindings findings) {
    this.findings = findings;
  }

  public void print(PrintStream out) {
    scores().toText(findings.methods()).forEach(out::println);
    out.println();
    verdicts().forEach(out::println);
    out.println();
  }

  private Table<ForecastMethod> scores() {
    MeanScores board = MeanScores.of(findings.scored());
    Table<ForecastMethod> table =
        Table.<ForecastMethod>listing()
            .shown("mean score, the lower the better", ForecastMethod::id);
    for (ScoreKind kind : ScoreKind.values()) {
      table = table.shown(kind.word(), method -> number(board.mean(method.id(), kind)));
    }
    return table;
  }

  private static String number(double number) {
    return Wording.fixed(number, 3);
  }

  private List<String> verdicts() {
    MeanScores board = MeanScores.of(findings.scored());
    String main = findings.main().id();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s made %d forecasts of events and %d of counts, all of one crisis, which shows no"
                + " skill.",
            main,
            board.n(main, ScoreKind.BRIER),
            board.n(main, ScoreKind.CRPS)));
    for (ScoreKind kind : ScoreKind.values()) {
      List<String> winners = findings.winners(kind);
      if (!winners.isEmpty()) {
        lines.add("By " + kind.word() + " it loses to " + String.join(", ", winners) + ".");
      }
    }
    informed(lines);
    if (findings.crises() > 0) {
      lines.add("Over " + findings.crises() + " simulated crises, by Brier and CRPS, it is");
      lines.add("  better than " + named(1) + ";");
      lines.add("  worse than " + named(-1) + ";");
      lines.add("  not told apart from " + named(0) + ".");
    }
    return lines;
  }

  /** What the last calibration knew. */
  private void informed(List<String> lines) {
    int last = findings.fits().size() - 1;
    if (last >= 0) {
      List<ParameterEstimate> learnt = findings.fits().get(last).inferred().learnt();
      lines.add(
          String.format(
              Locale.ROOT,
              "On %s the documents inform %d of %d parameters, and %d weakly.",
              findings.day(last),
              count(learnt, Verdict.INFORMED),
              learnt.size(),
              count(learnt, Verdict.WEAKLY_INFORMED)));
    }
  }

  private static long count(List<ParameterEstimate> learnt, Verdict verdict) {
    return learnt.stream().filter(one -> one.verdict() == verdict).count();
  }

  private String named(int verdict) {
    List<String> names = new ArrayList<>();
    for (SkillRow row : findings.simulated()) {
      boolean shown = row.kind() == ScoreKind.BRIER || row.kind() == ScoreKind.CRPS;
      if (shown && row.skill().verdict() == verdict) {
        names.add(row.baseline() + " (" + row.kind().word() + ")");
      }
    }
    return names.isEmpty() ? "none" : String.join(", ", names);
  }
}
