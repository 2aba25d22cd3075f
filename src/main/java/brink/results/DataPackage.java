package brink.results;

import brink.table.Column;
import brink.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the tables of a results folder are, for programs that read them: {@code datapackage.json}.
 *
 * <p>Source: Frictionless Data Package, version 1. {@code unit} is a property of our own.
 */
final class DataPackage {
  /** Its name in the folder. */
  static final String NAME = "datapackage.json";

  private final SortedMap<String, Map<String, Object>> resources = new TreeMap<>();

  /** Adds a table, by the name of its file. */
  void add(String path, Table<?> table) {
    add(path, table.description(), table.columns().stream().map(DataPackage::field).toList());
  }

  /** Adds the copy of a table that a user wrote, where it has not been added. */
  void addCopy(String path, Path file) throws IOException {
    if (!resources.containsKey(path)) {
      List<Map<String, Object>> fields = new ArrayList<>();
      for (String name : RowReader.header(file)) {
        fields.add(Map.of("name", name));
      }
      add(path, "A table that was given, as it was", fields);
    }
  }

  private void add(String path, String description, List<Map<String, Object>> fields) {
    int dot = path.lastIndexOf('.');
    boolean csv = path.endsWith(".csv");
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", path.substring(0, dot));
    resource.put("path", path);
    resource.put("description", description);
    resource.put("format", path.substring(dot + 1));
    resource.put("mediatype", csv ? "text/csv" : "application/vnd.apache.parquet");
    if (csv) {
      resource.put("encoding", "utf-8");
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    resource.put("schema", schema);
    resources.put(path, resource);
  }

  private static Map<String, Object> field(Column<?> column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.format().type());
    field.put("title", column.title());
    field.put("description", column.description());
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    return field;
  }

  boolean isEmpty() {
    return resources.isEmpty();
  }

  String text() {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("name", "brink-results");
    whole.put("profile", "data-package");
    whole.put("resources", new ArrayList<>(resources.values()));
    return JsonRecords.of(whole);
  }
}
