package candour.tenancy;

import candour.testing.Transaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * What holds for every table, role and function of the database. A rule is a query of the catalogue that names whatever
 * breaks it, so a new table is covered unasked; beside each stand the violations that it has to name.
 */
enum CatalogueRule {
    EVERY_TABLE_IS_DECLARED_AS_ONE_OF_FOUR_KINDS(
            """
            select t.name from a_table t where t.schema = 'app'
               and not exists (select from declared d where d.oid = t.oid and d.kind in ('board', 'reference', 'person', 'queue'))""", plant("app.planted", "create table app.planted (id uuid)"), plant("app.planted", """
                    create table app.planted (id uuid);
                    alter table ops.table_kind drop constraint ck_table_kind_kind;
                    insert into ops.table_kind values ('app.planted', 'other')""")),
    EVERY_DECLARATION_NAMES_A_TABLE(
            "select name from declared where oid is null",
            plant("app.planted", "insert into ops.table_kind values ('app.planted', 'board')")),
    OPS_HOLDS_THE_LISTED_TABLES_AND_NO_OTHER(
            """
            select coalesce(t.name, 'missing: ' || l.name) from (select * from a_table where schema = 'ops') t
              full join unnest(array['ops.databasechangelog', 'ops.databasechangeloglock', 'ops.scheduled_task',
                                     'ops.platform_scheduled_task', 'ops.table_kind']) as l (name) on l.name = t.name
             where t.name is null or l.name is null""",
            plant("ops.planted", "create table ops.planted (id uuid)"),
            plant("missing: ops.platform_scheduled_task", "drop table ops.platform_scheduled_task")),
    NO_TABLE_STANDS_IN_ANOTHER_SCHEMA("""
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'f', 'v', 'm') and n.nspname not in ('app', 'ops', 'pg_catalog', 'information_schema')
               and n.nspname !~ '^pg_(toast|temp)'""", plant("public.planted", "create table public.planted (id uuid)")),

    A_BOARDS_TABLE_HAS_THE_BOARD_AS_ITS_DEFAULT(
            """
            select b.name from of_board b where not exists (
              select from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
               where a.attrelid = b.oid and a.attname = 'board_id' and a.atttypid = 'uuid'::regtype and a.attnotnull
                 and pg_get_expr(d.adbin, d.adrelid) = 'app.board()')""",
            plant("app.planted", "create table app.planted (id uuid); select app.declare_kind('app.planted', 'board')"),
            plant("app.post", "alter table app.post alter board_id drop default"),
            plant("app.post", "alter table app.post alter board_id set default gen_random_uuid()"),
            plant("app.planted", """
                    create table app.planted (board_id uuid default app.board());
                    select app.protect_by_board('app.planted')"""),
            plant("app.planted", """
                    create table app.planted (board_id text not null default app.board());
                    select app.declare_kind('app.planted', 'board')""")),
    A_BOARDS_TABLE_HAS_A_PRIMARY_KEY(
            "select b.name from of_board b where not exists (select from pg_index i where i.indrelid = b.oid and i.indisprimary)",
            plant("app.referral_agency", "alter table app.referral_agency drop constraint pk_referral_agency")),
    THE_BOARD_LEADS_EVERY_KEY_OF_A_BOARDS_TABLE(
            """
            select b.name || ' ' || i.indexrelid::regclass from of_board b join pg_index i on i.indrelid = b.oid
             where (i.indisunique or i.indisexclusion) and not exists (
               select from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = 'board_id')""",
            plant("uq_planted", "create unique index uq_planted on app.post (title) where false"),
            plant("uq_planted", "alter table app.post add constraint uq_planted unique (title, board_id)"),
            plant("uq_planted", "create unique index uq_planted on app.post (lower(title), board_id)"),
            plant("pk_planted", """
                    delete from app.access_entry;
                    alter table app.access_entry drop constraint pk_access_entry;
                    alter table app.access_entry add constraint pk_planted primary key (id)""")),
    THE_BOARD_LEADS_EVERY_REFERENCE_BETWEEN_BOARDS_TABLES("""
            select c.conname from pg_constraint c join of_board f on f.oid = c.conrelid join of_board t on t.oid = c.confrelid
             where not exists (select from pg_attribute a where a.attrelid = f.oid and a.attnum = c.conkey[1] and a.attname = 'board_id')
                or not exists (select from pg_attribute a where a.attrelid = t.oid and a.attnum = c.confkey[1] and a.attname = 'board_id')""", plant("fk_planted", """
                    truncate app.post cascade;
                    alter table app.post add constraint uq_planted unique (id);
                    alter table app.post_holder add constraint fk_planted foreign key (post_id) references app.post (id)"""), plant("fk_planted", """
                    alter table app.post_holder add other uuid;
                    alter table app.post_holder add constraint fk_planted foreign key (other, post_id) references app.post (board_id, id)""")),
    A_BOARDS_TABLE_REFERS_TO_BOARDS_AND_REFERENCE_TABLES_ONLY(
            """
            select c.conname from pg_constraint c join of_board f on f.oid = c.conrelid left join declared t on t.oid = c.confrelid
             where c.contype = 'f' and coalesce(t.kind, 'none') not in ('board', 'reference')""",
            plant(
                    "fk_planted",
                    "alter table app.post add other uuid, add constraint fk_planted foreign key (other) references app.board_order")),
    NO_OTHER_TABLE_REFERS_TO_A_BOARDS_TABLE("""
            select c.conname from pg_constraint c join of_board t on t.oid = c.confrelid
             where c.contype = 'f' and not exists (select from of_board f where f.oid = c.conrelid)""", plant("fk_planted", """
                    alter table app.agency add board_id uuid, add post_id uuid;
                    alter table app.agency add constraint fk_planted foreign key (board_id, post_id) references app.post""")),

    ROW_LEVEL_SECURITY_IS_ENABLED_AND_FORCED(
            """
            select t.name from a_table t join declared d on d.oid = t.oid
             where d.kind in ('board', 'person') and not (t.relrowsecurity and t.relforcerowsecurity)""",
            plant("app.referral", "alter table app.referral disable row level security"),
            plant("app.referral", "alter table app.referral no force row level security"),
            plant("app.membership_index", "alter table app.membership_index no force row level security")),
    A_BOARDS_TABLE_HAS_EXACTLY_THE_POLICY_OF_THE_BOARD(
            """
            select b.name from of_board b left join pg_policy p on p.polrelid = b.oid
             group by b.oid, b.name
            having count(*) <> 1 or not bool_and(coalesce(p.polname = 'of_the_board' and p.polcmd = '*' and p.polpermissive and p.polroles = '{0}'
               and pg_get_expr(p.polqual, p.polrelid) = '(board_id = app.board())'
               and pg_get_expr(p.polwithcheck, p.polrelid) = '(board_id = app.board())', false))""",
            plant("app.referral", "drop policy of_the_board on app.referral"),
            plant("app.referral", "alter policy of_the_board on app.referral using (true)"),
            plant("app.referral", "alter policy of_the_board on app.referral with check (true)"),
            plant("app.referral", "alter policy of_the_board on app.referral to candour_app"),
            plant("app.referral", "alter policy of_the_board on app.referral rename to planted"),
            plant("app.referral", "create policy planted on app.referral using (true)"),
            plant("app.referral", """
                    drop policy of_the_board on app.referral;
                    create policy of_the_board on app.referral for select using (board_id = app.board())""")),
    A_PERSONS_TABLE_HAS_EXACTLY_ITS_TWO_POLICIES(
            """
            select d.name from declared d left join pg_policy p on p.polrelid = d.oid where d.kind = 'person'
             group by d.oid, d.name
            having count(*) <> 2 or not bool_and(coalesce(p.polpermissive and p.polroles = '{0}' and case p.polname
               when 'of_the_person' then p.polcmd = 'r'
                and pg_get_expr(p.polqual, p.polrelid) = '(jsonb_build_array(issuer, subject) = app.person_if_entered())'
               when 'kept_by_the_board' then p.polcmd = '*'
                and pg_get_expr(p.polqual, p.polrelid) = '(board_id = app.board_if_entered())'
                and pg_get_expr(p.polwithcheck, p.polrelid) = '(board_id = app.board())'
               else false end, false))""",
            plant("app.membership_index", "alter policy of_the_person on app.membership_index using (true)"),
            plant("app.membership_index", "alter policy kept_by_the_board on app.membership_index with check (true)"),
            plant("app.membership_index", "drop policy of_the_person on app.membership_index"),
            plant("app.membership_index", "create policy planted on app.membership_index using (true)")),

    NO_ROLE_OF_THE_PRODUCT_HAS_POWERS_OVER_THE_SERVER(
            """
            select rolname from pg_roles where rolname like 'candour%'
               and (rolsuper or rolcreaterole or rolcreatedb or rolreplication)""",
            plant("candour_app", "alter role candour_app superuser"),
            plant("candour_admin", "alter role candour_admin createrole"),
            plant("candour_migrate", "alter role candour_migrate createdb"),
            plant("candour_backup", "alter role candour_backup replication")),
    ONLY_THE_BACKUP_BYPASSES_ROW_LEVEL_SECURITY(
            """
            select rolname from pg_roles
             where rolbypassrls and not rolsuper and (rolname <> 'candour_backup' or rolcanlogin)""",
            plant("candour_app", "alter role candour_app bypassrls"),
            plant("planted", "create role planted bypassrls"),
            plant("candour_backup", "alter role candour_backup login")),
    ONLY_THE_APPLICATIONS_AND_THE_MIGRATION_LOG_IN(
            """
            select rolname from pg_roles where rolname like 'candour%' and rolcanlogin
               and rolname not in ('candour_app', 'candour_admin', 'candour_migrate')""",
            plant("candour_owner", "alter role candour_owner login"),
            plant("candour_eraser", "alter role candour_eraser login")),
    NO_ROLE_BORROWS_ANOTHERS_RIGHTS_BUT_THE_MIGRATION_THE_OWNERS(
            """
            select m.member::regrole || ' in ' || m.roleid::regrole from pg_auth_members m
             where (m.member::regrole::text like 'candour%' or m.roleid::regrole::text like 'candour%')
               and not (m.member::regrole = 'candour_migrate'::regrole and m.roleid::regrole = 'candour_owner'::regrole
                        and not m.inherit_option and not m.admin_option)""",
            plant("candour_app in candour_backup", "grant candour_backup to candour_app"),
            plant("candour_admin in pg_read_all_data", "grant pg_read_all_data to candour_admin"),
            plant(
                    "candour_migrate in candour_owner",
                    "revoke candour_owner from candour_migrate; grant candour_owner to candour_migrate with inherit true")),
    NO_TRANSACTION_OF_AN_APPLICATION_OUTLIVES_TWENTY_SECONDS(
            """
            select a.rolname from application a where not exists (
              select from pg_db_role_setting s where s.setrole = a.oid and s.setdatabase = 0 and 'transaction_timeout=20s' = any (s.setconfig))""",
            plant("candour_app", "alter role candour_app reset transaction_timeout"),
            plant("candour_admin", "alter role candour_admin set transaction_timeout = '1h'")),
    THE_APPLICATIONS_OWN_NOTHING(
            """
            select a.rolname || ' owns ' || pg_describe_object(s.classid, s.objid, 0) from pg_shdepend s
              join application a on a.oid = s.refobjid
             where s.refclassid = 'pg_authid'::regclass and s.deptype = 'o'
               and s.dbid in (0, (select oid from pg_database where datname = current_database()))""",
            plant("candour_app owns table app.planted", """
                    create table app.planted (id uuid);
                    alter table app.planted owner to candour_app"""),
            plant(
                    "candour_admin owns function app.enter(uuid)",
                    "grant create on schema app to candour_admin; alter function app.enter(uuid) owner to candour_admin"),
            plant("candour_app owns schema app", "alter schema app owner to candour_app")),
    EVERY_RELATION_BELONGS_TO_THE_OWNER(
            "select r.name from relation r where r.relowner <> 'candour_owner'::regrole and r.relkind <> 't'",
            plant("app.planted", "create table app.planted (id uuid)")),
    EVERY_FUNCTION_BELONGS_TO_THE_OWNER_OR_THE_ERASER(
            """
            select f.oid::regprocedure::text from a_function f
             where f.proowner not in ('candour_owner'::regrole, 'candour_eraser'::regrole)""", plant("app.planted()", "create function app.planted() returns int return 1")),

    THE_CONTROL_PLANE_HAS_NO_RIGHT_ON_A_BOARDS_OR_A_PERSONS_TABLE(
            """
            select d.name from declared d where d.kind in ('board', 'person')
               and (has_table_privilege('candour_admin', d.oid, 'select, insert, update, delete, truncate, references, trigger, maintain')
                 or has_any_column_privilege('candour_admin', d.oid, 'select, insert, update, references'))""",
            plant("app.referral", "grant select on app.referral to candour_admin"),
            plant("app.referral", "grant update (reference) on app.referral to candour_admin"),
            plant("app.referral", "grant delete on app.referral to candour_admin"),
            plant("app.referral", "grant select on app.referral to public"),
            plant("app.membership_index", "grant insert on app.membership_index to candour_admin")),
    THE_APPLICATIONS_DELETE_FROM_WHAT_IS_DISPOSABLE_ONLY(
            """
            select a.rolname || ' ' || t.name from application a, a_table t left join declared d on d.oid = t.oid
             where has_table_privilege(a.oid, t.oid, 'delete') and not (
                a.rolname = 'candour_app' and coalesce(d.disposable, t.name = 'ops.scheduled_task')
                or a.rolname = 'candour_admin' and t.name = 'ops.platform_scheduled_task')""",
            plant("candour_app app.referral", "grant delete on app.referral to candour_app"),
            plant("candour_admin app.agency", "grant delete on app.agency to candour_admin"),
            plant("candour_admin ops.scheduled_task", "grant delete on ops.scheduled_task to candour_admin"),
            plant("candour_app ops.table_kind", "grant delete on ops.table_kind to candour_app")),
    THE_APPLICATIONS_NEITHER_EMPTY_NOR_ALTER_TABLES(
            """
            select a.rolname || ' ' || t.name from application a, a_table t
             where has_table_privilege(a.oid, t.oid, 'truncate, references, trigger, maintain')
                or has_any_column_privilege(a.oid, t.oid, 'references')
            union all
            select a.rolname || ' creates in ' || n.nspname from application a, pg_namespace n
             where n.nspname !~ '^pg_temp' and has_schema_privilege(a.oid, n.oid, 'create')""",
            plant("candour_app app.referral", "grant truncate on app.referral to candour_app"),
            plant("candour_app app.referral", "grant references on app.referral to candour_app"),
            plant("candour_app app.referral", "grant references (id) on app.referral to candour_app"),
            plant("candour_admin app.agency", "grant trigger on app.agency to candour_admin"),
            plant("candour_admin app.agency", "grant maintain on app.agency to candour_admin"),
            plant("candour_app creates in app", "grant create on schema app to candour_app"),
            plant("candour_admin creates in public", "grant create on schema public to public")),
    A_REFERENCE_TABLE_IS_READ_BY_BOTH_AND_WRITTEN_BY_THE_CONTROL_PLANE_ONLY(
            """
            select d.name from declared d where d.kind = 'reference'
               and not (has_table_privilege('candour_app', d.oid, 'select') and has_table_privilege('candour_admin', d.oid, 'select')
                        and not has_any_column_privilege('candour_app', d.oid, 'insert, update'))""",
            plant("app.agency", "grant update (name) on app.agency to candour_app"),
            plant("app.board_directory", "grant insert on app.board_directory to candour_app"),
            plant("app.agency", "revoke select on app.agency from candour_app")),
    WHAT_NEVER_CHANGES_IS_NEVER_UPDATED(
            """
            select a.rolname || ' ' || t.name from application a, a_table t
             where t.name in ('app.guidance_edition', 'app.terms_of_reference', 'app.terms_seat', 'app.terms_core_agency',
                              'app.signature', 'app.decision', 'app.case_step', 'app.agenda_item')
               and has_any_column_privilege(a.oid, t.oid, 'update')""",
            plant("candour_admin app.guidance_edition", "grant update on app.guidance_edition to candour_admin"),
            plant(
                    "candour_admin app.guidance_edition",
                    "grant update (title) on app.guidance_edition to candour_admin"),
            plant("candour_app app.terms_of_reference", "grant update on app.terms_of_reference to candour_app"),
            plant("candour_app app.terms_seat", "grant update (counts) on app.terms_seat to candour_app"),
            plant("candour_app app.signature", "grant update (content) on app.signature to candour_app"),
            plant("candour_app app.decision", "grant update on app.decision to candour_app"),
            plant("candour_app app.case_step", "grant update on app.case_step to candour_app"),
            plant("candour_app app.agenda_item", "grant update on app.agenda_item to candour_app")),
    OF_A_DELEGATION_ONLY_ITS_END_IS_ADDED(
            """
            select t.name || '.' || a.attname from a_table t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
             where t.name = 'app.delegation' and has_column_privilege('candour_app', t.oid, a.attnum, 'update')
               and a.attname not in ('ended_on', 'ended_at', 'version')""", plant("app.delegation.stands_to", "grant update (stands_to) on app.delegation to candour_app")),
    THE_BACKUP_ONLY_READS(
            """
            select t.name from a_table t
             where has_table_privilege('candour_backup', t.oid, 'insert, update, delete, truncate, references, trigger, maintain')
                or has_any_column_privilege('candour_backup', t.oid, 'insert, update, references')
                or t.schema = 'app' and not has_table_privilege('candour_backup', t.oid, 'select')""",
            plant("app.referral", "grant update on app.referral to candour_backup"),
            plant("app.referral", "revoke select on app.referral from candour_backup")),
    NOTHING_IS_GRANTED_TO_EVERYBODY(
            """
            select r.name from relation r, aclexplode(r.relacl) g where g.grantee = 0
            union all
            select n.nspname from pg_namespace n, aclexplode(n.nspacl) g where n.nspname in ('app', 'ops') and g.grantee = 0""",
            plant("app.agency", "grant select on app.agency to public"),
            plant("app", "grant usage on schema app to public")),
    NO_APPLICATION_USES_A_SEQUENCE(
            """
            select a.rolname || ' ' || r.name from application a, relation r
             where r.relkind = 'S' and has_sequence_privilege(a.oid, r.oid, 'usage, select, update')""",
            plant(
                    "candour_app app.planted",
                    "create sequence app.planted; grant usage on sequence app.planted to candour_app")),

    A_FUNCTION_WITH_ITS_OWNERS_RIGHTS_HAS_A_SAFE_SEARCH_PATH(
            """
            select f.oid::regprocedure::text from a_function f
             where f.prosecdef and not coalesce('search_path=pg_catalog, pg_temp' = any (f.proconfig), false)""",
            plant(
                    "app.planted()",
                    "create function app.planted() returns int security definer language sql as 'select 1'"),
            plant("app.planted()", """
                    create function app.planted() returns int security definer set search_path = public language sql as 'select 1'""")),
    NO_FUNCTION_IS_FOR_EVERYBODY(
            """
            select f.oid::regprocedure::text from a_function f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) g
             where g.grantee = 0""",
            plant("app.planted()", "create function app.planted() returns int return 1"),
            plant("app.enter(uuid)", "grant execute on function app.enter(uuid) to public")),
    THE_CONTROL_PLANE_HAS_NO_DOOR(
            """
            select f.oid::regprocedure::text from a_function f
             where f.proname in ('enter', 'enter_person') and has_function_privilege('candour_admin', f.oid, 'execute')""", plant("app.enter(uuid)", "grant execute on function app.enter(uuid) to candour_admin")),
    A_VIEW_HAS_ITS_READERS_RIGHTS(
            """
            select r.name from relation r where r.relkind = 'm'
                or r.relkind = 'v' and not coalesce('security_invoker=true' = any (r.reloptions), false)""",
            plant("app.planted", "create view app.planted as select * from app.referral"),
            plant("app.planted", "create materialized view app.planted as select * from app.agency")),
    NO_TABLE_HAS_A_TRIGGER(
            "select t.tgname from pg_trigger t join a_table a on a.oid = t.tgrelid where not t.tgisinternal",
            plant("planted", """
                    create trigger planted before update on app.post for each row
                    execute function suppress_redundant_updates_trigger()""")),

    A_TABLE_HAS_A_SINGULAR_NAME_IN_SMALL_LETTERS(
            "select t.name from a_table t where t.schema = 'app' and t.relation !~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' or t.relation ~ '([^su]s|ies)$'",
            plant("app.Planted", "create table app.\"Planted\" (id uuid)"),
            plant("app.planted_trees", "create table app.planted_trees (id uuid)")),
    A_CONSTRAINT_IS_NAMED_AFTER_ITS_TABLE(
            """
            select t.name || ' ' || c.conname from pg_constraint c join a_table t on t.oid = c.conrelid and t.schema = 'app'
              left join declared target on target.oid = c.confrelid
             where c.contype in ('p', 'u', 'f', 'c', 'x')
               and not starts_with(c.conname, case c.contype when 'p' then 'pk_' when 'u' then 'uq_' when 'f' then 'fk_' when 'c' then 'ck_' else 'ex_' end || t.relation)
               and not (c.contype = 'f' and target.kind = 'reference')
            union all
            select t.name || ' ' || i.relname from pg_index x join a_table t on t.oid = x.indrelid and t.schema = 'app' join pg_class i on i.oid = x.indexrelid
             where not exists (select from pg_constraint c where c.conindid = i.oid)
               and not starts_with(i.relname, case when x.indisunique then 'uq_' else 'ix_' end || t.relation)""",
            plant("app.post post_title_check", "alter table app.post add check (title <> '')"),
            plant("app.post post_board_id_id_title_key", "alter table app.post add unique (board_id, id, title)"),
            plant("app.post uq_planted", "alter table app.post add constraint uq_planted unique (board_id, id, title)"),
            plant("app.planted planted_pkey", "create table app.planted (id uuid primary key)"),
            plant(
                    "app.referral_agency referral_agency_board_id_referral_id_fkey",
                    "alter table app.referral_agency add foreign key (board_id, referral_id) references app.referral"),
            plant("app.post post_title_idx", "create index on app.post (title)")),
    WHO_A_CHILD_IS_STANDS_SEALED("""
            select a.attname from pg_attribute a
             where a.attrelid = 'app.referral_subject'::regclass and a.attnum > 0 and not a.attisdropped
               and a.attname not in ('board_id', 'id', 'referral_id', 'position', 'label', 'kind') and a.atttypid <> 'bytea'::regtype""", plant("planted", "alter table app.referral_subject add planted text"));

    /** Something that breaks a rule, and the name under which the rule has to report it. */
    record Plant(String reportedAs, String sql) {
        @Override
        public String toString() {
            return sql.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
        }
    }

    /** What the rules' queries share. */
    private static final String CATALOGUE = """
            with relation as (
              select c.*, n.nspname as schema, c.relname as relation, n.nspname || '.' || c.relname as name
                from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('app', 'ops')),
            a_table as (select * from relation where relkind in ('r', 'p', 'f')),
            declared as (select k.name, k.kind, k.disposable, t.oid from ops.table_kind k left join a_table t on t.name = k.name),
            of_board as (select oid, name from declared where kind = 'board' and oid is not null),
            a_function as (select p.* from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('app', 'ops')),
            application as (select oid, rolname from pg_roles where rolname in ('candour_app', 'candour_admin'))
            """;

    private final String query;

    @SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
    private final List<Plant> plants;

    CatalogueRule(String query, Plant... plants) {
        this.query = query;
        this.plants = List.of(plants);
    }

    private static Plant plant(String reportedAs, String sql) {
        return new Plant(reportedAs, sql);
    }

    List<Plant> plants() {
        return plants;
    }

    /** What breaks the rule, as the transaction sees the database. */
    List<String> violations(Transaction transaction) throws SQLException {
        return transaction.texts(CATALOGUE + query);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
