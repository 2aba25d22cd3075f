package brink.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** The two codings side by side: the figures and tables of docs/coding-agreement.md. */
final class CodingComparison {
  private static final Map<String, Function<CodedItem, String>> VARIABLES = variables();

  private final Map<String, CodedItem> first = CodedItem.read("coding-first.csv");
  private final Map<String, CodedItem> second = CodedItem.read("coding-second.csv");
  private final List<Match> matches =
      CodedItem.rows("coding-matches.csv").stream().map(Match::parse).toList();

  /** One row of the table of matches; an id is empty where a coding has no such item. */
  record Match(String first, String second, String event, String ruling) {
    static Match parse(String row) {
      String[] c = row.split(";", -1);
      return new Match(c[0], c[1], c[2], c[3]);
    }

    boolean both() {
      return !first.isEmpty() && !second.isEmpty();
    }
  }

  private static Map<String, Function<CodedItem, String>> variables() {
    Map<String, Function<CodedItem, String>> variables = new LinkedHashMap<>();
    variables.put("root code", CodedItem::root);
    variables.put("full code", CodedItem::cameo);
    variables.put("actor", CodedItem::actor);
    variables.put("target", CodedItem::target);
    variables.put("actor and target", CodedItem::pair);
    variables.put("kind", CodedItem::kind);
    return variables;
  }

  Map<String, CodedItem> first() {
    return first;
  }

  Map<String, CodedItem> second() {
    return second;
  }

  List<Match> matches() {
    return matches;
  }

  /** One item as each of two codings has it. */
  record Pair(CodedItem a, CodedItem b) {}

  /** The items that both codings have. */
  List<Pair> codings() {
    return matches.stream()
        .filter(Match::both)
        .map(match -> new Pair(first.get(match.first()), second.get(match.second())))
        .toList();
  }

  /** The items of the second coding with the events that came of them, but for those joined. */
  List<Pair> settled() {
    Map<String, CodedEvent> events = ShippedEvidence.eventsById();
    return matches.stream()
        .filter(match -> !match.second().isEmpty() && !match.event().isEmpty())
        .filter(match -> !match.ruling().startsWith("joined"))
        .map(
            match ->
                new Pair(
                    CodedItem.of(Objects.requireNonNull(events.get(match.event()))),
                    second.get(match.second())))
        .toList();
  }

  static Agreement on(String variable, List<Pair> pairs) {
    Function<CodedItem, String> value = VARIABLES.get(variable);
    return Agreement.of(
        pairs.stream()
            .map(pair -> new Agreement.Values(value.apply(pair.a()), value.apply(pair.b())))
            .toList());
  }

  boolean differ(Match match) {
    CodedItem a = first.get(match.first());
    CodedItem b = second.get(match.second());
    return !(a.kind().equals(b.kind()) && a.cameo().equals(b.cameo()) && a.pair().equals(b.pair()));
  }

  /** A table of figures. */
  static String figures(List<Pair> pairs) {
    StringBuilder table = new StringBuilder("| variable | values | agree | kappa | alpha |\n");
    table.append("|---|---|---|---|---|\n");
    for (String variable : VARIABLES.keySet()) {
      Agreement a = on(variable, pairs);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d of %d | %.3f | %.3f |%n".replace("%n", "\n"),
              variable,
              values(variable, pairs),
              a.agreed(),
              a.items(),
              a.kappa(),
              a.alpha()));
    }
    return table.toString();
  }

  private static int values(String variable, List<Pair> pairs) {
    Function<CodedItem, String> value = VARIABLES.get(variable);
    TreeSet<String> values = new TreeSet<>();
    for (Pair pair : pairs) {
      values.add(value.apply(pair.a()));
      values.add(value.apply(pair.b()));
    }
    return values.size();
  }

  /** The table of matched items that differ. */
  String differences() {
    StringBuilder table = new StringBuilder("| where | event | first | second | settled |\n");
    table.append("|---|---|---|---|---|\n");
    for (Match match : matches) {
      if (match.both() && differ(match)) {
        CodedItem a = first.get(match.first());
        CodedItem b = second.get(match.second());
        row(table, a, match, shown(a), shown(b));
      }
    }
    return table.toString();
  }

  /** The table of items that only one coding has. */
  String unmatched() {
    StringBuilder table = new StringBuilder("| where | event | first | second | settled |\n");
    table.append("|---|---|---|---|---|\n");
    for (Match match : matches) {
      if (!match.first().isEmpty() && match.second().isEmpty()) {
        CodedItem a = first.get(match.first());
        row(table, a, match, shown(a), "-");
      } else if (match.first().isEmpty() && !match.second().isEmpty()) {
        CodedItem b = second.get(match.second());
        row(table, b, match, "-", shown(b));
      }
    }
    return table.toString();
  }

  private static void row(
      StringBuilder table, CodedItem item, Match match, String first, String second) {
    table.append("| ").append(item.document()).append(':').append(item.paragraph());
    table.append(" | ").append(match.event().isEmpty() ? "-" : match.event());
    table.append(" | ").append(first).append(" | ").append(second);
    table.append(" | ").append(match.ruling()).append(" |\n");
  }

  private static String shown(CodedItem item) {
    String code = item.cameo().isEmpty() ? "no code" : item.cameo();
    return item.id() + ": " + item.pair() + " " + code + ", " + item.kind();
  }
}
