package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a hindcast was asked to do; {@code hindcast.json}. With the seed of the manifest and the
 * files beside it that is all that is needed to do it again.
 *
 * @param format version of the folder's format, {@value #FORMAT}
 * @param futures futures that each method draws on each day
 * @param crises number of simulated crises
 * @param particles particles of the calibration of each day; 0 for no calibration
 */
public record HindcastPlan(int format, int futures, int crises, int particles) {
  /** The format that this version writes and reads. */
  public static final int FORMAT = 1;

  /** The plan's name in its folder. */
  public static final String NAME = "hindcast.json";

  /**
   * A plan in the format that this version writes.
   *
   * @param futures futures that each method draws on each day
   * @param crises number of simulated crises
   * @param particles particles of the calibration of each day; 0 for no calibration
   */
  public HindcastPlan(int futures, int crises, int particles) {
    this(FORMAT, futures, crises, particles);
  }

  /**
   * Whether there is a calibration.
   *
   * @return false for none
   */
  public boolean calibrates() {
    return particles > 0;
  }

  /**
   * Writes a plan.
   *
   * @param file where
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, JsonRecords.of(this));
  }

  /**
   * Reads a plan.
   *
   * @param folder the folder with the file {@value #NAME}
   * @return the plan
   * @throws IOException if it cannot be read
   * @throws RefusedException if it is missing, damaged or of another format
   */
  public static HindcastPlan read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new RefusedException(
          folder + ": cannot be done again, it has no " + NAME + "; an older version made it");
    }
    HindcastPlan plan = JsonRecords.read(file, HindcastPlan.class, "the plan of a hindcast");
    if (plan.format != FORMAT) {
      throw new RefusedException(
          file + ": format " + plan.format + "; this version reads format " + FORMAT);
    }
    return plan;
  }
}
