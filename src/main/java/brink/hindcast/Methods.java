package brink.hindcast;

import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The methods that are held against each other. */
public final class Methods {
  /** Runs that know what is known, with parameters drawn from their priors. */
  public static final String PRIORS = "brink-priors";

  /** The same with calibrated parameters. */
  public static final String CALIBRATED = "brink-calibrated";

  private Methods() {}

  /**
   * Brink at its priors, what it loses when parts are switched off, and the baselines.
   *
   * @param priors scenarios at the priors of a template
   * @param drawn some of them, drawn
   * @return the methods, Brink first
   */
  public static List<Method> of(PriorScenarios priors, List<Scenario> drawn) {
    List<Method> methods = new ArrayList<>();
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

  private static Method at(String id, String title, Scenario scenario) {
    List<Scenario> one = List.of(scenario);
    return new BrinkMethod(id, title, true, past -> one);
  }
}
