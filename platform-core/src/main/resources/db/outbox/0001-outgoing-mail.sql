--liquibase formatted sql
--changeset outbox:0001-outgoing-mail
--comment A mail that was left in the transaction of a change and goes out after it. Holds ids and states: to whom, and in what words, is asked when it is sent.
create table app.outgoing_mail (
  board_id        uuid        not null default app.board(),
  id              uuid        not null,
  batch           uuid        not null,
  message_id      uuid        not null,
  state           text        not null,
  attempts        int         not null,
  left_at         timestamptz not null,
  next_attempt_at timestamptz not null,
  claimed_at      timestamptz,
  ended_at        timestamptz,
  version         bigint      not null,
  constraint pk_outgoing_mail primary key (board_id, id),
  constraint uq_outgoing_mail_message unique (board_id, message_id),
  constraint ck_outgoing_mail_state check (state in ('WAITING', 'CLAIMED', 'SENT', 'WITHDRAWN', 'REFUSED', 'GIVEN_UP', 'UNCERTAIN')),
  constraint ck_outgoing_mail_claimed check (state <> 'CLAIMED' or claimed_at is not null),
  constraint ck_outgoing_mail_ended check ((ended_at is null) = (state in ('WAITING', 'CLAIMED')))
);
create index ix_outgoing_mail_batch on app.outgoing_mail (board_id, batch);
create index ix_outgoing_mail_ended on app.outgoing_mail (board_id, ended_at) where state in ('REFUSED', 'GIVEN_UP', 'UNCERTAIN');
select app.protect_by_board('app.outgoing_mail');
