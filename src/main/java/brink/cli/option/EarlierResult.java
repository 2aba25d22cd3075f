package brink.cli.option;

import brink.cli.shell.Invocation;
import brink.publication.MissingParts;
import brink.publication.ResultProvenance;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Path;

/** A result that is not whole and is done again, in its own folder. */
public final class EarlierResult {
  private final Invocation shell;
  private final ResultsFolder before;

  public EarlierResult(Invocation shell, ResultsFolder before) {
    this.shell = shell;
    this.before = before;
  }

  public Manifest manifest() {
    return before.manifest();
  }

  /** Whether a result lacks something. */
  public boolean isLacking() {
    return before.manifest().partial() || MissingParts.isIn(before.path());
  }

  public Path shown() {
    return shell.shown(before.path());
  }

  /** Refuses a scenario that is not the one that was asked for. */
  void check(ScenarioTemplate template) {
    if (!isOf(template.digest())) {
      throw new RefusedException(
          shown()
              + ": the scenario "
              + template.name()
              + " is no longer the one of this result; resume where and with the files with which"
              + " it was begun, or give its command again: "
              + imprint().line());
    }
  }

  /** Names of the evidence may be others in a kept scenario, whose file then has another digest. */
  private boolean isOf(String digest) {
    Manifest said = before.manifest();
    return said.scenarioSha256().equals(digest) || said.files().containsValue(digest);
  }

  /** Whether more runs were done before. */
  boolean hasMoreThan(long done) {
    return before.manifest().done() > done;
  }

  /** Starts the folder that takes the place of the old one. */
  Draft open() throws IOException {
    return Draft.open(before.path(), true, shell.inputs(), shell::say);
  }

  /** The imprint of the command by which it was asked for. */
  public ResultProvenance imprint() {
    return shell.imprint(before.manifest().command());
  }
}
