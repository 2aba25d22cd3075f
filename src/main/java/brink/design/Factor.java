package brink.design;

/**
 * What a design varies.
 *
 * @param path dotted path of a number or text of the scenario, or {@link #SCENARIO}
 * @param scale its values
 */
public record Factor(String path, Scale scale) {
  /** The path of the factor that chooses among several scenarios. */
  public static final String SCENARIO = "scenario";

  /**
   * Whether its values are numbers.
   *
   * @return false where they are words
   */
  public boolean numeric() {
    return scale.numeric();
  }
}
