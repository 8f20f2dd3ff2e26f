package candour.web.it;

import candour.board.Appoint;
import candour.board.BoardOrderService;
import candour.board.RosterService;
import candour.casefile.Harm;
import candour.casefile.LookedAfter;
import candour.casefile.ReceiveReferral;
import candour.casefile.ReferralSource;
import candour.identity.Assurance;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.identity.SignedIn;
import candour.tenancy.BoardId;
import candour.terms.CountedBy;
import candour.terms.LoadTerms;
import candour.terms.TermsService;
import candour.work.Work;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Two open boards with one person in every capacity and Terms of Reference, made by the real use cases. */
final class Boards {
    static final String ISSUER = "https://sign-in.example/realms/candour";
    static final BoardId ASH = new BoardId(UUID.fromString("01900000-0000-7000-8000-00000000000a"));
    static final BoardId BEX = new BoardId(UUID.fromString("01900000-0000-7000-8000-00000000000b"));

    private Boards() {}

    static String administrator(String mark) {
        return person(mark, Capacity.BOARD_ADMINISTRATOR);
    }

    private static String person(String mark, Capacity capacity) {
        return mark.toLowerCase(Locale.ROOT) + "-" + capacity;
    }

    static String mark(BoardId board) {
        return board.equals(ASH) ? "ASH" : "BEX";
    }

    /** The member of the board in the capacity, and in no other. */
    static SignedIn member(BoardId board, Capacity capacity) {
        return signedIn(person(mark(board), capacity));
    }

    static SignedIn signedIn(String subject) {
        return new SignedIn(
                new Person(ISSUER, subject),
                "Name of " + subject,
                false,
                new Assurance(Assurance.OWN_FACTOR, Instant.now(), Optional.empty()));
    }

    /** Opens both boards and fills their rosters, once. */
    static synchronized void open() {
        for (BoardId board : List.of(ASH, BEX)) {
            var work = get(Work.class);
            work.bySystem(board, () -> {
                get(BoardOrderService.class).carryOut(board);
                return true;
            });
            var administrator = member(board, Capacity.BOARD_ADMINISTRATOR);
            var filled = work.inBoard(board, administrator, get(RosterService.class)::roster);
            if (filled.size() > 1) {
                continue;
            }
            for (Capacity capacity : Capacity.values()) {
                if (capacity.isHeldByPost() && capacity != Capacity.BOARD_ADMINISTRATOR) {
                    work.inBoard(board, administrator, () -> get(RosterService.class)
                            .appoint(new Appoint(
                                    "Post of " + capacity,
                                    capacity,
                                    Optional.empty(),
                                    ISSUER,
                                    person(mark(board), capacity),
                                    holder(board, capacity),
                                    "holder@example.org",
                                    LocalDate.of(2026, 1, 1))));
                }
            }
            work.inBoard(board, administrator, () -> get(TermsService.class).load(terms()));
        }
    }

    /** Who holds the board's post in the capacity, by the name on the roster. */
    static String holder(BoardId board, Capacity capacity) {
        return "Holder of " + capacity + " at " + mark(board);
    }

    /** A panel of chair and member that is quorate once the member is there. */
    private static LoadTerms terms() {
        return new LoadTerms(
                "WT2015",
                List.of(),
                List.of(seat(Capacity.PANEL_CHAIR), seat(Capacity.PANEL_MEMBER)),
                new LoadTerms.Rule(
                        Optional.of(CountedBy.MEMBERS), false, 1, Optional.empty(), Optional.empty(), false, List.of()),
                0,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1));
    }

    private static LoadTerms.Seating seat(Capacity capacity) {
        return new LoadTerms.Seating(
                "Post of " + capacity,
                capacity,
                Optional.empty(),
                capacity == Capacity.PANEL_MEMBER,
                capacity == Capacity.PANEL_CHAIR,
                Optional.of("Deputy of " + capacity));
    }

    /** A referral that can be received; its grounds carry the mark. */
    static ReceiveReferral referral(String mark) {
        return new ReceiveReferral(
                ReferralSource.CHAIR,
                Harm.DIED,
                LocalDate.of(2026, 3, 30),
                LocalDate.of(2026, 4, 2),
                "Area " + mark,
                false,
                "Area " + mark,
                false,
                LookedAfter.NO,
                "Grounds " + mark,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new ReceiveReferral.Child(
                        Optional.empty(),
                        "CANARY-" + mark,
                        Optional.of(LocalDate.of(2019, 5, 6)),
                        Optional.empty(),
                        Optional.of("943 476 5919"),
                        Optional.empty())),
                List.of());
    }

    static <T> T get(Class<T> bean) {
        return CDI.current().select(bean).get();
    }
}
