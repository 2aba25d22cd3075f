package brink.sweep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How the values of one outcome are written: one of several widths. */
enum ColumnCode {
  /** Zeros and ones, a bit each. */
  BITS('b') {
    @Override
    boolean holds(double value) {
      return isWhole(value) && (value == 0 || value == 1);
    }

    @Override
    void write(double[] column, DataOutput out) throws IOException {
      for (int from = 0; from < column.length; from += Byte.SIZE) {
        int bits = 0;
        for (int i = from; i < Math.min(column.length, from + Byte.SIZE); i++) {
          bits |= column[i] == 1 ? 1 << (i - from) : 0;
        }
        out.writeByte(bits);
      }
    }

    @Override
    void read(double[] column, DataInput in) throws IOException {
      int bits = 0;
      for (int i = 0; i < column.length; i++) {
        bits = i % Byte.SIZE == 0 ? in.readByte() : bits >> 1;
        column[i] = bits & 1;
      }
    }
  },
  /** Whole numbers from 0 to 254; 255 is NaN. */
  BYTES('c') {
    @Override
    boolean holds(double value) {
      return Double.isNaN(value) || (isWhole(value) && value >= 0 && value < NAN_BYTE);
    }

    @Override
    void write(double[] column, DataOutput out) throws IOException {
      for (double value : column) {
        out.writeByte(Double.isNaN(value) ? NAN_BYTE : (int) value);
      }
    }

    @Override
    void read(double[] column, DataInput in) throws IOException {
      for (int i = 0; i < column.length; i++) {
        int value = in.readUnsignedByte();
        column[i] = value == NAN_BYTE ? Double.NaN : value;
      }
    }
  },
  /** Whole numbers of 32 bits; the least of them is NaN. */
  INTS('i') {
    @Override
    boolean holds(double value) {
      return Double.isNaN(value) || (isWhole(value) && Math.abs(value) <= Integer.MAX_VALUE);
    }

    @Override
    void write(double[] column, DataOutput out) throws IOException {
      for (double value : column) {
        out.writeInt(Double.isNaN(value) ? Integer.MIN_VALUE : (int) value);
      }
    }

    @Override
    void read(double[] column, DataInput in) throws IOException {
      for (int i = 0; i < column.length; i++) {
        int value = in.readInt();
        column[i] = value == Integer.MIN_VALUE ? Double.NaN : value;
      }
    }
  },
  /** Anything. */
  DOUBLES('d') {
    @Override
    boolean holds(double value) {
      return true;
    }

    @Override
    void write(double[] column, DataOutput out) throws IOException {
      for (double value : column) {
        out.writeDouble(value);
      }
    }

    @Override
    void read(double[] column, DataInput in) throws IOException {
      for (int i = 0; i < column.length; i++) {
        column[i] = in.readDouble();
      }
    }
  };

  private static final int NAN_BYTE = 255;

  private final char mark;

  ColumnCode(char mark) {
    this.mark = mark;
  }

  /** Whether a value can be written so. */
  abstract boolean holds(double value);

  /** Writes the values. */
  abstract void write(double[] column, DataOutput out) throws IOException;

  /** Reads the values. */
  abstract void read(double[] column, DataInput in) throws IOException;

  /** Not -0, which is another number than 0. */
  private static boolean isWhole(double value) {
    return value == Math.rint(value) && Double.doubleToRawLongBits(value) != Long.MIN_VALUE;
  }

  /** Writes the first code that holds all values, and the values in it. */
  static void writeShort(double[] column, DataOutput out) throws IOException {
    ColumnCode code = of(column);
    out.writeByte(code.mark);
    code.write(column, out);
  }

  private static ColumnCode of(double[] column) {
    for (ColumnCode code : values()) {
      if (code.holdsAll(column)) {
        return code;
      }
    }
    return DOUBLES;
  }

  private boolean holdsAll(double[] column) {
    for (double value : column) {
      if (!holds(value)) {
        return false;
      }
    }
    return true;
  }

  static double[] read(DataInput in, int runs) throws IOException {
    int mark = in.readUnsignedByte();
    for (ColumnCode code : values()) {
      if (code.mark == mark) {
        double[] column = new double[runs];
        code.read(column, in);
        return column;
      }
    }
    throw new IOException("no such code: " + mark);
  }
}
