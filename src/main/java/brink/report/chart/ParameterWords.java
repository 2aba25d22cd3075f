package brink.report.chart;

import brink.report.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.axis.SymbolAxis;

/** Dotted paths as charts name them. */
final class ParameterWords {
  private static final int LONGEST = 42;

  private ParameterWords() {}

  /** An axis of parameters, the first at the top; room below the lowest and above the highest. */
  static SymbolAxis rows(List<String> paths, double below, double above) {
    List<String> names = new ArrayList<>(paths.stream().map(ParameterWords::of).toList());
    Collections.reverse(names);
    SymbolAxis axis = ChartStyle.names(null, names.toArray(new String[0]));
    axis.setRange(-below, names.size() - above);
    return axis;
  }

  /** A path without the words that all share. */
  static String of(String path) {
    String plain = path.startsWith("actors.") ? path.substring("actors.".length()) : path;
    return Wording.shortened(plain.replace(".repertoire.", " ").replace('.', ' '), LONGEST);
  }
}
