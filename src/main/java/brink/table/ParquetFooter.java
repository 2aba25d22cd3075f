package brink.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file. The library lists the encodings of a column in the order of a hash
 * of enum constants, which is another from one process to the next; the lists are sets to every
 * reader, so they are sorted here once the file is whole.
 *
 * <p>Source: Apache Parquet format, "File format": the file ends with the footer, its length in
 * four bytes, the least first, and {@code PAR1}.
 */
final class ParquetFooter {
  private static final int TAIL = 8;

  private ParquetFooter() {}

  /** Sorts what has no order of its own, in place: the footer keeps its length. */
  static void sort(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size() - TAIL;
      int length =
          ByteBuffer.wrap(read(channel, end, Integer.BYTES))
              .order(ByteOrder.LITTLE_ENDIAN)
              .getInt();
      ByteBuffer sorted = sorted(read(channel, end - length, length));
      if (sorted.remaining() != length) {
        throw new IOException(file + ": a footer of " + length + " bytes changed its length");
      }
      channel.position(end - length);
      while (sorted.hasRemaining()) {
        channel.write(sorted);
      }
    }
  }

  private static byte[] read(FileChannel channel, long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, from + buffer.position()) < 0) {
        throw new IOException("a Parquet file ends too early");
      }
    }
    return bytes;
  }

  private static ByteBuffer sorted(byte[] footer) throws IOException {
    FileMetaData file = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : file.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        sort(column.getMeta_data());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(footer.length);
    Util.writeFileMetaData(file, bytes);
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  private static void sort(ColumnMetaData column) {
    column.getEncodings().sort(Comparator.comparingInt(Encoding::getValue));
    if (column.isSetEncoding_stats()) {
      column
          .getEncoding_stats()
          .sort(
              Comparator.comparingInt((PageEncodingStats page) -> page.getPage_type().getValue())
                  .thenComparingInt(page -> page.getEncoding().getValue()));
    }
  }
}
