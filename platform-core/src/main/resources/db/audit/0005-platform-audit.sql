--liquibase formatted sql
--changeset audit:0005-platform-audit splitStatements:false
--comment What the control plane changed, chained like a board's record but of no board. Holds no name and no case content.
create table app.platform_audit_head (
  one  boolean not null default true,
  seq  bigint  not null,
  hash bytea   not null,
  constraint pk_platform_audit_head primary key (one),
  constraint ck_platform_audit_head_one check (one)
);
insert into app.platform_audit_head (seq, hash) values (0, '\x00');
create table app.platform_audit_entry (
  seq           bigint      not null,
  recorded_at   timestamptz not null,
  actor_issuer  text        not null,
  actor_subject text        not null,
  what          text        not null,
  about         uuid,
  detail        jsonb       not null,
  prev_hash     bytea       not null,
  hash          bytea       not null,
  constraint pk_platform_audit_entry primary key (seq)
);
select app.protect_as_queue('app.platform_audit_head', null, 'candour_admin');
select app.protect_as_queue('app.platform_audit_entry', null, 'candour_admin');

create function app.platform_audit_hash(e app.platform_audit_entry) returns bytea stable language sql
  return sha256(e.prev_hash || convert_to(jsonb_build_array(e.seq, extract(epoch from e.recorded_at)::numeric, e.actor_issuer, e.actor_subject,
    e.what, e.about, e.detail)::text, 'UTF8'));

create function app.append_platform_audit(p_issuer text, p_subject text, p_what text, p_about uuid, p_detail jsonb)
  returns bigint security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare h app.platform_audit_head; e app.platform_audit_entry; begin
  select * into strict h from app.platform_audit_head for update;
  e.seq := h.seq + 1; e.recorded_at := clock_timestamp(); e.actor_issuer := p_issuer; e.actor_subject := p_subject;
  e.what := p_what; e.about := p_about; e.detail := p_detail; e.prev_hash := h.hash;
  e.hash := app.platform_audit_hash(e);
  insert into app.platform_audit_entry select e.*;
  update app.platform_audit_head set seq = e.seq, hash = e.hash;
  return e.seq;
end $$;

create function app.verify_platform_audit() returns table (entries bigint, first_bad bigint, head_ok boolean) stable language sql as $$
  with c as (select a as entry, a.seq, a.hash, a.prev_hash, lag(a.hash, 1, '\x00'::bytea) over (order by a.seq) as want, row_number() over (order by a.seq) as rn
               from app.platform_audit_entry a)
  select count(*), min(seq) filter (where seq <> rn or prev_hash <> want or hash <> app.platform_audit_hash(entry)),
    (select h.seq = coalesce((select max(seq) from c), 0) and h.hash = coalesce((select hash from c order by seq desc limit 1), '\x00'::bytea) from app.platform_audit_head h)
  from c $$;
grant execute on function app.append_platform_audit(text, text, text, uuid, jsonb), app.platform_audit_hash(app.platform_audit_entry), app.verify_platform_audit() to candour_admin;
--rollback empty
