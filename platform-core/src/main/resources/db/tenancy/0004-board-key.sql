--liquibase formatted sql
--changeset tenancy:0005-board-key
--comment A board's own data key, wrapped by the installation's key-encryption key and bound to the board.
create table app.board_key (
  board_id   uuid        not null default app.board() references app.board_directory,
  id         uuid        not null,
  wrapped    bytea       not null,
  created_at timestamptz not null default clock_timestamp(),
  constraint pk_board_key primary key (board_id, id),
  constraint uq_board_key_one unique (board_id)
);
select app.protect_by_board('app.board_key');
