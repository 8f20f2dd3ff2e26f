--liquibase formatted sql
--changeset audit:0003-verify splitStatements:false
--comment Checks a board's chain: numbering, links, hashes, head, every seal over the accesses, and that every sealed access has its seal.
create function app.verify_audit() returns table (entries bigint, first_bad bigint, head_ok boolean, bad_seals bigint, unsealed bigint) stable language sql as $$
  with c as (
    select a as entry, a.seq, a.hash, a.prev_hash, a.what, a.detail, lag(a.hash, 1, '\x00'::bytea) over (order by a.seq) as want, row_number() over (order by a.seq) as rn
      from app.audit_entry a where a.board_id = app.board())
  select count(*),
    min(seq) filter (where seq <> rn or prev_hash <> want or hash <> app.audit_hash(entry)),
    coalesce((select h.seq = coalesce((select max(seq) from c), 0) and h.hash = coalesce((select hash from c order by seq desc limit 1), '\x00'::bytea)
                from app.audit_head h where h.board_id = app.board()), count(*) = 0),
    count(*) filter (where what = 'access sealed' and ((detail ->> 'hash') <> encode(app.access_hash(seq), 'hex')
      or (detail ->> 'entries')::bigint <> (select count(*) from app.access_entry e where e.board_id = app.board() and e.sealed_in = c.seq)))
      + (select count(distinct e.sealed_in) from app.access_entry e where e.board_id = app.board() and e.sealed_in is not null
            and not exists (select from c where c.seq = e.sealed_in and c.what = 'access sealed')),
    (select count(*) from app.access_entry e where e.board_id = app.board() and e.sealed_in is null)
  from c $$;
grant execute on function app.verify_audit() to candour_app;
--rollback empty
