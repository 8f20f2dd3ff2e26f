package candour.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Capacity;
import candour.identity.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostHolderTest {
    private static final LocalDate FROM = LocalDate.parse("2016-05-27");
    private static final Person GRACE = new Person("https://id.example", "grace");

    private final Post post = new Post("Designated Nurse", Capacity.PANEL_MEMBER, Optional.empty());
    private final PostHolder holder = post.appoint(GRACE, Optional.of("Grace"), Optional.empty(), FROM);

    @Test
    void somebody_appointed_holds_the_post_without_an_end() {
        assertThat(holder.post()).isEqualTo(post.id());
        assertThat(holder.person()).isEqualTo(GRACE);
        assertThat(holder.from()).isEqualTo(FROM);
        assertThat(holder.to()).isEmpty();
    }

    @Test
    void the_time_in_a_post_ends_with_its_last_day() {
        var news = holder.end(FROM.plusDays(30), post.title());

        assertThat(holder.to()).contains(LocalDate.parse("2016-06-26"));
        assertThat(news.detail()).isEqualTo(Map.of("post", "Designated Nurse", "lastDay", "2016-06-26"));
    }

    @Test
    void the_first_day_may_be_the_last() {
        holder.end(FROM, post.title());

        assertThat(holder.to()).contains(FROM);
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> holder.end(FROM.minusDays(1), post.title()))
                .isInstanceOfSatisfying(EndsBeforeItBegins.class, refusal -> assertThat(refusal.facts())
                        .isEqualTo(Map.of("from", FROM)));

        assertThat(holder.to()).isEmpty();
    }

    @Test
    void it_ends_once_and_never_changes_again() {
        holder.end(FROM.plusDays(1), post.title());

        assertThatThrownBy(() -> holder.end(FROM.plusDays(9), post.title()))
                .isInstanceOfSatisfying(PostEndedBefore.class, refusal -> assertThat(refusal.facts())
                        .isEqualTo(Map.of("on", FROM.plusDays(1))));

        assertThat(holder.to()).contains(FROM.plusDays(1));
    }
}
