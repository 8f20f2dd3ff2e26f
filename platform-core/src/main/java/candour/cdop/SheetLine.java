package candour.cdop;

import java.util.List;

/** @param number from 1, as the program that shows the file counts */
record SheetLine(int number, List<SheetCell> cells) {
    SheetCell cell(int at) {
        return at < cells.size() ? cells.get(at) : SheetCell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
