--liquibase formatted sql
--changeset audit:0002-accesses splitStatements:false
--comment Every use case that showed case content. A plain insert, sealed into the chain within a minute with its count and hash.
create table app.access_entry (
  board_id      uuid        not null default app.board(),
  id            uuid        not null,
  recorded_at   timestamptz not null default clock_timestamp(),
  business_date date        not null,
  actor_issuer  text        not null,
  actor_subject text        not null,
  actor_name    text        not null,
  capacity      text        not null,
  what          text        not null,
  shown         uuid[]      not null,
  sealed_in     bigint,
  constraint pk_access_entry primary key (board_id, id)
);
create index ix_access_entry_unsealed on app.access_entry (board_id) where sealed_in is null;
create index ix_access_entry_sealed on app.access_entry (board_id, sealed_in);
select app.protect_by_board('app.access_entry');
revoke insert, update on app.access_entry from candour_app;
grant insert (id, business_date, actor_issuer, actor_subject, actor_name, capacity, what, shown) on app.access_entry to candour_app;  -- neither its time nor its seal

create function app.access_hash(p_seal bigint) returns bytea stable language sql
  return (select sha256(convert_to(coalesce(string_agg(jsonb_build_array(id, extract(epoch from recorded_at)::numeric, business_date, actor_issuer, actor_subject,
    actor_name, capacity, what, shown)::text, ',' order by id), ''), 'UTF8')) from app.access_entry where board_id = app.board() and sealed_in = p_seal);

create function app.seal_access(p_business_date date) returns bigint security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare s bigint; n bigint; begin
  if not exists (select from app.access_entry where board_id = app.board() and sealed_in is null) then return 0; end if;
  insert into app.audit_head (seq, hash) values (0, '\x00') on conflict do nothing;
  select seq + 1 into strict s from app.audit_head where board_id = app.board() for update;
  update app.access_entry set sealed_in = s where board_id = app.board() and sealed_in is null;
  get diagnostics n = row_count;
  return app.append_audit(p_business_date, 'system', 'system', 'Candour', 'SYSTEM', 'access sealed', null,
    jsonb_build_object('entries', n, 'hash', encode(app.access_hash(s), 'hex')));
end $$;
grant execute on function app.access_hash(bigint), app.seal_access(date) to candour_app;
--rollback empty
