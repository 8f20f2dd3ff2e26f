--liquibase formatted sql
--changeset board:0006-public-contact
--comment Whom the public asks about help, privacy and accessibility: teams and their addresses, as the board publishes them.
create table app.public_contact (
  board_id                uuid    not null default app.board() references app.board_directory,
  id                      uuid    not null,
  controller              text    not null,
  help_team               text    not null,
  help_email              text    not null,
  help_telephone          text,
  privacy_team            text    not null,
  privacy_email           text    not null,
  privacy_telephone       text,
  accessibility_team      text    not null,
  accessibility_email     text    not null,
  accessibility_telephone text,
  answer_days             integer not null,
  published_on            date    not null,
  version                 bigint  not null,
  constraint pk_public_contact primary key (board_id, id),
  constraint uq_public_contact unique (board_id),
  constraint ck_public_contact_answer_days check (answer_days between 1 and 60)
);
select app.protect_by_board('app.public_contact');
