package brink.sweep;

import brink.simulation.Simulation;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The points of a sweep; as text on their way to another process, which reads it again. */
final class ResolvedPoints implements SweepPoints {
  private static final long serialVersionUID = 1;

  private final TreeMap<String, String> files;
  private transient volatile @Nullable Sweep sweep;

  ResolvedPoints(Sweep sweep, SortedMap<String, String> files) {
    this.sweep = sweep;
    this.files = new TreeMap<>(files);
  }

  @Override
  public Simulation at(long point) {
    Sweep read = sweep;
    if (read == null) {
      // Two threads may read it at once; they get the same.
      read = Sweep.of(files);
      sweep = read;
    }
    return read.simulation(Math.toIntExact(point));
  }
}
