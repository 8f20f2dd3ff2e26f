--liquibase formatted sql
--changeset tenancy:0002-four-kinds-of-table splitStatements:false
--comment A table is declared as one of four kinds by the function that its migration calls. The policy text exists here only.
create table ops.table_kind (
  name       text    not null,
  kind       text    not null,
  disposable boolean not null default false,
  constraint pk_table_kind primary key (name),
  constraint ck_table_kind_kind check (kind in ('board', 'reference', 'person', 'queue'))
);

grant select on ops.table_kind to candour_backup;

create function app.declare_kind(t regclass, k text) returns void language sql as $$
  insert into ops.table_kind (name, kind)
  select n.nspname || '.' || c.relname, k from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t $$;

-- Drafts, idempotency keys, unsubmitted rows, own queues: the only tables from which the application may delete.
create function app.declare_disposable(t regclass) returns void language plpgsql as $$ begin
  execute format('grant delete on %s to candour_app', t);
  update ops.table_kind set disposable = true
   where name = (select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = t);
end $$;

-- Everything of a board: board_id leads every key.
create function app.protect_by_board(t regclass) returns void language plpgsql as $$ begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy of_the_board on %s using (board_id = app.board()) with check (board_id = app.board())', t);
  execute format('grant select, insert, update on %s to candour_app', t);
  execute format('grant select on %s to candour_backup', t);
  execute format('grant select, delete on %s to candour_eraser', t);
  perform app.declare_kind(t, 'board');
end $$;

-- No personal data; read by both applications, written by the control plane.
create function app.protect_as_reference(t regclass) returns void language plpgsql as $$ begin
  execute format('grant select on %s to candour_app', t);
  execute format('grant select, insert, update on %s to candour_admin', t);
  execute format('grant select on %s to candour_backup', t);
  perform app.declare_kind(t, 'reference');
end $$;

-- A person reads own rows; a board keeps its own.
create function app.protect_for_person(t regclass) returns void language plpgsql as $$ begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy of_the_person on %s for select using (jsonb_build_array(issuer, subject) = app.person_if_entered())', t);
  execute format('create policy kept_by_the_board on %s using (board_id = app.board_if_entered()) with check (board_id = app.board())', t);
  execute format('grant select, insert, update on %s to candour_app', t);
  execute format('grant select on %s to candour_backup', t);
  perform app.declare_kind(t, 'person');
end $$;

-- Between the planes; no case content. Writers insert and the reader reads; marking and reading back are granted by the migration that needs them.
create function app.protect_as_queue(t regclass, writers text, reader text) returns void language plpgsql as $$ begin
  if writers is not null then execute format('grant insert on %s to %s', t, writers); end if;
  if reader is not null then execute format('grant select on %s to %s', t, reader); end if;
  execute format('grant select on %s to candour_backup', t);
  perform app.declare_kind(t, 'queue');
end $$;
--rollback empty
