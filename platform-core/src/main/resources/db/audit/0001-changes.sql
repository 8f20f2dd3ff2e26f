--liquibase formatted sql
--changeset audit:0001-changes splitStatements:false
--comment Every change of a board's record, chained. Written by a function, last in the transaction, since the head stays locked until commit.
create table app.audit_head (
  board_id uuid   not null default app.board() references app.board_directory,
  seq      bigint not null,
  hash     bytea  not null,
  constraint pk_audit_head primary key (board_id)
);
create table app.audit_entry (
  board_id      uuid        not null default app.board(),
  seq           bigint      not null,
  recorded_at   timestamptz not null,
  business_date date        not null,
  actor_issuer  text        not null,
  actor_subject text        not null,
  actor_name    text        not null,
  capacity      text        not null,
  what          text        not null,
  about         uuid,
  detail        jsonb       not null,
  prev_hash     bytea       not null,
  hash          bytea       not null,
  constraint pk_audit_entry primary key (board_id, seq)
);
create index ix_audit_entry_about on app.audit_entry (board_id, about, seq);
select app.protect_by_board('app.audit_head');
select app.protect_by_board('app.audit_entry');
revoke insert, update on app.audit_head, app.audit_entry from candour_app;

create function app.audit_hash(e app.audit_entry) returns bytea stable language sql
  return sha256(e.prev_hash || convert_to(jsonb_build_array(e.board_id, e.seq, extract(epoch from e.recorded_at)::numeric, e.business_date,
    e.actor_issuer, e.actor_subject, e.actor_name, e.capacity, e.what, e.about, e.detail)::text, 'UTF8'));

create function app.append_audit(p_business_date date, p_issuer text, p_subject text, p_name text, p_capacity text, p_what text, p_about uuid, p_detail jsonb)
  returns bigint security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare h app.audit_head; e app.audit_entry; begin
  insert into app.audit_head (seq, hash) values (0, '\x00') on conflict do nothing;
  select * into strict h from app.audit_head where board_id = app.board() for update;
  e.board_id := app.board(); e.seq := h.seq + 1; e.recorded_at := clock_timestamp(); e.business_date := p_business_date;
  e.actor_issuer := p_issuer; e.actor_subject := p_subject; e.actor_name := p_name; e.capacity := p_capacity;
  e.what := p_what; e.about := p_about; e.detail := p_detail; e.prev_hash := h.hash;
  e.hash := app.audit_hash(e);
  insert into app.audit_entry select e.*;
  update app.audit_head set seq = e.seq, hash = e.hash where board_id = app.board();
  return e.seq;
end $$;
grant execute on function app.append_audit(date, text, text, text, text, text, uuid, jsonb), app.audit_hash(app.audit_entry) to candour_app;
--rollback empty
