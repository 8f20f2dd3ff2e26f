--liquibase formatted sql
--changeset board:0002-post
--comment A seat on the board or its panel, by role title. The capacity says what its holder may do.
create table app.post (
  board_id  uuid   not null default app.board() references app.board_directory,
  id        uuid   not null,
  title     text   not null,
  capacity  text   not null,
  agency_id uuid   references app.agency,
  version   bigint not null,
  constraint pk_post primary key (board_id, id),
  constraint uq_post_title unique (board_id, title)
);
select app.protect_by_board('app.post');

--changeset board:0003-post-holder
--comment Who holds a post, from and to. An entry ends by its date and stays, so that the past remains attributed.
create table app.post_holder (
  board_id   uuid   not null default app.board(),
  id         uuid   not null,
  post_id    uuid   not null,
  issuer     text   not null,
  subject    text   not null,
  name       text,
  email      text,
  holds_from date   not null,
  holds_to   date,
  version    bigint not null,
  constraint pk_post_holder primary key (board_id, id),
  constraint fk_post_holder_post foreign key (board_id, post_id) references app.post (board_id, id),
  constraint ck_post_holder_dates check (holds_to is null or holds_to >= holds_from)
);
create index ix_post_holder_person on app.post_holder (board_id, issuer, subject);
create index ix_post_holder_post on app.post_holder (board_id, post_id);
select app.protect_by_board('app.post_holder');
