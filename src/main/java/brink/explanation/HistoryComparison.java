package brink.explanation;

import brink.comparison.Divergence;
import brink.model.Act;
import brink.report.Wording;
import brink.run.Decision;
import brink.run.WeighedOption;
import brink.table.TextTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two histories of one run beside each other, from where they part. */
public final class HistoryComparison {
  private static final int COLUMN = 52;
  private static final String INDENT = "  ";

  private final Chronicle base;
  private final Chronicle other;
  private final Divergence parting;
  private final List<String> lines = new ArrayList<>();

  private HistoryComparison(Chronicle base, Chronicle other, Divergence parting) {
    this.base = base;
    this.other = other;
    this.parting = parting;
  }

  /**
   * Tells where two histories part, why, and what happened in each from there.
   *
   * @param base the first history
   * @param other the second
   * @param parting where they part
   * @param weighed options of the choice at which they part, in the first scenario
   * @param weighedOther the same in the second; either may be empty
   * @param rows the most rows to show, 1 or more
   * @return lines of text
   */
  public static List<String> of(
      Chronicle base,
      Chronicle other,
      Divergence parting,
      List<WeighedOption> weighed,
      List<WeighedOption> weighedOther,
      int rows) {
    HistoryComparison text = new HistoryComparison(base, other, parting);
    if (!parting.parts()) {
      text.lines.add("The two histories are the same to the last act and choice.");
      text.lines.add(text.title(base) + ": " + Narrative.sum(base) + ".");
      return text.lines;
    }
    text.parting(weighed, weighedOther);
    text.rows(rows);
    text.lines.add("");
    text.lines.add(text.title(base) + ": " + Narrative.sum(base) + ".");
    text.lines.add(text.title(other) + ": " + Narrative.sum(other) + ".");
    return text.lines;
  }

  private String title(Chronicle chronicle) {
    String name = chronicle.names().scenario().name();
    boolean alike = base.names().scenario().name().equals(other.names().scenario().name());
    return alike ? name + (chronicle == base ? " (base)" : " (alternative)") : name;
  }

  private void parting(List<WeighedOption> weighed, List<WeighedOption> weighedOther) {
    lines.add(
        "The same for "
            + Wording.grouped(parting.common())
            + " acts, until "
            + base.names().when(parting.day())
            + ".");
    Decision a = parting.base();
    Decision b = parting.other();
    if (a != null && b != null) {
      lines.add("Then a choice differs, that of " + base.names().actor(a.actor()) + ":");
      lines.add(choice(base, a));
      lines.add(choice(other, b));
      lines.add("");
      weighing(a.chosen(), b.chosen(), weighed, weighedOther);
    } else if (a != null || b != null) {
      Chronicle where = a != null ? base : other;
      Decision only = a != null ? a : b;
      lines.add("Then an occasion to act that only one of the two has:");
      lines.add(only(where, only));
    } else {
      lines.add("Then an act that nobody chose differs.");
    }
    lines.add("");
  }

  private String only(Chronicle where, @Nullable Decision only) {
    if (only == null) {
      return "";
    }
    return choice(where, only) + ", " + where.names().actor(only.actor());
  }

  private String choice(Chronicle chronicle, Decision decision) {
    return INDENT
        + title(chronicle)
        + ": "
        + chronicle.names().option(decision.chosen())
        + " ("
        + ScenarioLabels.percent(decision.chosen().probability())
        + ")";
  }

  /** An option as one of the two scenarios weighed it. */
  private record Shown(Chronicle where, WeighedOption option) {}

  private void weighing(
      WeighedOption a,
      WeighedOption b,
      List<WeighedOption> weighed,
      List<WeighedOption> weighedOther) {
    List<Shown> shown = new ArrayList<>();
    for (WeighedOption option : Divergence.isSame(a, b) ? List.of(a) : List.of(a, b)) {
      pick(option, base, weighed, shown);
      pick(option, other, weighedOther, shown);
    }
    List<String> terms = ActAnalysis.terms(shown.stream().map(Shown::option).toList());
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("option", "in", "probability", "utility"));
    head.addAll(terms);
    table.add(head);
    for (Shown row : shown) {
      List<String> cells = new ArrayList<>();
      cells.add(row.where.names().option(row.option));
      cells.add(title(row.where));
      cells.addAll(ActAnalysis.numbers(row.option, terms));
      table.add(cells);
    }
    lines.addAll(TextTable.lines(table, 2));
  }

  private static void pick(
      WeighedOption option, Chronicle where, List<WeighedOption> options, List<Shown> into) {
    options.stream()
        .filter(own -> Divergence.isSame(own, option))
        .findFirst()
        .ifPresent(own -> into.add(new Shown(where, own)));
  }

  /** What happened on one key: an act of the one history, of the other, or of both. */
  private record Row(Act any, @Nullable Act base, @Nullable Act other) {}

  private void rows(int most) {
    List<Row> rows = rows();
    lines.add(cell("", 18) + cell(title(base), COLUMN) + title(other));
    for (Row row : rows.subList(0, Math.min(most, rows.size()))) {
      lines.add(line(row).stripTrailing());
    }
    if (rows.size() > most) {
      lines.add("... and " + Wording.grouped(rows.size() - most) + " more; --rows N shows more");
    }
  }

  private List<Row> rows() {
    Map<Long, Row> rows = new LinkedHashMap<>();
    for (ChronicleEntry moment : told(base)) {
      rows.put(moment.act().key(), new Row(moment.act(), moment.act(), null));
    }
    for (ChronicleEntry moment : told(other)) {
      rows.merge(
          moment.act().key(),
          new Row(moment.act(), null, moment.act()),
          (a, b) -> new Row(a.any, a.base, b.other));
    }
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparingDouble(row -> row.any.day()));
    return sorted;
  }

  /** Acts from the parting on; of daily fire only what reaches a rung of its own. */
  private List<ChronicleEntry> told(Chronicle chronicle) {
    return chronicle.moments().stream()
        .filter(moment -> moment.number() > parting.common())
        .filter(moment -> !moment.act().dailyFire() || moment.act().rung() > 5)
        .toList();
  }

  private String line(Row row) {
    Act a = row.base;
    Act b = row.other;
    String left = a == null ? "" : base.names().sentence(a);
    String right = b == null ? "" : other.names().sentence(b);
    boolean same =
        a != null && b != null && Divergence.isSame(a, base.names().ids(), b, other.names().ids());
    return cell(base.names().when(row.any), 18) + cell(left, COLUMN) + (same ? "the same" : right);
  }

  /** A text in a column, cut where it is too long. */
  private static String cell(String text, int width) {
    return text.length() < width - 1
        ? text + " ".repeat(width - text.length())
        : text.substring(0, width - 5) + "...  ";
  }
}
