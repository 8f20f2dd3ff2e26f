package candour.web.screen;

import candour.cdop.CdopFormat;
import candour.cdop.CdopGuide;
import candour.cdop.CdopImportDetails;
import candour.cdop.CdopImportId;
import candour.cdop.CdopImportService;
import candour.cdop.CheckedFile;
import candour.identity.SessionOver;
import candour.web.CdopCalls;
import candour.web.DocumentCalls;
import candour.web.RequestHash;
import candour.work.RequestKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** A file of CDOP referrals: looked at first, then registered as a whole. */
@Dependent
public class ImportPresenter {
    private final ScreenCalls calls;
    private final CdopCalls files;
    private final CdopImportService imports;

    @Inject
    public ImportPresenter(ScreenCalls calls, CdopCalls files, CdopImportService imports) {
        this.calls = calls;
        this.files = files;
        this.imports = imports;
    }

    CdopGuide guide(String board) {
        return calls.run(board, imports::guide);
    }

    byte[] template(String board, CdopFormat format) {
        return alive(() -> files.template(board, calls.person(), format));
    }

    /** @throws candour.kernel.Refusal when the file can't be read */
    CheckedFile check(String board, DocumentCalls.Coming coming) {
        return alive(() -> files.check(board, calls.person(), coming));
    }

    /**
     * @param key one for each file that was checked
     * @throws candour.cdop.CdopFileFaulty when something was referred meanwhile
     */
    CdopImportDetails register(String board, CheckedFile file, String key) {
        return calls.once(
                board,
                new RequestKey(key, RequestHash.of("register checked CDOP referrals", file.toString())),
                () -> imports.registerChecked(file),
                id -> imports.get(new CdopImportId(id)));
    }

    private static <T> T alive(Supplier<T> call) {
        try {
            return call.get();
        } catch (SessionOver e) {
            throw new SessionEnded();
        }
    }
}
