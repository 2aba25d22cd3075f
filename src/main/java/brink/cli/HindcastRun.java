package brink.cli;

import brink.evidence.Evidence;
import brink.experiment.Engine;
import brink.experiment.Plan;
import brink.experiment.Progress;
import brink.experiment.RunFailure;
import brink.experiment.Sink;
import brink.experiment.Tally;
import brink.hindcast.Board;
import brink.hindcast.CodedCrisis;
import brink.hindcast.Findings;
import brink.hindcast.Gathered;
import brink.hindcast.Hindcast;
import brink.hindcast.Method;
import brink.hindcast.Methods;
import brink.hindcast.PriorScenarios;
import brink.hindcast.Questions;
import brink.hindcast.ReportedCrisis;
import brink.hindcast.Scored;
import brink.hindcast.SimulatedCrisis;
import brink.hindcast.Standing;
import brink.parameter.ParameterValues;
import brink.random.Mix;
import brink.random.RunKey;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.scenario.Setting;
import brink.source.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;

/** Does a hindcast: of the documents' crisis, then of simulated ones. */
final class HindcastRun {
  /** Draws from the priors; chosen: their mean scores move by little more than those of all. */
  private static final int DRAWN = 200;

  /** Futures of a simulated crisis, as a part of those of the documents' crisis. */
  private static final int PART = 5;

  private static final long POOL = Mix.salt("hindcast:pool");
  private static final long TRUTH = Mix.salt("hindcast:truth");

  private final PriorScenarios priors;
  private final CodedCrisis coded;
  private final Hindcast hindcast;
  private final Hindcast smaller;
  private final Scenario scenario;
  private final int crises;
  private final long seed;
  private final int threads;
  private final List<Scored> scored = new ArrayList<>();
  private final Gathered gathered = new Gathered(Methods.PRIORS);
  private Tally tally = new Tally(0, 0, List.of(), 0);

  HindcastRun(
      ScenarioTemplate template,
      Evidence evidence,
      int futures,
      int crises,
      long seed,
      int threads) {
    this.crises = crises;
    this.seed = seed;
    this.threads = threads;
    scenario = template.at(ParameterValues.NONE);
    coded = CodedCrisis.of(evidence, replaying(template));
    priors = new PriorScenarios(template);
    List<Method> methods =
        Methods.of(priors, priors.draws(Math.min(DRAWN, futures), Mix.derive(seed, POOL)));
    Questions questions = new Questions(evidence, scenario.start(), scenario.days());
    hindcast = new Hindcast(methods, questions, futures, seed);
    smaller = new Hindcast(methods, questions, Math.max(1, futures / PART), seed);
  }

  /** The scenario with every coded act put in, which says how each is. */
  private Scenario replaying(ScenarioTemplate template) {
    Problems problems = new Problems();
    String last = "condition.until=" + scenario.start().plusDays(scenario.days() - 1L);
    Scenario all = template.with(Setting.parse(List.of(last), problems)).at(ParameterValues.NONE);
    problems.throwIfAny();
    return all;
  }

  /** Does it all; false where it was stopped before the end. */
  boolean run(Progress progress, BooleanSupplier stop) throws IOException {
    ReportedCrisis crisis = coded.reported();
    int methods = hindcast.methods().size();
    int cells = methods * (crisis.windows().size() - 1);
    Tally first =
        each(
            cells,
            cell ->
                hindcast.of(
                    crisis, 0, (int) cell / methods, hindcast.methods().get((int) cell % methods)),
            scored::addAll,
            (ended, planned) -> progress.at(ended, (long) cells + crises),
            stop);
    Tally second = first;
    if (crises > 0 && first.skipped() == 0) {
      second =
          each(
              crises,
              this::simulated,
              gathered::accept,
              (ended, planned) -> progress.at(cells + ended, (long) cells + crises),
              stop);
    }
    tally = sum(first, second, crises > 0);
    return tally.skipped() == 0;
  }

  private Tally each(
      int n,
      LongFunction<List<Scored>> work,
      Sink<List<Scored>> sink,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    return Engine.each(new Plan(seed, 0, n, threads, 1), work, sink, progress, stop);
  }

  /** A crisis whose parameters nobody knows, forecast as that of the documents is. */
  private List<Scored> simulated(long number) {
    Scenario truth = priors.draw(Mix.derive(Mix.derive(seed, TRUTH), number));
    return smaller.of(
        SimulatedCrisis.of(truth, new RunKey(Mix.derive(seed, TRUTH), number)), 1 + number);
  }

  private static Tally sum(Tally first, Tally second, boolean both) {
    if (!both || first.skipped() > 0) {
      return first;
    }
    List<RunFailure> failures = new ArrayList<>(first.failures());
    failures.addAll(second.failures());
    return new Tally(
        first.planned() + second.planned(),
        first.done() + second.done(),
        failures,
        second.skipped());
  }

  Tally tally() {
    return tally;
  }

  List<String> leftOut() {
    return coded.leftOut();
  }

  long seed() {
    return seed;
  }

  /** Futures of each method and day. */
  int futures() {
    return hindcast.futures();
  }

  /** The same of simulated crises. */
  int fewer() {
    return smaller.futures();
  }

  String title() {
    return scenario.title();
  }

  int threads() {
    return threads;
  }

  Findings findings() {
    List<Method> methods = hindcast.methods();
    List<String> others = methods.stream().skip(1).map(Method::id).toList();
    String main = methods.get(0).id();
    Standing own = new Standing(main, others, List.of(Board.of(scored)), seed);
    List<Board> boards = gathered.boards();
    Standing simulated = new Standing(main, others, boards, seed);
    return new Findings(
        methods,
        scenario.start(),
        coded.reported(),
        scored,
        own.skills(),
        boards.size(),
        boards.isEmpty() ? List.of() : simulated.skills(),
        simulated.power(),
        gathered.reliability(seed));
  }
}
