package brink.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One dimension of the space in which boxes are sought.
 *
 * @param name what varies along it, such as a dotted path
 * @param categories words whose places 0, 1, ... are its values; empty where values are numbers
 */
public record BoxDimension(String name, List<String> categories) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param name what varies along it
   * @param categories words, empty for numbers
   */
  public BoxDimension {
    categories = Collections.unmodifiableList(new ArrayList<>(categories));
  }

  /**
   * An axis of numbers.
   *
   * @param name what varies along it
   * @return the axis
   */
  public static BoxDimension ofNumbers(String name) {
    return new BoxDimension(name, List.of());
  }

  /**
   * Whether its values are numbers.
   *
   * @return false where they are places of words
   */
  public boolean numeric() {
    return categories.isEmpty();
  }
}
