--liquibase formatted sql
--changeset board:0007-order-suspension
--comment A board can be suspended and resumed by order, again and again; the boards' plane writes it into the board's own chain.
alter table app.board_order drop constraint ck_board_order_kind;
alter table app.board_order add constraint ck_board_order_kind check (kind in ('OPEN', 'SUSPEND', 'RESUME'));
