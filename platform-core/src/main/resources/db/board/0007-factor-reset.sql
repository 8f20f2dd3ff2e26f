--liquibase formatted sql
--changeset board:0009-factor-reset
--comment Taking away somebody's lost second factor: asked for by the board's administrator, confirmed by a second person.
create table app.factor_reset (
  board_id           uuid        not null default app.board(),
  id                 uuid        not null,
  holder_id          uuid        not null,
  issuer             text        not null,
  subject            text        not null,
  reason             text        not null,
  identity_check     text        not null,
  state              text        not null,
  requested_issuer   text        not null,
  requested_subject  text        not null,
  requested_by       text        not null,
  requested_at       timestamptz not null,
  requested_on       date        not null,
  confirmed_by       text,
  confirmed_at       timestamptz,
  carried_out_at     timestamptz,
  version            bigint      not null,
  constraint pk_factor_reset primary key (board_id, id),
  constraint fk_factor_reset_holder foreign key (board_id, holder_id) references app.post_holder (board_id, id),
  constraint ck_factor_reset_state check (state in ('REQUESTED', 'WITHDRAWN', 'EXPIRED', 'CONFIRMED', 'CARRIED_OUT')),
  constraint ck_factor_reset_confirmed check (state not in ('CONFIRMED', 'CARRIED_OUT') or confirmed_at is not null)
);
create unique index uq_factor_reset_open on app.factor_reset (board_id, issuer, subject) where state in ('REQUESTED', 'CONFIRMED');
create index ix_factor_reset_requested_at on app.factor_reset (board_id, requested_at desc, id desc);
create index ix_factor_reset_holder on app.factor_reset (board_id, holder_id);
select app.protect_by_board('app.factor_reset');
