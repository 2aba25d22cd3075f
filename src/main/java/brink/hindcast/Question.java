package brink.hindcast;

import brink.evidence.Forecast;
import brink.evidence.ForecastKind;
import brink.model.ActFamily;
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
  double answer(List<Mention> future);

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
    public double answer(List<Mention> future) {
      return future.stream()
          .filter(m -> m.document() == place && m.kind().family() == family)
          .count();
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
    public double answer(List<Mention> future) {
      return future.stream().anyMatch(m -> m.document() == place && m.rung() >= rung) ? 1 : 0;
    }
  }

  /**
   * Whether later documents report what an earlier one foresees.
   *
   * @param forecast what is foreseen, and the rule
   * @param from start of the days that count, in days since the start
   * @param to end of the days that count
   */
  record Statement(Forecast forecast, double from, double to) implements Question {
    private static final String ACCEPTANCE = "accept-ceasefire";

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
    public double answer(List<Mention> future) {
      return future.stream().anyMatch(this::isMeant) != forecast.avoided() ? 1 : 0;
    }

    private boolean isMeant(Mention act) {
      return act.day() > from
          && act.day() <= to
          && (forecast.kind() == ForecastKind.CEASEFIRE
              ? act.kind().id().equals(ACCEPTANCE)
              : act.rung() >= forecast.rung() && isNamed(act));
    }

    private boolean isNamed(Mention act) {
      return isAmong(forecast.acts(), act.kind().id())
          && isAmong(forecast.from(), act.from())
          && isAmong(forecast.to(), act.to())
          && (forecast.family() == null || forecast.family() == act.kind().family());
    }

    private static boolean isAmong(List<String> names, String name) {
      return names.isEmpty() || names.contains(name);
    }
  }
}
