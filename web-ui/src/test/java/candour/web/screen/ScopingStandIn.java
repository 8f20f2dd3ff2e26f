package candour.web.screen;

import candour.casefile.CaseId;
import candour.casefile.ReferralIdentities;
import candour.identity.Capacity;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.scoping.AskableAgency;
import candour.scoping.CloseScoping;
import candour.scoping.GiveReturn;
import candour.scoping.NameAnother;
import candour.scoping.RemindOfReturn;
import candour.scoping.RequestReturns;
import candour.scoping.ReturnAnswer;
import candour.scoping.ReturnContent;
import candour.scoping.ReturnDetails;
import candour.scoping.ReturnId;
import candour.scoping.ReturnService;
import candour.scoping.ReturnState;
import candour.scoping.ScopingDetails;
import candour.scoping.ScopingService;
import candour.scoping.WithdrawReturn;
import candour.signing.Signature;
import candour.work.Waiting;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The scoping of one case. Remembers what was asked of it. */
final class ScopingStandIn {
    static final UUID RETURN = UUID.fromString("01900000-0000-7000-8000-0000000000ee");
    static final String STATEMENT = "I give this return for Ashmere Housing.";

    List<ReturnDetails> returns = List.of();
    Optional<ScopingDetails.Closed> closed = Optional.empty();
    List<AskableAgency> askable = List.of();
    List<AskableAgency.Answerer> people = List.of();
    List<Waiting> waiting = List.of();
    List<String> children = List.of("Child 1");
    boolean over;
    boolean stale;
    int identitiesShown;
    Optional<Refusal> refuses = Optional.empty();
    final List<Object> done = new ArrayList<>();

    /** What Housing is asked. */
    ReturnDetails asked(ReturnState state, LocalDate due, boolean own, ReturnDetails.Answer... answers) {
        return new ReturnDetails(
                RETURN,
                Optional.of(CoreStandIn.CASE).filter(id -> !own),
                "ASH-2026-001",
                new UUID(0, 8),
                "Ashmere Housing",
                new ReturnDetails.Request(
                        "Hari Nolan",
                        "Tenancy manager",
                        "Which of your services know them?",
                        due,
                        "Gwen Hollis",
                        CoreStandIn.TODAY.minusDays(10),
                        state,
                        state == ReturnState.ASKED && due.isBefore(CoreStandIn.TODAY),
                        Optional.empty(),
                        Optional.of(CoreStandIn.TODAY).filter(on -> state == ReturnState.WITHDRAWN),
                        Optional.of("Asked in error.").filter(on -> state == ReturnState.WITHDRAWN)),
                children,
                STATEMENT,
                own,
                over,
                List.of(answers),
                3);
    }

    static ReturnDetails.Answer answer(int number, ReturnAnswer answer, String concern) {
        boolean known = answer == ReturnAnswer.KNOWN;
        return new ReturnDetails.Answer(
                number,
                new ReturnContent(
                        answer,
                        known ? List.of("Child 1") : List.of(),
                        known ? "Tenancies" : "",
                        "",
                        known ? "The family moved in 2024." : "",
                        concern,
                        false,
                        "Tenancy records by address"),
                "Tenancy manager",
                false,
                new Signature(
                        new UUID(0, 77),
                        STATEMENT,
                        "abc",
                        "Hari Nolan",
                        Capacity.REFERRER,
                        Optional.empty(),
                        CoreStandIn.TODAY,
                        OffsetDateTime.of(2026, 11, 10, 9, 0, 0, 0, ZoneOffset.UTC)));
    }

    private ScopingDetails details() {
        List<String> silent = returns.stream()
                .filter(one -> one.request().state() == ReturnState.ASKED)
                .map(ReturnDetails::agency)
                .toList();
        int asked = (int) returns.stream()
                .filter(one -> one.request().state() != ReturnState.WITHDRAWN)
                .count();
        return new ScopingDetails(
                CoreStandIn.CASE, "ASH-2026-001", returns, asked, asked - silent.size(), silent, closed, over, 5);
    }

    private <T> T does(Object command, T result) {
        if (stale) {
            throw new Stale();
        }
        refuses.ifPresent(refusal -> {
            throw refusal;
        });
        done.add(command);
        return result;
    }

    ScopingService service() {
        return new ScopingService() {
            @Override
            public ScopingDetails get(CaseId id) {
                return details();
            }

            @Override
            public List<AskableAgency> askable(CaseId id) {
                return askable;
            }

            @Override
            public ScopingDetails request(RequestReturns command) {
                return does(command, details());
            }

            @Override
            public ScopingDetails close(CloseScoping command) {
                return does(command, details());
            }

            @Override
            public List<Waiting> waiting() {
                return waiting;
            }
        };
    }

    ReturnService given() {
        return new ReturnService() {
            @Override
            public ReturnDetails get(ReturnId id) {
                return returns.get(0);
            }

            @Override
            public ReferralIdentities showIdentities(ReturnId id) {
                identitiesShown++;
                return new ReferralIdentities(List.of());
            }

            @Override
            public List<AskableAgency.Answerer> people(ReturnId id) {
                return people;
            }

            @Override
            public ReturnDetails give(GiveReturn command) {
                return does(command, returns.get(0));
            }

            @Override
            public ReturnDetails nameAnother(NameAnother command) {
                return does(command, returns.get(0));
            }

            @Override
            public ReturnDetails withdraw(WithdrawReturn command) {
                return does(command, returns.get(0));
            }

            @Override
            public ReturnDetails remind(RemindOfReturn command) {
                return does(command, returns.get(0));
            }
        };
    }
}
