package candour.cdop;

import candour.kernel.Phrase;
import java.util.List;

/**
 * A sheet as it stands in a file.
 *
 * @param faults of the sheet, whatever its columns mean
 * @param notes what was left out, for whoever sent it
 */
record SheetRead(List<SheetLine> lines, List<CellFault> faults, List<Phrase> notes) {}
