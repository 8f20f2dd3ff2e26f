--liquibase formatted sql
--changeset tenancy:0003-board-directory
--comment The boards and their state. A board's users get in only while it is active.
create table app.board_directory (
  id      uuid   not null,
  slug    text   not null,
  mark    text   not null,
  name    text   not null,
  status  text   not null,
  version bigint not null,
  constraint pk_board_directory primary key (id),
  constraint uq_board_directory_slug unique (slug),
  constraint uq_board_directory_mark unique (mark),
  constraint ck_board_directory_slug check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
  constraint ck_board_directory_mark check (mark ~ '^[A-Z]{2,5}$'),
  constraint ck_board_directory_status check (status in ('DRAFT', 'ACTIVE', 'SUSPENDED', 'ARCHIVED'))
);
select app.protect_as_reference('app.board_directory');

--changeset tenancy:0004-membership-index
--comment Which boards a person belongs to. A person reads own rows, a board keeps its own.
create table app.membership_index (
  issuer      text not null,
  subject     text not null,
  board_id    uuid not null default app.board() references app.board_directory,
  active_from date not null,
  active_to   date,
  constraint pk_membership_index primary key (board_id, issuer, subject)
);
create index ix_membership_index_person on app.membership_index (issuer, subject);
select app.protect_for_person('app.membership_index');
