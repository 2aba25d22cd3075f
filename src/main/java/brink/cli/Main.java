package brink.cli;

/** Entry point. */
public final class Main {
  private Main() {}

  /**
   * Starts the program.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.out.println("brink");
  }
}
