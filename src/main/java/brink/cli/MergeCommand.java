package brink.cli;

import brink.cli.option.OutputOptions;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.experiment.Journal;
import brink.experiment.JournalException;
import brink.publication.SweepPublication;
import brink.results.Draft;
import brink.results.RefusedException;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.sweep.JournalTasks;
import brink.sweep.Sweep;
import brink.sweep.SweepTasks;
import brink.sweep.TaskStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings the shares of a sweep together. */
@Command(
    name = "merge",
    description = "Brings the shares of a sweep together, made with 'brink sweep --shard'.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  brink merge shares/1 shares/2 shares/3 --out results/reciprocity",
      "",
      "The result is the one that a sweep of all points would have given. The shares stay.",
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + "."
    })
final class MergeCommand implements Callable<Integer> {
  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of all shares.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private List<Path> targets;

  @Mixin private final OutputOptions place = new OutputOptions();

  MergeCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    List<SweepFolder> shares = new ArrayList<>();
    for (Path target : targets) {
      SweepFolder share = SweepFolder.open(shell.directory().resolve(target));
      shell.isRead(share.journal());
      shares.add(share);
    }
    check(shares);
    Sweep sweep = ResumeCommand.read(shell, shares.get(0));
    SweepPlan plan = shares.get(0).plan().whole(place.charts());
    List<TaskStream> streams = new ArrayList<>();
    for (SweepFolder share : shares) {
      streams.add(stream(sweep, share));
    }
    SweepTasks whole = new SweepTasks(sweep, plan.share(), plan.block());
    try (Draft draft = place.open(shell, sweep.name())) {
      SweepPublication publication =
          new SweepPublication(sweep, plan, whole, TaskStream.merged(streams), 1);
      return SweepRun.publish(
          shell, shell.imprint(usage.spec()), publication, plan.charts(), draft);
    } catch (JournalException e) {
      throw new RefusedException(e.getMessage() + "; go on with 'brink resume' there first");
    }
  }

  /** Each share of one experiment once, and all of them. */
  private static void check(List<SweepFolder> shares) {
    SweepFolder first = shares.get(0);
    boolean[] seen = new boolean[first.plan().share().count()];
    for (SweepFolder share : shares) {
      SweepPlan plan = share.plan();
      if (!plan.experiment().equals(first.plan().experiment())
          || plan.shards() != first.plan().shards()) {
        throw new RefusedException(
            share.target() + ": not a share of the experiment in " + first.target());
      }
      int place = plan.share().index() - 1;
      if (seen[place]) {
        throw new RefusedException(share.target() + ": share " + plan.share() + " comes twice");
      }
      seen[place] = true;
    }
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i]) {
        throw new RefusedException("share " + (i + 1) + "/" + seen.length + " is missing");
      }
    }
  }

  private static TaskStream stream(Sweep sweep, SweepFolder share) throws IOException {
    SweepPlan plan = share.plan();
    Journal journal = Journal.read(share.journal(), plan.journal());
    return new JournalTasks(journal, new SweepTasks(sweep, plan.share(), plan.block()).rounds());
  }
}
