package brink.calibration.crisis;

import brink.evidence.ObservedRange;
import brink.evidence.ReportedAct;
import brink.model.ActFamily;
import brink.model.ActMatcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number that sums up reported acts. The same code sums up coded and simulated ones: for coded
 * acts whose date, rung or deaths are known within bounds the summary is a range.
 */
public final class SummaryStatistic {
  private static final int ANY = -1;

  private final String id;
  private final SummarySpec rule;
  private final SummaryKind kind;
  private final ActMatcher matcher;
  private final int from;
  private final int to;
  private final boolean[] documents;
  private final int rung;
  private final int days;

  private SummaryStatistic(
      String id, SummarySpec rule, boolean[] documents, List<String> actors, int days) {
    this.id = id;
    this.rule = rule;
    kind = rule.kind();
    matcher =
        new ActMatcher(
            actors,
            ActMatcher.one(rule.from()),
            ActMatcher.one(rule.to()),
            rule.acts(),
            rule.family(),
            0);
    from = rule.from() == null ? ANY : actors.indexOf(rule.from());
    to = rule.to() == null ? ANY : actors.indexOf(rule.to());
    this.documents = documents;
    rung = rule.rung();
    this.days = days;
  }

  /**
   * The summaries that a rule asks for.
   *
   * @param rule the rule
   * @param used ids of the documents that are used, in their order
   * @param actors ids of the actors, in their order
   * @param days the horizon [days], which an answer that never comes takes
   * @return one, or one for each document that is used
   */
  static List<SummaryStatistic> of(
      SummarySpec rule, List<String> used, List<String> actors, int days) {
    List<SummaryStatistic> summaries = new ArrayList<>();
    boolean[] counted = new boolean[used.size()];
    for (int d = 0; d < counted.length; d++) {
      counted[d] = rule.documents().isEmpty() || rule.documents().contains(used.get(d));
      if (counted[d] && rule.eachDocument()) {
        boolean[] one = new boolean[counted.length];
        one[d] = true;
        summaries.add(new SummaryStatistic(rule.id() + "-" + used.get(d), rule, one, actors, days));
      }
    }
    if (!rule.eachDocument()) {
      summaries.add(new SummaryStatistic(rule.id(), rule, counted, actors, days));
    }
    return summaries;
  }

  /**
   * Its name.
   *
   * @return name of the rule, followed by the document where each has one
   */
  public String id() {
    return id;
  }

  /**
   * What was observed.
   *
   * @param coded the coded acts
   * @return what the rule says was observed, or else what the coded acts say
   */
  ObservedRange observed(List<ReportedAct> coded) {
    return rule.observed() == null ? of(coded) : rule.observed().range();
  }

  /**
   * The rule for this number alone, in which everything is said.
   *
   * @param used ids of the documents that are used, in their order
   * @param observed what was observed
   */
  SummarySpec complete(List<String> used, ObservedRange observed) {
    List<String> counted = new ArrayList<>();
    for (int d = 0; d < documents.length; d++) {
      if (documents[d]) {
        counted.add(used.get(d));
      }
    }
    return rule.complete(id, counted, observed);
  }

  /**
   * The number.
   *
   * @param reported the reported acts
   * @return the number in its own unit, or the range that holds it
   */
  public ObservedRange of(List<ReportedAct> reported) {
    return switch (kind) {
      case COUNT -> ObservedRange.exactly((double) reported.stream().filter(this::counts).count());
      case HIGHEST_RUNG -> highest(reported);
      case ANSWER_GAP -> gap(reported);
      case DEATHS -> deaths(reported);
    };
  }

  /**
   * A value on the scale on which simulated and coded ones are compared.
   *
   * @param value a value in the summary's own unit; may be infinity
   * @return a number that grows with the value
   */
  public double scaled(double value) {
    return kind.scaled(value);
  }

  /**
   * The least scale on which differences count.
   *
   * @return above 0, on the scale of {@link #scaled}
   */
  public double floor() {
    return SummaryKind.FLOOR;
  }

  private boolean counts(ReportedAct act) {
    return documents[act.document()]
        && matcher.between(act.from(), act.to())
        && matcher.speaksOf(act.family(), act.kind());
  }

  private ObservedRange highest(List<ReportedAct> reported) {
    double low = 0;
    double high = 0;
    for (ReportedAct act : reported) {
      if (counts(act)) {
        low = StrictMath.max(low, act.rung().low());
        high = StrictMath.max(high, act.rung().high());
      }
    }
    return new ObservedRange(low, high);
  }

  private ObservedRange deaths(List<ReportedAct> reported) {
    double low = 0;
    double high = 0;
    for (ReportedAct act : reported) {
      if (counts(act)) {
        low += act.deaths().low();
        high += act.deaths().high();
      }
    }
    return new ObservedRange(low, high);
  }

  /** From the first strike at the rung to the first strike back that can come after it. */
  private ObservedRange gap(List<ReportedAct> reported) {
    ReportedAct struck = first(reported);
    if (struck == null) {
      return ObservedRange.exactly(days);
    }
    double low = days;
    double high = days;
    for (ReportedAct act : reported) {
      if (isStrike(act, from, to) && act.day().high() > struck.day().low()) {
        double soonest = StrictMath.max(0, act.day().low() - struck.day().high());
        low = StrictMath.min(low, soonest);
        high = StrictMath.min(high, act.day().high() - struck.day().low());
      }
    }
    return new ObservedRange(low, StrictMath.max(low, high));
  }

  private @Nullable ReportedAct first(List<ReportedAct> reported) {
    ReportedAct first = null;
    for (ReportedAct act : reported) {
      if (isStrike(act, to, from)
          && act.rung().high() >= rung
          && (first == null || act.day().low() < first.day().low())) {
        first = act;
      }
    }
    return first;
  }

  private boolean isStrike(ReportedAct act, int actor, int target) {
    return documents[act.document()]
        && act.family() == ActFamily.STRIKE
        && act.from() == actor
        && act.to() == target;
  }
}
