package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the tables of a results folder against what its datapackage.json says of them. */
final class DataPackages {
  private static final Set<String> GIVEN = Set.of("log.csv", "listed.csv");

  private DataPackages() {}

  static void check(Path folder) throws IOException {
    JsonNode all = JsonMapper.shared().readTree(folder.resolve("datapackage.json").toFile());
    Set<String> described = new TreeSet<>();
    for (JsonNode resource : all.get("resources")) {
      String path = resource.get("path").asString();
      assertThat(described.add(path)).as(path).isTrue();
      assertThat(resource.get("name").asString()).matches("[-a-z0-9._/]+");
      assertThat(resource.get("description").asString()).isNotEmpty();
      JsonNode fields = resource.get("schema").get("fields");
      if (path.endsWith(".parquet")) {
        parquet(folder.resolve(path), fields);
      } else {
        csv(folder.resolve(path), fields, GIVEN.contains(path));
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(
              files
                  .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                  .filter(name -> name.endsWith(".csv") || name.endsWith(".parquet")))
          .containsExactlyInAnyOrderElementsOf(described);
    }
  }

  private static void csv(Path file, JsonNode fields, boolean given) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
      List<CsvRecord> rows = csv.stream().toList();
      assertThat(rows.get(0).getFields()).as(file.toString()).isEqualTo(names(fields));
      for (int c = 0; c < fields.size() && !given; c++) {
        described(file, fields.get(c));
        for (CsvRecord row : rows.subList(1, rows.size())) {
          assertThat(isOf(fields.get(c).get("type").asString(), row.getField(c)))
              .as(file + ", " + fields.get(c) + ": " + row.getField(c))
              .isTrue();
        }
      }
    }
  }

  private static void described(Path file, JsonNode field) {
    assertThat(field.get("name").asString()).as(file.toString()).matches("[a-z][a-z0-9_]*");
    assertThat(field.get("title").asString()).as(file.toString()).isNotEmpty();
    assertThat(field.get("description").asString())
        .as(file + ", " + field.get("name"))
        .matches("(?s)[A-Za-z0-9].*[^.]");
  }

  private static List<String> names(JsonNode fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.get("name").asString()));
    return names;
  }

  private static boolean isOf(String type, String cell) {
    return cell.isEmpty()
        || switch (type) {
          case "integer" -> cell.matches("-?\\d+");
          case "number" -> cell.matches("-?\\d+(\\.\\d+)?(E-?\\+?\\d+)?");
          case "boolean" -> cell.matches("true|false");
          case "date" -> LocalDate.parse(cell).toString().equals(cell);
          default -> type.equals("string");
        };
  }

  private static void parquet(Path file, JsonNode fields) {
    List<String> columns = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("describe select * from '" + file + "'")) {
      while (rows.next()) {
        columns.add(rows.getString(1) + " " + rows.getString(2));
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    List<String> said = new ArrayList<>();
    for (JsonNode field : fields) {
      described(file, field);
      String type =
          switch (field.get("type").asString()) {
            case "integer" -> "BIGINT";
            case "number" -> "DOUBLE";
            case "boolean" -> "BOOLEAN";
            default -> "VARCHAR";
          };
      said.add(field.get("name").asString() + " " + type);
    }
    assertThat(columns).as(file.toString()).isEqualTo(said);
  }
}
