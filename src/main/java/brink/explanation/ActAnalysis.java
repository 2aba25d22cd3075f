package brink.explanation;

import brink.model.UtilityTerm;
import brink.report.Wording;
import brink.run.Decision;
import brink.run.WeighedOption;
import brink.table.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One act taken apart: what its actor could have done and why, what led to it, what came of it. */
public final class ActAnalysis {
  private static final String INDENT = "  ";

  private final Chronicle chronicle;
  private final ScenarioLabels names;
  private final List<String> lines = new ArrayList<>();

  private ActAnalysis(Chronicle chronicle) {
    this.chronicle = chronicle;
    names = chronicle.names();
  }

  /**
   * Takes an act apart.
   *
   * @param chronicle the history
   * @param number number of the act
   * @param options all options of the choice that it came of, the most probable first; empty where
   *     nobody chose
   * @return lines of text
   */
  public static List<String> of(Chronicle chronicle, int number, List<WeighedOption> options) {
    ActAnalysis zoom = new ActAnalysis(chronicle);
    ChronicleEntry moment = chronicle.moment(number);
    zoom.lines.add(zoom.sentence(moment));
    zoom.origin(moment);
    Decision decision = moment.decision();
    if (decision != null) {
      zoom.lines.add("");
      zoom.options(decision, options);
    }
    zoom.lines.add("");
    zoom.tree(number);
    return zoom.lines;
  }

  private String sentence(ChronicleEntry moment) {
    return "#"
        + moment.number()
        + "  "
        + names.when(moment.act())
        + "  "
        + names.sentence(moment.act());
  }

  private void origin(ChronicleEntry moment) {
    if (moment.cause() > 0) {
      ChronicleEntry cause = chronicle.moment(moment.cause());
      double days = moment.act().day() - cause.act().day();
      String late = Wording.fixed(days, 1) + " days later";
      lines.add("A reaction to " + sentence(cause) + ", " + late + ".");
    } else if (moment.decision() != null) {
      lines.add("Of its actor's own accord: no other act gave occasion to it.");
    } else if (moment.act().dailyFire()) {
      lines.add("Daily fire of a front, by its posture: nobody chose it on that day.");
    } else {
      lines.add("Given by the scenario.");
    }
  }

  private void options(Decision decision, List<WeighedOption> options) {
    lines.add(
        names.actor(decision.actor())
            + " weighed "
            + options.size()
            + " options. Utility [logit] is the sum of the terms; > marks the choice.");
    List<String> terms = terms(options);
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("", "option", "probability", "utility"));
    head.addAll(terms);
    table.add(head);
    for (WeighedOption option : options) {
      table.add(row(option, terms, decision));
    }
    lines.addAll(TextTable.lines(table, 2));
  }

  /** Terms that are not 0 everywhere, in the order of the model's equation. */
  static List<String> terms(List<WeighedOption> options) {
    Set<String> terms = new LinkedHashSet<>();
    for (WeighedOption option : options) {
      for (UtilityTerm term : option.terms()) {
        if (term.value() != 0) {
          terms.add(term.name());
        }
      }
    }
    return new ArrayList<>(terms);
  }

  private List<String> row(WeighedOption option, List<String> terms, Decision decision) {
    List<String> cells = new ArrayList<>();
    cells.add(option.equals(decision.chosen()) ? ">" : "");
    cells.add(names.option(option));
    cells.addAll(numbers(option, terms));
    return cells;
  }

  /** Probability, utility and the given terms of an option; empty where a term is 0. */
  static List<String> numbers(WeighedOption option, List<String> terms) {
    List<String> cells = new ArrayList<>();
    cells.add(ScenarioLabels.percent(option.probability()));
    cells.add(Wording.fixed(option.utility(), 2));
    for (String name : terms) {
      cells.add(
          option.terms().stream()
              .filter(term -> term.name().equals(name) && term.value() != 0)
              .map(term -> Wording.fixed(term.value(), 2))
              .findFirst()
              .orElse(""));
    }
    return cells;
  }

  private void tree(int number) {
    List<ChronicleEntry> chain = chronicle.chain(number);
    lines.add(
        chain.size() == 1 && chronicle.setOff(number).isEmpty()
            ? "No act gave the occasion for it, and it gave none for anything that was done."
            : "What gave the occasion for it, and for what it gave one");
    if (chain.size() == 1 && chronicle.setOff(number).isEmpty()) {
      return;
    }
    for (int i = 0; i < chain.size(); i++) {
      lines.add(
          INDENT.repeat(i + 1)
              + sentence(chain.get(i))
              + (chain.get(i).number() == number ? "  <--" : ""));
    }
    below(number, chain.size() + 1);
  }

  private void below(int number, int depth) {
    for (ChronicleEntry child : chronicle.setOff(number)) {
      lines.add(INDENT.repeat(depth) + sentence(child));
      below(child.number(), depth + 1);
    }
  }
}
