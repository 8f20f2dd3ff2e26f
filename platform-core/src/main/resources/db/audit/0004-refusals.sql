--liquibase formatted sql
--changeset audit:0004-refusals
--comment Attempts of people who belong to no board, or not to the one they asked for. A job delivers them to the board's chain.
create table app.access_refusal (
  id           uuid        not null,
  board_id     uuid,
  issuer       text        not null,
  subject      text        not null,
  what         text        not null,
  at           timestamptz not null default clock_timestamp(),
  delivered_at timestamptz,
  constraint pk_access_refusal primary key (id)
);
create index ix_access_refusal_waiting on app.access_refusal (board_id, at) where delivered_at is null;
select app.protect_as_queue('app.access_refusal', 'candour_app, candour_admin', 'candour_app');
grant update (delivered_at) on app.access_refusal to candour_app;
