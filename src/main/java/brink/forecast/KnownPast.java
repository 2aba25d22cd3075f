package brink.forecast;

import brink.model.ActMatcher;
import brink.model.Front;
import brink.model.Ladder;
import brink.model.Posture;
import brink.model.RegionalWar;
import brink.model.World;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of every run before it begins: the acts that are replayed or given, and how high
 * daily fire between them can at most have stood.
 *
 * <p>Nothing is left to chance: what is said to be settled is so in every possible run. The price
 * is caution. Fire may kill any number on any day, so deaths and quiet days are never taken as
 * bounded, and rungs are not raised for several wars that become one unless they stand so high by
 * themselves.
 *
 * @param world actors, acts, fronts and ladder; in force all the time
 * @param acts the acts that are replayed or given, in order of time
 * @param freeFrom first day on which actors act by themselves, in days since the start
 * @param certain whether the acts happen in every run; false where a run may end before them
 */
public record KnownPast(World world, List<KnownAct> acts, double freeFrom, boolean certain) {

  /** Which acts a rule speaks of, in [first, end) days since the start. */
  record Span(double first, double end, ActMatcher matcher) {

    boolean holds(KnownAct act) {
      return first <= act.day()
          && act.day() < end
          && matcher.between(act.actor(), act.target())
          && matcher.speaksOf(act.kind().family(), act.kind().id());
    }
  }

  /** Ids of the actors in their order. */
  List<String> actors() {
    return List.copyOf(world.actors().keySet());
  }

  private List<KnownAct> in(Span span) {
    return acts.stream().filter(span::holds).toList();
  }

  private boolean isOver(Span span) {
    return span.end <= freeFrom;
  }

  /** Whether an act at a rung or above happens. */
  SettledStatus act(Span span, int rung) {
    boolean sure = certain && in(span).stream().anyMatch(act -> act.least() >= rung);
    boolean possible = in(span).stream().anyMatch(act -> act.most() >= rung);
    return SettledStatus.of(sure, possible, isOver(span));
  }

  /** Whether a rung is reached. */
  SettledStatus rung(Span span, int rung) {
    boolean sure = certain && in(span).stream().anyMatch(act -> act.least() >= rung);
    return SettledStatus.of(sure, highest() >= rung, isOver(span));
  }

  /** Whether deaths reach a number. */
  SettledStatus deaths(Span span, int deaths) {
    int known = in(span).stream().mapToInt(KnownAct::deaths).sum();
    return SettledStatus.of(certain && known >= deaths, true, isOver(span));
  }

  /** Whether a ceasefire begins: none does while acts are replayed, as nobody answers offers. */
  SettledStatus ceasefire(Span span) {
    return SettledStatus.of(false, false, isOver(span));
  }

  /** Whether an actor is the first to act at a rung or above. */
  SettledStatus first(Span span, String actor, int rung) {
    boolean mayBe = false;
    boolean mayNotBe = false;
    int place = actors().indexOf(actor);
    for (KnownAct act : in(span)) {
      if (act.day() < freeFrom && act.most() >= rung) {
        mayBe |= act.actor() == place;
        mayNotBe |= act.actor() != place;
        if (act.least() >= rung && mayBe != mayNotBe) {
          return mayNotBe ? SettledStatus.FALSE : SettledStatus.of(certain, true, isOver(span));
        }
      }
    }
    return SettledStatus.of(false, mayBe, isOver(span));
  }

  /** Whether there are days in a row with no rung above one. */
  SettledStatus quiet(Span span, int rung, int days) {
    Set<Integer> loud = new TreeSet<>();
    in(span).stream().filter(act -> act.least() > rung).forEach(act -> loud.add((int) act.day()));
    loud.add((int) span.end);
    int longest = 0;
    int next = 0;
    for (int day : loud) {
      longest = Math.max(longest, day - next);
      next = day + 1;
    }
    return certain && longest < days
        ? SettledStatus.FALSE
        : SettledStatus.of(false, true, isOver(span));
  }

  /** The highest rung that an act or a day of fire before the free days can have. */
  private int highest() {
    Ladder ladder = world.ladder();
    int highest = 0;
    Set<Integer> fighting = new TreeSet<>();
    RegionalWar war = ladder.regionalWar();
    boolean groundWar = false;
    for (KnownAct act : acts) {
      if (act.day() < freeFrom) {
        highest = Math.max(highest, act.most());
        groundWar |= act.kind().stance().posture() == Posture.GROUND_WAR;
        if (act.isStrike()) {
          fighting.add(act.actor());
        }
      }
    }
    for (Front front : world.fronts().values()) {
      groundWar |= front.posture() == Posture.GROUND_WAR;
      front.between().forEach(actor -> fighting.add(actors().indexOf(actor)));
      highest =
          Math.max(highest, Math.max(ladder.rungOf(Integer.MAX_VALUE), ladder.campaignRung()));
      highest = groundWar ? Math.max(highest, ladder.groundWarRung()) : highest;
    }
    return fighting.size() >= war.belligerents() ? Math.max(highest, war.rung()) : highest;
  }
}
