package brink.publication;

import brink.experiment.RunCounts;
import brink.report.ChangedValue;
import brink.report.PageHead;
import brink.report.ScenarioHead;
import brink.report.Wording;
import brink.scenario.DatedEdits;
import brink.scenario.ScenarioEdit;
import brink.scenario.ScenarioTemplate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts together what the head of a page says. */
public final class PageHeadBuilder {
  /** Changes that the terminal names. */
  private static final int LINES = 6;

  private final ResultProvenance imprint;

  PageHeadBuilder(ResultProvenance imprint) {
    this.imprint = imprint;
  }

  /** The head of a page about runs, of which some may be missing. */
  PageHead of(RunCounts tally, long seed, List<ScenarioHead> scenarios) {
    String runs = runs(tally.done(), tally.planned());
    String failed = tally.failed() == 0 ? "" : ", " + Wording.grouped(tally.failed()) + " failed";
    return of(List.of(runs + failed), seed, tally.partial() ? runs : "", scenarios);
  }

  /** How many runs there are of those that were planned. */
  static String runs(long done, long planned) {
    return number(done, planned, "runs");
  }

  /** How many things there are of those that were planned. */
  static String number(long done, long planned, String things) {
    String of = done == planned ? "" : " of " + Wording.grouped(planned);
    return Wording.grouped(done) + of + " " + things;
  }

  /** The head of a page about anything. */
  PageHead of(List<String> what, long seed, String partial, List<ScenarioHead> scenarios) {
    List<String> facts = new ArrayList<>(what);
    facts.add("seed " + seed);
    facts.add("Brink " + imprint.version());
    facts.add(date());
    return new PageHead(imprint.line(), facts, partial, scenarios);
  }

  /** The head of a page about something of one scenario that is not partial. */
  PageHead whole(ScenarioTemplate scenario, long seed, String... what) {
    return of(List.of(what), seed, "", List.of(of(scenario)));
  }

  private String date() {
    LocalDateTime now = LocalDateTime.ofInstant(imprint.clock().get(), ZoneOffset.UTC);
    return Wording.days(now.toLocalDate(), now.toLocalDate())
        + String.format(Locale.ROOT, ", %02d:%02d UTC", now.getHour(), now.getMinute());
  }

  /** What is said of a scenario. */
  static ScenarioHead of(ScenarioTemplate template) {
    return new ScenarioHead(
        template.name(),
        template.extended(),
        changes(template.set(), "", ""),
        dated(template),
        "the files that it extends",
        changes(template.own(), "", ""));
  }

  /** What is said of the alternative to a base. */
  static ScenarioHead against(ScenarioTemplate base, ScenarioTemplate alternative) {
    return new ScenarioHead(
        alternative.name(),
        List.of(),
        List.of(),
        List.of(),
        base.name(),
        changes(base, alternative));
  }

  /**
   * What an alternative changes of the base, in few lines.
   *
   * @param base the base
   * @param alternative the alternative
   * @return at most seven lines
   */
  public static List<String> lines(ScenarioTemplate base, ScenarioTemplate alternative) {
    List<ChangedValue> changes = changes(base, alternative);
    List<String> lines = new ArrayList<>();
    changes.stream().limit(LINES).forEach(change -> lines.add("  " + change.words()));
    if (changes.size() > LINES) {
      lines.add("  and " + (changes.size() - LINES) + " more");
    }
    return lines;
  }

  /** What an alternative changes of the base. */
  static List<ChangedValue> changes(ScenarioTemplate base, ScenarioTemplate alternative) {
    List<ChangedValue> changes = new ArrayList<>(changes(alternative.editsOf(base), "", ""));
    List<DatedEdits> known = base.interventions();
    for (DatedEdits one : alternative.interventions()) {
      if (!known.contains(one)) {
        changes.addAll(dated(one));
      }
    }
    for (DatedEdits one : known) {
      if (alternative.interventions().stream().noneMatch(other -> other.id().equals(one.id()))) {
        changes.add(new ChangedValue("interventions." + one.id(), "there", "", "", ""));
      }
    }
    return changes;
  }

  private static List<ChangedValue> dated(ScenarioTemplate template) {
    return template.interventions().stream().flatMap(one -> dated(one).stream()).toList();
  }

  private static List<ChangedValue> dated(DatedEdits one) {
    String when = Wording.days(one.from(), one.from()) + " (" + one.id() + ")";
    return changes(one.edits(), when, one.reason());
  }

  private static List<ChangedValue> changes(List<ScenarioEdit> edits, String when, String reason) {
    return edits.stream()
        .map(edit -> new ChangedValue(edit.path(), edit.before(), edit.after(), when, reason))
        .toList();
  }
}
