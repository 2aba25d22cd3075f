package brink.simulation;

import brink.model.Posture;

/** The posture of each front, the ceasefires that hold, the war fatigue of each actor. */
final class Fronts {
  /**
   * Days of war fatigue that a day at each posture adds; chosen: a ground war tires twice as fast.
   */
  private static final double[] FATIGUE = {0, 0.1, 1, 2};

  private static final int ATTRITION = Posture.ATTRITION.level();
  private static final int CAMPAIGN = Posture.CAMPAIGN.level();

  private final int[] postures;
  private final boolean[] truces;
  private final int[] campaignDays;
  private final DecayingSums fatigue;

  Fronts(CompiledWorld tables) {
    postures = new int[tables.fronts()];
    truces = new boolean[tables.fronts()];
    campaignDays = new int[tables.fronts()];
    fatigue = new DecayingSums(tables.actors(), tables.world().dynamics().warDays());
    for (int f = 0; f < postures.length; f++) {
      postures[f] = tables.front(f).posture().level();
    }
  }

  /** Other tables are in force: a front whose posture in the file changes goes to that posture. */
  void retune(CompiledWorld before, CompiledWorld now, double day) {
    fatigue.retune(now.world().dynamics().warDays(), day);
    for (int f = 0; f < postures.length; f++) {
      if (before.front(f).posture() != now.front(f).posture()) {
        postures[f] = now.front(f).posture().level();
      }
    }
  }

  int posture(int front) {
    return postures[front];
  }

  boolean truce(int front) {
    return truces[front];
  }

  int campaignDays(int front) {
    return campaignDays[front];
  }

  /** What a strike does: it breaks a ceasefire, ends a lull and may raise the posture. */
  void strike(int front, int posture) {
    truces[front] = false;
    postures[front] = Math.max(postures[front], Math.max(ATTRITION, posture));
  }

  void ease(int front) {
    postures[front] = Math.max(0, postures[front] - 1);
  }

  void ceasefire(int front) {
    truces[front] = true;
    postures[front] = Posture.HOLD_FIRE.level();
  }

  /** One more day at the present posture. */
  void endOfDay(int front, FrontSide[] sides, double day) {
    int posture = postures[front];
    campaignDays[front] = posture >= CAMPAIGN ? campaignDays[front] + 1 : 0;
    if (FATIGUE[posture] > 0) {
      for (FrontSide side : sides) {
        fatigue.add(side.actor(), FATIGUE[posture], day);
      }
    }
  }

  /** Days of war that an actor remembers. */
  double fatigue(int actor, double day) {
    return fatigue.at(actor, day);
  }
}
