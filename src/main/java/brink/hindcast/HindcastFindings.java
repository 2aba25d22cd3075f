package brink.hindcast;

import brink.calibration.crisis.CrisisFit;
import brink.hindcast.score.Reliability;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hindcast found.
 *
 * @param methods the methods, that which is held against the others first
 * @param fits the posterior on the day of each document but the last; empty for no calibration
 * @param start date of day 0
 * @param crisis the crisis of the documents
 * @param scored its forecasts
 * @param skills the first method against each other one, over that single crisis
 * @param crises number of simulated crises, 0 or more
 * @param simulated the same over them; empty for none
 * @param power what could be seen over how many crises; empty for fewer than ten
 * @param reliability of the first method's forecasts of events in simulated crises; null where they
 *     are too few
 */
public record HindcastFindings(
    List<ForecastMethod> methods,
    List<CrisisFit> fits,
    LocalDate start,
    ReportedCrisis crisis,
    List<ScoredForecast> scored,
    List<SkillRow> skills,
    int crises,
    List<SkillRow> simulated,
    List<PowerRow> power,
    @Nullable Reliability reliability) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param methods the methods, that which is held against the others first
   * @param fits the posterior on the day of each document but the last; empty for no calibration
   * @param start date of day 0
   * @param crisis the crisis of the documents
   * @param scored its forecasts
   * @param skills the first method against each other one, over that single crisis
   * @param crises number of simulated crises, 0 or more
   * @param simulated the same over them; empty for none
   * @param power what could be seen over how many crises; empty for fewer than ten
   * @param reliability of the first method's forecasts of events in simulated crises; null where
   *     they are too few
   */
  public HindcastFindings {
    methods = List.copyOf(methods);
    fits = List.copyOf(fits);
    scored = List.copyOf(scored);
    skills = List.copyOf(skills);
    simulated = List.copyOf(simulated);
    power = List.copyOf(power);
  }

  /**
   * The method that is held against the others.
   *
   * @return the first
   */
  public ForecastMethod main() {
    return methods.get(0);
  }

  /**
   * The id of a document.
   *
   * @param place its place by publication
   * @return such as "000"
   */
  public String document(int place) {
    return crisis.windows().get(place).document();
  }

  /**
   * The day of a document.
   *
   * @param place its place by publication
   * @return the last day that it can be from
   */
  public LocalDate day(int place) {
    return start.plusDays((long) crisis.windows().get(place).toDay() - 1);
  }

  /**
   * Methods that score better than the first one in the crisis of the documents.
   *
   * @param kind how they are scored
   * @return their ids; empty where none does
   */
  public List<String> winners(ScoreKind kind) {
    return skills.stream()
        .filter(row -> row.kind() == kind && row.skill().value() < 0)
        .map(SkillRow::baseline)
        .toList();
  }
}
