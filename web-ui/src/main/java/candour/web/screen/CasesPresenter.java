package candour.web.screen;

import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.casefile.CaseRow;
import candour.guidance.Edition;
import candour.guidance.GuidanceService;
import candour.kernel.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The cases of one board. */
@Dependent
public class CasesPresenter {
    static final int ROWS = 50;

    private final ScreenCalls calls;
    private final CaseFileService cases;
    private final GuidanceService guidance;

    @Inject
    public CasesPresenter(ScreenCalls calls, CaseFileService cases, GuidanceService guidance) {
        this.calls = calls;
        this.cases = cases;
        this.guidance = guidance;
    }

    /** @param after the last case of the page before */
    Page<CaseRow> cases(String board, Optional<UUID> after) {
        return calls.run(board, () -> cases.cases(after.map(CaseId::new), ROWS));
    }

    /** The titles of the guidance editions, by code. */
    Map<String, String> editions(String board) {
        return calls.run(board, guidance::editions).stream().collect(Collectors.toMap(Edition::code, Edition::title));
    }
}
