--liquibase formatted sql
--changeset draft:0001-draft
--comment What a person typed and has not sent: theirs alone, sealed as a whole, thrown away, carried out or forgotten after 30 days.
create table app.draft (
  board_id uuid        not null default app.board(),
  id       uuid        not null,
  issuer   text        not null,
  subject  text        not null,
  kind     text        not null,
  about    uuid,
  part     text        not null,
  fields   bytea       not null,
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  version  bigint      not null,
  constraint pk_draft primary key (board_id, id),
  constraint uq_draft_place unique (board_id, issuer, subject, kind, about, part)
);
create index ix_draft_saved_at on app.draft (board_id, saved_at);
select app.protect_by_board('app.draft');
select app.declare_disposable('app.draft');

--changeset draft:0002-writer
--comment Who has a text open that several people share, who writes in it and since when. Nothing of the text; kept a day at most.
create table app.writer (
  board_id   uuid        not null default app.board(),
  about      uuid        not null,
  issuer     text        not null,
  subject    text        not null,
  name       text        not null,
  entered_at timestamptz not null default clock_timestamp(),
  seen_at    timestamptz not null default clock_timestamp(),
  since      timestamptz,
  wrote_at   timestamptz,
  wrote      bigint,
  constraint pk_writer primary key (board_id, about, issuer, subject),
  constraint ck_writer_wrote check ((since is null) = (wrote_at is null) and (wrote_at is null) = (wrote is null))
);
create index ix_writer_seen_at on app.writer (board_id, seen_at);
select app.protect_by_board('app.writer');
select app.declare_disposable('app.writer');
