package brink.cli;

import brink.cli.shell.Invocation;
import brink.explanation.CauseRows;
import brink.explanation.Chronicle;
import brink.explanation.ScenarioLabels;
import brink.report.CauseInput;
import brink.report.HistoryInput;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.results.Draft;
import brink.results.RefusedException;
import brink.run.RunLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws what explain tells into a folder. Nothing that is there already is replaced. */
final class ExplainCharts {
  private final Invocation shell;
  private final Path named;
  private final Path folder;

  ExplainCharts(Invocation shell, Path named) {
    this.shell = shell;
    this.named = named;
    folder = shell.directory().resolve(named);
  }

  /** A run by actor, and its largest trees of causes where it has any. */
  void run(Chronicle chronicle, RunLayout layout) throws IOException {
    ScenarioLabels names = chronicle.names();
    String id = "run-" + chronicle.history().record().index();
    CauseInput causes = CauseRows.largest(chronicle, layout);
    requireFree(id);
    requireFree(causes.id());
    List<String> actors = layout.actors().stream().map(names::actor).toList();
    HistoryInput input =
        new HistoryInput(names.scenario().title(), layout, actors, chronicle.history());
    try (Draft draft = Draft.beside(folder)) {
      Drawings.draw(Charts.of(input), draft.folder(""));
      if (!causes.rows().isEmpty()) {
        Drawings.draw(Charts.of(causes), draft.folder(""));
      }
      draft.add();
    }
    drawn(id);
    if (!causes.rows().isEmpty()) {
      drawn(causes.id());
    }
  }

  /** The tree of one act. */
  void act(Chronicle chronicle, RunLayout layout, int number) throws IOException {
    CauseInput causes = CauseRows.of(chronicle, layout, number);
    if (causes.rows().size() == 1) {
      shell.say(
          "nothing is drawn: act " + number + " had its occasion from no other and gave none");
      return;
    }
    requireFree(causes.id());
    try (Draft draft = Draft.beside(folder)) {
      Drawings.draw(Charts.of(causes), draft.folder(""));
      draft.add();
    }
    drawn(causes.id());
  }

  private void requireFree(String id) {
    Path file = folder.resolve(id + ".svg");
    if (Files.exists(file)) {
      throw new RefusedException(file + ": already exists; choose another folder");
    }
  }

  private void drawn(String id) {
    shell.say("drawn: " + named.resolve(id) + ".svg and .png");
  }
}
