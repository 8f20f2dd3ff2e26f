package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.CaseId;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.RequestConsideration;
import candour.document.Disclosure;
import candour.document.DocumentDetails;
import candour.document.DocumentId;
import candour.document.DocumentKind;
import candour.document.DocumentLabel;
import candour.document.DocumentNotScanned;
import candour.document.DocumentPlace;
import candour.document.DocumentService;
import candour.document.ReferralIsWithPanel;
import candour.document.RelabelDocument;
import candour.document.ScanService;
import candour.document.WithdrawDocument;
import candour.identity.Capacity;
import candour.identity.NotAllowed;
import candour.identity.SignedIn;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import candour.web.DocumentCalls;
import candour.work.Work;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may add, see and have documents; and that nothing is handed out while there is no scanner. */
@ExtendWith(ArquillianExtension.class)
@Tag("intake")
@Tag("isolation")
class DocumentsIT {
    private static final SignedIn REFERRER = Boards.member(Boards.ASH, Capacity.REFERRER);
    private static final SignedIn MANAGER = Boards.member(Boards.ASH, Capacity.BUSINESS_MANAGER);
    private static final SignedIn MEMBER = Boards.member(Boards.ASH, Capacity.PANEL_MEMBER);
    private static final SignedIn CHAIR = Boards.member(Boards.ASH, Capacity.BOARD_CHAIR);
    private static final DocumentLabel LABEL = new DocumentLabel(
            "A letter", DocumentKind.CORRESPONDENCE, Optional.empty(), Disclosure.NOT_CONSIDERED, Optional.empty());

    @Inject
    Work work;

    @Inject
    ReferralService referrals;

    @Inject
    DocumentService documents;

    @Inject
    ScanService scans;

    @Inject
    DocumentCalls files;

    @BeforeEach
    void open() {
        Boards.open();
    }

    private ReferralDetails referred(SignedIn by) {
        return work.inBoard(Boards.ASH, by, () -> referrals.receive(Boards.referral("ASH")));
    }

    private UUID asked(ReferralDetails referral) {
        return work.inBoard(
                        Boards.ASH,
                        CHAIR,
                        () -> referrals.requestConsideration(new RequestConsideration(
                                new ReferralId(referral.id()),
                                "I ask the panel.",
                                Optional.of("This board keeps its rules."),
                                referral.version())))
                .caseFile()
                .orElseThrow();
    }

    private static DocumentPlace of(ReferralDetails referral) {
        return DocumentPlace.of(new ReferralId(referral.id()));
    }

    private static DocumentCalls.Coming coming(String text) {
        return new DocumentCalls.Coming(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt", Optional.of("text/plain"));
    }

    private DocumentDetails added(SignedIn by, DocumentPlace place) {
        return files.add("ash", by, UUID.randomUUID().toString(), place, LABEL, coming("a letter"));
    }

    private List<UUID> seen(SignedIn by, DocumentPlace place) {
        return work.inBoard(Boards.ASH, by, () -> documents.documents(place)).items().stream()
                .map(DocumentDetails::id)
                .toList();
    }

    private void clean(UUID document) {
        undisturbed(() -> {
            work.bySystem(Boards.ASH, () -> scans.begin(document));
            return work.bySystem(Boards.ASH, () -> {
                scans.foundClean(document);
                return true;
            });
        });
    }

    /** The background's own task quarantines it now and then, since there is no scanner here; so it may come between. */
    private static <T> T undisturbed(Supplier<T> deed) {
        return undisturbed(deed, 5);
    }

    private static <T> T undisturbed(Supplier<T> deed, int again) {
        try {
            return deed.get();
        } catch (DocumentNotScanned | Stale meanwhile) {
            if (again == 0) {
                throw meanwhile;
            }
            return undisturbed(deed, again - 1);
        }
    }

    @Test
    void a_referrer_adds_to_their_own_referral_while_it_waits_and_sees_their_own_only() {
        ReferralDetails own = referred(REFERRER);

        DocumentDetails theirs = added(REFERRER, of(own));
        DocumentDetails managers = added(MANAGER, of(own));

        assertThat(seen(REFERRER, of(own))).containsExactly(theirs.id());
        assertThat(seen(MANAGER, of(own))).containsExactly(theirs.id(), managers.id());
        assertThatThrownBy(() -> work.inBoard(Boards.ASH, REFERRER, () -> documents.get(new DocumentId(managers.id()))))
                .isInstanceOf(NotFound.class);
        asked(own);
        assertThatThrownBy(() -> added(REFERRER, of(own))).isInstanceOf(ReferralIsWithPanel.class);
    }

    @Test
    void a_referrer_never_hears_of_a_case_or_of_anothers_referral() {
        ReferralDetails others = referred(MANAGER);
        added(MANAGER, of(others));
        var caseFile = DocumentPlace.of(new CaseId(asked(others)));

        for (DocumentPlace place : List.of(of(others), caseFile)) {
            assertThatThrownBy(() -> added(REFERRER, place)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> seen(REFERRER, place)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_panel_member_adds_to_a_case_keeps_their_own_and_nobody_elses() {
        ReferralDetails referral = referred(MANAGER);
        assertThatThrownBy(() -> added(MEMBER, of(referral))).isInstanceOf(NotAllowed.class);
        var caseFile = DocumentPlace.of(new CaseId(asked(referral)));
        DocumentDetails own = added(MEMBER, caseFile);
        DocumentDetails managers = added(MANAGER, caseFile);

        undisturbed(() -> work.inBoard(
                Boards.ASH,
                MEMBER,
                () -> documents.withdraw(new WithdrawDocument(new DocumentId(own.id()), "Wrong case.", latest(own)))));
        assertThatThrownBy(() -> work.inBoard(
                        Boards.ASH,
                        MEMBER,
                        () -> documents.relabel(
                                new RelabelDocument(new DocumentId(managers.id()), LABEL, managers.version()))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> added(CHAIR, caseFile)).isInstanceOf(NotAllowed.class);
        assertThat(seen(CHAIR, caseFile)).containsExactly(own.id(), managers.id());
    }

    private long latest(DocumentDetails document) {
        return documents.get(new DocumentId(document.id())).version();
    }

    @Test
    void without_a_scanner_nothing_is_ever_handed_out() {
        DocumentDetails document = added(MANAGER, DocumentPlace.of(new CaseId(asked(referred(MANAGER)))));

        assertThatThrownBy(() -> files.open("ash", MANAGER, new DocumentId(document.id())))
                .isInstanceOf(DocumentNotScanned.class);
        assertThatThrownBy(() -> files.part("ash", MANAGER, new DocumentId(document.id()), 1))
                .isInstanceOf(DocumentNotScanned.class);
    }

    @Test
    void another_boards_document_does_not_exist_even_for_the_product_itself() {
        DocumentDetails document = added(MANAGER, DocumentPlace.of(new CaseId(asked(referred(MANAGER)))));
        clean(document.id());

        assertThatThrownBy(() -> work.bySystem(Boards.BEX, () -> scans.part(document.id(), 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.open(
                        "bex", Boards.member(Boards.BEX, Capacity.BUSINESS_MANAGER), new DocumentId(document.id())))
                .isInstanceOf(NotFound.class);
        assertThat(files.part("ash", MEMBER, new DocumentId(document.id()), 1))
                .isEqualTo("a letter".getBytes(StandardCharsets.UTF_8));
    }
}
