--liquibase formatted sql
--changeset meeting:0001-meeting
--comment A meeting of the panel, convened as and when necessary. The Terms of Reference of its day decide whether it may open.
create table app.meeting (
  board_id       uuid        not null default app.board() references app.board_directory,
  id             uuid        not null,
  held_on        date        not null,
  starts_at      time        not null,
  place          text        not null,
  urgency_reason text,
  status         text        not null,
  terms_id       uuid        not null,
  convened_on    date        not null,
  convened_at    timestamptz not null,
  opened_at      timestamptz,
  opened_by      text,
  quorum         text,
  closed_at      timestamptz,
  version        bigint      not null,
  constraint pk_meeting primary key (board_id, id),
  constraint fk_meeting_terms foreign key (board_id, terms_id) references app.terms_of_reference (board_id, id),
  constraint ck_meeting_status check (status in ('CONVENED', 'OPEN', 'CLOSED')),
  constraint ck_meeting_opened check ((opened_at is null) = (status = 'CONVENED')),
  constraint ck_meeting_quorum check ((quorum is null) = (status = 'CONVENED'))
);
create index ix_meeting_list on app.meeting (board_id, held_on desc, starts_at desc, id desc);
select app.protect_by_board('app.meeting');

--changeset meeting:0002-agenda-item
--comment What the meeting deals with, in order: a case, or a matter of its own.
create table app.agenda_item (
  board_id   uuid not null default app.board(),
  id         uuid not null,
  meeting_id uuid not null,
  position   int  not null,
  title      text,
  case_id    uuid,
  constraint pk_agenda_item primary key (board_id, id),
  constraint uq_agenda_item_position unique (board_id, meeting_id, position),
  constraint uq_agenda_item_case unique (board_id, meeting_id, case_id),
  constraint fk_agenda_item_meeting foreign key (board_id, meeting_id) references app.meeting (board_id, id),
  constraint fk_agenda_item_case foreign key (board_id, case_id) references app.case_file (board_id, id),
  constraint ck_agenda_item_matter check ((title is null) <> (case_id is null))
);
create index ix_agenda_item_case on app.agenda_item (board_id, case_id);
select app.protect_by_board('app.agenda_item');
revoke update on app.agenda_item from candour_app;

--changeset meeting:0003-attendance
--comment Who sat in which seat, from when to when. A seat may be taken by its holder and by its named deputy; it counts once.
create table app.attendance (
  board_id   uuid        not null default app.board(),
  id         uuid        not null,
  meeting_id uuid        not null,
  post_id    uuid        not null,
  sat_as     text        not null,
  name       text        not null,
  arrived_at timestamptz not null,
  left_at    timestamptz,
  constraint pk_attendance primary key (board_id, id),
  constraint fk_attendance_meeting foreign key (board_id, meeting_id) references app.meeting (board_id, id),
  constraint fk_attendance_post foreign key (board_id, post_id) references app.post (board_id, id),
  constraint ck_attendance_sat_as check (sat_as in ('HOLDER', 'DEPUTY'))
);
create unique index uq_attendance_present on app.attendance (board_id, meeting_id, post_id, sat_as) where left_at is null;
select app.protect_by_board('app.attendance');
