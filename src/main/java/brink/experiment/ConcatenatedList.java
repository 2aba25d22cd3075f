package brink.experiment;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Several lists, one after the other, seen as one. */
final class ConcatenatedList<T> extends AbstractList<T> implements RandomAccess {
  private final List<List<T>> lists;
  private final int[] ends;

  ConcatenatedList(List<List<T>> lists) {
    this.lists = lists;
    ends = new int[lists.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += lists.get(i).size();
      ends[i] = end;
    }
  }

  @Override
  public T get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    int found = Arrays.binarySearch(ends, index + 1);
    int list = found >= 0 ? found : -found - 1;
    return lists.get(list).get(index - (list == 0 ? 0 : ends[list - 1]));
  }

  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
