package candour.web.screen;

import candour.guidance.Edition;
import candour.guidance.EditionComparison;
import candour.guidance.GuidanceService;
import candour.kernel.NotFound;
import candour.terms.TermsOfReference;
import candour.terms.TermsService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The guidance editions, and which of them the board follows. */
@Dependent
public class GuidancePresenter {
    /**
     * @param followed the one that the Terms of Reference in force name; empty while there are none
     * @param today from which is told whether an edition has ended
     */
    record Opened(List<Edition> editions, Optional<Edition> followed, LocalDate today) {
        boolean isFollowed(Edition edition) {
            return followed.filter(one -> one.code().equals(edition.code())).isPresent();
        }

        /** @throws NotFound when there is no such edition */
        Edition edition(String code) {
            return editions.stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        List<Edition> besides(Edition edition) {
            return editions.stream()
                    .filter(one -> !one.code().equals(edition.code()))
                    .toList();
        }
    }

    private final ScreenCalls calls;
    private final GuidanceService guidance;
    private final TermsService terms;

    @Inject
    public GuidancePresenter(ScreenCalls calls, GuidanceService guidance, TermsService terms) {
        this.calls = calls;
        this.guidance = guidance;
        this.terms = terms;
    }

    Opened open(String board) {
        LocalDate today = calls.today();
        List<Edition> editions = calls.run(board, guidance::editions);
        Optional<String> followed = calls.run(board, terms::terms).stream()
                .filter(version -> !version.effectiveFrom().isAfter(today))
                .findFirst()
                .map(TermsOfReference::edition);
        return new Opened(
                editions,
                editions.stream()
                        .filter(edition ->
                                followed.filter(edition.code()::equals).isPresent())
                        .findFirst(),
                today);
    }

    /** @throws NotFound when there is no such edition */
    EditionComparison compare(String board, String one, String other) {
        return calls.run(board, () -> guidance.compare(one, other));
    }
}
