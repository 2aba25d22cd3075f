package brink.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Says that what was given cannot be used, and all the reasons why. */
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * Makes it from what was found. What was found twice, as in a file that two others extend, counts
   * once.
   *
   * @param problems at least one
   */
  public SourceException(List<Problem> problems) {
    super(problems.stream().distinct().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(problems)));
  }

  /**
   * The reasons.
   *
   * @return at least one, in the order of finding
   */
  public List<Problem> problems() {
    return problems;
  }
}
