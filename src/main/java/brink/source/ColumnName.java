package brink.source;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of columns as databases, R and Python take them without quotes: small letters, digits and
 * underscores, a letter first.
 */
public final class ColumnName {
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

  private ColumnName() {}

  /**
   * Whether a text is such a name.
   *
   * @param name any text
   * @return true for a name
   */
  public static boolean isOne(String name) {
    return FORM.matcher(name).matches();
  }

  /**
   * The name of a column after an id or a path.
   *
   * @param id such as {@code rung-7-within-8-days} or {@code actors.israel.reciprocity}
   * @return such as {@code rung_7_within_8_days}, after an x where it would begin with no letter
   */
  public static String of(String id) {
    String name = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    return isOne(name) ? name : "x" + name;
  }

  /**
   * The one that a column is named after.
   *
   * @param column the name of a column, or an id or path itself
   * @param ids what it may be named after
   * @return one of them; null for none, or for several that would have the same name
   */
  public static @Nullable String resolve(String column, Collection<String> ids) {
    if (ids.contains(column)) {
      return column;
    }
    String name = of(column);
    String found = null;
    for (String id : ids) {
      if (of(id).equals(name)) {
        if (found != null) {
          return null;
        }
        found = id;
      }
    }
    return found;
  }
}
