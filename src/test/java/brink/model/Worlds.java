package brink.model;

import brink.parameter.ParameterValues;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.List;

/** The world of the shipped baseline, also with some of its values changed. */
public final class Worlds {
  /** The world as the files say it. */
  public static final World BASELINE = with();

  private Worlds() {}

  /** The world with other values, each "path=value". */
  public static World with(String... sets) {
    return ScenarioTemplate.read(
            "scenarios/baseline.yaml", List.of(sets), new FileSource(Path.of(".")))
        .at(ParameterValues.NONE)
        .world();
  }

  /** A kind of act of the catalogue. */
  public static ActKind kind(String id) {
    return BASELINE.acts().get(id);
  }

  /** An act of the first actor on the second, with nothing behind it. */
  public static Deed deed(String kind, int rung) {
    return new Deed(1, Act.SPONTANEOUS, 0.5, kind(kind), 0, 1, Act.NOBODY, rung);
  }
}
