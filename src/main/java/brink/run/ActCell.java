package brink.run;

/**
 * One cell of the table of reported acts.
 *
 * @param act id of the kind of act
 * @param from id of the actor
 * @param to id of the target
 */
public record ActCell(String act, String from, String to) {
  @Override
  public String toString() {
    return from + " > " + to + ": " + act;
  }
}
