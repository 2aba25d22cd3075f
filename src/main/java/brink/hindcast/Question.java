package brink.hindcast;

import brink.evidence.Forecast;
import brink.evidence.ForecastKind;
import brink.evidence.ReportedAct;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.ActMatcher;
import java.util.List;
import java.util.Locale;

/** Something that later documents answer. */
public sealed interface Question {
  /**
   * Its name in tables.
   *
   * @return such as "003-strikes"
   */
  String id();

  /**
   * What is asked.
   *
   * @return in words
   */
  String text();

  /**
   * Whether the answer is yes or no, and not a number.
   *
   * @return true for an event
   */
  boolean isEvent();

  /**
   * The answer that reports give.
   *
   * @param future reported acts of the future
   * @return a number; 1 or 0 for an event
   */
  double answer(List<ReportedAct> future);

  /**
   * How many acts of a family a document is the first to report.
   *
   * @param document id of the document
   * @param place its place by publication
   * @param family the family
   */
  record Count(String document, int place, ActFamily family) implements Question {
    @Override
    public String id() {
      return document + "-" + plural();
    }

    @Override
    public String text() {
      return "Number of " + plural() + " that document " + document + " is the first to report";
    }

    private String plural() {
      return family == ActFamily.PRESSURE
          ? "pressures"
          : family.name().toLowerCase(Locale.ROOT) + "s";
    }

    @Override
    public boolean isEvent() {
      return false;
    }

    @Override
    public double answer(List<ReportedAct> future) {
      return future.stream().filter(m -> m.document() == place && m.family() == family).count();
    }
  }

  /**
   * Whether a document is the first to report an act at a rung or above.
   *
   * @param document id of the document
   * @param place its place by publication
   * @param rung the rung
   */
  record Height(String document, int place, int rung) implements Question {
    @Override
    public String id() {
      return document + "-rung-" + rung;
    }

    @Override
    public String text() {
      return "Document " + document + " reports something new at rung " + rung + " or above";
    }

    @Override
    public boolean isEvent() {
      return true;
    }

    @Override
    public double answer(List<ReportedAct> future) {
      return future.stream().anyMatch(m -> m.document() == place && m.leastRung() >= rung) ? 1 : 0;
    }
  }

  /**
   * Whether later documents report what an earlier one foresees.
   *
   * @param forecast what is foreseen, and the rule
   * @param actors ids of the actors in their order
   * @param from start of the days that count, in days since the start
   * @param to end of the days that count
   */
  record Statement(Forecast forecast, List<String> actors, double from, double to)
      implements Question {

    @Override
    public String id() {
      return forecast.id();
    }

    @Override
    public String text() {
      return forecast.text();
    }

    @Override
    public boolean isEvent() {
      return true;
    }

    @Override
    public double answer(List<ReportedAct> future) {
      ActMatcher matcher = forecast.matcher(actors);
      return future.stream().anyMatch(act -> isMeant(act, matcher)) != forecast.avoided() ? 1 : 0;
    }

    private boolean isMeant(ReportedAct act, ActMatcher matcher) {
      return act.day().middle() > from
          && act.day().middle() <= to
          && (forecast.kind() == ForecastKind.CEASEFIRE
              ? act.kind().equals(ActKind.ACCEPT)
              : act.leastRung() >= forecast.rung()
                  && matcher.between(act.from(), act.to())
                  && matcher.speaksOf(act.family(), act.kind()));
    }
  }
}
