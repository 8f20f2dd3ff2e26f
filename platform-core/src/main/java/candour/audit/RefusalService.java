package candour.audit;

import candour.identity.Acting;
import candour.identity.BySystem;
import candour.identity.ForAnyone;
import candour.identity.ForMembers;
import candour.identity.Person;
import candour.tenancy.BoardId;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Records what was refused, in a transaction of its own after the refused one was rolled back. */
@ApplicationScoped
@Transactional
public class RefusalService {
    /** What was asked, about what, and why it was refused. */
    public record Refused(String useCase, UUID about, String reason) implements Change {
        @Override
        public String what() {
            return "Refused";
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("asked", useCase, "reason", reason);
        }
    }

    @Inject
    AuditLog log;

    @Inject
    Acting acting;

    @Inject
    BoardScope scope;

    @Inject
    Event<Change> news;

    /** A member was refused: into the board's own chain. */
    @ForMembers
    public void member(String useCase, Optional<UUID> about, String reason) {
        UUID board = scope.board().orElseThrow().value();
        news.fire(new Refused(useCase, about.orElse(board), reason));
    }

    /**
     * A stranger was refused: kept until a job delivers it to that board's chain.
     *
     * @param board empty when no such board exists
     */
    @ForAnyone
    public void stranger(Optional<BoardId> board, String useCase) {
        log.enterRefusal(acting.actor().person(), board, useCase);
    }

    /**
     * Somebody was refused before they were anybody here, or after they were: at the sign-in, or with a session that is
     * over. Belongs to no board.
     */
    @BySystem
    public void unknown(Person who, String what) {
        log.enterRefusal(who, Optional.empty(), what);
    }

    /** A stranger was refused more often than is recorded one by one. */
    @BySystem
    public void moreStrangers(Optional<BoardId> board, Person stranger, String what) {
        log.enterRefusal(stranger, board, what);
    }

    /** A member was refused the same more often than is recorded one by one: into the board's own chain. */
    @BySystem
    public void moreOfMember(Person member, String useCase, String reason, int count) {
        log.append(
                acting.actor(),
                "Refused again and again",
                Optional.of(scope.board().orElseThrow().value()),
                Map.of(
                        "asked", useCase,
                        "reason", reason,
                        "issuer", member.issuer(),
                        "subject", member.subject(),
                        "times", Integer.toString(count)));
    }

    /** Writes the strangers' attempts that wait for this board into its chain. */
    @BySystem
    public void deliver() {
        BoardId board = scope.board().orElseThrow();
        for (var waiting : log.takeRefusals(board)) {
            log.append(
                    acting.actor(),
                    "Refused to a stranger",
                    Optional.of(board.value()),
                    Map.of(
                            "asked", waiting.what(),
                            "issuer", waiting.issuer(),
                            "subject", waiting.subject(),
                            "at", waiting.at().toString()));
        }
    }

    /** Seals the accesses of this board that are not sealed yet. */
    @BySystem
    public void sealAccesses() {
        log.seal();
    }
}
