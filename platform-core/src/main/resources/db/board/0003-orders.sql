--liquibase formatted sql
--changeset board:0004-board-order
--comment What the control plane orders and the boards' plane carries out in scope. An order names people by issuer and subject only.
create table app.board_order (
  id             uuid        not null,
  board_id       uuid        not null references app.board_directory,
  kind           text        not null,
  state          text        not null,
  content        jsonb       not null,
  ordered_at     timestamptz not null default clock_timestamp(),
  carried_out_at timestamptz,
  constraint pk_board_order primary key (id),
  constraint ck_board_order_kind check (kind in ('OPEN')),
  constraint ck_board_order_state check (state in ('ORDERED', 'CARRIED_OUT'))
);
create unique index uq_board_order_open on app.board_order (board_id) where kind = 'OPEN';
select app.protect_as_queue('app.board_order', 'candour_admin', 'candour_app');
grant select on app.board_order to candour_admin;
grant update (state, carried_out_at) on app.board_order to candour_app;

--changeset board:0005-board-status
--comment What the boards' plane reports back; the control plane copies it into the directory.
create table app.board_status (
  id          uuid        not null,
  board_id    uuid        not null references app.board_directory,
  status      text        not null,
  reported_at timestamptz not null default clock_timestamp(),
  copied_at   timestamptz,
  constraint pk_board_status primary key (id)
);
select app.protect_as_queue('app.board_status', 'candour_app', 'candour_admin');
grant update (copied_at) on app.board_status to candour_admin;
