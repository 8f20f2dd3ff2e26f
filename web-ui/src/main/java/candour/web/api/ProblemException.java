package candour.web.api;

import candour.problem.Problem;

/** A request that is wrong in its form, before any use case was asked. */
final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    ProblemException(int status, String type) {
        super(type, null, false, false);
        this.problem = Problem.of(status, type);
    }

    Problem problem() {
        return problem;
    }
}
