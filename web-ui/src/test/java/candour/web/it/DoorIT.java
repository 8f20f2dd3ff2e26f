package candour.web.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.identity.Capacity;
import candour.identity.SignedIn;
import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import candour.work.Work;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** There is one way into a board's rows, and what comes out of it belongs to that board. */
@ExtendWith(ArquillianExtension.class)
@Tag("isolation")
class DoorIT {
    private static final String COUNT = "select count(*) from app.referral";

    @Inject
    Work work;

    @Inject
    BoardScope scope;

    @Inject
    ReferralService referrals;

    @Inject
    PlantedService planted;

    @Inject
    UserTransaction userTransaction;

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @PersistenceUnit(unitName = "candour")
    EntityManagerFactory factory;

    @Resource(lookup = "java:app/jdbc/candour")
    DataSource pool;

    private final SignedIn manager = Boards.member(Boards.ASH, Capacity.BUSINESS_MANAGER);
    private final SignedIn other = Boards.member(Boards.BEX, Capacity.BUSINESS_MANAGER);

    @BeforeEach
    void open() {
        Boards.open();
    }

    @Test
    void no_transaction_reads_nothing() {
        assertThatThrownBy(() -> em.createNativeQuery(COUNT).getSingleResult())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("no board was entered");
    }

    @Test
    void a_transaction_of_ones_own_reads_nothing() throws Exception {
        userTransaction.begin();
        try {
            assertThatThrownBy(() -> em.createNativeQuery(COUNT).getSingleResult())
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("no board was entered");
        } finally {
            userTransaction.rollback();
        }
    }

    @Test
    void a_scope_without_the_door_reads_nothing() {
        assertThatThrownBy(() ->
                        scope.run(Boards.ASH, () -> em.createNativeQuery(COUNT).getSingleResult()))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("no board was entered");
    }

    @Test
    void a_transaction_cannot_enter_a_second_board() {
        assertThatThrownBy(() -> work.inBoard(
                        Boards.ASH,
                        manager,
                        () -> planted.run(() -> planted.em()
                                .createNativeQuery("select 1 from (select app.enter(cast(?1 as uuid))) entered")
                                .setParameter(1, Boards.BEX.toString())
                                .getSingleResult())))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("has a board already");
    }

    @Test
    void a_scope_does_not_open_inside_another() {
        assertThatThrownBy(() -> scope.run(Boards.ASH, () -> scope.run(Boards.BEX, () -> true)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> scope.run(Boards.ASH, () -> scope.run(Boards.ASH, () -> true)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_scope_does_not_open_inside_a_transaction() throws Exception {
        userTransaction.begin();
        try {
            assertThatThrownBy(() -> scope.run(Boards.ASH, () -> true)).isInstanceOf(IllegalStateException.class);
        } finally {
            userTransaction.rollback();
        }
    }

    @Test
    void a_setting_left_on_every_connection_of_the_pool_opens_no_board() throws Exception {
        poisonThePool(Boards.ASH + "|1");

        assertThatThrownBy(() -> em.createNativeQuery(COUNT).getSingleResult())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("the board of another transaction");
        assertThat(work.inBoard(
                        Boards.BEX,
                        other,
                        () -> planted.run(() -> planted.em()
                                .createNativeQuery("select cast(app.board() as text)")
                                .getSingleResult())))
                .isEqualTo(Boards.BEX.toString());
        poisonThePool("");
    }

    @Test
    void a_use_case_that_forges_the_setting_fails_and_leaves_nothing() {
        assertThatThrownBy(() -> work.inBoard(
                        Boards.BEX,
                        other,
                        () -> planted.run(() -> planted.em()
                                .createNativeQuery("select set_config('app.board_id', ?1, false)")
                                .setParameter(1, Boards.ASH + "|1")
                                .getSingleResult())))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("the board of another transaction");

        assertThatThrownBy(() -> em.createNativeQuery(COUNT).getSingleResult())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("no board was entered");
    }

    private void poisonThePool(String setting) throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < 3; i++) {
                Connection connection = pool.getConnection();
                taken.add(connection);
                try (var set = connection.prepareStatement("select set_config('app.board_id', ?, false)")) {
                    set.setString(1, setting);
                    set.execute();
                }
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void an_entity_of_one_board_is_not_found_in_another_even_just_after_it_was_read() {
        ReferralDetails mine = work.inBoard(Boards.ASH, manager, () -> referrals.receive(Boards.referral("ASH")));

        ReferralDetails read = work.inBoard(Boards.ASH, manager, () -> referrals.get(new ReferralId(mine.id())));

        assertThat(read.reference()).startsWith("ASH-");
        assertThatThrownBy(() -> work.inBoard(Boards.BEX, other, () -> referrals.get(new ReferralId(mine.id()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_live_factory_has_no_shared_cache() {
        assertThat(factory.getProperties()).containsEntry("eclipselink.cache.shared.default", "false");
        var mine = work.inBoard(Boards.ASH, manager, () -> referrals.receive(Boards.referral("ASH")));
        work.inBoard(Boards.ASH, manager, () -> referrals.get(new ReferralId(mine.id())));

        assertThat(factory.getMetamodel().getEntities()).isNotEmpty().allSatisfy(entity -> assertThat(
                        factory.getCache().contains(entity.getJavaType(), mine.id()))
                .as(entity.getName())
                .isFalse());
    }

    @Test
    void an_update_in_one_board_changes_no_row_of_another_by_entity_bulk_or_native_query() {
        var mine = work.inBoard(Boards.ASH, manager, () -> referrals.receive(Boards.referral("ASH")));

        int bulk = work.inBoard(
                Boards.BEX,
                other,
                () -> planted.run(() -> planted.em()
                        .createQuery("update Referral r set r.grounds = 'taken' where r.id = :id")
                        .setParameter("id", mine.id())
                        .executeUpdate()));
        int raw = work.inBoard(
                Boards.BEX,
                other,
                () -> planted.run(() -> planted.em()
                        .createNativeQuery("update app.referral set grounds = 'taken' where id = ?1")
                        .setParameter(1, mine.id())
                        .executeUpdate()));

        assertThat(bulk).isZero();
        assertThat(raw).isZero();
        assertThat(work.inBoard(Boards.ASH, manager, () -> referrals.get(new ReferralId(mine.id())))
                        .grounds())
                .isEqualTo("Grounds ASH");
    }
}
