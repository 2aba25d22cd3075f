package brink.publication;

import brink.model.OutcomeRule;
import brink.results.RecordTable;
import brink.results.RowReader;
import brink.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the records of a comparison against those of its folder and keeps the first difference. */
final class FirstRecordDifference {
  private final Table<RecordTable.RecordRow> table;
  private final RowReader rows;
  private @Nullable String found;

  FirstRecordDifference(List<OutcomeRule> events, RowReader rows) {
    table = RecordTable.of(events);
    this.rows = rows;
  }

  /** Takes what is kept of the next run of a scenario. */
  void accept(RecordTable.RecordRow row) {
    if (found != null) {
      return;
    }
    List<String> then = rows.next();
    List<String> now = table.cells(row);
    if (then.isEmpty()) {
      found = place(now) + " is not in " + RecordTable.NAME;
    } else if (!place(then).equals(place(now))) {
      found = place(now) + " is missing, " + RecordTable.NAME + " has " + place(then);
    } else {
      found = difference(then, now);
    }
  }

  private static String place(List<String> row) {
    return "run " + row.get(0) + " of " + row.get(1);
  }

  private @Nullable String difference(List<String> then, List<String> now) {
    if (then.equals(now)) {
      return null;
    }
    for (int c = 2; c < now.size() - 1; c++) {
      if (!then.get(c).equals(now.get(c))) {
        String event = table.columns().get(c).title();
        return place(now) + ", " + event + ": " + then.get(c) + ", now " + now.get(c);
      }
    }
    return place(now) + ": its events agree, but not its numbers, days or reported acts";
  }

  /** Says that there are no more records. */
  void end() {
    List<String> row = found == null ? rows.next() : List.of();
    if (!row.isEmpty()) {
      found = place(row) + " of " + RecordTable.NAME + " does not come again";
    }
  }

  /** The first difference in words, null for none. */
  @Nullable String found() {
    return found;
  }
}
