package candour.casefile;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.guidance.Editions;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.terms.StandingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The cases that the panel considers or has considered. */
@ApplicationScoped
@Transactional
public class CaseFileService {
    @Inject
    CaseFiles cases;

    @Inject
    ReferralService referrals;

    @Inject
    Editions editions;

    @Inject
    StandingTerms terms;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    /**
     * The cases that the actor may know of, newest first.
     *
     * @param limit 1 to {@value Page#MOST}
     */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public Page<CaseRow> cases(Optional<CaseId> after, int limit) {
        Page<CaseRow> page = cases.visibleTo(acting.actor(), after, Math.max(1, Math.min(limit, Page.MOST)));
        audit.showed("Cases listed", page.items().stream().map(CaseRow::id).toList());
        return page;
    }

    /** @throws NotFound when there is none, or none that the actor may know of */
    @AllowedFor({BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public CaseDetails get(CaseId id) {
        CaseFile found = cases.file(id);
        audit.showed("Case read", id.value());
        return found.details(
                referrals.details(new ReferralId(found.referral())),
                editions.get(found.edition()),
                terms.get(found.terms()).number());
    }
}
