package candour.web.screen;

import candour.casefile.ReferralId;
import candour.casefile.RestrictedTo;
import candour.kernel.Phrase;
import candour.restriction.LiftRestriction;
import candour.restriction.Restrict;
import candour.restriction.RestrictionDetails;
import candour.restriction.RestrictionKind;
import candour.restriction.RestrictionService;
import candour.work.Waiting;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whether the referral is restricted, and to whom it could be. */
final class RestrictionsStandIn {
    static final UUID GWEN = new UUID(0, 101);
    static final UUID FRANCES = new UUID(0, 102);

    final List<Restrict> restricted = new ArrayList<>();
    final List<LiftRestriction> lifted = new ArrayList<>();
    boolean inForce;
    boolean mayRestrict = true;
    boolean mayLift;
    boolean chairHasLeft;

    private final CoreStandIn core;

    RestrictionsStandIn(CoreStandIn core) {
        this.core = core;
    }

    Optional<RestrictedTo> mark() {
        return inForce
                ? Optional.of(new RestrictedTo(
                        List.of(
                                new RestrictedTo.Named("Frances Dell", !chairHasLeft),
                                new RestrictedTo.Named("Gwen Hollis", true)),
                        missing()))
                : Optional.empty();
    }

    private List<Phrase> missing() {
        return chairHasLeft
                ? List.of(new Phrase("RestrictedFromDeciding", Map.of("missing", List.of("Board Chair"))))
                : List.of();
    }

    RestrictionService service() {
        return new RestrictionService() {
            @Override
            public RestrictionDetails get(ReferralId referral) {
                return now();
            }

            @Override
            public List<Waiting> waiting() {
                return inForce && chairHasLeft
                        ? List.of(new Waiting("NAME_ANEW", CoreStandIn.REFERRAL, "ASH-2026-001", CoreStandIn.TODAY))
                        : List.of();
            }

            @Override
            public RestrictionDetails restrict(Restrict command) {
                core.refuses.ifPresent(refusal -> {
                    throw refusal;
                });
                restricted.add(command);
                inForce = true;
                return now();
            }

            @Override
            public RestrictionDetails lift(LiftRestriction command) {
                lifted.add(command);
                inForce = false;
                return now();
            }
        };
    }

    private RestrictionDetails now() {
        return new RestrictionDetails(
                CoreStandIn.REFERRAL,
                "ASH-2026-001",
                Optional.empty(),
                inForce,
                Optional.of("Nell Sayer"),
                false,
                List.of(
                        new RestrictionDetails.RosterMember(
                                chairHasLeft ? Optional.empty() : Optional.of(FRANCES),
                                "Frances Dell",
                                "Board Chair",
                                inForce,
                                !chairHasLeft,
                                false,
                                false),
                        new RestrictionDetails.RosterMember(
                                Optional.of(GWEN), "Gwen Hollis", "Business Manager", inForce, false, true, true),
                        new RestrictionDetails.RosterMember(
                                Optional.of(new UUID(0, 103)),
                                "Ruth Okell",
                                "Designated Nurse",
                                false,
                                false,
                                false,
                                false)),
                inForce ? missing() : List.of(),
                inForce
                        ? List.of(new RestrictionDetails.Change(
                                1,
                                RestrictionKind.RESTRICTED,
                                List.of("Frances Dell", "Gwen Hollis"),
                                false,
                                "Close to a member.",
                                "Gwen Hollis",
                                CoreStandIn.TODAY,
                                OffsetDateTime.of(2026, 11, 10, 9, 0, 0, 0, ZoneOffset.UTC)))
                        : List.of(),
                mayRestrict,
                mayLift && inForce,
                inForce ? 1 : 0);
    }
}
