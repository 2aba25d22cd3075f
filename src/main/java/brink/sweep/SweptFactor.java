package brink.sweep;

import brink.design.Factor;
import brink.design.Scale;
import brink.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A factor of a sweep, with what the file says of it.
 *
 * @param factor path and values
 * @param words the nodes of its words, in their order; empty where its values are numbers
 * @param own the scenario's own value; of words the first one's place
 * @param written its values as YAML, empty for the factor that the scenarios make
 */
record SweptFactor(Factor factor, List<Node> words, double own, String written) {
  SweptFactor {
    words = Collections.unmodifiableList(new ArrayList<>(words));
  }

  static SweptFactor numbers(String path, Scale scale, double own, String written) {
    return new SweptFactor(new Factor(path, scale), List.of(), own, written);
  }

  static SweptFactor words(String path, Scale.Words scale, List<Node> nodes, String written) {
    return new SweptFactor(new Factor(path, scale), nodes, 0, written);
  }

  boolean isScenario() {
    return factor.path().equals(Factor.SCENARIO);
  }
}
