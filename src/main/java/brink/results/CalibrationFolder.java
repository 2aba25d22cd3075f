package brink.results;

import brink.calibration.abc.TrialLog;
import brink.calibration.mcmc.DensityLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The folder of a calibration that is being done. Until it is finished, everything is in its folder
 * {@code journal}: the resolved calibration, its scenario, and what became of each proposal, one
 * line for each thousand with a checksum. A line that was cut off counts as not written. On a
 * complete log of acts it is the log, and the density of each point that was asked for.
 */
public final class CalibrationFolder implements TrialLog {
  /** Name of the resolved calibration. */
  public static final String SPEC = "calibration.yaml";

  /** Name of the table of the posterior. */
  public static final String POSTERIOR = "posterior.csv";

  private static final String JOURNAL = "journal";
  private static final String NO_CHARTS = "no-charts";
  private static final String TRIALS = "trials.txt";
  private static final String DENSITIES = "densities.bin";

  private final Path target;
  private final SortedMap<Integer, StringBuilder> known = new TreeMap<>();

  private CalibrationFolder(Path target) {
    this.target = target;
  }

  /**
   * Begins a calibration.
   *
   * @param target where its results shall be
   * @param force whether it may replace another results folder, which it deletes at once
   * @param charts whether charts are to be drawn in the end
   * @param files the resolved calibration and its scenario by name
   * @return the folder
   * @throws IOException if it cannot be written
   * @throws RefusedException if something is in the way
   */
  public static CalibrationFolder begin(
      Path target, boolean force, boolean charts, Map<String, String> files) throws IOException {
    Path place = target.toAbsolutePath().normalize();
    if (force && (isBegun(place) || Files.isRegularFile(place.resolve(Manifest.NAME)))) {
      Draft.delete(place);
    }
    if (isBegun(place)) {
      throw new RefusedException(
          target
              + ": a calibration was begun here; go on with 'brink resume "
              + target
              + "', or choose another place with --out");
    }
    Draft.checkFree(place, target);
    Path journal = Files.createDirectories(place.resolve(JOURNAL));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(journal.resolve(file.getKey()), file.getValue());
    }
    if (!charts) {
      Files.createFile(journal.resolve(NO_CHARTS));
    }
    Files.createFile(journal.resolve(DENSITIES));
    Files.createFile(journal.resolve(TRIALS));
    return new CalibrationFolder(place);
  }

  /**
   * Whether a calibration was begun in a folder and is not finished.
   *
   * @param target the folder
   * @return true if {@link #open} opens it
   */
  public static boolean isBegun(Path target) {
    return Files.isRegularFile(target.resolve(JOURNAL).resolve(TRIALS));
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
    Path place = target.toAbsolutePath().normalize();
    if (!isBegun(place)) {
      throw new RefusedException(target + ": no calibration was begun here");
    }
    CalibrationFolder folder = new CalibrationFolder(place);
    folder.read();
    return folder;
  }

  private void read() throws IOException {
    String text = Files.readString(trials(), StandardCharsets.UTF_8);
    int whole = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', whole)) {
      String[] words = text.substring(whole, end).split(" ", -1);
      boolean sound = words.length == 3 && words[2].equals(checksum(words[0] + " " + words[1]));
      if (!sound) {
        throw new RefusedException(trials() + ": damaged after byte " + whole);
      }
      keep(Integer.parseInt(words[0]), words[1]);
      whole = end + 1;
    }
    // What was cut off is removed, so that the next line begins where it began.
    try (FileChannel channel = FileChannel.open(trials(), StandardOpenOption.WRITE)) {
      channel.truncate(whole);
    }
  }

  private void keep(int generation, String fates) {
    known.computeIfAbsent(generation, unused -> new StringBuilder()).append(fates);
  }

  private static String checksum(String line) {
    CRC32 crc = new CRC32();
    crc.update(line.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  @Override
  public String known(int generation) {
    StringBuilder fates = known.get(generation);
    return fates == null ? "" : fates.toString();
  }

  @Override
  public void append(int generation, String fates) throws IOException {
    keep(generation, fates);
    String line = generation + " " + fates;
    byte[] bytes = (line + " " + checksum(line) + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try (FileChannel channel = FileChannel.open(trials(), StandardOpenOption.APPEND)) {
      while (buffer.hasRemaining()) {
        int unused = channel.write(buffer);
      }
      channel.force(false);
    }
  }

  /**
   * Opens the log of the densities that chains on a complete log of acts ask for.
   *
   * @return what was computed so far
   * @throws IOException if it cannot be read
   */
  public DensityLog densities() throws IOException {
    return DensityFile.open(journal().resolve(DENSITIES));
  }

  private Path journal() {
    return target.resolve(JOURNAL);
  }

  private Path trials() {
    return journal().resolve(TRIALS);
  }

  /**
   * Where the results shall be.
   *
   * @return an absolute path
   */
  public Path target() {
    return target;
  }

  /**
   * Whether charts are to be drawn in the end.
   *
   * @return what was asked when it was begun
   */
  public boolean charts() {
    return !Files.exists(journal().resolve(NO_CHARTS));
  }

  /**
   * The resolved calibration.
   *
   * @return a file, beside the scenario that it names
   */
  public Path spec() {
    return journal().resolve(SPEC);
  }

  /**
   * Starts to write the final files.
   *
   * @return a draft that publishes them here
   * @throws IOException if it cannot be written
   */
  public Draft draft() throws IOException {
    Files.deleteIfExists(target.resolve(ResultsFolder.MISSING));
    return Draft.within(target, journal().resolve("result"));
  }

  /**
   * Removes a calibration that cannot come to anything.
   *
   * @throws IOException if it cannot be removed
   */
  public void forsake() throws IOException {
    Draft.delete(journal());
    try {
      Files.delete(target);
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
    if (!SweepFolder.isLacking(target)) {
      Draft.delete(journal());
    }
  }
}
