package brink.source;

import brink.model.Field;
import org.jspecify.annotations.Nullable;

/** Hears of every number that is bound, and knows what a mapping in the place of one means. */
public interface NumberListener {
  /** Hears nothing, and takes no mapping for a number. */
  NumberListener NONE =
      new NumberListener() {
        @Override
        public @Nullable ScalarNode numberIn(
            MappingNode mapping, String path, Field field, Problems problems) {
          problems.add(
              mapping.location(),
              path + " is a mapping; it must be " + Needed.number(field, false));
          return null;
        }

        @Override
        public void bound(BoundNumber number) {}
      };

  /**
   * A number that was bound.
   *
   * @param path its dotted path from the root
   * @param value its value
   * @param whole whether it must be a whole number
   * @param node what the file says: a scalar, or a mapping that holds the number and more; a scalar
   *     at the place of the surrounding mapping where the fallback was taken
   * @param field what the file may say there
   */
  record BoundNumber(String path, double value, boolean whole, Node node, Field field) {}

  /**
   * Finds the number in a mapping that stands in the place of one.
   *
   * @param mapping the mapping
   * @param path its dotted path
   * @param field what the file may say there
   * @param problems takes what is wrong
   * @return the number as written, null after a problem
   */
  @Nullable ScalarNode numberIn(MappingNode mapping, String path, Field field, Problems problems);

  /**
   * Hears of a number.
   *
   * @param number the number, inside its range
   */
  void bound(BoundNumber number);
}
