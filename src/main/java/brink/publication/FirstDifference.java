package brink.publication;

import brink.model.OutcomeRule;
import brink.results.RunRow;
import brink.results.RunRows;
import brink.run.RunRecord;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds new records against the rows of a table of runs and keeps the first difference. */
final class FirstDifference {
  private final List<OutcomeRule> outcomes;
  private final RunRows rows;
  private @Nullable String found;

  FirstDifference(List<OutcomeRule> outcomes, RunRows rows) {
    this.outcomes = outcomes;
    this.rows = rows;
  }

  /** Takes the next record with its short fingerprint. */
  void accept(RunRecord run, String digest) throws IOException {
    if (found != null) {
      return;
    }
    RunRow row = rows.next();
    if (row == null) {
      found = "run " + run.index() + " is not in the table";
    } else if (row.index() != run.index()) {
      found = "run " + run.index() + " is missing, the table has run " + row.index();
    } else {
      found = difference(run, digest, row);
    }
  }

  private @Nullable String difference(RunRecord run, String digest, RunRow row) {
    for (int i = 0; i < outcomes.size(); i++) {
      String now = RunRow.text(outcomes.get(i), run.outcome(i));
      String then = row.values().get(i);
      if (!now.equals(then)) {
        return "run " + run.index() + ", " + outcomes.get(i).id() + ": " + then + ", now " + now;
      }
    }
    return digest.equals(row.digest())
        ? null
        : "run " + run.index() + ": its outcomes agree, but not its days or reported acts";
  }

  /** Says that there are no more records. */
  void end() throws IOException {
    RunRow row = found == null ? rows.next() : null;
    if (row != null) {
      found = "run " + row.index() + " of the table does not come again";
    }
  }

  /** The first difference in words, null for none. */
  @Nullable String found() {
    return found;
  }
}
