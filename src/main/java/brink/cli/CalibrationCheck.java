package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisInference;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.rank.RankCheck;
import brink.calibration.rank.Ranks;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.parameter.Parameter;
import brink.report.PWords;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.results.Draft;
import brink.results.RankTables;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks the inference of a calibration on simulated crises. */
final class CalibrationCheck {
  /** Draws of each posterior; with them 100 ranks are possible. */
  private static final int DRAWS = 99;

  private final Shell shell;
  private final CheckedInference checked;
  private final CrisisModel model;

  CalibrationCheck(Shell shell, CheckedInference checked) {
    this.shell = shell;
    this.checked = checked;
    model = checked.model();
  }

  int call(OutputOptions place, Imprint imprint) throws IOException {
    CalibrationSpec spec = model.spec();
    checked.note();
    try (Draft draft = place.open(shell, "calibration-" + spec.name() + "-sbc")) {
      List<Ranks> ranks = ranks();
      if (ranks.isEmpty() || ranks.get(0).size() < checked.crises()) {
        shell.say("interrupted; nothing is written");
        return Exit.INTERRUPTED;
      }
      Missing missing = new Missing(draft);
      if (place.charts()) {
        missing.unlessDrawn(() -> Charts.draw(paths(), ranks, draft.folder("charts")));
      }
      ResultsFolder folder = write(ranks, draft, imprint);
      print(ranks, shell.out());
      Ending.place(shell, folder.path());
      return missing.say(shell, Exit.OK);
    }
  }

  private List<Ranks> ranks() throws IOException {
    CrisisInference inference = checked.inference();
    return inference == null
        ? List.of()
        : new RankCheck(model.dimension(), inference)
            .run(
                checked.crises(),
                DRAWS,
                model.spec().settings().seed(),
                checked.threads(),
                checked.progress(),
                shell.stop());
  }

  private List<String> paths() {
    return model.spec().free().stream().map(Parameter::path).toList();
  }

  private ResultsFolder write(List<Ranks> ranks, Draft draft, Imprint imprint) throws IOException {
    Files.writeString(draft.file(ResultsFolder.RESOLVED), model.spec().template().resolvedYaml());
    RankTables.checks(draft.file(RankTables.CHECKS), paths(), ranks);
    RankTables.histograms(draft.file(RankTables.RANKS), paths(), ranks);
    RunRange range = RunRange.of(model.spec().settings().seed(), checked.crises());
    String digest = Draft.sha256(draft.file(RankTables.RANKS));
    return draft.publish(
        imprint.manifest(
            model.spec().template(),
            range,
            checked.threads(),
            new Tally(checked.crises(), checked.crises(), List.of(), 0),
            digest,
            RankTables.CHECKS,
            draft));
  }

  private void print(List<Ranks> ranks, PrintStream out) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {"parameter", "p of uniform ranks", "50 % covers", "90 % covers", "strays"});
    double least = 1;
    for (int j = 0; j < ranks.size(); j++) {
      Ranks r = ranks.get(j);
      double p = r.p(r.bins());
      least = Math.min(least, p);
      rows.add(
          new String[] {
            paths().get(j),
            PWords.of(p),
            Wording.points(r.coverage(0.5), 0) + " %",
            Wording.points(r.coverage(0.9), 0) + " %",
            Wording.fixed(r.strays(), 1)
          });
    }
    TextTable.print(out, rows);
    out.println();
    // After Bonferroni: the least of k p-values, times k.
    double adjusted = Math.min(1, least * ranks.size());
    out.println(
        String.format(
            Locale.ROOT,
            "%s: the least p, adjusted for %d parameters, is %s.",
            adjusted < 0.05 ? "The inference fails the check" : "No fault is found",
            ranks.size(),
            PWords.of(adjusted)));
    out.println();
  }
}
