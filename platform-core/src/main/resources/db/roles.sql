-- Run by the operator before the first migration, as a superuser; safe to repeat.
-- Nobody logs in as the owner, and the applications own nothing.
do $$
declare r text; begin
  foreach r in array array['candour_owner', 'candour_migrate', 'candour_app', 'candour_admin', 'candour_backup', 'candour_eraser'] loop
    if not exists (select from pg_roles where rolname = r) then execute format('create role %I nologin', r); end if;
  end loop;
end $$;
alter role candour_owner   nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role candour_migrate login noinherit nosuperuser nobypassrls nocreatedb nocreaterole noreplication;  -- the migrate job: set role candour_owner
alter role candour_app     login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;            -- web-ui
alter role candour_admin   login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;            -- tenant-admin: never granted a board's table
alter role candour_backup  nologin nosuperuser bypassrls nocreatedb nocreaterole noreplication;            -- select only; the one named exception
alter role candour_eraser  nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;          -- erases a board whose closing is confirmed
grant candour_owner to candour_migrate;

-- No transaction of the applications outlives 20 seconds: the sealing of accesses counts on it.
alter role candour_app   set transaction_timeout = '20s';
alter role candour_admin set transaction_timeout = '20s';
alter role candour_app   set lock_timeout = '5s';
alter role candour_admin set lock_timeout = '5s';
alter role candour_app   set idle_in_transaction_session_timeout = '20s';
alter role candour_admin set idle_in_transaction_session_timeout = '20s';

do $$ begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to candour_migrate, candour_app, candour_admin', current_database());
end $$;
revoke all on schema public from public;
create schema if not exists app authorization candour_owner;
create schema if not exists ops authorization candour_owner;    -- Liquibase, the scheduler, table_kind
grant usage on schema app to candour_app, candour_admin, candour_backup, candour_eraser;
grant usage on schema ops to candour_app, candour_admin, candour_backup;
alter default privileges for role candour_owner revoke execute on functions from public;

-- For constraints by which days of one board's rows never overlap; a part of every PostgreSQL's own contributed modules.
create extension if not exists btree_gist;
