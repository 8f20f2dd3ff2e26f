package candour.cdop;

import candour.document.FileType;
import java.util.List;

/** The two kinds of file in which referrals come and go. */
public enum CdopFormat {
    CSV(FileType.CSV),
    XLSX(FileType.XLSX);

    private final FileType type;

    CdopFormat(FileType type) {
        this.type = type;
    }

    public FileType type() {
        return type;
    }

    /** @throws CdopFileNeither when it is of another type */
    static CdopFormat of(FileType type) {
        return switch (type) {
            case CSV -> CSV;
            case XLSX -> XLSX;
            case PDF, DOCX, ODT, TXT, PNG, JPEG -> throw new CdopFileNeither();
        };
    }

    SheetRead read(byte[] content) {
        // One more than is let through, so that too many are told from just enough.
        int most = ReferralRows.MOST + 1;
        return switch (this) {
            case CSV -> CsvSheet.read(content, most);
            case XLSX -> XlsxSheet.read(content, most);
        };
    }

    /** @param explanations a sheet of its own, where the kind of file has room for it */
    byte[] write(List<List<SheetCell>> rows, List<List<String>> explanations) {
        return switch (this) {
            case CSV -> CsvSheet.write(rows);
            case XLSX -> XlsxSheet.write(rows, explanations);
        };
    }
}
