package brink.cli.option;

import brink.cli.shell.Invocation;
import brink.experiment.RunCounts;
import brink.publication.MissingParts;
import brink.publication.Publication;
import brink.publication.ResultProvenance;
import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a result goes, and how much of it is drawn. */
public final class OutputOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Mixin private final FolderOption place = new FolderOption();

  @Option(names = "--force", description = "Replaces the results folder if it exists.")
  private boolean force;

  @Option(names = "--no-charts", description = "Draws no charts and writes no report.")
  private boolean noCharts;

  private @Nullable EarlierResult redo;

  /** Says that an earlier result is done again, in its own folder. */
  public void again(EarlierResult earlier) {
    redo = earlier;
  }

  /** Refuses a scenario that is not that of the earlier result, where one is done again. */
  public void check(ScenarioTemplate template) {
    if (redo != null) {
      redo.check(template);
    }
  }

  /** Whether an earlier result that is done again had come further than this. */
  public boolean keepsEarlier(RunCounts tally) {
    return redo != null && tally.partial() && redo.hasMoreThan(tally.done());
  }

  /** The imprint of the command that asked for the result. */
  public ResultProvenance imprint(Invocation shell) {
    return redo == null ? shell.imprint(spec) : redo.imprint();
  }

  /** Whether a folder was asked for, now or by the result that is done again. */
  public boolean isGiven() {
    return redo != null || place.isGiven();
  }

  /** Whether charts and a report are wanted. */
  public boolean charts() {
    return !noCharts;
  }

  /** Begins the folder that was asked for, or else one of that name that does not exist yet. */
  public Draft open(Invocation shell, String name) throws IOException {
    return shell.writes(
        redo == null
            ? begin(shell, name, target -> Draft.open(target, force, shell.inputs(), shell::say))
            : redo.open());
  }

  /** Begins something else in the folder that was asked for, or else in one of that name. */
  public <T> T begin(Invocation shell, String name, FolderOption.FolderTask<T> beginning)
      throws IOException {
    return place.begin(shell, name, force, beginning);
  }

  /** Whether a folder that exists shall be replaced. */
  public boolean replaces() {
    return force;
  }

  /** Writes everything of a result and puts it in its place. */
  public ResultsFolder publish(
      Invocation shell, Publication publication, Draft draft, MissingParts missing)
      throws IOException {
    return draft.publish(publication.write(draft, charts(), missing, imprint(shell)));
  }
}
