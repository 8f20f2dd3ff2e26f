package candour.web.screen;

/** The parts of the advice that people write. */
enum AdvicePart {
    FACTS,
    REASONS,
    RECOMMENDS,
    RECOMMENDATION
}
