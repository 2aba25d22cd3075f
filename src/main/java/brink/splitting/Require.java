package brink.splitting;

/** What all ways of splitting ask for. */
final class Require {
  private Require() {}

  static void particles(int particles) {
    if (particles < 2) {
      throw new IllegalArgumentException("particles must be 2 or more, not " + particles);
    }
  }
}
