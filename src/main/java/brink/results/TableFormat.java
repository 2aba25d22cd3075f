package brink.results;

import brink.run.RunLayout;
import java.io.IOException;
import java.nio.file.Path;

/** How the table of runs is stored. */
public enum TableFormat {
  /** Comma-separated text, six decimals; the same bytes everywhere. */
  CSV("runs.csv"),
  /** Apache Parquet, not compressed, numbers in full. */
  PARQUET("runs.parquet");

  private final String fileName;

  TableFormat(String fileName) {
    this.fileName = fileName;
  }

  /**
   * The table's name in the results folder.
   *
   * @return a file name
   */
  public String fileName() {
    return fileName;
  }

  /**
   * The name of another table in this format.
   *
   * @param stem its name without ending
   * @return a file name
   */
  public String fileName(String stem) {
    return stem + fileName.substring(fileName.indexOf('.'));
  }

  /**
   * Starts a table.
   *
   * @param file where; must not exist
   * @param layout what the numbers of the records mean
   * @return the open table
   * @throws IOException if it cannot be written
   */
  public RunTable create(Path file, RunLayout layout) throws IOException {
    return switch (this) {
      case CSV -> new CsvRunTable(file, layout.outcomes());
      case PARQUET -> new ParquetRunTable(file, layout.outcomes());
    };
  }

  /**
   * Opens a table to read it, row by row.
   *
   * @param file the table
   * @param layout what the numbers of the records mean
   * @return its rows
   * @throws IOException if it cannot be read
   */
  public RunRows read(Path file, RunLayout layout) throws IOException {
    return switch (this) {
      case CSV -> CsvRunTable.read(file, layout.outcomes());
      case PARQUET -> ParquetRunTable.read(file, layout.outcomes());
    };
  }
}
