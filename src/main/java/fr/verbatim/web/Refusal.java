package fr.verbatim.web;

import fr.verbatim.json.Problem;
import fr.verbatim.web.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That a request is not answered as asked; becomes an error page, or problem+json under `/api`.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient List<Link> ways;

    Refusal(Problem problem, @Nullable Exception cause) {
        super(problem.detail(), cause);
        this.problem = problem;
        this.ways = List.of();
    }

    /// @param ways where a reader may go on
    Refusal(Problem problem, List<Link> ways) {
        super(problem.detail());
        this.problem = problem;
        this.ways = List.copyOf(ways);
    }

    Problem problem() {
        return problem;
    }

    List<Link> ways() {
        return ways;
    }
}
