package brink.scenario;

import brink.parameter.Parameter;
import brink.parameter.ParameterDraws;
import brink.parameter.ParameterSpace;
import brink.parameter.Verdict;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.MappingNode;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.RecordShape;
import brink.source.ScalarNode;
import brink.source.Sha256;
import brink.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the draws that a scenario's runs take their parameters from. */
final class DrawsReader {
  private final FileSource files;
  private final Problems problems;

  /**
   * What was read.
   *
   * @param draws the draws that are left
   * @param table the whole table
   */
  record Read(ParameterDraws draws, DrawsTable table) {}

  DrawsReader(FileSource files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /**
   * The draws that a tree names.
   *
   * @param tree the scenario, with all that it extends and all settings
   * @param paths the paths of its numbers
   * @param includes reads the file that names them, without what extends it
   * @param settings what was set over the tree
   * @return the draws without what is set over them; null where none are named, or after a problem
   */
  @Nullable Read read(
      MappingNode tree, List<String> paths, Includes includes, List<Setting> settings) {
    ScalarNode name = LenientTree.scalar(LenientTree.mapping(tree, "parameters"), "posterior");
    if (name == null) {
      return null;
    }
    SourceFile file = files.open(name.text(), name.location(), problems);
    if (file == null) {
      return null;
    }
    ScalarNode digest = LenientTree.scalar(LenientTree.mapping(tree, "parameters"), "sha256");
    if (digest != null && !digest.text().equals(Sha256.of(file.text()))) {
      problems.add(
          digest.location(),
          file.name() + " has the SHA-256 " + Sha256.of(file.text()) + ", not this");
      return null;
    }
    DrawsTable table =
        DrawsTable.read(file, column -> LenientTree.named(tree, paths, column), problems);
    if (table == null) {
      return null;
    }
    ParameterDraws all = table.draws();
    ParameterDraws left =
        all.with(verdicts(all, tree, name))
            .without(overridden(all, tree, name.location(), includes, settings));
    return left == null ? null : new Read(left, table);
  }

  /**
   * Parameters that are set by a file which extends the one that names the draws, or on the command
   * line.
   */
  private static List<String> overridden(
      ParameterDraws draws,
      MappingNode tree,
      Location place,
      Includes includes,
      List<Setting> settings) {
    MappingNode own = place.line() == 0 ? null : includes.read(place.file(), null);
    List<String> overridden = new ArrayList<>();
    settings.forEach(setting -> overridden.add(setting.path()));
    for (String path : draws.paths()) {
      Node now = LenientTree.at(tree, path);
      if (own != null && now != null && !now.equals(LenientTree.at(own, path))) {
        overridden.add(path);
      }
    }
    return overridden;
  }

  /** What stands beside the table, and where nothing does, what a resolved scenario says itself. */
  private Map<String, Verdict> verdicts(ParameterDraws draws, MappingNode tree, ScalarNode name) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (String path : draws.paths()) {
      String said =
          LenientTree.at(tree, path) instanceof MappingNode own
              ? LenientTree.text(own, "verdict", "")
              : "";
      for (Verdict verdict : Verdict.values()) {
        if (RecordShape.nameOf(verdict).equals(said)) {
          verdicts.put(path, verdict);
        }
      }
    }
    verdicts.putAll(new VerdictsReader(files).beside(name));
    return verdicts;
  }

  /** Checks that the draws that were read are of parameters that there are, and in their ranges. */
  void check(Read read, ParameterSpace parameters) {
    ParameterDraws draws = read.draws();
    for (int j = 0; j < draws.paths().size(); j++) {
      String path = draws.paths().get(j);
      Parameter parameter = parameters.get(path);
      if (parameter == null) {
        String hint = NearestName.hint(path, parameters.paths());
        problems.add(
            read.table().place(-1, path),
            "the draws are of " + Quote.of(path) + ", which is no parameter" + hint);
      } else {
        within(read, j, parameter);
      }
    }
  }

  private void within(Read read, int column, Parameter parameter) {
    ParameterDraws draws = read.draws();
    for (int i = 0; i < draws.size(); i++) {
      double value = draws.values(i)[column];
      if (!(value >= parameter.min() && value <= parameter.max())) {
        problems.add(
            read.table().place(i, parameter.path()),
            parameter.path()
                + " is "
                + value
                + "; it must lie in ["
                + parameter.min()
                + ", "
                + parameter.max()
                + "]");
        return;
      }
    }
  }
}
