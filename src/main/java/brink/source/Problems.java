package brink.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong, so that all of it is said in one pass. The same problem at the same place
 * counts once.
 */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  /**
   * Adds a problem.
   *
   * @param location where, null where no file can be named
   * @param text what, in one line
   */
  public void add(@Nullable Location location, String text) {
    found.add(new Problem(location, text));
  }

  /**
   * Whether nothing is wrong so far.
   *
   * @return true for none
   */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * What is wrong so far.
   *
   * @return in the order of finding
   */
  public List<Problem> list() {
    return Collections.unmodifiableList(new ArrayList<>(found));
  }

  /**
   * Ends the pass.
   *
   * @throws SourceException if anything is wrong
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new SourceException(list());
    }
  }
}
