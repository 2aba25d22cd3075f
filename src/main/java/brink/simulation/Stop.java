package brink.simulation;

/** Whether a run ends before its horizon. */
interface Stop {
  /** Never before the horizon. */
  Stop NEVER =
      new Stop() {
        @Override
        public boolean watches() {
          return false;
        }

        @Override
        public boolean holds(Crisis crisis, int day) {
          return false;
        }
      };

  /** Whether it needs to look at all. */
  boolean watches();

  /** Whether the run is over at the end of a day. */
  boolean holds(Crisis crisis, int day);
}
