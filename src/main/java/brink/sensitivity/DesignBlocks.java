package brink.sensitivity;

import brink.design.Design;
import brink.design.Scale;
import java.util.ArrayList;
import java.util.List;

/** How the points of a design belong together, for analysis. */
final class DesignBlocks {
  private DesignBlocks() {}

  /** The blocks of a Saltelli design. */
  static List<SaltelliBlock> saltelli(Design design) {
    int rows = design.structure().rows();
    boolean secondOrder = design.structure().secondOrder();
    List<SaltelliBlock> blocks = new ArrayList<>();
    for (int b = 0; b < design.blocks(); b++) {
      blocks.add(new SaltelliBlock(b * rows, design.factors().size(), secondOrder));
    }
    return blocks;
  }

  /** The trajectories of a Morris design. */
  static List<Trajectory> trajectories(Design design) {
    int rows = design.structure().rows();
    List<Trajectory> trajectories = new ArrayList<>();
    for (int t = 0; t < design.blocks(); t++) {
      List<Trajectory.Move> moves = new ArrayList<>();
      for (int p = t * rows; p < (t + 1) * rows - 1; p++) {
        moves.add(move(design, p));
      }
      trajectories.add(new Trajectory(t * rows, moves));
    }
    return trajectories;
  }

  private static Trajectory.Move move(Design design, int point) {
    for (int f = 0; f < design.factors().size(); f++) {
      double before = design.unit(point, f);
      double after = design.unit(point + 1, f);
      if (after != before) {
        return new Trajectory.Move(f, step(design.factors().get(f).scale(), before, after));
      }
    }
    throw new IllegalArgumentException("no factor moves after point " + point);
  }

  /** The step that the value takes; where it stays the same, any step will do for a change of 0. */
  private static double step(Scale scale, double before, double after) {
    double taken = scale.position(after) - scale.position(before);
    return taken != 0 ? taken : after - before;
  }
}
