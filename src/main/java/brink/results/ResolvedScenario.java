package brink.results;

import brink.parameter.ParameterDraws;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;

/** Writes the scenario of a results folder, complete. */
public final class ResolvedScenario {
  private ResolvedScenario() {}

  /**
   * Writes a scenario as {@code resolved.yaml}, and beside it the tables that it draws from.
   *
   * @param draft where
   * @param template the scenario
   * @throws IOException if a file cannot be written
   */
  public static void write(Draft draft, ScenarioTemplate template) throws IOException {
    write(draft, ResultsFolder.RESOLVED, "", template);
  }

  /**
   * Writes a scenario under another name, and beside it the tables that it draws from.
   *
   * @param draft where
   * @param name its file
   * @param folder the folder of that file, ending in a slash; empty for the results folder itself
   * @param template the scenario
   * @throws IOException if a file cannot be written
   */
  public static void write(Draft draft, String name, String folder, ScenarioTemplate template)
      throws IOException {
    Files.writeString(draft.file(folder + name), template.resolvedYaml());
    for (Map.Entry<String, String> table : template.resolvedFiles().entrySet()) {
      Files.writeString(draft.file(folder + table.getKey()), table.getValue());
    }
    describe(draft, folder, template);
  }

  /**
   * Says what the tables beside a resolved scenario are.
   *
   * @param draft where
   * @param folder the folder of its file, ending in a slash; empty for the results folder itself
   * @param template the scenario
   */
  public static void describe(Draft draft, String folder, ScenarioTemplate template) {
    ParameterDraws draws = template.draws();
    for (String name : template.resolvedFiles().keySet()) {
      draft.describe(
          folder + name,
          CalibrationTables.draws("draws", Objects.requireNonNull(draws, "what it holds").paths()));
    }
  }
}
