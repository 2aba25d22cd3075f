package brink.scenario;

import brink.source.MappingNode;
import brink.source.Problems;
import java.util.List;

/** Checks that interventions change something, and that no two change the same on one day. */
final class InterventionCoherence {
  private final MappingNode interventions;
  private final Problems problems;

  InterventionCoherence(MappingNode tree, Problems problems) {
    interventions = LenientTree.mapping(tree, "interventions");
    this.problems = problems;
  }

  /** Checks interventions in order of their date. */
  void check(List<Intervention> dated) {
    for (int i = 0; i < dated.size(); i++) {
      Intervention later = dated.get(i);
      if (later.set().isEmpty()) {
        problems.add(
            interventions.placeOf(later.id()), "interventions." + later.id() + " sets nothing");
      }
      for (int j = i - 1; j >= 0 && dated.get(j).from().equals(later.from()); j--) {
        both(dated.get(j), later);
      }
    }
  }

  private void both(Intervention earlier, Intervention later) {
    for (String path : later.set().keySet()) {
      for (String other : earlier.set().keySet()) {
        if ((path + ".").startsWith(other + ".") || (other + ".").startsWith(path + ".")) {
          problems.add(
              LenientTree.mapping(LenientTree.mapping(interventions, later.id()), "set")
                  .placeOf(path),
              "interventions."
                  + later.id()
                  + " sets "
                  + path
                  + " on "
                  + later.from()
                  + ", and so does interventions."
                  + earlier.id()
                  + "; one of them must go");
        }
      }
    }
  }
}
