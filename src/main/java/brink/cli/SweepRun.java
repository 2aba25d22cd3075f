package brink.cli;

import brink.cli.option.EngineOptions;
import brink.cli.option.QuietOption;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.ProgressLine;
import brink.cli.text.ExtremesText;
import brink.experiment.Journal;
import brink.experiment.TaskEngine;
import brink.publication.MissingParts;
import brink.publication.ResultProvenance;
import brink.publication.SweepPublication;
import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.results.TaskTables;
import brink.study.SweepResult;
import brink.sweep.JournalTasks;
import brink.sweep.RunLimits;
import brink.sweep.Sweep;
import brink.sweep.SweepExecution;
import brink.sweep.SweepTasks;
import brink.sweep.TaskStream;
import java.io.IOException;
import java.util.Locale;

/** Does a sweep that was begun, or what is missing of it, and writes its results. */
final class SweepRun {
  private final Invocation shell;
  private final QuietOption quiet;
  private final ResultProvenance imprint;
  private final EngineOptions engine;
  private final Sweep sweep;
  private final SweepFolder folder;
  private final SweepPlan plan;
  private final SweepTasks tasks;

  SweepRun(
      Invocation shell,
      QuietOption quiet,
      ResultProvenance imprint,
      EngineOptions engine,
      Sweep sweep,
      SweepFolder folder) {
    this.shell = shell;
    this.quiet = quiet;
    this.imprint = imprint;
    this.engine = engine;
    this.sweep = sweep;
    this.folder = folder;
    plan = folder.plan();
    tasks = new SweepTasks(sweep, plan.share(), plan.block());
  }

  int call() throws IOException {
    int code;
    try (Journal journal = Journal.open(folder.journal(), plan.journal(), System::nanoTime)) {
      journal
          .damaged()
          .forEach(part -> shell.say(shell.shown(part) + ": damaged; its runs are done again"));
      if (!run(journal)) {
        shell.say("interrupted; what was done is kept: go on with 'brink resume " + shown() + "'");
        return ExitCode.INTERRUPTED;
      }
      if (!plan.share().isWhole()) {
        return share();
      }
      code = finish(new JournalTasks(journal, tasks.rounds()));
    } catch (IOException e) {
      shell.say("what was done is kept: go on with 'brink resume " + shown() + "'");
      throw e;
    }
    folder.end();
    if (MissingParts.isIn(folder.target())) {
      shell.say("'brink resume " + shown() + "' writes what is missing");
    }
    return code;
  }

  private boolean run(Journal journal) throws IOException {
    ProgressLine line = quiet.progress(shell);
    line.over(tasks.points(), (long) journal.size() * plan.block(), !sweep.replications().fixed());
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%s: %s%,d points with %s%,d runs each, seed %d",
            sweep.name(),
            plan.share().isWhole() ? "" : "share " + plan.share() + ", ",
            tasks.points(),
            sweep.replications().fixed() ? "" : "at most ",
            sweep.replications().most(),
            plan.seed()));
    RunLimits limits = new RunLimits(plan.runActs(), plan.runSeconds(), System::nanoTime);
    try (TaskEngine chosen = engine.engine()) {
      boolean whole =
          SweepExecution.run(
              tasks.work(limits),
              tasks.rounds(),
              chosen,
              journal,
              (ended, unused) -> line.at(ended, tasks.runs()),
              shell.stop());
      if (whole) {
        line.end();
      } else {
        line.stop();
      }
      return whole;
    }
  }

  private int share() {
    shell.out().println(shown());
    shell.say(
        "share "
            + plan.share()
            + " is complete; bring all "
            + plan.shards()
            + " together with 'brink merge'");
    return ExitCode.OK;
  }

  private int finish(TaskStream stream) throws IOException {
    try (Draft draft = folder.draft()) {
      SweepPublication publication =
          new SweepPublication(sweep, plan, tasks, stream, engine.threads());
      return publish(shell, imprint, publication, plan.charts(), draft);
    }
  }

  private String shown() {
    return shell.shown(folder.target()).toString();
  }

  /** Writes everything that the tasks gave; gives the exit code. */
  static int publish(
      Invocation shell,
      ResultProvenance imprint,
      SweepPublication publication,
      boolean charts,
      Draft draft)
      throws IOException {
    MissingParts missing = new MissingParts(draft);
    ResultsFolder results = draft.publish(publication.write(draft, charts, missing, imprint));
    SweepResult result = publication.result();
    new ExtremesText(result.layout(), result.sums()).print(shell.out());
    shell.out().println();
    ClosingText.place(shell, results.path());
    if (result.failed() > 0) {
      long planned = result.done() + result.failed();
      shell.say(result.failed() + " of " + planned + " runs failed: see " + TaskTables.FAILED);
    }
    return ClosingText.say(shell, missing, result.failed() > 0 ? ExitCode.NOT_WHOLE : ExitCode.OK);
  }
}
