--liquibase formatted sql
--changeset calendar:0001-board-closure
--comment Days on which the board's office counts no working day. Only their end is ever added.
create table app.board_closure (
  board_id    uuid        not null default app.board(),
  id          uuid        not null,
  closed_from date        not null,
  closed_to   date        not null,
  reason      text        not null,
  added_by    text        not null,
  added_on    date        not null,
  added_at    timestamptz not null,
  ended_on    date,
  ended_at    timestamptz,
  version     bigint      not null,
  constraint pk_board_closure primary key (board_id, id),
  constraint ck_board_closure_days check (closed_to between closed_from and closed_from + 30),
  constraint ck_board_closure_ended check ((ended_on is null) = (ended_at is null))
);
create index ix_board_closure_from on app.board_closure (board_id, closed_from desc, id desc);
select app.protect_by_board('app.board_closure');
revoke update on app.board_closure from candour_app;
grant update (ended_on, ended_at, version) on app.board_closure to candour_app;
