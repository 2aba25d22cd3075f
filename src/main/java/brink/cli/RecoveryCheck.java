package brink.cli;

import brink.calibration.WeightedSample;
import brink.calibration.abc.Monitor;
import brink.calibration.abc.TrialLog;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisInference;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.crisis.Sampled;
import brink.calibration.rank.Recovered;
import brink.calibration.rank.Recovery;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.report.Wording;
import brink.results.Draft;
import brink.results.RecoveryTable;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Checks whether crises simulated at the mean of a posterior give the same posterior again. The
 * documents are calibrated as the file says, the crises with fewer particles and simulations.
 */
final class RecoveryCheck {
  private final Shell shell;
  private final CheckedInference checked;
  private final CrisisModel model;

  RecoveryCheck(Shell shell, CheckedInference checked) {
    this.shell = shell;
    this.checked = checked;
    model = checked.model();
  }

  int call(OutputOptions place, Imprint imprint) throws IOException {
    CalibrationSpec spec = model.spec();
    checked.note();
    try (Draft draft = place.open(shell, "calibration-" + spec.name() + "-recovery")) {
      List<Recovered> recovered = recovered();
      if (recovered.isEmpty()) {
        shell.say("interrupted; nothing is written");
        return Exit.INTERRUPTED;
      }
      ResultsFolder folder = write(recovered, draft, imprint);
      print(recovered, shell.out());
      Ending.place(shell, folder.path());
      return Exit.OK;
    }
  }

  private List<Recovered> recovered() throws IOException {
    CrisisInference inference = checked.inference();
    if (inference == null) {
      return List.of();
    }
    CalibrationSpec spec = model.spec();
    Sampled sampled =
        Sampled.of(
            model,
            spec.settings(),
            spec.pilot(),
            checked.threads(),
            TrialLog.NONE,
            Monitor.NONE,
            shell.stop());
    if (sampled == null) {
      return List.of();
    }
    if (sampled.isEmpty()) {
      throw new RefusedException("the budget of simulations is too small for one generation");
    }
    WeightedSample found = sampled.fit().inferred().scores();
    Recovery recovery = new Recovery(found, inference);
    if (model.scenario(model.free().values(recovery.truth())) == null) {
      throw new RefusedException(
          "the scenario refuses the mean of the posterior; no crisis can be simulated there");
    }
    return recovery.run(
        checked.crises(),
        spec.settings().seed(),
        checked.threads(),
        checked.progress(),
        shell.stop());
  }

  private ResultsFolder write(List<Recovered> recovered, Draft draft, Imprint imprint)
      throws IOException {
    CalibrationSpec spec = model.spec();
    Files.writeString(draft.file(ResultsFolder.RESOLVED), spec.template().resolvedYaml());
    RecoveryTable.write(
        draft.file(RecoveryTable.NAME), model.free().paths(), recovered, checked.crises());
    return draft.publish(
        imprint.manifest(
            spec.template(),
            RunRange.of(spec.settings().seed(), checked.crises()),
            checked.threads(),
            new Tally(checked.crises(), checked.crises(), List.of(), 0),
            Draft.sha256(draft.file(RecoveryTable.NAME)),
            RecoveryTable.NAME,
            draft));
  }

  private void print(List<Recovered> recovered, PrintStream out) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {"parameter", "found", "again", "contraction", "again", "held", "overlap"});
    double held = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int j = 0; j < recovered.size(); j++) {
      Recovered r = recovered.get(j);
      held += r.held() / recovered.size();
      least = Math.min(least, r.sdAgain() / r.sd());
      most = Math.max(most, r.sdAgain() / r.sd());
      rows.add(
          new String[] {
            model.free().paths().get(j),
            number(r.mean()) + " ± " + number(r.sd()),
            number(r.meanAgain()) + " ± " + number(r.sdAgain()),
            number(r.contraction()),
            number(r.contractionAgain()),
            Wording.points(r.held(), 0) + " %",
            number(r.overlap())
          });
    }
    TextTable.print(out, rows);
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "In standard deviations of the priors, from their medians. The 90 %% intervals hold the"
                + " mean in %s %% of cases;%nstandard deviations are %s to %s times those found.",
            Wording.points(held, 0),
            number(least),
            number(most)));
    out.println();
  }

  private static String number(double number) {
    return Wording.fixed(number, 2);
  }
}
