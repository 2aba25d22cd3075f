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
  /** Nobody reads more; design choice. */
  private static final int MOST = 100;

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
   * @return at most 100 in the order of finding, and then how many more were found
   */
  public List<Problem> list() {
    List<Problem> listed = new ArrayList<>();
    found.stream().limit(MOST).forEach(listed::add);
    int more = found.size() - MOST;
    if (more > 0) {
      listed.add(new Problem(null, "and " + more + " more like these"));
    }
    return Collections.unmodifiableList(listed);
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
