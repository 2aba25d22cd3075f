package brink.cli.text;

import brink.report.Labels;
import brink.report.ReportSheet;
import brink.report.ResponseSheets;
import brink.scenario.GivenAct;
import brink.study.ResponseResult;
import brink.table.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the terminal shows of what follows given acts: what moved, the largest first. */
public final class ResponseText {
  private static final int ROWS = 12;

  private final ResponseResult result;

  public ResponseText(ResponseResult result) {
    this.result = result;
  }

  public void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s, %,d runs with and without%n",
        result.study().pair().scenarios().get(0).scenario().title(),
        result.findings().n());
    result.study().given().forEach(act -> out.println("  given: " + words(act)));
    out.println();
    Labels ids = new Labels(List.of(), Map.of(), Map.of());
    new ResponseSheets(result.findings(), result.compared().comparison(), ids, ROWS)
        .all()
        .forEach(sheet -> print(out, sheet));
  }

  private String words(GivenAct act) {
    String about = act.about() == null ? "" : " about=" + act.about();
    String deaths = act.deaths() == null ? "" : " deaths=" + act.deaths();
    return ResponseJson.date(result.study(), act)
        + " "
        + String.join(" ", act.actor(), act.act(), act.target())
        + about
        + deaths;
  }

  private static void print(PrintStream out, ReportSheet sheet) {
    out.println(sheet.title());
    if (!sheet.rows().isEmpty()) {
      Table<List<String>> table = Table.listing();
      for (int column = 0; column < sheet.columns().size(); column++) {
        int place = column;
        table = table.shown(sheet.columns().get(column), row -> row.get(place));
      }
      table.toText(sheet.rows()).forEach(out::println);
    }
    out.println("(" + sheet.note() + ")");
    out.println();
  }
}
