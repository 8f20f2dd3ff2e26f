--liquibase formatted sql
--changeset tenancy:0001-the-door splitStatements:false
--comment One way into a board. The setting carries the transaction it was made in, so one left behind on a connection is an error and never a board.
create function app.transaction_mark() returns text stable parallel safe language sql
  return extract(epoch from now())::text;

-- The board of this transaction; an error when none was entered in it.
create function app.board() returns uuid stable parallel safe language plpgsql as $$
declare s text := current_setting('app.board_id', true); begin
  if s is null or s = '' then raise exception 'no board was entered' using errcode = '42501'; end if;
  if split_part(s, '|', 2) <> app.transaction_mark() then
    raise exception 'the board of another transaction' using errcode = '42501';
  end if;
  return split_part(s, '|', 1)::uuid;
end $$;

-- The board of this transaction, or null: for the few policies that serve both a person and a board.
create function app.board_if_entered() returns uuid stable parallel safe language plpgsql as $$
declare s text := current_setting('app.board_id', true); begin
  if s is null or s = '' or split_part(s, '|', 2) <> app.transaction_mark() then return null; end if;
  return split_part(s, '|', 1)::uuid;
end $$;

create function app.enter(p_board uuid) returns void language plpgsql as $$ begin
  if p_board is null then raise exception 'a board is required' using errcode = '42501'; end if;
  if app.board_if_entered() is not null then
    raise exception 'this transaction has a board already' using errcode = '42501';
  end if;
  execute format('set local app.board_id = %L', p_board || '|' || app.transaction_mark());
end $$;

-- The person of this transaction, bound to it in the same way: (issuer, subject), never an e-mail address.
create function app.enter_person(p_issuer text, p_subject text) returns void language plpgsql as $$ begin
  if p_issuer is null or p_subject is null then raise exception 'a person is required' using errcode = '42501'; end if;
  if app.person_if_entered() is not null then raise exception 'this transaction has a person already' using errcode = '42501'; end if;
  execute format('set local app.person = %L', jsonb_build_array(app.transaction_mark(), p_issuer, p_subject)::text);
end $$;

-- [issuer, subject] of this transaction, or null.
create function app.person_if_entered() returns jsonb stable parallel safe language plpgsql as $$
declare s text := current_setting('app.person', true); p jsonb; begin
  if s is null or s = '' then return null; end if;
  p := s::jsonb;
  if p ->> 0 <> app.transaction_mark() then return null; end if;
  return jsonb_build_array(p -> 1, p -> 2);
end $$;

grant execute on function app.transaction_mark(), app.board(), app.board_if_entered(), app.person_if_entered()
  to candour_app, candour_admin, candour_backup, candour_eraser;
grant execute on function app.enter(uuid), app.enter_person(text, text) to candour_app;
--rollback empty
