package brink.hindcast;

import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The methods that are held against each other. */
public final class ForecastMethods {
  /** Runs that know what is known, with parameters drawn from their priors. */
  public static final String PRIORS = "brink-priors";

  /** The same with parameters calibrated on what is known, so far as a calibration frees them. */
  public static final String CALIBRATED = "brink-calibrated";

  private ForecastMethods() {}

  /**
   * Brink, calibrated on what is known or not, what it loses when parts are switched off, and the
   * baselines.
   *
   * @param posterior scenarios at the posterior of a day; null for no calibration
   * @param priors scenarios at the priors of a template
   * @param drawn some of them, drawn
   * @return the methods, first the one that is held against the others
   */
  public static List<ForecastMethod> of(
      @Nullable Function<InformationSet, List<Scenario>> posterior,
      PriorScenarios priors,
      List<Scenario> drawn) {
    List<ForecastMethod> methods = new ArrayList<>();
    if (posterior != null) {
      methods.add(
          new BrinkMethod(
              CALIBRATED, "Brink told what was known, and calibrated on it", true, posterior));
    }
    methods.add(
        new BrinkMethod(
            PRIORS,
            "Brink told what was known, parameters from their priors",
            true,
            past -> drawn));
    methods.add(
        at("prior-means", "Brink told what was known, parameters at prior means", priors.means()));
    methods.add(
        at("no-pressure", "The same without pressure", priors.without("pressure-sensitivity")));
    methods.add(
        at("no-reciprocity", "The same without reciprocity", priors.without("reciprocity")));
    methods.add(
        new BrinkMethod(
            "climatology",
            "Brink told nothing of what had happened, parameters from their priors",
            false,
            past -> drawn));
    methods.add(new PoissonMethod(false));
    methods.add(new PoissonMethod(true));
    methods.add(new MarkovMethod());
    return methods;
  }

  private static ForecastMethod at(String id, String title, Scenario scenario) {
    List<Scenario> one = List.of(scenario);
    return new BrinkMethod(id, title, true, past -> one);
  }
}
