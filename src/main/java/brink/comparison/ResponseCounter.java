package brink.comparison;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.Strike;
import brink.run.RunLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts what follows given acts in one of two scenarios whose runs share their random numbers, and
 * what happens in the same time in the other. Not safe for use by several threads.
 */
public final class ResponseCounter {
  private final List<String> actors;
  private final List<GivenDeed> given;
  private final List<Integer> windows;
  private final double from;
  private final PairedCounts<Kind> acts;
  private final PairedCounts<Kind> families;
  private final PairedCounts<Integer> incidents;
  private final PairedCounts<Integer> deaths;
  private final PairedCounts<Integer> totals;
  private final AnswerCounter answers;
  private final AccountCounter accounts;
  private long n;

  /** What is counted of acts; all kinds and all targets are "" and {@link Act#NOBODY}. */
  private record Kind(int actor, ActFamily family, String act, int target)
      implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER =
        Comparator.comparingInt(Kind::actor)
            .thenComparing(Kind::family)
            .thenComparing(Kind::act)
            .thenComparingInt(Kind::target);

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Starts with no runs.
   *
   * @param layout the actors and days of both scenarios
   * @param given the acts that are given to the second, one or more
   * @param windows days after the first of them within which is counted, 1 or more each, increasing
   */
  public ResponseCounter(RunLayout layout, List<GivenDeed> given, List<Integer> windows) {
    this.actors = layout.actors();
    this.given = List.copyOf(given);
    this.windows = List.copyOf(windows);
    from = given.stream().mapToDouble(GivenDeed::day).min().orElseThrow();
    int longest = windows.get(windows.size() - 1);
    acts = new PairedCounts<>(windows);
    families = new PairedCounts<>(windows);
    incidents = new PairedCounts<>(windows);
    deaths = new PairedCounts<>(windows);
    totals = new PairedCounts<>(IntStream.rangeClosed(1, longest).boxed().toList());
    answers = new AnswerCounter(actors, given);
    int last = Math.min(layout.days(), (int) from + longest + 1);
    accounts = new AccountCounter(actors, (int) from, last - (int) from);
  }

  /**
   * Takes one run of both scenarios.
   *
   * @param without acts of the run without the given ones, in order of time
   * @param with acts of the run with them
   * @param accounts [scenario][day][pair]: accounts of each actor with each, row by row, at the end
   *     of each day
   */
  public void accept(List<Act> without, List<Act> with, double[][][] accounts) {
    n++;
    count(0, without);
    count(1, with);
    for (PairedCounts<?> counts : List.of(acts, families, incidents, deaths, totals)) {
      counts.endRun();
    }
    answers.accept(with);
    this.accounts.accept(accounts[0], accounts[1]);
  }

  private void count(int scenario, List<Act> run) {
    for (Act act : run) {
      double lag = act.day() - from;
      if (lag > 0 && act instanceof Strike strike && strike.dailyFire()) {
        incidents.add(scenario, act.actor(), lag, 1);
        deaths.add(scenario, act.actor(), lag, strike.deaths());
      } else if (lag >= 0 && !(scenario == 1 && isGiven(act))) {
        ActFamily family = act.kind().family();
        acts.add(scenario, new Kind(act.actor(), family, act.kind().id(), act.target()), lag, 1);
        families.add(scenario, new Kind(act.actor(), family, "", Act.NOBODY), lag, 1);
        totals.add(scenario, act.actor(), lag, 1);
      }
    }
  }

  private boolean isGiven(Act act) {
    return given.stream().anyMatch(one -> one.is(act, actors));
  }

  /**
   * What has been counted so far.
   *
   * @return the findings
   */
  public ResponseFindings build() {
    return new ResponseFindings(
        from,
        windows,
        n,
        responses(acts, acts.keys()),
        responses(families, allFamilies()),
        fire(),
        answers.answers(windows),
        IntStream.range(0, actors.size()).mapToObj(this::totals).toList(),
        accounts.accounts());
  }

  private List<Kind> allFamilies() {
    List<Kind> all = new ArrayList<>();
    for (int actor = 0; actor < actors.size(); actor++) {
      for (ActFamily family : ActFamily.values()) {
        all.add(new Kind(actor, family, "", Act.NOBODY));
      }
    }
    return all;
  }

  private List<ActResponse> responses(PairedCounts<Kind> counts, List<Kind> kinds) {
    List<ActResponse> responses = new ArrayList<>();
    for (Kind kind : kinds) {
      for (int w = 0; w < windows.size(); w++) {
        responses.add(
            new ActResponse(
                actors.get(kind.actor),
                kind.family,
                kind.act.isEmpty() ? null : kind.act,
                kind.target == Act.NOBODY ? null : actors.get(kind.target),
                windows.get(w),
                counts.mean(kind, w, n)));
      }
    }
    return responses;
  }

  private List<FireResponse> fire() {
    List<FireResponse> fire = new ArrayList<>();
    for (int actor : incidents.keys()) {
      for (int w = 0; w < windows.size(); w++) {
        fire.add(
            new FireResponse(
                actors.get(actor),
                windows.get(w),
                incidents.mean(actor, w, n),
                deaths.mean(actor, w, n)));
      }
    }
    return fire;
  }

  private List<PairedMean> totals(int actor) {
    int longest = windows.get(windows.size() - 1);
    return IntStream.range(0, longest).mapToObj(d -> totals.mean(actor, d, n)).toList();
  }
}
