package brink.results;

import brink.calibration.abc.TrialLog;
import brink.calibration.mcmc.DensityStore;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The folder of a calibration that is being done. Until it is finished, everything is in its folder
 * {@code journal}: the resolved calibration, its scenario, and what became of each proposal; on a
 * complete log of acts the log, and the density of each point that was asked for.
 */
public final class CalibrationFolder implements Closeable {
  /** Name of the resolved calibration. */
  public static final String SPEC = "calibration.yaml";

  /** Name of the table of the posterior. */
  public static final String POSTERIOR = "posterior.csv";

  /** Name of the complete log of acts that it may be on. */
  public static final String LOG = "log.csv";

  static final String NO_CHARTS = "no-charts";
  private static final String TRIALS = "trials.txt";
  static final String DENSITIES = "densities.bin";

  /** Copy of the manifest of the results that are replaced in the end. */
  static final String REPLACED = "replaced.json";

  private final ResultPlace place;
  private final ProcessLock claim;
  private final JournalFolder journal;
  private final TrialFile trials;

  private CalibrationFolder(ResultPlace place, ProcessLock claim) {
    this.place = place;
    this.claim = claim;
    journal = journal(place.path());
    trials = new TrialFile(journal.file(TRIALS));
  }

  private static JournalFolder journal(Path target) {
    return new JournalFolder(target, TRIALS);
  }

  /**
   * Begins a calibration.
   *
   * @param target where its results shall be
   * @param force whether it may replace another results folder, which stays until this is done
   * @param inputs files that have been read, none of which is replaced; real paths
   * @param charts whether charts are to be drawn in the end
   * @param files the resolved calibration and its scenario by name
   * @return the folder
   * @throws IOException if it cannot be written
   * @throws RefusedException if something is in the way
   */
  public static CalibrationFolder begin(
      Path target, boolean force, Set<Path> inputs, boolean charts, Map<String, String> files)
      throws IOException {
    ResultPlace place = ResultPlace.of(target);
    place.checkOutside();
    ProcessLock claim = place.claim();
    try {
      if (isBegun(place.path())) {
        throw JournalFolder.begun(place, "calibration");
      }
      JournalFolder.removeCutShort(place, claim);
      place.check(force, inputs);
      CalibrationFolder folder = new CalibrationFolder(place, claim);
      folder.write(charts, files);
      return folder;
    } catch (IOException | RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  /** Writes what is needed to begin; the log of trials, by which it is known as begun, last. */
  private void write(boolean charts, Map<String, String> files) throws IOException {
    Files.createDirectories(journal.path());
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(journal.file(file.getKey()), file.getValue());
    }
    if (!charts) {
      Files.createFile(journal.file(NO_CHARTS));
    }
    Path old = place.path().resolve(Manifest.NAME);
    if (Files.exists(old)) {
      Files.copy(old, journal.file(REPLACED));
    }
    Files.createFile(journal.file(DENSITIES));
    Files.createFile(journal.file(TRIALS));
  }

  /** Whether the results in a folder are those that a calibration begun there shall replace. */
  static boolean replaces(Path target) throws IOException {
    Path old = journal(target).file(REPLACED);
    Path now = target.resolve(Manifest.NAME);
    return isBegun(target)
        && Files.isRegularFile(old)
        && Files.isRegularFile(now)
        && Files.mismatch(old, now) < 0;
  }

  /**
   * Whether a calibration was begun in a folder and is not finished.
   *
   * @param target the folder
   * @return true if {@link #open} opens it
   */
  public static boolean isBegun(Path target) {
    return journal(target).isBegun();
  }

  /**
   * Opens the folder of a calibration that was begun.
   *
   * @param target where its results shall be
   * @return the folder
   * @throws IOException if it cannot be read
   * @throws RefusedException if no calibration was begun there, or its log is not one
   */
  public static CalibrationFolder open(Path target) throws IOException {
    ResultPlace place = ResultPlace.of(target);
    if (!isBegun(place.path())) {
      throw new RefusedException(target + ": no calibration was begun here");
    }
    CalibrationFolder folder = new CalibrationFolder(place, place.claim());
    try {
      folder.trials.read();
      return folder;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * What became of each proposal.
   *
   * @return the log, to be added to
   */
  public TrialLog trials() {
    return trials;
  }

  /**
   * Opens the log of the densities that chains on a complete log of acts ask for.
   *
   * @return what was computed so far
   * @throws IOException if it cannot be read
   */
  public DensityStore densities() throws IOException {
    return DensityFile.open(journal.file(DENSITIES));
  }

  /**
   * Where the results shall be.
   *
   * @return an absolute path
   */
  public Path target() {
    return place.path();
  }

  /**
   * Whether charts are to be drawn in the end.
   *
   * @return what was asked when it was begun
   */
  public boolean charts() {
    return !Files.exists(journal.file(NO_CHARTS));
  }

  /**
   * The resolved calibration.
   *
   * @return a file, beside the scenario that it names
   */
  public Path spec() {
    return journal.file(SPEC);
  }

  /**
   * Starts to write the final files.
   *
   * @return a draft that publishes them here
   * @throws IOException if it cannot be written
   */
  public Draft draft() throws IOException {
    return journal.draft();
  }

  /**
   * Moves the final files here. Results that they replace are removed when these are whole; what is
   * needed to go on stays until {@link #end}.
   *
   * @param draft what {@link #draft} gave
   * @param manifest the manifest
   * @throws IOException if they cannot be moved
   * @throws RefusedException if something else has the name of one of them
   */
  public void publish(Draft draft, Manifest manifest) throws IOException {
    Path old = journal.file(REPLACED);
    if (Files.isRegularFile(old)) {
      journal.removeFinal(Manifest.readText(old));
    }
    draft.publish(manifest);
  }

  /**
   * Removes a calibration that cannot come to anything.
   *
   * @throws IOException if it cannot be removed
   */
  public void forsake() throws IOException {
    Draft.delete(journal.path());
    try {
      Files.delete(place.path());
    } catch (DirectoryNotEmptyException e) {
      // Something else is there too, and stays.
    }
  }

  /**
   * Removes what was only needed to go on, once the final files are there; kept where they lack
   * something, so that it can be written later.
   *
   * @throws IOException if it cannot be removed
   */
  public void end() throws IOException {
    journal.end();
  }

  /**
   * Lets go of it, so that another process can go on.
   *
   * @throws IOException if it cannot
   */
  @Override
  public void close() throws IOException {
    claim.close();
  }
}
