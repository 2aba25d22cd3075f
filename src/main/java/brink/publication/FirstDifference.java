package brink.publication;

import brink.table.Table;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds new rows of a table against those of a folder and keeps the first difference. The last
 * column is a fingerprint: what else was recorded.
 *
 * @param <T> what a row tells of
 */
final class FirstDifference<T> {
  private final Table<T> table;
  private final int keys;
  private final String name;
  private final String rest;
  private final Supplier<List<String>> written;
  private @Nullable String found;

  /**
   * Starts before the first row.
   *
   * @param table what the rows are
   * @param keys so many of the first columns say which row one is
   * @param name what messages call the table of the folder
   * @param rest what is said where the fingerprints alone differ
   * @param written gives the next row of the folder, empty after the last
   */
  FirstDifference(
      Table<T> table, int keys, String name, String rest, Supplier<List<String>> written) {
    this.table = table;
    this.keys = keys;
    this.name = name;
    this.rest = rest;
    this.written = written;
  }

  /** Takes the next new row. */
  void accept(T row) {
    if (found != null) {
      return;
    }
    List<String> then = written.get();
    List<String> now = table.cells(row);
    if (then.isEmpty()) {
      found = place(now) + " is not in " + name;
    } else if (!place(then).equals(place(now))) {
      found = place(now) + " is missing, " + name + " has " + place(then);
    } else if (!then.equals(now)) {
      found = difference(then, now);
    }
  }

  private String place(List<String> row) {
    return "run " + String.join(" of ", row.subList(0, keys));
  }

  private String difference(List<String> then, List<String> now) {
    for (int c = keys; c < now.size() - 1; c++) {
      if (!then.get(c).equals(now.get(c))) {
        String what = table.columns().get(c).title();
        return place(now) + ", " + what + ": " + then.get(c) + ", now " + now.get(c);
      }
    }
    return place(now) + ": " + rest;
  }

  /** Says that there are no more new rows. */
  void end() {
    List<String> row = found == null ? written.get() : List.of();
    if (!row.isEmpty()) {
      found = place(row) + " of " + name + " does not come again";
    }
  }

  /** The first difference in words, null for none. */
  @Nullable String found() {
    return found;
  }
}
