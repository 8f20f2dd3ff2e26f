package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** A part of the workbook declares what it is made of, which no program that makes workbooks does. */
public final class WorkbookDeclares extends Refusal {
    WorkbookDeclares() {
        super(Map.of());
    }
}
