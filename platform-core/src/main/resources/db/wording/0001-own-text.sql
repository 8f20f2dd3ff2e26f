--liquibase formatted sql
--changeset wording:0001-own-text
--comment What a board has the screens say in place of the product's own words. A line stays when its words are taken back.
create table app.own_text (
  board_id    uuid   not null default app.board() references app.board_directory,
  id          uuid   not null,
  text_key    text   not null,
  own         text,
  changed_on  date   not null,
  version     bigint not null,
  constraint pk_own_text primary key (board_id, id),
  constraint uq_own_text_text_key unique (board_id, text_key)
);
select app.protect_by_board('app.own_text');
