package brink.publication;

import brink.model.OutcomeRule;
import brink.results.RecordTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the records of a comparison against those of its folder and keeps the first difference. */
final class FirstRecord {
  private final List<OutcomeRule> events;
  private final RecordTable.Rows rows;
  private @Nullable String found;

  FirstRecord(List<OutcomeRule> events, RecordTable.Rows rows) {
    this.events = events;
    this.rows = rows;
  }

  /** Takes what is kept of the next run. */
  void accept(long run, List<String> records) {
    if (found != null) {
      return;
    }
    List<String> row = rows.next();
    if (row == null) {
      found = "run " + run + " is not in " + RecordTable.NAME;
    } else if (!row.get(0).equals(Long.toString(run))) {
      found = "run " + run + " is missing, " + RecordTable.NAME + " has run " + row.get(0);
    } else if (row.size() != records.size() + 1) {
      found = RecordTable.NAME + " has " + (row.size() - 1) + " scenarios, not " + records.size();
    } else {
      for (int s = 0; s < records.size() && found == null; s++) {
        String place = "run " + run + " of " + rows.scenarios().get(s);
        found = difference(place, row.get(s + 1), records.get(s));
      }
    }
  }

  private @Nullable String difference(String place, String then, String now) {
    if (then.equals(now)) {
      return null;
    }
    for (int e = 0; e < Math.min(events.size(), then.length()); e++) {
      if (then.charAt(e) != now.charAt(e)) {
        return place + ", " + events.get(e).id() + ": " + then.charAt(e) + ", now " + now.charAt(e);
      }
    }
    return place + ": its events agree, but not its numbers, days or reported acts";
  }

  /** Says that there are no more records. */
  void end() {
    List<String> row = found == null ? rows.next() : null;
    if (row != null) {
      found = "run " + row.get(0) + " of " + RecordTable.NAME + " does not come again";
    }
  }

  /** The first difference in words, null for none. */
  @Nullable String found() {
    return found;
  }
}
