package brink.scenario;

import brink.parameter.ParameterDraws;
import brink.source.MappingNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario was made from: the files that it extends, then its own, then what was set over
 * them.
 *
 * @param extended names of the files that it extends, as it names them
 * @param base what these say together; empty where it extends none
 * @param file what they and the file say together
 * @param set the same with what was set over it
 * @param drawn by dotted path, the mean of what is drawn unless something is set over it
 */
record Origin(
    List<String> extended,
    MappingNode base,
    MappingNode file,
    MappingNode set,
    Map<String, String> drawn) {
  Origin(List<String> extended, MappingNode base, MappingNode file, MappingNode set) {
    this(extended, base, file, set, Collections.emptyMap());
  }

  /** The same with the whole table of draws that the scenario names; null for none. */
  Origin drawing(@Nullable ParameterDraws table) {
    Map<String, String> texts = new TreeMap<>();
    double[] means = table == null ? new double[0] : table.means();
    for (int j = 0; table != null && j < means.length; j++) {
      texts.put(table.paths().get(j), ScenarioEdit.text(NumberSlots.written(means[j])));
    }
    return new Origin(extended, base, file, set, texts);
  }

  /** What differs between two of these trees; where both draw from one table, as it is drawn. */
  List<ScenarioEdit> between(MappingNode before, MappingNode after, String... but) {
    List<ScenarioEdit> edits = ScenarioEdit.between(before, after, but);
    boolean same =
        ScenarioEdit.text(before.get("parameters"))
            .equals(ScenarioEdit.text(after.get("parameters")));
    return same ? edits.stream().map(this::asDrawn).toList() : edits;
  }

  /** An edit of this scenario; what only has a prior in the files and is drawn, as drawn. */
  ScenarioEdit asDrawn(ScenarioEdit edit) {
    String mean = edit.before().startsWith(ScenarioEdit.PRIOR) ? drawn.get(edit.path()) : null;
    return mean == null ? edit : new ScenarioEdit(edit.path(), "drawn, mean " + mean, edit.after());
  }
}
