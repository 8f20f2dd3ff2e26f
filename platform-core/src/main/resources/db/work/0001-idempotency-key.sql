--liquibase formatted sql
--changeset work:0001-idempotency-key
--comment What a request with an Idempotency-Key brought about; kept 24 hours, written in the business transaction.
create table app.idempotency_key (
  board_id     uuid        not null default app.board(),
  issuer       text        not null,
  subject      text        not null,
  key          text        not null,
  request_hash text        not null,
  result_id    uuid        not null,
  at           timestamptz not null default clock_timestamp(),
  constraint pk_idempotency_key primary key (board_id, issuer, subject, key)
);
create index ix_idempotency_key_at on app.idempotency_key (board_id, at);
select app.protect_by_board('app.idempotency_key');
select app.declare_disposable('app.idempotency_key');
