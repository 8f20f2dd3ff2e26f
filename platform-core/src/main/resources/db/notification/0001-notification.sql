--liquibase formatted sql
--changeset notification:0001-notification
--comment That somebody is told of something. It names the thing by its id alone; what is shown of it is asked when it is read.
create table app.notification (
  board_id    uuid        not null default app.board(),
  id          uuid        not null,
  issuer      text        not null,
  subject     text        not null,
  kind        text        not null,
  about       uuid        not null,
  told_on     date        not null,
  told_at     timestamptz not null,
  read_at     timestamptz,
  version     bigint      not null,
  constraint pk_notification primary key (board_id, id)
);
create index ix_notification_person on app.notification (board_id, issuer, subject, id desc);
create index ix_notification_unread on app.notification (board_id, issuer, subject) where read_at is null;
select app.protect_by_board('app.notification');

--changeset notification:0002-notification-choice
--comment Whether a person is told by mail too. Without a row they are.
create table app.notification_choice (
  board_id uuid    not null default app.board(),
  id       uuid    not null,
  issuer   text    not null,
  subject  text    not null,
  by_mail  boolean not null,
  version  bigint  not null,
  constraint pk_notification_choice primary key (board_id, id),
  constraint uq_notification_choice_person unique (board_id, issuer, subject)
);
select app.protect_by_board('app.notification_choice');
