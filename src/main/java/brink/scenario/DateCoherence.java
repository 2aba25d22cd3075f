package brink.scenario;

import brink.model.OutcomeRule;
import brink.source.MappingNode;
import brink.source.Problems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that every date of a scenario lies inside its horizon. */
final class DateCoherence {
  /** The longest horizon [days]; design choice: ten years. */
  static final int LONGEST_DAYS = 3650;

  private final MappingNode tree;
  private final ScenarioFile file;
  private final Problems problems;

  DateCoherence(MappingNode tree, ScenarioFile file, Problems problems) {
    this.tree = tree;
    this.file = file;
    this.problems = problems;
  }

  /** Reports what lies outside, and says whether the horizon itself is sound. */
  boolean check() {
    if (file.start().isAfter(file.end())) {
      problems.add(
          tree.placeOf("start"), "start is " + file.start() + ", after the end, " + file.end());
      return false;
    }
    if (file.horizon().days() > LONGEST_DAYS) {
      problems.add(
          tree.placeOf("end"),
          "end is " + file.end() + "; a scenario has at most " + LONGEST_DAYS + " days");
      return false;
    }
    for (ExogenousAct act : file.exogenous().values()) {
      inside(act.date(), "date", "exogenous", act.id());
    }
    for (Intervention intervention : file.interventions().values()) {
      inside(intervention.from(), "from", "interventions", intervention.id());
    }
    for (OutcomeRule rule : file.outcomes().values()) {
      inside(rule.by(), "by", "outcomes", rule.id());
    }
    if (file.condition() != null) {
      inside(file.condition().until(), "until", "condition");
      file.condition().replay().values().forEach(this::inside);
    }
    return true;
  }

  private void inside(GivenAct act) {
    int days = file.horizon().days();
    if (act.day() > days) {
      MappingNode all = LenientTree.mapping(LenientTree.mapping(tree, "condition"), "replay");
      problems.add(
          LenientTree.mapping(all, act.id()).placeOf("day"),
          "condition.replay."
              + act.id()
              + ".day is "
              + act.day()
              + "; the scenario has "
              + days
              + " days");
    }
  }

  private void inside(@Nullable LocalDate date, String key, String... keys) {
    if (date == null || file.horizon().holds(date)) {
      return;
    }
    MappingNode holder = tree;
    for (String step : keys) {
      holder = LenientTree.mapping(holder, step);
    }
    String path = String.join(".", List.of(keys)) + "." + key;
    problems.add(
        holder.placeOf(key),
        path + " is " + date + "; it must lie from " + file.start() + " to " + file.end());
  }
}
