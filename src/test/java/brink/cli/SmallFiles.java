package brink.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are done in a moment: short.yaml, and of it s.sweep.yaml; c.calibration.yaml. */
final class SmallFiles {
  /** The baseline's first days. */
  static final String SCENARIO = "extends: scenarios/baseline.yaml\nend: 2024-08-03\n";

  private static final String SWEEP =
      """
      title: Small
      scenario: short.yaml
      factors: {actors.israel.reciprocity: {range: [0.2, 1.8]}}
      design: {kind: latin-hypercube, points: 24}
      replications: 4
      """;

  private static final String CALIBRATION =
      """
      title: Two parameters
      scenario: scenarios/baseline.yaml
      parameters: [actors.us.tempo, actors.israel.tempo]
      summaries: {us: {from: us}, israel: {from: israel, each-document: true}}
      method: {particles: 20, pilot: 100}
      stop: {generations: 2, simulations: 400}
      """;

  private SmallFiles() {}

  static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("short.yaml"), SCENARIO);
    Files.writeString(folder.resolve("s.sweep.yaml"), SWEEP);
    Files.writeString(folder.resolve("c.calibration.yaml"), CALIBRATION);
  }
}
