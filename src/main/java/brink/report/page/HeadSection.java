package brink.report.page;

import brink.report.ChangedValue;
import brink.report.PageHead;
import brink.report.ScenarioHead;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** The head that all pages share: what was run, and what of it was changed. */
final class HeadSection {
  /** More rows than these are folded away; design choice. */
  private static final int OPEN = 12;

  /** Longer values are cut; the files of the result have them whole. */
  private static final int LONGEST = 120;

  private final Html html;

  private HeadSection(Html html) {
    this.html = html;
  }

  /** Writes the head. */
  static void write(Html html, PageHead head) {
    new HeadSection(html).write(head);
  }

  private void write(PageHead head) {
    html.open("section", "id", "run", "class", "run");
    if (!head.partial().isEmpty()) {
      html.line("p", "PARTIAL: " + head.partial(), "class", "partial");
    }
    html.open("p").open("code").text(head.command()).close().closeLine();
    html.line("p", String.join("; ", head.facts()), "class", "span");
    head.scenarios().forEach(this::scenario);
    html.closeLine();
  }

  private void scenario(ScenarioHead scenario) {
    if (!scenario.extended().isEmpty()) {
      html.line(
          "p",
          scenario.name() + " extends " + String.join(", ", scenario.extended()) + ".",
          "class",
          "note");
    }
    table(scenario.name() + ": set on the command line", scenario.set(), "changed");
    table(scenario.name() + ": interventions", scenario.dated(), "changed");
    table(scenario.name() + " says otherwise than " + scenario.than(), scenario.own(), "");
  }

  /** Writes changes as a table, folded away where it is long; nothing where there are none. */
  private void table(String title, List<ChangedValue> changes, String kind) {
    if (changes.isEmpty()) {
      return;
    }
    String number = changes.size() == 1 ? "1 value" : Wording.grouped(changes.size()) + " values";
    if (changes.size() > OPEN) {
      html.open("details");
      html.line("summary", title + " (" + number + ")");
    } else {
      html.open("div", "class", kind).line("h2", title + " (" + number + ")");
    }
    rows(changes);
    html.closeLine();
  }

  private void rows(List<ChangedValue> changes) {
    boolean dated = changes.stream().anyMatch(change -> !change.when().isEmpty());
    List<String> columns = new ArrayList<>(List.of("Value", "Was", "Is"));
    if (dated) {
      columns.addAll(List.of("From", "Why"));
    }
    html.table(columns.toArray(new String[0]));
    for (ChangedValue change : changes) {
      html.open("tr").open("th", "scope", "row").path(change.path()).close();
      cell(change.before(), "not said");
      cell(change.after(), "left out");
      if (dated) {
        html.open("td").text(change.when()).close();
        html.open("td").text(change.reason()).close();
      }
      html.closeLine();
    }
    html.closeLine().closeLine();
  }

  private void cell(String value, String none) {
    String shown = value.isEmpty() ? none : Wording.shortened(value, LONGEST);
    html.open("td").text(shown).close();
  }
}
