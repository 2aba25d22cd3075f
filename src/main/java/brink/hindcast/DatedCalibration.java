package brink.hindcast;

import brink.calibration.abc.AbcSettings;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisModel;
import brink.random.BitMixer;
import java.util.List;

/**
 * A calibration that is repeated for the day of each document but the last, each time on the
 * documents that are out. Smaller than it would be once, since there are several.
 *
 * @param spec what is calibrated, and how
 * @param documents ids of the documents by date of publication
 * @param particles parameter sets that each generation accepts, 20 or more
 * @param seed root of everything random, in the place of the file's
 */
public record DatedCalibration(
    CalibrationSpec spec, List<String> documents, int particles, long seed) {
  /** Simulations of the pilot for each particle. */
  private static final int PILOT = 20;

  /** The most simulations for each particle; chosen: seven generations or more. */
  private static final int SIMULATIONS = 80;

  private static final long SALT = BitMixer.salt("hindcast:calibration");

  /**
   * Keeps an unmodifiable copy.
   *
   * @param spec what is calibrated, and how
   * @param documents ids of the documents by date of publication
   * @param particles parameter sets that each generation accepts, 20 or more
   * @param seed root of everything random, in the place of the file's
   * @throws IllegalArgumentException if there are fewer particles
   */
  public DatedCalibration {
    if (particles < 20) {
      throw new IllegalArgumentException("particles must be 20 or more, not " + particles);
    }
    documents = List.copyOf(documents);
  }

  /** How many days there are to calibrate on. */
  int days() {
    return documents.size() - 1;
  }

  /** The calibration on the documents up to one of them. */
  CrisisModel model(int document) {
    return new CrisisModel(spec.on(documents.subList(0, document + 1)));
  }

  /** Simulations from which is learnt what the summaries say. */
  int pilot() {
    return StrictMath.min(spec.pilot(), StrictMath.max(100, PILOT * particles));
  }

  /** Simulations of one day, at most, without the pilot. */
  long simulations() {
    return (long) SIMULATIONS * particles;
  }

  /** How the posterior of a day is sampled: as the file says, but with fewer particles. */
  AbcSettings settings(int document) {
    AbcSettings asked = spec.settings();
    AbcSettings.Stopping stopping = asked.stopping();
    return new AbcSettings(
        particles,
        asked.quantile(),
        new AbcSettings.Stopping(
            stopping.generations(), stopping.tolerance(), stopping.acceptance(), simulations()),
        seed(document));
  }

  /** Names the random numbers of a day. */
  long seed(int document) {
    return BitMixer.derive(BitMixer.derive(seed, SALT), document);
  }
}
