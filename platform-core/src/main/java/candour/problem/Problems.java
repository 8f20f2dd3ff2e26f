package candour.problem;

import candour.cdop.CdopFileFaulty;
import candour.cdop.CellFault;
import candour.document.FileTooLarge;
import candour.guidance.InvalidEdition;
import candour.identity.BoardIsSuspended;
import candour.identity.FactorMissing;
import candour.identity.NotAllowed;
import candour.identity.SessionOver;
import candour.identity.SignInAway;
import candour.identity.StepUpNeeded;
import candour.kernel.NotFound;
import candour.kernel.Phrase;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.work.KeyReused;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Turns what a use case threw into the problem that its caller reads; faults of ours are logged here and nowhere else. */
public final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    /** Classes 08, 53 and 57 of SQLSTATE: the connection, resources, an operator's or a time-out's intervention. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    /** A lock not granted in time, a deadlock broken, an idle or an overlong transaction ended. */
    private static final Set<String> ENDED_BY_DATABASE = Set.of("55P03", "40P01", "40001", "25P03", "25P04");

    private static final String UNIQUE_VIOLATION = "23505";

    private Problems() {}

    /** What a refusal says, for a screen that explains why something can't be done yet. */
    public static String sentence(Refusal refusal) {
        return Messages.of(refusal);
    }

    /** What stands in the way of something, in words. */
    public static String sentence(Phrase obstacle) {
        return Messages.filled(Messages.text(obstacle.key()), obstacle.facts());
    }

    /** What is wrong in a file, with what stands in the cell: for whoever sent the file, at the place where it is looked at. */
    public static String sentence(CellFault fault) {
        var facts = new HashMap<>(fault.why().facts());
        facts.put("cell", fault.said().map(said -> "\u201c" + said + "\u201d").orElse("The cell"));
        return Messages.filled(Messages.text(fault.why().key()), facts);
    }

    public static Problem of(Throwable thrown) {
        if (thrown instanceof FileTooLarge tooLarge) {
            return Problem.of(413, "FileTooLarge", Messages.of(tooLarge));
        }
        if (thrown instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (thrown instanceof NotFound) {
            return Problem.of(404, "NotFound");
        }
        if (thrown instanceof NotAllowed) {
            return Problem.of(403, "NotAllowed");
        }
        if (thrown instanceof BoardIsSuspended) {
            return Problem.of(403, "BoardIsSuspended");
        }
        if (thrown instanceof StepUpNeeded || thrown instanceof FactorMissing) {
            return Problem.of(401, "StepUpNeeded");
        }
        if (thrown instanceof SessionOver) {
            return Problem.of(401, "SessionOver");
        }
        if (thrown instanceof Stale) {
            return Problem.of(412, "Stale");
        }
        if (thrown instanceof KeyReused) {
            return Problem.of(422, "KeyReused");
        }
        if (thrown instanceof ConstraintViolationException invalid) {
            return Problem.of(400, "Invalid").with(fields(invalid));
        }
        if (thrown instanceof InvalidEdition invalid) {
            return Problem.of(400, "InvalidEdition")
                    .with(invalid.faults().stream()
                            .map(fault -> new Problem.Field(fault.place(), fault.sentence()))
                            .toList());
        }
        if (thrown instanceof SignInAway) {
            return logged(Level.WARNING, Problem.of(503, "SignInAway"), thrown);
        }
        if (causes(thrown).anyMatch(Problems::isDoneMeanwhile)) {
            return Problem.of(409, "DoneMeanwhile");
        }
        return causes(thrown).anyMatch(Problems::isUnavailable)
                ? logged(Level.WARNING, Problem.of(503, "Unavailable"), thrown)
                : logged(Level.ERROR, Problem.of(500, "Fault"), thrown);
    }

    /** A refusal that names a field is said at the field, too. */
    private static Problem refused(Refusal refusal) {
        String sentence = Messages.of(refusal);
        var problem = Problem.of(409, refusal.getClass().getSimpleName(), sentence);
        if (refusal instanceof CdopFileFaulty faulty) {
            return problem.with(faulty.faults().stream()
                    .map(fault -> new Problem.Field(fault.place(), sentence(fault)))
                    .toList());
        }
        return refusal.facts().get("field") instanceof String field
                ? problem.with(List.of(new Problem.Field(field, sentence)))
                : problem;
    }

    private static Problem logged(Level level, Problem problem, Throwable thrown) {
        String correlation = UUID.randomUUID().toString();
        LOG.log(level, problem.type() + " " + correlation, thrown);
        return problem.with(correlation);
    }

    private static List<Problem.Field> fields(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Field(path(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.Field::name).thenComparing(Problem.Field::message))
                .toList();
    }

    /** The path below the use case's parameter: {@code becameAware}, {@code children[0].name}. */
    private static String path(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(2)
                .map(Object::toString)
                .reduce((a, b) -> a + "." + b)
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    /** Two did the same at once, each after having looked that nobody had; the database let one through. */
    private static boolean isDoneMeanwhile(Throwable cause) {
        return cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    /** The pool is exhausted, the database is away, or it ended a statement that took too long. */
    private static boolean isUnavailable(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        if (state == null || state.length() < 2) {
            return String.valueOf(sql.getMessage()).contains("Error in allocating a connection");
        }
        return AWAY.contains(state.substring(0, 2)) || ENDED_BY_DATABASE.contains(state);
    }
}
