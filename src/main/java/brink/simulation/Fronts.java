package brink.simulation;

import brink.model.Posture;
import java.util.Arrays;

/**
 * The postures of the two sides of each front, its ceasefire or the offer that stands, and what the
 * fighting has been like.
 */
final class Fronts {
  /** Days of war that a day adds to fatigue, by the higher posture; design choice of the model. */
  private static final double[] FATIGUE = {0, 0.1, 1, 2};

  /** Days over which received fire is smoothed; design choice of the model. */
  private static final double SMOOTHING = 3;

  private static final double KEPT = brink.random.Exp.of(-1 / SMOOTHING);
  private static final double NONE = Double.NEGATIVE_INFINITY;

  private static final int ATTRITION = Posture.ATTRITION.level();
  private static final int CAMPAIGN = Posture.CAMPAIGN.level();

  private final int[] postures;
  private final int[] campaignDays;
  private final double[] resolvedDay;
  private final double[] received;
  private final boolean[] accepted;
  private final boolean[] truces;
  private final double[] offerEnds;
  private final DecayingSums fatigue;

  Fronts(CompiledWorld tables) {
    int fronts = tables.fronts();
    postures = new int[2 * fronts];
    campaignDays = new int[2 * fronts];
    resolvedDay = new double[2 * fronts];
    received = new double[2 * fronts];
    accepted = new boolean[2 * fronts];
    truces = new boolean[fronts];
    offerEnds = new double[fronts];
    Arrays.fill(resolvedDay, NONE);
    Arrays.fill(offerEnds, NONE);
    fatigue = new DecayingSums(tables.actors(), tables.world().dynamics().warDays());
    for (int s = 0; s < postures.length; s++) {
      postures[s] = tables.front(s / 2).posture().level();
      received[s] = tables.sides(s / 2)[s % 2].usual();
    }
  }

  /** Other tables are in force: a front whose posture in the file changes goes to that posture. */
  void retune(CompiledWorld before, CompiledWorld now, double day) {
    fatigue.retune(now.world().dynamics().warDays(), day);
    for (int s = 0; s < postures.length; s++) {
      if (before.front(s / 2).posture() != now.front(s / 2).posture()) {
        postures[s] = now.front(s / 2).posture().level();
      }
    }
  }

  int posture(int front, int side) {
    return postures[2 * front + side];
  }

  boolean truce(int front) {
    return truces[front];
  }

  /** Whether either side fires. */
  boolean fires(int front) {
    return postures[2 * front] > 0 || postures[2 * front + 1] > 0;
  }

  int campaignDays(int front, int side) {
    return campaignDays[2 * front + side];
  }

  /** Days since a side raised its posture or prepared to, infinite for never. */
  double sinceResolved(int front, int side, double day) {
    return day - resolvedDay[2 * front + side];
  }

  /** Fire that a side received of late, relative to what is usual on this front. */
  double received(int front, int side, CompiledWorld tables) {
    return received[2 * front + side] / tables.sides(front)[side].usual();
  }

  /**
   * A strike by a side breaks a ceasefire, after which both fire again, ends its own lull and may
   * raise its posture.
   */
  void strike(int front, int side, int posture, double day) {
    int s = 2 * front + side;
    if (truces[front]) {
      truces[front] = false;
      postures[2 * front + 1 - side] = ATTRITION;
    }
    if (posture > postures[s]) {
      resolvedDay[s] = day;
    }
    postures[s] = Math.max(postures[s], Math.max(ATTRITION, posture));
  }

  /** A side prepares to raise its posture. */
  void resolve(int front, int side, double day) {
    resolvedDay[2 * front + side] = day;
  }

  void ease(int front, int side) {
    int s = 2 * front + side;
    postures[s] = Math.max(0, postures[s] - 1);
  }

  /** An offer stands from now on, until a day; who makes it accepts it. */
  void offer(int front, int by, double until) {
    offerEnds[front] = until;
    for (int side = 0; side < 2; side++) {
      accepted[2 * front + side] = side == by;
    }
  }

  /** Whether an offer stands that a side has not accepted. */
  boolean open(int front, int side, double day) {
    return offered(front, day) && !accepted[2 * front + side];
  }

  boolean offered(int front, double day) {
    return day < offerEnds[front];
  }

  /** When a standing offer lapses, infinite where none stands after a day. */
  double lapses(int front, double after) {
    return offerEnds[front] > after ? offerEnds[front] : Double.POSITIVE_INFINITY;
  }

  /** A side accepts; gives whether a ceasefire begins. */
  boolean accept(int front, int side) {
    accepted[2 * front + side] = true;
    if (!accepted[2 * front + 1 - side]) {
      return false;
    }
    truces[front] = true;
    offerEnds[front] = NONE;
    Arrays.fill(postures, 2 * front, 2 * front + 2, Posture.HOLD_FIRE.level());
    return true;
  }

  void reject(int front) {
    offerEnds[front] = NONE;
  }

  /** Begins the end of a day: one more day at the present postures. */
  void endOfDay(int front, FrontSide[] sides, double day) {
    int highest = Math.max(postures[2 * front], postures[2 * front + 1]);
    for (int side = 0; side < 2; side++) {
      int s = 2 * front + side;
      campaignDays[s] = postures[s] >= CAMPAIGN ? campaignDays[s] + 1 : 0;
      if (FATIGUE[highest] > 0) {
        fatigue.add(sides[side].actor(), FATIGUE[highest], day);
      }
    }
  }

  /** What a side received on a day. */
  void receive(int front, int side, int incidents) {
    int s = 2 * front + side;
    received[s] = KEPT * received[s] + (1 - KEPT) * incidents;
  }

  /** Days of war that an actor remembers. */
  double fatigue(int actor, double day) {
    return fatigue.at(actor, day);
  }
}
