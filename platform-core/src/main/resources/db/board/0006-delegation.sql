--liquibase formatted sql
--changeset board:0008-delegation
--comment Who stands in for a Board Chair who is away. Both are lines of the roster; when either ends, so does this. Only its end is ever added.
create table app.delegation (
  board_id    uuid        not null default app.board(),
  id          uuid        not null,
  chair_id    uuid        not null,
  delegate_id uuid        not null,
  stands_from date        not null,
  stands_to   date        not null,
  reason      text        not null,
  named_on    date        not null,
  named_at    timestamptz not null,
  ended_on    date,
  ended_at    timestamptz,
  version     bigint      not null,
  constraint pk_delegation primary key (board_id, id),
  constraint fk_delegation_chair foreign key (board_id, chair_id) references app.post_holder (board_id, id),
  constraint fk_delegation_delegate foreign key (board_id, delegate_id) references app.post_holder (board_id, id),
  constraint ck_delegation_days check (stands_to between stands_from and stands_from + 91),
  constraint ck_delegation_ended check ((ended_on is null) = (ended_at is null)),
  constraint ex_delegation_days exclude using gist
    (board_id with =, chair_id with =, daterange(stands_from, stands_to, '[]') with &&) where (ended_at is null)
);
create index ix_delegation_delegate on app.delegation (board_id, delegate_id);
select app.protect_by_board('app.delegation');
revoke update on app.delegation from candour_app;
grant update (ended_on, ended_at, version) on app.delegation to candour_app;
