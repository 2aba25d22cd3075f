package brink.scenario;

import brink.parameter.Verdict;
import brink.source.CsvText;
import brink.source.FileSource;
import brink.source.Problems;
import brink.source.ScalarNode;
import brink.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a calibration says of the parameters of its draws. It stands beside the table of
 * draws: in {@code parameters.csv} where the table has one of the names that a calibration gives
 * it, else in {@code NAME-parameters.csv}. Draws without such a table have no verdicts.
 */
final class VerdictsReader {
  private static final String TABLE = "parameters.csv";
  private static final List<String> OF_CALIBRATIONS = List.of("draws.csv", "posterior.csv");

  private final FileSource files;

  VerdictsReader(FileSource files) {
    this.files = files;
  }

  /** The verdicts beside a table of draws, by path; empty where there are none. */
  Map<String, Verdict> beside(ScalarNode draws) {
    String name = draws.text();
    String own = name.replaceFirst("(\\.[^./\\\\]*)?$", "-" + TABLE);
    Map<String, Verdict> verdicts = in(own, draws);
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return verdicts.isEmpty() && OF_CALIBRATIONS.contains(last)
        ? in(name.substring(0, name.length() - last.length()) + TABLE, draws)
        : verdicts;
  }

  private Map<String, Verdict> in(String name, ScalarNode draws) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    SourceFile file =
        files.exists(name, draws.location())
            ? files.open(name, draws.location(), new Problems())
            : null;
    List<List<String>> rows =
        file == null
            ? List.of()
            : CsvText.rows(file, new Problems()).stream()
                .map(row -> row.stream().map(ScalarNode::text).toList())
                .toList();
    List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
    int path = header.indexOf("parameter");
    int verdict = header.indexOf("verdict");
    for (List<String> row : path < 0 || verdict < 0 ? List.<List<String>>of() : rows) {
      if (row.size() == header.size()) {
        Verdict.of(row.get(verdict)).ifPresent(said -> verdicts.put(row.get(path), said));
      }
    }
    return verdicts;
  }
}
