package brink.table;

/** How a table is stored. */
public enum TableFormat {
  /** Comma-separated text; the same bytes everywhere. */
  CSV,
  /** Apache Parquet, not compressed, numbers in full. */
  PARQUET;

  /**
   * The name of a table's file.
   *
   * @param stem its name without ending
   * @return such as runs.csv
   */
  public String fileName(String stem) {
    return stem + "." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
