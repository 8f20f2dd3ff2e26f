package candour.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen that has an address, whoever added it: at a desk, on a phone, as narrow as can be and in letters twice as
 * large and in the dark, it is accessible and fits. By keyboard, each is begun by the skip link and left again.
 */
@Tag("accessibility")
@ExtendWith(Chromium.class)
class RouteJourney {
    private static final List<Look> LOOKS = List.of(Look.WIDE, Look.PHONE, Look.NARROWEST, Look.LARGE_TEXT, Look.DARK);

    /** Who opens a route, and what its pictures are called. A route that isn't here fails the test below. */
    private static final Map<String, Stop> STOPS = new TreeMap<>(Map.ofEntries(
            Map.entry("", new Stop("frances.dell", "route-my-work")),
            Map.entry("b/:board", new Stop("gwen.hollis", "route-board-home")),
            Map.entry("b/:board/search", new Stop("gwen.hollis", "route-search")),
            Map.entry("b/:board/referrals", new Stop("gwen.hollis", "route-referrals")),
            Map.entry("b/:board/referrals/new", new Stop("gwen.hollis", "route-new-referral")),
            Map.entry("b/:board/referrals/import", new Stop("gwen.hollis", "route-cdop-import")),
            Map.entry("b/:board/referrals/export", new Stop("gwen.hollis", "route-cdop-export")),
            Map.entry("b/:board/referrals/:referral/:tab?(history)", new Stop("gwen.hollis", "route-referral")),
            Map.entry("b/:board/referrals/:referral/clocks", new Stop("gwen.hollis", "route-referral-clocks")),
            Map.entry("b/:board/clocks", new Stop("gwen.hollis", "route-clocks")),
            Map.entry("b/:board/closures", new Stop("arlo.beck", "route-closures")),
            Map.entry("b/:board/referrals/:referral/correction", new Stop("gwen.hollis", "route-correction")),
            Map.entry("b/:board/referrals/:referral/restriction", new Stop("gwen.hollis", "route-restriction")),
            Map.entry("b/:board/cases", new Stop("gwen.hollis", "route-cases")),
            Map.entry("b/:board/cases/:case", new Stop("gwen.hollis", "route-case")),
            Map.entry("b/:board/cases/:case/agencies", new Stop("gwen.hollis", "route-case-agencies")),
            Map.entry("b/:board/returns/:return", new Stop("gwen.hollis", "route-return")),
            Map.entry("b/:board/cases/:case/threshold", new Stop("gwen.hollis", "route-threshold")),
            Map.entry("b/:board/cases/:case/meetings", new Stop("gwen.hollis", "route-case-meetings")),
            Map.entry("b/:board/cases/:case/advice", new Stop("gwen.hollis", "route-advice")),
            Map.entry("b/:board/cases/:case/documents", new Stop("gwen.hollis", "route-case-documents")),
            Map.entry("b/:board/cases/:case/history", new Stop("gwen.hollis", "route-case-history")),
            Map.entry("b/:board/guidance", new Stop("gwen.hollis", "route-guidance")),
            Map.entry("b/:board/guidance/:edition", new Stop("gwen.hollis", "route-edition")),
            Map.entry("b/:board/guidance/:edition/with/:other", new Stop("gwen.hollis", "route-comparison")),
            Map.entry("b/:board/meetings", new Stop("gwen.hollis", "route-meetings")),
            Map.entry("b/:board/meetings/new", new Stop("gwen.hollis", "route-convene")),
            Map.entry("b/:board/meetings/:meeting", new Stop("gwen.hollis", "route-meeting")),
            Map.entry("b/:board/notifications", new Stop("frances.dell", "route-notifications")),
            Map.entry("b/:board/absence", new Stop("frances.dell", "route-absence")),
            Map.entry("b/:board/sign-ins", new Stop("arlo.beck", "route-sign-ins")),
            Map.entry("b/:board/wording", new Stop("arlo.beck", "route-wording")),
            Map.entry("b/:board/contacts", new Stop("arlo.beck", "route-contacts"))));

    private final Browser browser;

    RouteJourney(Browser browser) {
        this.browser = browser;
    }

    private record Stop(String who, String picture) {}

    @Test
    void every_route_of_the_application_is_walked() {
        assertThat(STOPS.keySet()).containsExactlyInAnyOrderElementsOf(Routes.all());
    }

    static Stream<String> people() {
        return STOPS.values().stream().map(Stop::who).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void each_route_is_accessible_in_every_look_and_by_keyboard(String who) {
        var wrong = new ArrayList<String>();
        Map<String, String> known = DemonstrationFacts.ofAshmere();
        Map<String, Stop> stops = STOPS.entrySet().stream()
                .filter(stop -> stop.getValue().who().equals(who))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        try (var visit = Visit.wide(browser)) {
            visit.signIn(who, "/");
            stops.forEach((route, stop) -> {
                String picture = stop.picture();
                for (String address : Routes.addresses(route, known)) {
                    Page page = visit.open(address);
                    String title = page.title();
                    if (!title.endsWith(" · Candour")) {
                        wrong.add(picture + " has no title of its own, but " + title);
                    }
                    Tabbing.faults(page).forEach(fault -> wrong.add(stop.picture() + ", by keyboard: " + fault));
                    wrong.addAll(visit.looked(picture, LOOKS));
                    picture = stop.picture() + "-tab";
                }
            });
        }
        assertThat(wrong).isEmpty();
    }
}
