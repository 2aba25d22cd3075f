package brink.evidence;

import brink.model.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a document gives.
 *
 * @param min the number, or the least it can be ("at least 51" is 51, "more than 220" is 221)
 * @param max the most it can be, the same as min for an exact number; null where the text sets no
 *     upper bound
 */
public record Magnitude(
    @Field(text = "the number, or the least it can be", min = 0) int min,
    @Field(
            text = "the most it can be; none where the text sets no upper bound",
            min = 0,
            fallback = "null")
        @Nullable Integer max) {

  /**
   * What is wrong beyond the form of each field.
   *
   * @return one line for each thing wrong, empty when nothing is
   */
  public List<String> problems() {
    return max != null && min > max
        ? List.of("min " + min + " is greater than max " + max)
        : List.of();
  }
}
