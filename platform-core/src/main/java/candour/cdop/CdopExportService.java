package candour.cdop;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.board.Agencies;
import candour.board.AgencyDetails;
import candour.casefile.CdopReferral;
import candour.casefile.CdopReferralService;
import candour.identity.AllowedFor;
import candour.identity.WithStepUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** Hands the referrals by the child death overview panel out in a file, with who the children are. */
@ApplicationScoped
@Transactional
public class CdopExportService {
    @Inject
    CdopReferralService cdop;

    @Inject
    Agencies agencies;

    @Inject
    AuditTrail audit;

    /**
     * Those that the actor may know of, in the published columns, as they stand now. It opens who each child is, so it asks
     * for the same right, and is recorded for each referral.
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    @WithStepUp
    public byte[] export(CdopFormat format) {
        List<CdopReferral> opened = cdop.open();
        audit.showed(
                "CDOP referrals exported, identities shown",
                opened.stream().map(referral -> referral.facts().id()).toList());
        return format.write(
                ReferralCells.rows(
                        opened,
                        agencies.byId().values().stream()
                                .collect(Collectors.toMap(AgencyDetails::id, AgencyDetails::code))),
                List.of());
    }
}
