package candour.board;

import candour.identity.Capacity;
import candour.identity.Membership;
import candour.identity.Person;
import candour.identity.Roster;
import candour.identity.StandIn;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The posts of a board and who holds them. */
@ApplicationScoped
public class Posts implements Roster {
    private static final String OWN_POSTS = """
            select p.capacity, h.name, h.holds_from, cast(null as text) as delegation, cast(null as text) as chair,
                   cast(null as text) as post, cast(null as date) as first_day, cast(null as date) as last_day
              from app.post_holder h join app.post p on p.board_id = h.board_id and p.id = h.post_id
             where h.board_id = ?1 and h.issuer = ?2 and h.subject = ?3
               and h.holds_from <= ?4 and (h.holds_to is null or h.holds_to >= ?4)""";

    /** A delegation holds while both hold the posts that it rests on. */
    private static final String STANDS_IN = """
            select p.capacity, h.name, h.holds_from, cast(d.id as text), c.name, p.title, d.stands_from, d.stands_to
              from app.delegation d
              join app.post_holder h on h.board_id = d.board_id and h.id = d.delegate_id
              join app.post_holder c on c.board_id = d.board_id and c.id = d.chair_id
              join app.post p on p.board_id = c.board_id and p.id = c.post_id
             where d.board_id = ?1 and h.issuer = ?2 and h.subject = ?3 and p.capacity = 'BOARD_CHAIR'
               and d.ended_at is null and ?4 between d.stands_from and d.stands_to
               and h.holds_from <= ?4 and (h.holds_to is null or h.holds_to >= ?4)
               and c.holds_from <= ?4 and (c.holds_to is null or c.holds_to >= ?4)
             order by 3 desc""";

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    BusinessClock clock;

    @Override
    public Optional<Membership> find(Person person) {
        List<?> rows = em.createNativeQuery(OWN_POSTS + " union all " + STANDS_IN)
                .setParameter(1, scope.board().orElseThrow().value())
                .setParameter(2, person.issuer())
                .setParameter(3, person.subject())
                .setParameter(4, clock.today())
                .getResultList();
        var capacities = EnumSet.noneOf(Capacity.class);
        Optional<String> name = Optional.empty();
        Optional<StandIn> standIn = Optional.empty();
        for (Object[] row : rows.stream().map(Object[].class::cast).toList()) {
            if (row[3] != null) {
                standIn = Optional.of(standIn(row));
            } else {
                capacities.add(Capacity.valueOf((String) row[0]));
                name = name.or(() -> Optional.ofNullable((String) row[1]));
            }
        }
        if (capacities.isEmpty()) {
            return Optional.empty();
        }
        // Who advises never decides, whatever was named before they came to advise.
        boolean standsIn = !capacities.contains(Capacity.PANEL_CHAIR) && !capacities.contains(Capacity.BOARD_CHAIR);
        return Optional.of(new Membership(name, capacities, standIn.filter(chair -> standsIn)));
    }

    private static StandIn standIn(Object[] row) {
        return new StandIn(
                UUID.fromString((String) row[3]),
                Optional.ofNullable((String) row[4]).orElse((String) row[5]),
                (String) row[5],
                ((Date) row[6]).toLocalDate(),
                ((Date) row[7]).toLocalDate());
    }

    void add(Post post) {
        em.persist(post);
    }

    /** Adds the holder, and the person's own entry in the index of memberships. */
    void add(PostHolder holder) {
        em.persist(holder);
        flushAndIndex(holder.person());
    }

    /** Brings the person's entry in the index up to what the roster says; read by the person without any board. */
    void flushAndIndex(Person person) {
        em.flush();
        em.createNativeQuery("""
                        insert into app.membership_index (issuer, subject, active_from, active_to)
                        select ?2, ?3, min(holds_from), case when bool_or(holds_to is null) then null else max(holds_to) end
                          from app.post_holder where board_id = ?1 and issuer = ?2 and subject = ?3
                        on conflict (board_id, issuer, subject)
                        do update set active_from = excluded.active_from, active_to = excluded.active_to""")
                .setParameter(1, scope.board().orElseThrow().value())
                .setParameter(2, person.issuer())
                .setParameter(3, person.subject())
                .executeUpdate();
    }

    /**
     * The post of this title; made when the board has none.
     *
     * @throws PostDiffers when the board has one with another role or agency
     */
    public UUID ensure(String title, Capacity capacity, Optional<UUID> agency) {
        Post post = findPost(title).orElseGet(() -> {
            var made = new Post(title, capacity, agency);
            add(made);
            return made;
        });
        if (post.capacity() != capacity || !post.agency().equals(agency)) {
            throw new PostDiffers(post.title(), post.capacity());
        }
        return post.id();
    }

    /** Every post, and who holds it on the day; the earliest holder first where there are several. */
    public List<HeldPost> heldOn(LocalDate day) {
        Map<UUID, PostHolder> holding = new HashMap<>();
        holders().stream()
                .filter(holder -> holder.holdsOn(day))
                .forEach(holder -> holding.putIfAbsent(holder.post(), holder));
        return em.createQuery("select p from Post p order by p.title", Post.class)
                .getResultStream()
                .map(post -> new HeldPost(
                        post.id(),
                        post.title(),
                        post.capacity(),
                        post.agency(),
                        Optional.ofNullable(holding.get(post.id())).flatMap(PostHolder::name)))
                .toList();
    }

    /** The posts that a person holds on a day. */
    public Set<UUID> heldBy(Person person, LocalDate day) {
        return holders().stream()
                .filter(holder -> holder.person().equals(person) && holder.holdsOn(day))
                .map(PostHolder::post)
                .collect(Collectors.toSet());
    }

    /** Everybody who has one of the capacities today, by a post or by standing in for the Board Chair. */
    public Set<Person> holding(Set<Capacity> capacities) {
        Set<Person> people = holders(post -> capacities.contains(post.capacity()));
        if (capacities.contains(Capacity.BOARD_CHAIR)) {
            people.addAll(delegates());
        }
        return people;
    }

    /** Everybody who has one of the capacities today by a post of their own; nobody who stands in. */
    public Set<Person> holdingInPerson(Set<Capacity> capacities) {
        return holders(post -> capacities.contains(post.capacity()));
    }

    /** Whoever was named to stand in today; what they then have, {@link #find} says. */
    private List<Person> delegates() {
        return em.createQuery("""
                        select h from Delegation d, PostHolder h where h.id = d.delegate
                           and d.endedOn is null and d.from <= :today and d.to >= :today""", PostHolder.class)
                .setParameter("today", clock.today())
                .getResultStream()
                .map(PostHolder::person)
                .toList();
    }

    /** Everybody who holds one of these posts today, or one of these titles. */
    public Set<Person> holding(Set<UUID> wanted, Set<String> titles) {
        return holders(post -> wanted.contains(post.id()) || titles.contains(post.title()));
    }

    private Set<Person> holders(Predicate<Post> wanted) {
        Map<UUID, Post> byId = em.createQuery("select p from Post p", Post.class)
                .getResultStream()
                .collect(Collectors.toMap(Post::id, Function.identity()));
        LocalDate today = clock.today();
        return holders().stream()
                .filter(holder -> holder.holdsOn(today))
                .filter(holder -> Optional.ofNullable(byId.get(holder.post()))
                        .filter(wanted)
                        .isPresent())
                .map(PostHolder::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everybody who holds a post today, in no order, with all of their posts. */
    public List<RosterPerson> people() {
        LocalDate today = clock.today();
        Set<Person> delegates = Set.copyOf(delegates());
        Map<Person, List<PostHolder>> holding = holders().stream()
                .filter(holder -> holder.holdsOn(today))
                .collect(Collectors.groupingBy(PostHolder::person, LinkedHashMap::new, Collectors.toList()));
        return holding.entrySet().stream()
                .map(one -> person(one.getKey(), one.getValue(), delegates.contains(one.getKey())))
                .toList();
    }

    private RosterPerson person(Person person, List<PostHolder> holding, boolean delegate) {
        List<Post> held = holding.stream().map(holder -> post(holder.post())).toList();
        List<String> titles = held.stream().map(Post::title).distinct().toList();
        Set<Capacity> capacities = held.stream().map(Post::capacity).collect(Collectors.toSet());
        if (delegate) {
            find(person).map(Membership::allCapacities).ifPresent(capacities::addAll);
        }
        return new RosterPerson(
                person,
                holding.stream()
                        .flatMap(holder -> holder.name().stream())
                        .findFirst()
                        .orElse(titles.get(0)),
                holding.stream().map(PostHolder::id).toList(),
                titles,
                held.stream().map(Post::id).collect(Collectors.toSet()),
                capacities);
    }

    /** The agencies for which the person answers today by a post of this capacity. */
    public Set<UUID> agenciesOf(Person person, Capacity capacity) {
        LocalDate today = clock.today();
        return holders().stream()
                .filter(holder -> holder.person().equals(person) && holder.holdsOn(today))
                .map(holder -> post(holder.post()))
                .filter(post -> post.capacity() == capacity)
                .flatMap(post -> post.agency().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everybody who takes part in cases for an agency today, by a post of it; the earliest first. */
    public List<AgencyPerson> ofAgencies() {
        LocalDate today = clock.today();
        return holders().stream()
                .filter(holder -> holder.holdsOn(today))
                .flatMap(holder -> {
                    Post post = post(holder.post());
                    return post.agency().stream()
                            .filter(agency -> post.capacity() != Capacity.BOARD_ADMINISTRATOR)
                            .map(agency -> new AgencyPerson(
                                    holder.id(),
                                    agency,
                                    post.title(),
                                    holder.name().orElse(post.title()),
                                    holder.person()));
                })
                .toList();
    }

    /** The work address of whoever holds a post today, the latest that the roster was given; empty when it has none. */
    public Optional<String> email(Person person) {
        LocalDate today = clock.today();
        return em.createQuery(
                        "select h from PostHolder h where h.issuer = :issuer and h.subject = :subject order by h.from desc, h.id desc",
                        PostHolder.class)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .getResultStream()
                .filter(holder -> holder.holdsOn(today))
                .flatMap(holder -> holder.email().stream())
                .filter(address -> !address.isBlank())
                .findFirst();
    }

    Optional<Post> findPost(String title) {
        return em.createQuery("select p from Post p where p.title = :title", Post.class)
                .setParameter("title", title)
                .getResultStream()
                .findFirst();
    }

    Post post(UUID id) {
        return Optional.ofNullable(em.find(Post.class, id)).orElseThrow(NotFound::new);
    }

    PostHolder holder(UUID id) {
        return Optional.ofNullable(em.find(PostHolder.class, id)).orElseThrow(NotFound::new);
    }

    List<PostHolder> holders() {
        return em.createQuery("select h from PostHolder h order by h.from, h.id", PostHolder.class)
                .getResultList();
    }

    /**
     * How many, besides one, hold a post of this capacity on the day after another's last, for good or longer. Locks the
     * posts, so that two who end each other's time at once can't both count on the other.
     */
    long others(Capacity capacity, UUID besides, LocalDate lastDay) {
        em.createQuery("select p from Post p where p.capacity = :capacity", Post.class)
                .setParameter("capacity", capacity)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return em.createQuery("""
                        select count(h) from PostHolder h, Post p where p.id = h.post and p.capacity = :capacity
                           and h.id <> :besides and h.from <= :next and (h.to is null or h.to > :lastDay)""", Long.class)
                .setParameter("capacity", capacity)
                .setParameter("besides", besides)
                .setParameter("next", lastDay.plusDays(1))
                .setParameter("lastDay", lastDay)
                .getSingleResult();
    }
}
