package brink.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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
    char[] name = id.toLowerCase(Locale.ROOT).toCharArray();
    for (int i = 0; i < name.length; i++) {
      boolean letter = name[i] >= 'a' && name[i] <= 'z';
      boolean digit = name[i] >= '0' && name[i] <= '9';
      name[i] = letter || digit ? name[i] : '_';
    }
    boolean begun = name.length > 0 && name[0] >= 'a';
    return (begun ? "" : "x") + new String(name);
  }

  /**
   * What a column may be named after.
   *
   * @param column the name of a column
   * @param ids ids or paths
   * @return those of them that give the name; none for what is an id or path and no name
   */
  public static List<String> named(String column, Collection<String> ids) {
    return isOne(column) ? ids.stream().filter(id -> of(id).equals(column)).toList() : List.of();
  }
}
