package brink.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a scenario file may say in one field. The reader, the published schema and the field guide
 * are all made from it. The key in the file is the component's name in kebab-case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
  /** The fallback of a field that must be given. */
  String REQUIRED = "\0required";

  /**
   * What the field means.
   *
   * @return one line, starting in lower case
   */
  String text();

  /**
   * The unit of a number.
   *
   * @return the unit, or "-" for a pure number
   */
  String unit() default "-";

  /**
   * The least allowed number.
   *
   * @return a bound, inclusive unless {@link #above} says otherwise
   */
  double min() default Double.NEGATIVE_INFINITY;

  /**
   * A bound that the number must be above.
   *
   * @return an exclusive bound
   */
  double above() default Double.NEGATIVE_INFINITY;

  /**
   * The greatest allowed number.
   *
   * @return an inclusive bound
   */
  double max() default Double.POSITIVE_INFINITY;

  /**
   * The value where the file gives none, as the file would write it; "{}" and "[]" stand for an
   * empty mapping and list, and a record with fallback "{}" takes the fallbacks of its own fields.
   *
   * @return the fallback, or {@link #REQUIRED}
   */
  String fallback() default REQUIRED;

  /**
   * Whether the number may also be the word "never", minus infinity in logit units.
   *
   * @return false for most
   */
  boolean orNever() default false;

  /**
   * Where the equation or the range comes from.
   *
   * @return a citation, or empty where the field only names or describes
   */
  String source() default "";
}
