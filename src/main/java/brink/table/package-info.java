/**
 * Tables, each defined once: a {@link brink.table.Table} names its columns, says what they mean and
 * takes the cells from a row's object. From that definition come comma-separated text, Parquet,
 * HTML, the terminal, the schema in {@code datapackage.json} and the page docs/tables.md. Only this
 * room and {@code results} know the libraries for files of tables.
 */
@NullMarked
package brink.table;

import org.jspecify.annotations.NullMarked;
