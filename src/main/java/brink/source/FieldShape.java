package brink.source;

import brink.model.Field;
import java.lang.reflect.Type;

/**
 * One key of a mapping.
 *
 * @param key the key
 * @param field what the file may say there
 * @param type the type of its value
 */
public record FieldShape(String key, Field field, Type type) {

  /**
   * Whether the file must give it.
   *
   * @return true where there is no fallback
   */
  public boolean required() {
    return field.fallback().equals(Field.REQUIRED);
  }
}
