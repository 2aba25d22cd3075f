package brink.report.page;

import brink.report.ChangedValue;
import brink.report.PageHead;
import brink.report.ScenarioHead;
import brink.report.Wording;
import brink.table.Table;
import java.util.List;

/**
 * The head that all pages share: what was run, and what of it was changed.
 *
 * @param head what it says
 */
record HeadSection(PageHead head) implements Block {
  /** More rows than these are folded away; design choice. */
  private static final int OPEN = 12;

  /** Longer values are cut; the files of the result have them whole. */
  private static final int LONGEST = 120;

  private static final Table<ChangedValue> CHANGES =
      Table.<ChangedValue>listing()
          .shown("Value", ChangedValue::path)
          .shown("Was", change -> shown(change.before(), "not said"))
          .shown("Is", change -> shown(change.after(), "left out"));

  private static final Table<ChangedValue> DATED =
      CHANGES.shown("From", ChangedValue::when).shown("Why", ChangedValue::reason);

  @Override
  public void write(Html html, int level) {
    html.open("section", "id", "run", "class", "run");
    if (!head.partial().isEmpty()) {
      html.line("p", "PARTIAL: " + head.partial(), "class", "partial");
    }
    html.open("p").open("code").text(head.command()).close().closeLine();
    html.line("p", String.join("; ", head.facts()), "class", "span");
    head.scenarios().forEach(scenario -> scenario(html, scenario));
    html.closeLine();
  }

  private static void scenario(Html html, ScenarioHead scenario) {
    if (!scenario.extended().isEmpty()) {
      String extended = String.join(", ", scenario.extended());
      html.line("p", scenario.name() + " extends " + extended + ".", "class", "note");
    }
    table(html, scenario.name() + ": set on the command line", scenario.set(), "changed");
    table(html, scenario.name() + ": interventions", scenario.dated(), "changed");
    table(html, scenario.name() + " says otherwise than " + scenario.than(), scenario.own(), "");
  }

  /** Writes changes as a table, folded away where it is long; nothing where there are none. */
  private static void table(Html html, String title, List<ChangedValue> changes, String kind) {
    if (changes.isEmpty()) {
      return;
    }
    String number = changes.size() == 1 ? "1 value" : Wording.grouped(changes.size()) + " values";
    if (changes.size() > OPEN) {
      html.open("details").line("summary", title + " (" + number + ")");
    } else {
      html.open("div", "class", kind).line("h2", title + " (" + number + ")");
    }
    rows(changes).write(html, 3);
    html.closeLine();
  }

  private static PageTable rows(List<ChangedValue> changes) {
    boolean dated = changes.stream().anyMatch(change -> !change.when().isEmpty());
    return PageTable.ofPaths(dated ? DATED : CHANGES, changes);
  }

  private static String shown(String value, String none) {
    return value.isEmpty() ? none : Wording.shortened(value, LONGEST);
  }
}
